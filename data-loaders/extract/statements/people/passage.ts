import {isDemonym, type Scene} from "../scene/scene.ts";
import type {Item} from "../text/item.ts";
import type {Unit} from "../text/units.ts";
import type {Passages} from "./entity.ts";
import {KIN} from "./kin.ts";
import {townOf} from "./town.ts";

/** Nouns for the people whom a text tells of by their nation: "Dornish troops", "Dornish families". */
const PEOPLE =
  /^(?:soldiers?|service(?:man|men|woman|women|members?)|troops?|prisoners?|captives?|detainees?|hostages?|civilians?|fighters?|defenders?|marines?|sailors?|guards(?:man|men)|conscripts?|fisher(?:man|men)|citizens?|nationals?|men|women|children|boys|girls|mothers|famil(?:y|ies)|relatives?|pows?|inmates?|personnel|warriors?)$/;
/** What makes a passage one about people held and given back. */
const HELD =
  /\b(?:captiv\w+|captured?|prisoners?|hostages?|swap\w*|swapped|exchanged?|detain\w+|freed|let go|handed (?:back|over)|released?|missing|brought (?:back|home)|came home|homecoming|jail\w*|cells?)\b/i;
/** What an article about an exchange tells of. */
const THEME = /\b(?:captives?|captivity|prisoners?|hostages?|detainees?|swap(?:s|ped)?)\b/i;
/** "the other list", "on the other side of the border": the passage turns to those who went the other way. */
const TURNS = /\bother (?:lists?|side|way|direction|end|party)\b/i;
/** "3. On the other side", "* Orne:": an item of a list. */
const ITEM = /^(?:\d+[.)]|[^\p{L}\p{N}"'“‘])/u;
/** How many times oftener one side's people must be told of in an article for those of whom nothing is said to be theirs. */
const LEAD = 3;
/** How many times people of a nation must be told of for the article to be about them. */
const LEAST = 2;

/**
 * By the nations that the text gives to people: those of the sentence, else of its paragraph, else of the paragraphs beside it, else
 * of the article, as far as nearly all are of one; else of the town that the article comes from. Time linear in the text.
 */
export function createPassages(scene: Scene): Passages {
  const told = new Map<number, string[]>();
  for (const unit of scene.units) {
    const parties = peopleIn(scene, unit);
    if (parties.length > 0) told.set(unit.paragraph, [...(told.get(unit.paragraph) ?? []), ...parties]);
  }
  const {document} = scene;
  const isExchange = THEME.test(document.text);
  const textOf = (paragraph: number) => {
    const span = document.paragraphs[paragraph];
    return span ? document.text.slice(span.start, span.end) : "";
  };
  const all = [...told.values(), ...scene.units.map((unit) => homesIn(scene, unit))].flat();
  const whole = all.length >= LEAST ? leading(all) : null;
  const {reportedFrom, world} = scene;
  // a paper of a third state reports of people who are not its own
  const local =
    reportedFrom && (world.sides.includes(reportedFrom) || all.includes(reportedFrom)) ? reportedFrom : null;
  return {
    sideOf(unit) {
      if (!isExchange) return null;
      const {paragraph} = unit;
      // captions and items of a list each have their own people
      const near =
        unit.kind === "bullet" || ITEM.test(textOf(paragraph))
          ? [paragraph]
          : [paragraph - 1, paragraph, paragraph + 1];
      if (!near.some((one) => HELD.test(textOf(one)))) return null;
      if (TURNS.test(textOf(paragraph).slice(0, unit.end - (document.paragraphs[paragraph]?.start ?? 0)))) return null;
      const own = peopleIn(scene, unit);
      if (own.length > 0) return leading(own);
      const town = waitsIn(scene, unit);
      if (town) return town;
      return (
        leading(told.get(paragraph) ?? []) ?? leading(near.flatMap((one) => told.get(one) ?? [])) ?? whole ?? local
      );
    }
  };
}

/** The parties of the people of a sentence: "303 Dornians", "Dornish troops", those in "Vellish captivity". */
function peopleIn(scene: Scene, {items}: Unit): string[] {
  const found: string[] = [];
  items.forEach((item, i) => {
    const match = scene.nameAt.get(item.start);
    const entry = match?.entries.find(({kind}) => kind === "party" || kind === "organisation");
    if (!match || !entry || entry.kind === "venue" || entry.party === "media") return;
    const to = items.findIndex((other, k) => k >= i && other.end >= match.end) + 1;
    // "Vellish-backed"
    if (items[to - 1]?.end !== match.end) return;
    const behind = items.slice(to, to + 3);
    const stop = behind.findIndex(({kind}) => kind !== "word");
    const nouns = behind.slice(0, stop < 0 ? 3 : stop);
    if (isHolder(items, i, nouns)) {
      const other = otherSide(scene, entry.party);
      if (other) found.push(other);
    } else if (isDemonym(match)) {
      // "303 Dornians" are counted; "the Dornians" may be those who hold them
      const counted =
        (isCount(items[i - 1]) || (items[i - 1]?.norm === "other" && isCount(items[i - 2]))) &&
        /(?:s|men|ese)$/.test(item.norm) &&
        behind[0]?.kind !== "possessive";
      if (counted || nouns.some(({norm}) => PEOPLE.test(norm))) found.push(entry.party);
    }
  });
  return found;
}

/** Whether a name is of those who hold people: "held by the Vellers", "Vellish captivity". */
const isHolder = (items: readonly Item[], at: number, behind: readonly Item[]) =>
  behind.some(({norm}) => PLACE_OF_HOLDING.test(norm)) ||
  (items.slice(Math.max(0, at - 2), at).some(({norm}) => norm === "by") &&
    items.slice(Math.max(0, at - 6), at).some(({norm}) => HOLDING.test(norm)));

const PLACE_OF_HOLDING =
  /^(?:captivity|prisons?|jails?|cells?|custody|colon(?:y|ies)|courts?|dungeons?|captors?|guards?)$/;
const HOLDING = /^(?:held|kept|captured|taken|freed|released|detained|seized|imprisoned|go|back)$/;

/** The one side that a side exchanges with. */
function otherSide({world: {sides}}: Scene, party: string): string | null {
  return sides.length === 2 && sides.includes(party) ? sides.find((side) => side !== party)! : null;
}

/** "Brought home to Dorn", "have returned to Dorn": where the people of an article go. */
function homesIn(scene: Scene, {items}: Unit): string[] {
  return items.flatMap(({norm}, i) => {
    const match = norm === "to" ? scene.nameAt.get(items[i + 1]?.start ?? -1) : undefined;
    const entry = match?.entries.find(({kind}) => kind === "party");
    const town = norm === "to" && !match ? townOf(scene, items, i + 1) : null;
    const home = items.slice(Math.max(0, i - 5), i).some((item) => HOMEWARD.test(item.norm));
    if (!home) return [];
    if (town) return scene.near.has(town.state) ? [town.state] : [];
    return entry?.kind === "party" && entry.form !== "demonym" ? [entry.party] : [];
  });
}

/** "In Orr, Ada Orne, whose husband was captured, ...": where kin wait, they live; not those who were held there. */
function waitsIn(scene: Scene, {items}: Unit): string | null {
  if (!/^(?:in|at|near)$/.test(items[0]?.norm ?? "") || !items.some(({norm}) => KIN.test(norm))) return null;
  const town = townOf(scene, items, 1);
  const held = items.slice(0, 16).some(({norm}) => PLACE_OF_HOLDING.test(norm) || HOLDING.test(norm));
  return town && !held && scene.near.has(town.state) ? town.state : null;
}

const HOMEWARD = /^(?:home|back|returned|returning|brought|repatriated)$/;

const isCount = (item: Item | undefined) =>
  item !== undefined &&
  (item.kind === "number" ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty(?:-\p{L}+)?|hundred|thousand|dozen|captured|freed|released|captive|wounded|missing)$/u.test(
      item.norm
    ));

/** The party that stands alone, or at least three times as often as any other. */
function leading(parties: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : null;
}
