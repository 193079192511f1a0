import {ofTheTwo} from "../attributes/basis.ts";
import {categoryOf, THINGS} from "../lexicon/people.ts";
import type {Unit} from "../sentence/units.ts";
import {readCounted} from "./counted.ts";

/** Ages, codes, compounds, hours and measures of things: "aged 25", "the G7", "a 30-day truce", "woken at four", "a cell built for two". */
export function isNoCount(units: readonly Unit[], i: number): boolean {
  const unit = units[i]!;
  const before = units[i - 1];
  const after = units[i + 1];
  if ((unit.figure!.min ?? unit.figure!.max ?? 0) >= MORE_THAN_CAPTIVES) return true;
  if (
    before &&
    ((AGE.has(before.norm) && !isNthDay(units, i - 1)) || (unit.joined && before.kind === "word" && before.capital))
  )
    return true;
  if (after?.joined && (THINGS.has(after.norm) || after.norm === "strong" || after.norm === "year")) return true;
  if (
    before?.kind === "word" &&
    NAMED_BY_NUMBER.test(before.norm) &&
    unit.figure!.min === unit.figure!.max &&
    /^\d/.test(unit.norm)
  )
    return true;
  if (before && CLOCK.test(after?.norm ?? "") && /^(?:at|by|until|till|from|around|about)$/.test(before.norm)) {
    if (after!.norm !== "in" || DAYPARTS.test(units[i + 3]?.norm ?? "")) return true;
  }
  if (before?.norm === "of" && units[i - 2]?.norm === "age") return true;
  // "not one man was freed", "without a single captive": nobody.
  if (unit.figure!.min === 1 && NOBODY.test((before?.norm === "a" ? units[i - 2] : before)?.norm ?? "")) return true;
  if (isDifference(units, i) || (unit.joined && before?.norm === "of")) return true;
  if (after && (after.norm === "years" || after.norm === "year" || after.norm === "%" || after.norm === "percent"))
    return true;
  if (before?.norm === "and" && units[i - 2]?.figure && AGE_BEFORE.has(units[i - 3]?.norm ?? "")) return true;
  if (
    unit.figure!.min === 1 &&
    unit.norm === "one" &&
    after?.norm !== "of" &&
    !isGapped(units, i) &&
    readCounted(units, i, []).shape === "elided"
  )
    return true;
  if (/^(?:younger|older|aged)/.test(unit.norm) || /^(?:younger|older)$/.test(units[i - 2]?.norm ?? "")) return true;
  if (ofTheTwo(units, i)) return true;
  // "It is 120, not 102": a number put right.
  if (before?.norm === "not" && units[i - 2]?.norm === "," && isBare(units, i)) return true;
  // "has put names to 40 of them": they are identified.
  if (
    before?.norm === "to" &&
    units.slice(Math.max(0, i - 4), i - 1).some(({norm}) => /^(?:names?|faces?)$/.test(norm))
  )
    return true;
  // "0 prisoners exchanged": nobody.
  if (unit.figure!.max === 0) return true;
  return (
    isDenied(units, i) ||
    isAgeOf(units, i) ||
    isYoungerThan(units, i) ||
    isAgeBesideName(units, i) ||
    isFamily(units, i) ||
    isHour(units, i) ||
    isRoomFor(units, i) ||
    isSizeOfGroups(units, i)
  );
}

/** "two women of 27 and 64, and a man of 71": how old those are who have just been named. */
function isAgeOf(units: readonly Unit[], i: number): boolean {
  const {min, max} = units[i]!.figure!;
  if (min === null || min !== max || min > OLDEST || readCounted(units, i, []).shape !== "elided") return false;
  const at = units[i - 1]?.norm === "and" && units[i - 2]?.figure ? i - 2 : i;
  const one = units[at - 2]?.norm ?? "";
  return (
    units[at - 1]?.norm === "of" &&
    (KIN.test(one) || /^(?:women|men|boys|girls|sons|daughters|brothers|sisters)$/.test(one))
  );
}
const OLDEST = 110;

/** "Nine were home and 20 were not", "but three had not": those of whom the deed told before is denied. */
function isDenied(units: readonly Unit[], i: number): boolean {
  const verb = units[i + 1]?.norm ?? "";
  const end = units[i + 3];
  const ends = end === undefined || end.kind === "mark" || /^(?:and|but|because|yet)$/.test(end.norm);
  return (
    /^(?:(?:are|were|is|was|have|had|has|do|did|could|would|will)n?)$/.test(verb) &&
    /^(?:not|t)$/.test(units[i + 2]?.norm ?? "") &&
    ends
  );
}

/** "seven to Kordova and one to Estavia". */
const isGapped = (units: readonly Unit[], i: number): boolean =>
  /^(?:and|,|;)$/.test(units[i - 1]?.norm ?? "") &&
  /^(?:to|from)$/.test(units[i + 1]?.norm ?? "") &&
  [i + 2, i + 3].some((at) => units[at]?.kind === "name");

/** No exchange is of a million. */
const MORE_THAN_CAPTIVES = 1_000_000;

const NOBODY = /^(?:not|no|without|nor|never|than|before|until|till|if)$/;

const isBare = (units: readonly Unit[], i: number): boolean => readCounted(units, i, []).shape === "elided";

/** "They were woken at four, fed and driven off": an hour of the day; but "the toll stands at four". */
function isHour(units: readonly Unit[], i: number): boolean {
  const {min, max} = units[i]!.figure!;
  if (units[i - 1]?.norm !== "at" || min === null || min !== max || min > 24) return false;
  const next = units[i + 1];
  const closed = next === undefined || next.kind === "mark" || next.kind === "date" || next.norm === "and";
  const counted = units.slice(Math.max(0, i - 5), i - 1).some(({norm}) => COUNTED_AT.test(norm));
  return closed && !counted && isBare(units, i);
}
const COUNTED_AT =
  /^(?:stands?|stood|put|puts|remains?|remained|total|number|count|figure|tally|toll|set|fixed|estimated|reckoned|numbers)$/;

/** "cells built for four", "a table laid for six", "a ward meant for ten": what a thing holds. */
const isRoomFor = (units: readonly Unit[], i: number): boolean =>
  units[i - 1]?.norm === "for" && MADE.has(units[i - 2]?.norm ?? "") && isBare(units, i);
const MADE = new Set("built made meant designed intended laid set fit enough room space beds places seats".split(" "));

/** "walked in groups of three", "in batches of 20": how many to a group, of which nobody says how many there are. */
const isSizeOfGroups = (units: readonly Unit[], i: number): boolean =>
  units[i - 1]?.norm === "of" &&
  /^(?:groups|batches|pairs|columns|rows|lots|files|parties|teams|threes)$/.test(units[i - 2]?.norm ?? "") &&
  units[i - 3]?.norm === "in";

/** "Mara Teld (54)", "Teld, 54, said", "her son, 19, was taken": an age behind a person's name or a word for one. */
function isAgeBesideName(units: readonly Unit[], i: number): boolean {
  // "Ilan K., 41".
  const initial = units[i - 2]?.norm === "." && units[i - 3]?.norm.length === 1;
  const name = units[initial ? i - 3 : i - 2];
  const person = name && (KIN.test(name.norm) || name.name?.entries.some(({kind}) => kind === "person"));
  if (!name || (!(name.kind === "word" && name.capital) && !person)) return false;
  const [open, close] = [units[i - 1]!.norm, units[i + 1]?.norm];
  // "Mara Teld, 58 (left)": the age in a caption.
  const full = name.kind === "word" && name.capital && units[i - 3]?.kind === "word" && units[i - 3]!.capital;
  if (open === "," && full && (close === "(" || close === ";")) return true;
  // "Ivo Renn, 34, Marek Sull, 27, and Bas Oder, 41": the last of a row of names.
  const row = units
    .slice(Math.max(0, i - 7), i - 3)
    .some(({kind}, k, all) => kind === "number" && all[k + 1]?.norm === ",");
  if (open === "," && full && row && (close === undefined || close === ".")) return true;
  return (
    (open === "(" && close === ")") ||
    (open === "," && (close === "," || (close === ";" && KIN.test(units[i - 3]?.norm ?? ""))))
  );
}

/** "on the second day 307": the day is numbered by the word before it. */
const isNthDay = (units: readonly Unit[], i: number): boolean =>
  units[i]!.norm === "day" &&
  /^(?:first|second|third|fourth|fifth|sixth|seventh|last|final|same|next|following|that)$/.test(
    units[i - 1]?.norm ?? ""
  );

/** "picture 2", "phase 1", "gate 14": a number that names and does not count. */
const NAMED_BY_NUMBER =
  /^(?:picture|photo|figure|caption|page|phase|stage|chapter|section|table|part|room|gate|route|channel|bus|block|group|class|category|annex|point|option|camp|colony|prison|chapter|clause|paragraph|bullet|version)$/;

/** "at about eight in the morning", "by ten o'clock". */
const CLOCK = /^(?:in|o|am|pm|a\.m|p\.m|a|p)$/;
const DAYPARTS = /^(?:morning|afternoon|evening)$/;

/** "five more than the bargain": a difference. */
const isDifference = (units: readonly Unit[], i: number): boolean =>
  /^(?:more|fewer|less)$/.test(units[i + 1]?.norm ?? "") && units[i + 2]?.norm === "than";

/** "his two children", "whose two sons": somebody's family. */
function isFamily(units: readonly Unit[], i: number): boolean {
  return /^(?:his|her|my|whose)$/.test(units[i - 1]?.norm ?? "") && FAMILY.test(units[i + 1]?.norm ?? "");
}
const KIN =
  /^(?:son|daughter|brother|sister|father|mother|husband|wife|boy|girl|man|woman|soldier|sergeant|conscript|pensioner|captain|pilot|private|medic|nurse|teacher|student|driver|farmer|widow)$/;
const FAMILY = /^(?:young|small|little|grown)?(?:children|kids|sons|daughters|brothers|sisters|babies|boys|girls)$/;
const AGE = new Set(["aged", "age", "no", "article", "number", "day", "resolution"]);
const AGE_BEFORE = new Set(["between", "aged"]);

/** "anyone under 25", "soldiers over 60": an age, where nothing is counted. */
function isYoungerThan(units: readonly Unit[], i: number): boolean {
  const {effect, max} = units[i]!.figure!;
  // "soldiers between 18 and 25": an age, as far as people have one.
  if (effect === "range" && units[i]!.norm.startsWith("between") && (max ?? 999) < 100)
    return categoryOf(units[i - 1]?.norm ?? "") !== null && isBare(units, i);
  if (effect !== "under" && effect !== "over") return false;
  const before = units[i - 1]?.norm ?? "";
  return (
    categoryOf(before) !== null ||
    (/^(?:those|anyone|everyone|everybody|anybody|people|men|women|all|is|are|aged|persons|and)$/.test(before) &&
      readCounted(units, i, []).shape === "elided")
  );
}
