import {BOUND_PREPOSITIONS, CLAUSE_STOPS, END_VERBS, MEETING_NOUNS, STEP_NOUNS, TALK_NOUNS} from "./lexicon.ts";
import type {Mark} from "./marks.ts";
import type {Place} from "./places.ts";
import type {Scene} from "./scene.ts";
import {CARDINALS, ORDINALS} from "./time-words.ts";

/** What follows a meeting's noun phrase in its clause: its days, its place, its number. */
export interface Tail {
  readonly marks: readonly Mark[];
  readonly places: readonly Place[];
  readonly ordinal: number | null;
  /** Days to add to the mark: "a day after 15 May" is 1. */
  readonly shift: number;
  /** The day is that of the end: "closed on Saturday". */
  readonly ends: boolean;
  /** "after two days". */
  readonly lastedDays: number | null;
  /** Index after the last token that was taken. */
  readonly to: number;
}

const FARTHEST = 34;
const AFTER_COMMA = new Set(
  "on in at again held hosted which convened mediated brokered chaired the only near outside their its and also late early behind between by here installed opened begun launched inaugurated beginning starting".split(
    " "
  )
);
const SETTLEMENT = new Set("city town resort capital port suburb region village".split(" "));
/** "at a Zenda institute": the town of somebody else's house. */
const INSTITUTIONS = new Set(
  "institute university college academy school foundation newspaper daily paper bank firm court clinic tank based".split(
    " "
  )
);
const HELD_AGAIN = /^(?:was|were|took|began|opened|followed)$/;
const OPENS_QUOTE = /^["“«]$/;

/**
 * Reads on from a token to the clause's end and takes the days and places that belong to the meeting named before it. A
 * day after "since", "until" or a verb of saying is not its day, and a second event noun ends the search.
 */
export function readTail(scene: Scene, start: number): Tail {
  const {document, sentence} = scene;
  const {tokens} = document;
  const norm = (i: number) => (i >= sentence.from && i < sentence.to ? tokens[i]!.norm : "");
  const {markAt, placeAt} = scene;
  const marks: Mark[] = [];
  const places: Place[] = [];
  let ordinal: number | null = null;
  let shift = 0;
  let ends = false;
  let lastedDays: number | null = null;
  let to = start;
  const end = Math.min(sentence.to, start + FARTHEST);
  for (let i = start; i < end; i++) {
    const word = norm(i);
    const mark = markAt.get(i);
    if (mark) {
      const governor =
        norm(i - 1) === "the" || norm(i - 1) === "late" || norm(i - 1) === "early" ? norm(i - 2) : norm(i - 1);
      const stepped = stepBefore(i - 1);
      const through = governor === "from" && marks.length === 0 ? throughTo(mark) : null;
      if (stepped !== null && marks.length === 0) shift = stepped;
      else if (through === null && BOUND_PREPOSITIONS.has(governor) && mark.kind !== "shift") break;
      if (marks.length > 0 && !joined(marks.at(-1)!.to, i)) break;
      marks.push(mark);
      to = through ?? mark.to;
      i = to - 1;
      continue;
    }
    const place = placeAt.get(i);
    if (place && governsPlace(i, to) && !INSTITUTIONS.has(norm(place.to))) {
      if (
        places.length > 0 &&
        places[0]!.city !== null &&
        place.city !== null &&
        place.city !== places[0]!.city &&
        marks.length === 0 &&
        norm(i - 1) !== "at"
      )
        break;
      places.push(place);
      to = place.to;
      i = place.to - 1;
      continue;
    }
    if (END_VERBS.has(word)) ends = true;
    if (word === "after" && /^days?$/.test(norm(i + 2))) {
      lastedDays = CARDINALS.get(norm(i + 1)) ?? null;
      if (lastedDays !== null) i += 2;
      continue;
    }
    const apposed = appositiveOrdinal(i);
    if (apposed !== null) {
      ordinal = apposed.ordinal;
      to = Math.max(to, apposed.to);
      // "the second since direct talks resumed on 16 May": what follows is another meeting's.
      break;
    }
    if (word === "," && !carriesOn(i + 1)) break;
    if (word === ";" || OPENS_QUOTE.test(tokens[i]!.text) || CLAUSE_STOPS.has(word)) break;
    if (i > start && (TALK_NOUNS.has(word) || MEETING_NOUNS.has(word) || STEP_NOUNS.has(word))) break;
  }
  return {marks, places, ordinal, shift, ends, lastedDays, to};

  /** "from 29 October to 7 November": the index after the last day; null where only one end is told. */
  function throughTo(mark: Mark): number | null {
    const last = /^(?:to|until|till|through)$/.test(norm(mark.to)) ? markAt.get(mark.to + 1) : undefined;
    return mark.kind === "day" && last?.kind === "day" ? last.to : null;
  }

  /** After a comma: a day, a place, or a word that still speaks of the meeting; anything else opens a new clause. */
  function carriesOn(i: number): boolean {
    // "A second meeting, in Zenda, was held on 22 May": the aside with the place is closed.
    const closed = places.length > 0 && marks.length === 0 && norm(start) === ",";
    return markAt.has(i) || placeAt.has(i) || AFTER_COMMA.has(norm(i)) || (closed && HELD_AGAIN.test(norm(i)));
  }

  /** "in Zenda", "at the Old Palace", "in Zenda, Ruritania", "(Zenda)", "in the Ruritanian town of Zenda". */
  function governsPlace(i: number, taken: number): boolean {
    const before = norm(i - 1) === "the" || norm(i - 1) === "a" ? norm(i - 2) : norm(i - 1);
    if (/^(?:in|at|near|outside|\()$/.test(before)) return true;
    if (before === "," && isSubject(i)) return false;
    if (before === ",") return i - 1 === start || (places.length > 0 && i - 1 === taken) || marks.at(-1)?.to === i - 1;
    if (before === "of") return SETTLEMENT.has(norm(i - 2));
    return /^['’]?s$/.test(before) && places.at(-1)?.to !== undefined && places.at(-1)!.to >= i - 2;
  }

  /** "On 23 July, Zenda proposed": a country that does something is no place. */
  function isSubject(i: number): boolean {
    const place = placeAt.get(i)!;
    const next = tokens[place.to];
    return (
      place.city === null &&
      place.to < sentence.to &&
      next !== undefined &&
      (next.kind === "word" || (/^['’]$/.test(next.text) && norm(place.to + 1) === "s")) &&
      !/^(?:and|in|at|on|where|when|with|after|before|for|under|as|but|to)$/.test(next.norm)
    );
  }

  /** "on 23 and 24 January and on 4 and 5 February", "Wednesday and Thursday": one list of days. */
  function joined(from: number, next: number): boolean {
    for (let k = from; k < next; k++) if (!/^(?:and|on|,|or|to|-|–|—|then|\(|at|by|of)$/.test(norm(k))) return false;
    return true;
  }

  /** "a day after 15 May", "two weeks before 3 June": the days to add, or null. */
  function stepBefore(i: number): number | null {
    const direction = norm(i) === "after" ? 1 : norm(i) === "before" ? -1 : 0;
    if (direction === 0 || !/^(?:days?|weeks?)$/.test(norm(i - 1))) return null;
    const amount = CARDINALS.get(norm(i - 2)) ?? (tokens[i - 2]?.kind === "number" ? Number(norm(i - 2)) : null);
    return amount === null || amount > 60 ? null : direction * amount * (norm(i - 1).startsWith("week") ? 7 : 1);
  }

  /** ", the second since mid-May", ", only the third of its kind": the number of the meeting just named. */
  function appositiveOrdinal(i: number): {ordinal: number; to: number} | null {
    // After a comma, or as what the meeting is said to be: "were the sixth since the war began".
    const copula = /^(?:was|were|is|are|marked|marks|became|being)$/.test(norm(i)) && marks.length === 0;
    if (!copula && !/^(?:,|-|–|—|\()$/.test(norm(i))) return null;
    let k = i + 1;
    while (/^(?:only|just|the|their|its|already|in|effect)$/.test(norm(k))) k++;
    const found = k > i + 1 ? ORDINALS.get(norm(k)) : undefined;
    if (found === undefined) return null;
    while (/^(?:such|direct|formal|face|to|-|ones?)$/.test(norm(k + 1))) k++;
    const next = norm(k + 1);
    if (
      !/^(?:since|such|in|of|this|between|held|to|after|round|meeting|session|encounter|they|the|under|so|and|,|\))$/.test(
        next
      )
    )
      return null;
    return {ordinal: found, to: k + 1};
  }
}
