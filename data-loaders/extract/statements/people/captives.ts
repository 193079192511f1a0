import {BE} from "../lexicon/closed.ts";
import type {Scene} from "../scene/scene.ts";
import type {Item} from "../text/item.ts";
import type {Unit} from "../text/units.ts";
import type {Entity, Passages} from "./entity.ts";
import {KIN} from "./kin.ts";

/** What is done to those who are exchanged. */
const DONE =
  /^(?:captured|freed|released|exchanged|swapped|detained|imprisoned|jailed|kidnapped|abducted|seized|repatriated|returned)$/;
/** Those who are exchanged, or wait for somebody who is, by what they are called. */
const CALLED =
  /^(?:soldier|marine|service(?:man|woman)|conscript|sailor|guardsman|fighter|prisoner|captive|detainee|hostage|fisherman|pensioner|sergeant|corporal|private|survivor|defender)s?$/;
const OWNER = /^(?:his|her|their|my|our|whose)$/;
/** How many sentences of an article about one person are looked through. */
const SENTENCES = 12;

/** Whether a noun names kin or people who are exchanged: "a wife of one marine", "two freed soldiers". */
export const isOfThose = (noun: string) => KIN.test(noun) || CALLED.test(noun);

/** Whether a person is told of without an office or a trade. */
export const isPrivate = ({person, roles}: Entity) => person === null && [...roles.keys()].every(isOfThose);

/**
 * Gives those who were held, and those whose kin was or is, the side whose people the passage tells of: of them an article
 * seldom names the nation each time. Nobody with an office or a trade of their own.
 *   "Of 303 Dornians one, Bo Lind, was freed ...", "Ada Orne, whose husband was captured", "Orne's son is on the list"
 *   not: "Ada Orne, an analyst, counted the freed", "Bo Lind, whose firm held the men", and nobody of "the other list"
 */
export function inferCaptives(
  scene: Scene,
  entities: readonly Entity[],
  inUnit: (index: number) => readonly {readonly entity: Entity; readonly start: number}[],
  passages: Passages
): void {
  const left = new Map<Entity, number>();
  for (const entity of entities) if (!entity.party && isPrivate(entity)) left.set(entity, SENTENCES);
  for (const unit of scene.units) {
    if (left.size === 0) return;
    const here = inUnit(unit.index);
    for (const {entity, start} of here) {
      const turns = left.get(entity);
      if (turns === undefined) continue;
      const alone = here.every((one) => one.entity === entity);
      const goesOn = alone ? goingOn(scene, unit, inUnit) : null;
      const tells =
        [...entity.roles.keys()].some(isOfThose) ||
        ownsKin(unit.items, start) ||
        (alone && isAmongThose(scene, unit)) ||
        (goesOn && isAmongThose(scene, goesOn));
      const side = tells ? (passages.sideOf(unit) ?? (goesOn ? passages.sideOf(goesOn) : null)) : null;
      if (side) entity.party = side;
      if (side || turns === 1) left.delete(entity);
      else left.set(entity, turns - 1);
    }
  }
}

/** "Orne, whose husband ...", "Orne, 52, whose only son", "Orne's son". */
function ownsKin(items: readonly Item[], start: number): boolean {
  let i = items.findIndex((item) => item.start === start);
  while (items[i]?.proper) i++;
  if (items[i]?.kind === "possessive") return items.slice(i + 1, i + 4).some(({norm}) => KIN.test(norm));
  const whose = items.slice(i, i + 5).findIndex(({norm}) => norm === "whose");
  return whose >= 0 && items.slice(i + whose + 1, i + whose + 4).some(({norm}) => KIN.test(norm));
}

/** How many sentences on, quotations among them, the text may come back to a person. */
const REACH = 3;
/** The sentence that goes on with the one of whom a sentence tells: "He was", "Captured in May", "The conscript was"; nobody else is told of before it. */
function goingOn(
  scene: Scene,
  {index, paragraph}: Unit,
  inUnit: (index: number) => readonly {readonly start: number}[]
): Unit | null {
  for (let i = index + 1; i <= index + REACH; i++) {
    const unit = scene.units[i];
    if (!unit || unit.paragraph - paragraph > 2) return null;
    const [first, second] = unit.items;
    const still =
      /^(?:he|she|captured)$/.test(first?.norm ?? "") || (first?.norm === "the" && CALLED.test(second?.norm ?? ""));
    const others = inUnit(i);
    if (still && (others[0]?.start ?? unit.end) > (unit.items[3]?.start ?? unit.end)) return unit;
    if (others.length > 0) return null;
  }
  return null;
}

/** Whether the one of whom a sentence tells was held, or speaks of kin: "was freed", "Captured near Orr", "her husband". */
function isAmongThose(scene: Scene, {items, quotations}: Unit): boolean {
  if (/^captured$/.test(items[0]?.norm ?? "") || isOneOf(items)) return true;
  return (
    items.some(({norm}, i) => {
      // "was among 303 Dornians", "is one of the ten", "landed with four other Dornians"
      if (/^(?:among|one)$/.test(norm) && BE.has(items[i - 1]?.norm ?? "")) return true;
      if (norm === "other" && /^(?:with|and)$/.test(items[i - 2]?.norm ?? "")) return true;
      if (OWNER.test(norm)) return items.slice(i + 1, i + 3).some((item) => KIN.test(item.norm));
      if (!DONE.test(norm)) return false;
      let before = i - 1;
      while (before > 0 && i - before < 4 && isPassive(items[before]!)) before--;
      return before < i - 1 && (items[before]!.proper || /^(?:he|she|who)$/.test(items[before]!.norm));
    }) || quotations.some(({start, end}) => MY_KIN.test(scene.document.text.slice(start, end)))
  );
}

/** "One of the ten, Bo Lind, ...", "One of those climbing down": no "one of the officials". */
const isOneOf = ([one, of, the, who]: readonly Item[]) =>
  one?.norm === "one" &&
  of?.norm === "of" &&
  (the?.norm === "those" ||
    (who !== undefined && (isOfThose(who.norm) || who.kind === "number" || TEN.test(who.norm))));
const TEN = /^(?:two|three|four|five|six|seven|eight|nine|ten|freed|released|returned|returnees|former)$/;

const isPassive = ({norm}: Item) => BE.has(norm) || /^(?:had|has|finally|later|also)$/.test(norm);
const MY_KIN =
  /\b(?:my|our) (?:\p{L}+ )?(?:mother|father|mum|mom|dad|wife|husband|son|daughter|brother|sister|boys?|girls?)\b/iu;
