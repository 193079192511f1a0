import {genderOfGivenName} from "../../../language/given-names.ts";
import {NAME_PARTICLES, ORGANISATION_WORDS, TITLES} from "../../../language/names.ts";
import {listedNoun} from "../lexicon/roles.ts";
import {isInitialAlone, isWeekdayOrMonth} from "../phrases/edges.ts";
import {isDemonym, isPlace, type Scene} from "../scene/scene.ts";
import type {Item} from "../text/item.ts";
import type {Unit} from "../text/units.ts";

/** "Red-haired Ada Dorn", "Orran-born Dorn": a description with a capital, and no part of the name. */
const DESCRIBING = /-(?:\p{Ll}{2,}ed|born|speaking|old)$/u;

/** The name proper at the end of a run of capitals: "Orran Foreign Minister Ada Dorn" -> "Ada Dorn". */
export function coreOf(scene: Scene, items: readonly Item[], from: number, to: number): {from: number; to: number} {
  let start = to - 1;
  if (/^(?:jr|sr|ii|iii|iv)$/.test(items[start]!.norm) && start - 1 > from) start--;
  if (
    items
      .slice(from, to)
      .some((item, i) => /^(?:of|for|on)$/.test(item.norm) && ORGANISATION_WORDS.has(items[from + i - 1]?.norm ?? ""))
  )
    return {from, to};
  for (; start > from; start--) {
    const before = items[start - 1]!;
    if (before.kind === "possessive") break;
    if (before.kind === "quote") continue;
    if (before.kind !== "word") break;
    const norm = before.norm.split("-").at(-1)!;
    const inName = start - 1 > from || to - start === 1;
    if ((TITLES.has(norm) || listedNoun(norm) !== null) && !(genderOfGivenName(norm) && inName && norm !== "general"))
      break;
    if (/^(?:of|for|and|the|on)$/.test(norm) || DESCRIBING.test(before.text)) break;
    const match = scene.nameAt.get(before.start);
    if (
      match &&
      !match.entries.some((entry) => entry.kind === "person") &&
      (isDemonym(match) || isPlace(match)) &&
      match.end <= items[start]!.start &&
      to - start >= 2
    )
      break;
  }
  // "Secretary of State Ada Dorn"
  if (
    to - start >= 3 &&
    items[start - 1]?.norm === "of" &&
    /^(?:state|defense|defence|education|health|energy|commerce|labor|transportation|staff|parliament|congress)$/.test(
      items[start]!.norm
    )
  )
    start++;
  return {from: start, to};
}

/** "Secretary of State", "Bureau of Investigation": "of" within a title or an organisation's name. */
const linksName = ({norm}: Item) => ORGANISATION_WORDS.has(norm) || /^(?:secretary|speaker|director|chief)$/.test(norm);

/** A run of capitalised words: where the run begins, and the name proper within it. */
export interface Run {
  readonly unit: Unit;
  readonly runFrom: number;
  readonly from: number;
  readonly to: number;
}

/** "R-Ohio", "D-Mich.": a lawmaker's party and state. */
const isTag = ({text}: Item) => /^[RDI]-\p{Lu}/u.test(text);

export function runsOf(scene: Scene, unit: Unit): Run[] {
  const {items} = unit;
  const found: Run[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!items[i]!.proper || isWeekdayOrMonth(items[i]!) || isTag(items[i]!)) continue;
    if (isInitialAlone(items[i]!) && /^(?:on|via|to|from)$/.test(items[i - 1]?.norm ?? "")) continue;
    let to = i + 1;
    while (to < items.length && to - i < 12 && goesOn(items, to)) to++;
    found.push({unit, runFrom: i, ...coreOf(scene, items, i, to)});
    i = to - 1;
  }
  return found;
}

/** Whether a name runs on over an item: another capital, a nickname in quotation marks, "van", "of" in a title. */
function goesOn(items: readonly Item[], i: number): boolean {
  const item = items[i]!;
  if (isWeekdayOrMonth(item) || isTag(item)) return false;
  if (item.proper) return true;
  if (NAME_PARTICLES.has(item.norm) && NAME_PARTICLES.has(items[i + 1]?.norm ?? ""))
    return items[i + 2]?.proper ?? false;
  if (!items[i + 1]?.proper || isWeekdayOrMonth(items[i + 1]!)) return false;
  if (item.kind === "quote") return item.text.length < 20;
  if (item.text === "&") return true;
  return NAME_PARTICLES.has(item.norm) || (/^(?:of|for|on)$/.test(item.norm) && linksName(items[i - 1]!));
}
