import {monthOf} from "../../language/months.ts";
import type {NameMatch} from "../../profile/world.ts";
import {type Strength, strengthAt} from "./heads.ts";
import {
  AFTER_THIS,
  BEFORE_THIS,
  FOREIGN_MODIFIERS,
  LEADERS,
  MEETING_NOUNS,
  MODIFIERS,
  PRESENT,
  TALK_NOUNS,
  THREE_WAY
} from "./lexicon.ts";
import type {Mark} from "./marks.ts";
import type {Place} from "./places.ts";
import type {Scene} from "./scene.ts";
import {CARDINALS, ORDINALS} from "./time-words.ts";

/** A noun phrase that names a meeting: "Friday's second round of direct talks between Ruritania and Zenda". */
export interface Phrase {
  /** Index of its first token, of its head, and of the one after its last. */
  readonly from: number;
  readonly head: number;
  readonly to: number;
  readonly strength: Strength;
  readonly ordinal: number | null;
  /** "two rounds": how many are meant. */
  readonly count: number | null;
  readonly plural: boolean;
  readonly distance: "previous" | "present" | "next" | null;
  readonly definite: boolean;
  readonly direct: boolean;
  readonly threeWay: boolean;
  readonly leaders: boolean;
  readonly foreign: boolean;
  /** Party ids named in it. */
  readonly parties: readonly string[];
  readonly marks: readonly Mark[];
  readonly places: readonly Place[];
}

const JOINT = new Set(
  "supervisory joint mixed tripartite monitoring technical bilateral border liaison coordination".split(" ")
);
const LONGEST_LEFT = 14;

/** The noun phrases of a sentence that name a meeting, in order. */
export function findPhrases(scene: Scene, amongRounds = false): Phrase[] {
  const {sentence} = scene;
  const found: Phrase[] = [];
  for (let head = sentence.from; head < sentence.to; head++) {
    const strength = strengthAt(scene, head, amongRounds);
    if (strength === null) continue;
    const phrase = readPhrase(scene, head, strength, found.at(-1)?.to ?? sentence.from);
    found.push(phrase);
    head = phrase.to - 1;
  }
  return found;
}

/** "the third Strelsau round", "the Old Hentzau talks": a capitalised name that no list holds, after a determiner or a number. */
function unknownTown({document, sentence, names}: Scene, last: number, floor: number): Place | null {
  const {tokens} = document;
  let from = last;
  while (
    from > last - 2 &&
    from - 1 >= floor &&
    /^\p{Lu}\p{Ll}/u.test(tokens[from - 1]!.text) &&
    !MODIFIERS.has(tokens[from - 1]!.norm) &&
    !ORDINALS.has(tokens[from - 1]!.norm)
  )
    from--;
  if (
    from <= sentence.from ||
    names.has(from) ||
    !/^\p{Lu}\p{Ll}{2,}/u.test(tokens[last]!.text) ||
    monthOf(tokens[last]) !== null
  )
    return null;
  const before = tokens[from - 1]!;
  if (
    from - 1 < floor ||
    !(
      ORDINALS.has(before.norm) ||
      /^(?:the|these|those|this|two|three|four|latest|last|previous|next|earlier|first)$/.test(before.norm)
    )
  )
    return null;
  const span = {start: tokens[from]!.start, end: tokens[last]!.end};
  return {
    ...span,
    from,
    to: last + 1,
    known: false,
    venue: null,
    city: document.text.slice(span.start, span.end).replace(/\s+/g, " "),
    country: null
  };
}

function readPhrase(scene: Scene, head: number, strength: Strength, floor: number): Phrase {
  const {document, sentence} = scene;
  const {tokens} = document;
  const norm = (i: number) => (i >= sentence.from && i < sentence.to ? tokens[i]!.norm : "");
  const {nameEnding, placeEnding, markEnding} = scene;

  const parties: string[] = [];
  const marks: Mark[] = [];
  const places: Place[] = [];
  const state = {ordinal: null as number | null, count: null as number | null, distance: null as Phrase["distance"]};
  const flags = {definite: false, direct: false, threeWay: false, leaders: false, foreign: false};
  const takeParties = (match: NameMatch | undefined) => {
    for (const entry of match?.entries ?? [])
      if (entry.kind === "party" && !parties.includes(entry.party)) parties.push(entry.party);
  };
  const note = (word: string) => {
    const ordinal = ORDINALS.get(word);
    if (ordinal !== undefined) state.ordinal = ordinal;
    if (PRESENT.has(word)) state.distance ??= "present";
    if (BEFORE_THIS.has(word)) state.distance = "previous";
    if (AFTER_THIS.has(word)) state.distance = "next";
    if (/^(?:the|that|this|these|those|their|both)$/.test(word)) flags.definite = true;
    if (word === "direct") flags.direct = true;
    if (THREE_WAY.has(word)) flags.threeWay = true;
    if (LEADERS.has(word)) flags.leaders = true;
    if (FOREIGN_MODIFIERS.has(word)) flags.foreign = true;
  };

  let from = head;
  while (from > floor && head - from < LONGEST_LEFT) {
    const before = from - 1;
    const token = tokens[before]!;
    const word = token.norm;
    const mark = markEnding.get(from);
    const place = placeEnding.get(from);
    const name = nameEnding.get(from);
    // "said on Tuesday that a third round": a conjunction, and the day is another clause's.
    if (word === "that" && /^(?:a|an|the|its|their|his|her|another|only|both)$/.test(norm(from))) break;
    if (mark && mark.from >= floor) {
      if (/^(?:a|an|the|that|this|its|their|his|her)$/.test(norm(from))) break;
      marks.unshift(mark);
      from = mark.from;
    } else if (
      place &&
      place.from >= floor &&
      (place.city !== null || place.venue !== null) &&
      !/^(?:in|at|near)$/.test(norm(place.from - 1))
    ) {
      places.unshift(place);
      takeParties(name);
      from = place.from;
    } else if (name && name.from >= floor && name.entries.some((entry) => entry.kind === "party")) {
      takeParties(name);
      from = name.from;
    } else if (
      ORDINALS.has(word) ||
      MODIFIERS.has(word) ||
      FOREIGN_MODIFIERS.has(word) ||
      THREE_WAY.has(word) ||
      LEADERS.has(word) ||
      BEFORE_THIS.has(word)
    ) {
      note(word);
      const cardinal = word === "a" || word === "an" || word === "one" ? undefined : CARDINALS.get(word);
      if (cardinal !== undefined && !/^(?:way|day|hour|minute|part|-)$/.test(norm(from))) state.count = cardinal;
      from = before;
    } else if (/^(?:st|nd|rd|th)$/.test(word) && tokens[before - 1]?.kind === "number" && before - 1 >= floor) {
      state.ordinal = Number(tokens[before - 1]!.text);
      from = before - 1;
    } else if (/^(?:to|in)$/.test(word) && norm(from) === "-") from = before;
    // "the second series of talks"
    else if (
      word === "of" &&
      before - 2 >= floor &&
      /^(?:series|cycle|set)$/.test(norm(before - 1)) &&
      ORDINALS.has(norm(before - 2))
    )
      from = before - 1;
    else if (/^[-–'’]$/.test(token.text) && from > floor + 1) from = before;
    else if (word === "s" && /^['’]$/.test(tokens[before - 1]?.text ?? "")) from = before;
    else if (token.kind === "number" && norm(from) === "-") from = before;
    else if (/^(?:[2-9]|1\d)$/.test(token.text) && from === head && /s$/.test(norm(head)) && before > floor - 1) {
      state.count = Number(token.text);
      from = before;
    } else {
      const town = unknownTown(scene, before, floor);
      if (!town || from !== head) break;
      places.unshift(town);
      from = town.from;
    }
  }
  if (strength === "meeting")
    for (let k = from - 1; k >= Math.max(floor, from - 8); k--)
      if (LEADERS.has(norm(k)) && norm(k - 1) !== "with") flags.leaders = true;
  while (from < head && /^[-–'’]$/.test(tokens[from]!.text)) from++;
  if (norm(from) === "s" && from < head) from++;
  if (
    /-way|-sided/.test(document.text.slice(tokens[from]!.start, tokens[head]!.end)) &&
    /three|3/.test(norm(head - 3) + norm(head - 4))
  )
    flags.threeWay = true;

  // The complement: "round of direct talks between X and Y", "round three", "talks with X".
  let to = head + 1;
  const numberAfter = /^round$/.test(norm(head))
    ? tokens[to]?.kind === "number" && to < sentence.to && tokens[to]!.text.length <= 2
      ? Number(tokens[to]!.text)
      : CARDINALS.get(norm(to))
    : undefined;
  if (numberAfter !== undefined && norm(to) !== "a" && norm(to) !== "an" && state.ordinal === null) {
    state.ordinal = numberAfter;
    to++;
  }
  if (norm(to) === "of") {
    let k = to + 1;
    while (k < Math.min(sentence.to, to + 10)) {
      const word = norm(k);
      if (TALK_NOUNS.has(word) || MEETING_NOUNS.has(word)) {
        to = k + 1;
        break;
      }
      const name = scene.names.get(k);
      if (name) takeParties(name);
      if (/^(?:,|\.|of)$/.test(word)) break;
      // A joint committee of the sides is where they meet; any other is somebody else's.
      if (!(/^(?:committee|commission)$/.test(word) && JOINT.has(norm(k - 1)))) note(word);
      k++;
    }
  }
  if (/^(?:between|with|among|involving|of)$/.test(norm(to))) {
    let k = to + 1;
    let last = to;
    while (k < Math.min(sentence.to, to + 30)) {
      const name = scene.names.get(k);
      const word = norm(k);
      if (name?.entries.some((entry) => entry.kind === "party" || entry.kind === "person")) {
        takeParties(name);
        if (name.entries.some((entry) => entry.kind === "person")) flags.leaders ||= norm(to) !== "with";
        last = name.to;
        k = name.to;
      } else if (LEADERS.has(word)) {
        flags.leaders = true;
        k++;
        last = k;
      } else if (
        /^(?:and|,|the|two|three|countries|sides|neighbours|neighbors|foes|delegations|teams|their|its|of|from|representatives|officials|negotiators|envoys|foreign|ministers|'|’|s|counterparts|president|prime|minister|side|warring|parties|state|rebels|government)$/.test(
          word
        )
      ) {
        if (!/^(?:and|,|the|of|from|'|’|s|their|its)$/.test(word)) last = k + 1;
        k++;
      } else break;
    }
    if (last > to && !(norm(to) === "of" && parties.length === 0 && !flags.leaders)) to = last;
  }
  return {
    from,
    head,
    to,
    strength,
    ...state,
    ...flags,
    parties,
    marks,
    places,
    plural: /^(?:rounds|meetings|sessions|encounters|conversations|summits|ones)$/.test(norm(head))
  };
}
