import {categoryOf} from "../lexicon/people.ts";
import {isMotion} from "../lexicon/verbs.ts";
import {isNoHandOver} from "../rules/no-hand-over.ts";
import type {Unit} from "../sentence/units.ts";
import type {Loose} from "./loose.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What happens to people, or is done by them, that is no exchange: by the words of the clause. */
const FATES = set(
  `killed kill kills died die dies dying wounded wounding injured missing captured capturing capture seized taken captive arrested detained
  abducted kidnapped abducting executed murdered tortured jailed imprisoned convicted sentenced serving served charged lost
  held holds hold holding kept keeps remain remains remained languish languishing power buried born aged voted voting vote votes elected
  attended wept cheered gathered waved marched protested watched applauded awaiting believed feared presumed named listed called recruited`
);
/** Nouns whose number is not that of people exchanged. */
const OTHERS = set(
  `families relatives mothers wives fathers parents widows onlookers supporters demonstrators protesters delegates negotiators
  officials lawmakers deputies ministers witnesses neighbours neighbors viewers readers guests voters experts journalists
  reporters correspondents volunteers nurses doctors workers drivers guards observers mediators diplomats leaders names brothers sisters`
);

/** "took 27 prisoners": captured them. */
const TAKEN = /^(?:prisoners?|captives?|hostages?|pows)$/;

/** Which other class claims a count, or null. */
export function claimedOtherwise({
  scene,
  np,
  from,
  i,
  around,
  governing,
  mover,
  verbless,
  gap,
  desk
}: Loose): string | null {
  const {units} = scene;
  const {min, max} = units[i]!.figure!;
  const before = units[np.from - 1]?.norm ?? "";
  const words = around.map(({norm}) => norm).join(" ");
  const elided = np.shape === "elided";
  if (min === max && min !== null && min <= 1) return "one";
  if (min !== null && min % 1 !== 0) return "no whole number";
  const head = np.head === null ? "" : units[np.head]!.norm;
  if (np.partOf && np.definite && gap > 0 && units.slice(Math.max(0, i - 24), i).some(({kind}) => kind === "number"))
    return "a part of something else";
  // "Of those released, 108 belong to one regiment": a part, which rules of parts read or leave.
  if (from < np.from && units[from]?.norm === "of") return "a part";
  if (elided && OTHERS.has(units[np.to]?.norm ?? "")) return "other people";
  if (np.shape === "persons" || (OTHERS.has(head) && categoryOf(head) === null)) return "other people";
  if (elided && units[i + 1]?.joined) return "a compound";
  if (elided && min === max && min !== null && /^(?:19|20)\d\d$/.test(units[i]!.norm)) return "a year";
  if (
    elided &&
    /^(?:in|at|to|until|till|than|as|between|over|under|p|age|ages|no|nr)$/.test(before) &&
    !(before === "to" && BROUGHT_TO.test(scene.norms))
  )
    return "a measure";
  if (elided && before === "for" && ROOM.test(units[np.from - 2]?.norm ?? "")) return "a measure";
  if (elided && inAges(scene.units, np.from)) return "an age";
  if (elided && AGES.test(words)) return "an age";
  if (
    elided &&
    /^(?:is|was|are|were|weighs)$/.test(before) &&
    !/^(?:it|that|this|there|total|number|figure)$/.test(units[np.from - 2]?.norm ?? "")
  )
    return "what somebody is";
  if (mover?.lemma === "take" && !mover.passive && TAKEN.test(head)) return "people taken";
  if (MEETINGS.test(words)) return "people who meet";
  if (IN_CAPTIVITY.test(words)) return "people held";
  if (around.some(({norm}) => norm === "still")) return "people still there";
  const fate = around.find(({norm}) => FATES.has(norm));
  if (fate) return `people ${fate.norm}`;
  const [claimedScene, claimedAt] = desk.story.claimed;
  if (verbless && elided && claimedScene === scene.index && isNext(units, claimedAt, np.from))
    return "like the number before";
  const {frame, slot} = governing;
  if (frame && slot !== "none" && frame.cls === "other" && !isMotion(frame.lemma))
    return `another verb: ${frame.lemma}`;
  if (frame?.cls === "refuse" || mover?.status === "rejected") return "refused";
  if (mover !== null && isNoHandOver(scene, np, mover, slot, desk)) return "no hand-over";
  if (frame?.void) return "not done";
  return null;
}
/** "a cell meant for four", "seats for fifty". */
const ROOM = /^(?:meant|built|made|designed|intended|room|space|seats?|places|beds|cells?|food|enough)$/;
/** "which brought the number sent home in a single day to 96". */
const BROUGHT_TO =
  /\b(?:br(?:ings?|inging|ought)|takes?|taking|took|raises?|raised|raising) (?:the|its|their) (?:number|total|tally|count)\b/;
const MEETINGS =
  /\b(?:to|at|in|for) (?:the |a |these |those |further )*(?:talks|meeting|negotiations|round|summit|conference|table)\b/;
const IN_CAPTIVITY =
  /\b(?:is|are|was|were|still|people|held) in (?:\S+ ){0,2}(?:captivity|custody|detention|jails?|prisons?|camps)\b/;
const AGES = /\b(?:youngest|oldest|eldest|aged|ages|years? old)\b/;

/** "ages 8, 12 and 17": whatever stands in the same row. */
function inAges(units: readonly Unit[], from: number): boolean {
  let k = from - 1;
  while (
    k >= Math.max(0, from - 12) &&
    (units[k]!.kind === "number" || units[k]!.norm === "," || units[k]!.norm === "and")
  )
    k--;
  return /^(?:ages?|aged|pages?|pp|nos)$/.test(units[k]?.norm ?? "");
}

/** "had taken 70, Estavia 40": whether no other number stands between two. */
const isNext = (units: readonly Unit[], from: number, to: number): boolean =>
  to - from <= 8 && !units.slice(from + 1, to).some(({kind, norm}) => kind === "number" || norm === ";");
