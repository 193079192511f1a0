import {nounAhead} from "../count/nouns.ts";
import {ADVERBS, BE, EACH, EQUAL, HAVE, MODALS, ONE_OF_TWO, SIDE_NOUNS} from "../lexicon/cues.ts";
import {verbEntries} from "../lexicon/verbs.ts";
import {perScene} from "../sentence/memo.ts";
import {isDemonym, type Unit} from "../sentence/units.ts";

/** How many words from a number "each" may stand. */
const REACH = 16;
const CLAUSE_ENDS = new Set(["who", "which", "while", "but", "whereas", "that", "whom"]);
const QUOTES = new Set(['"', "“", "”", "’", "'", "‘"]);

/** Whether words at a number make it the number of each side: "each", "apiece", "a side", "from each side", "each way". */
export function isPerSide(units: readonly Unit[], from: number, to: number): boolean {
  return eachAfter(units, to) || eachBefore(units, from);
}

/** "each" behind the phrase; behind a second number too, where no verb parts the two ("185 soldiers and 20 civilians each"). */
function eachAfter(units: readonly Unit[], to: number): boolean {
  let crossed = false;
  for (let i = to; i < Math.min(units.length, to + REACH); i++) {
    const unit = units[i]!;
    const {norm, kind} = unit;
    if (kind === "mark") {
      if (QUOTES.has(norm)) continue;
      if (norm !== "," || units[i + 1]?.kind !== "number" || OF_IT.has(units[i + 2]?.norm ?? "")) return false;
      continue;
    }
    if (kind === "number") crossed = true;
    if (kind !== "word") continue;
    if (CLAUSE_ENDS.has(norm))
      return (
        (norm === "that" || norm === "which") &&
        !crossed &&
        (units[i + 1]?.norm === "each" || units[i + 1]?.norm === "either")
      );
    const parts = verbEntries(norm) !== undefined || norm === "to" || norm === "from" || norm === "by";
    if (crossed && parts && units[i + 1]?.norm !== "each" && units[i + 1]?.norm !== "either") return false;
    if (isEachWord(units, i, true)) return true;
  }
  return false;
}

/** "274 prisoners, 137 from each army": the number of each side is the second. */
const OF_IT = new Set(["from", "on", "for", "by", "per", "a", "each", "apiece"]);

function eachBefore(units: readonly Unit[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const {norm, kind} = units[i]!;
    if (norm === ":" && i === from - 1) continue;
    // "each of the two armies let 20 go".
    if (kind === "number" && ofTheTwo(units, i)) continue;
    if ((kind === "mark" && norm !== "," && !QUOTES.has(norm)) || kind === "number") return false;
    if (norm === "each" && units[i + 1]?.norm === "other" && givesEachOther(units, i)) return true;
    // "Each has said that it will free twelve": the pronoun stands for either.
    if (norm === "that" && units[i + 1]?.norm === "it") continue;
    if (CLAUSE_ENDS.has(norm) || (norm === "and" && units[i + 1]?.kind === "name")) return false;
    if (isEachWord(units, i, false)) return true;
  }
  return false;
}

/** "each of the two", "either of the two armies". */
export const ofTheTwo = (units: readonly Unit[], i: number): boolean =>
  units[i]!.norm === "two" &&
  units[i - 1]?.norm === "the" &&
  units[i - 2]?.norm === "of" &&
  /^(?:each|either|both|neither)$/.test(units[i - 3]?.norm ?? "");

/** "promised each other", "handed over to each other": each gives as many; but "exchanged with each other" is a sum. */
function givesEachOther(units: readonly Unit[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const cls = verbEntries(units[k]!.norm)?.[0]?.cls;
    if (cls === "give" || cls === "back" || cls === "offer") return true;
  }
  return false;
}

/** "each of the parties". */
function ofTheSides(units: readonly Unit[], i: number): boolean {
  if (units[i + 1]?.norm !== "of") return false;
  return units.slice(i + 2, i + 5).some(({norm}) => SIDE_NOUNS.has(norm));
}

/** A distributive word at `i`; one that looks back ("1,000 captives each, and") does not reach what follows it. */
function isEachWord(units: readonly Unit[], i: number, after: boolean): boolean {
  const {norm} = units[i]!;
  const next = units[i + 1];
  const side = next !== undefined && SIDE_NOUNS.has(next.norm);
  if (EACH.has(norm)) {
    if (side || ofTheSides(units, i)) return true;
    if (units[i - 1]?.norm === "for") return next === undefined || next.kind === "mark";
    if (!after && isEachOfThem(units, i)) return true;
    if (next?.kind === "word" && OTHER_EACH.has(next.norm)) return false;
    if (after)
      return (
        next?.kind !== "word" ||
        POSTPOSED.has(next.norm) ||
        AFTER_POSTPOSED.has(next.norm) ||
        verbEntries(next.norm) !== undefined
      );
    return norm === "each" && next?.kind === "word" && isVerbal(next.norm);
  }
  if (norm === "a") return after && next?.norm === "side";
  if (norm === "both" && !after && i === 1 && units[0]!.norm === "on" && side) return true;
  if (norm === "both") return after && (next?.norm === "directions" || next?.norm === "ways");
  return ONE_OF_TWO.has(norm) && side;
}
/** "Each of them will release 45", "either of the two has offered 20": the pronoun stands for a side where it gives, offers or asks. */
function isEachOfThem(units: readonly Unit[], i: number): boolean {
  if (units[i + 1]?.norm !== "of" || !/^(?:them|us|these|those|the)$/.test(units[i + 2]?.norm ?? "")) return false;
  let at = units[i + 3]?.norm === "two" ? i + 4 : i + 3;
  while (HAVE.has(units[at]?.norm ?? "") || MODALS.has(units[at]?.norm ?? "") || ADVERBS.has(units[at]?.norm ?? ""))
    at++;
  const words = [2, 1].map((size) =>
    units
      .slice(at, at + size)
      .map(({norm}) => norm)
      .join(" ")
  );
  return words.some((verb) => GIVING.has(verbEntries(verb)?.[0]?.cls ?? "other"));
}
const GIVING = new Set(["give", "offer", "demand", "swap"]);
const isVerbal = (norm: string): boolean =>
  verbEntries(norm) !== undefined ||
  HAVE.has(norm) ||
  BE.has(norm) ||
  MODALS.has(norm) ||
  (ADVERBS.has(norm) && !AFTER_POSTPOSED.has(norm));
const POSTPOSED = new Set(
  "were was are is have had will would could may might must in through over during within via at via some that who which while when where if according then than also so far yesterday today tomorrow directly simultaneously".split(
    " "
  )
);
const OTHER_EACH = new Set([
  "other",
  "of",
  "one",
  "day",
  "stage",
  "time",
  "name",
  "year",
  "week",
  "case",
  "other's",
  "person"
]);
const AFTER_POSTPOSED = new Set([
  "and",
  "or",
  "but",
  "on",
  "in",
  "at",
  "to",
  "from",
  "by",
  "with",
  "for",
  "after",
  "before",
  "as",
  "under",
  "since",
  "this",
  "last",
  "next"
]);

/** "with as many to go the other way", "an equal number was handed over": the same number again. */
export const isMatched = perScene(
  ({units, norms}): boolean =>
    EQUAL.some((words) => norms.includes(` ${words} `)) && units.some((_, i) => isEqualAt(units, i))
);

/** "250 came home, and a like number of Kordovans": the same number of the other side's people, whatever verb is left out. */
export const isMatchedByPeople = perScene(({units}): boolean =>
  units.some((_, i) => {
    const words = EQUAL_WORDS.find((known) => known.every((word, k) => units[i + k]?.norm === word));
    const after = words ? i + words.length : -1;
    const people = units[after]?.norm === "of" ? units[after + 1] : units[after];
    return words !== undefined && people !== undefined && isDemonym(people);
  })
);

/** Not "as many as 800", and not the same number once more on another day: "; on 4 June, the same number;". */
function isEqualAt(units: readonly Unit[], i: number): boolean {
  const words = EQUAL_WORDS.find((known) => known.every((word, k) => units[i + k]?.norm === word));
  if (words === undefined) return false;
  const after = units[i + words.length];
  if (words.at(-1) === "many" && after?.norm === "as") return false;
  if (after?.norm === "of" && !ofPeople(units, i + words.length + 1)) return false;
  // "The letter came again with the same number in it".
  if (after?.norm === "in" && /^(?:it|them|its|his|her|their)$/.test(units[i + words.length + 1]?.norm ?? ""))
    return false;
  const before = units[/^(?:the|an?|,)$/.test(units[i - 1]?.norm ?? "") ? i - 2 : i - 1];
  const ends = after === undefined || after.kind === "mark";
  if (ends && (before?.kind === "date" || (before?.norm === "," && units[i - 3]?.kind === "date"))) return false;
  return !(
    after?.kind === "date" ||
    (/^(?:on|in)$/.test(after?.norm ?? "") && units[i + words.length + 1]?.kind === "date")
  );
}
/** "a like number of captives", "of Kordovans"; not "of tents". */
const ofPeople = (units: readonly Unit[], at: number): boolean =>
  nounAhead(units, at) ||
  /^(?:name|date|mark)$/.test(units[at]?.kind ?? "") ||
  /^(?:them|those|their|its)$/.test(units[at]?.norm ?? "");
const EQUAL_WORDS = EQUAL.map((words) => words.split(" "));
