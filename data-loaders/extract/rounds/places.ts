import type {Document, Sentence} from "../../language/document.ts";
import {monthOf} from "../../language/months.ts";
import type {Span} from "../../language/span.ts";
import {WEEKDAYS} from "../../language/weekday-names.ts";
import type {NameMatch, World} from "../../profile/world.ts";
import {MODIFIERS} from "./lexicon.ts";
import {ORDINALS} from "./time-words.ts";

/** Where something is held, as a passage names it. */
export interface Place extends Span {
  /** Whether the profile or the world knows it; other capitalised names are taken at their word. */
  readonly known: boolean;
  readonly from: number;
  readonly to: number;
  readonly venue: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

const LEADS_TO_PLACE = new Set("in at near outside".split(" "));
const SETTLEMENT = new Set("city town resort capital village port suburb region district province island".split(" "));

/** "near the Pripet river", "in Zenda uniform": the name belongs to the noun after it. */
const NO_PLACE_AFTER = new Set(
  "river lake sea front border mountains mountain forest time times style news agency newspaper television uniform uniforms language".split(
    " "
  )
);

/** Small words within a name: "Baur au Lac", "Rio de Janeiro", "Sharm el-Sheikh". */
const INNER = new Set("de del della di du da au aux des der den von van la le les al el es as ar bin upon".split(" "));

/** The place that a name stands for, or null: a venue of the profile, a capital, a country. */
export function placeOf(match: NameMatch, document: Document, world: World): Place | null {
  const at = {start: match.start, end: match.end, from: match.from, to: match.to, known: true};
  for (const entry of match.entries)
    if (entry.kind === "venue") return {...at, venue: entry.place, city: entry.city, country: entry.country};
  for (const entry of match.entries)
    if (entry.kind === "party" && entry.form === "capital")
      return {
        ...at,
        venue: null,
        city: document.text.slice(match.start, match.end).replace(/\s+/g, " "),
        country: entry.party
      };
  for (const entry of match.entries)
    if (entry.kind === "party" && entry.form === "name") return {...at, venue: null, city: null, country: entry.party};
  for (const entry of match.entries)
    if (entry.kind === "party" && entry.form === "alias" && !world.sides.includes(entry.party))
      return {...at, venue: null, city: null, country: entry.party};
  return null;
}

/**
 * The places of a sentence: names that the profile or the world knows, and capitalised names that no list holds where
 * "in", "at" or "near" leads to them ("in Naivasha", "at the Hotel Baur", "in the Kenyan town of Eldoret").
 */
export function findPlaces(
  document: Document,
  sentence: Sentence,
  names: readonly NameMatch[],
  world: World,
  dayEnds: ReadonlySet<number> = new Set()
): Place[] {
  const {tokens} = document;
  const places: Place[] = [];
  const named = new Map<number, NameMatch>();
  for (const match of names) if (match.from >= sentence.from && match.to <= sentence.to) named.set(match.from, match);
  for (let i = sentence.from; i < sentence.to; i++) {
    const match = named.get(i);
    if (match) {
      const place = placeOf(match, document, world);
      if (place) places.push(place);
      i = match.to - 1;
      continue;
    }
    // "Round two, April 3, Hentzau": right after a day, too.
    if (!LEADS_TO_PLACE.has(tokens[i]!.norm) && !(tokens[i]!.text === "," && dayEnds.has(i))) continue;
    const unknown = capitalised(document, i + 1, sentence.to, named, world);
    if (unknown) {
      places.push(unknown);
      i = unknown.to - 1;
    }
  }
  return places;
}

/** Talks are held in third countries: none comes to mind before another. */
const ANYWHERE: ReadonlySet<string> = new Set();

function capitalised(
  document: Document,
  start: number,
  end: number,
  named: ReadonlyMap<number, NameMatch>,
  world: World
): Place | null {
  const {tokens, text} = document;
  let from = start;
  // "in the Kenyan town of Eldoret", "at the Hotel Baur"
  for (let k = start; k < Math.min(end, start + 6); k++)
    if (SETTLEMENT.has(tokens[k]!.norm) && tokens[k + 1]?.norm === "of") from = k + 2;
  if (from === start && tokens[from]?.norm === "the") from++;
  if (named.has(from)) return null;
  let to = from;
  while (to < end && to - from < 5) {
    const token = tokens[to]!;
    const inner = (to > from && INNER.has(token.norm)) || (token.text === "-" && to > from);
    if (named.has(to) || (!inner && !/^\p{Lu}/u.test(token.text))) break;
    if (monthOf(token) !== null || WEEKDAYS.has(token.norm) || ORDINALS.has(token.norm)) break;
    to++;
  }
  while (to > from && !/^\p{Lu}/u.test(tokens[to - 1]!.text)) to--;
  if (to === from || (to - from === 1 && MODIFIERS.has(tokens[from]!.norm))) return null;
  // "in Smith's view": a possessor is no place.
  if (tokens[to]?.text === "'" || tokens[to]?.text === "’") return null;
  if (NO_PLACE_AFTER.has(tokens[to]?.norm ?? "")) return null;
  const span = {start: tokens[from]!.start, end: tokens[to - 1]!.end};
  const name = text.slice(span.start, span.end).replace(/\s+/g, " ");
  const house = /\b(?:Palace|Hotel|House|Hall|Centre|Center|Residence|Castle|Club|Airport|Base|Office)\b/.test(name);
  return {
    ...span,
    from,
    to,
    known: false,
    venue: house ? name : null,
    city: house ? null : name,
    country: house ? null : world.stateOfPlace(name, ANYWHERE)
  };
}
