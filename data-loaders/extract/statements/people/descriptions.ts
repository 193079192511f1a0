import {TITLES} from "../../../language/names.ts";
import {partyOfState, partyOfTag} from "../../../profile/institutions.ts";
import type {NameMatch} from "../../../profile/world.ts";
import {DETERMINERS} from "../lexicon/closed.ts";
import {ELSEWHERE, FEMALE_NOUNS, isRoleNoun, listedNoun, MALE_NOUNS, speakerNoun} from "../lexicon/roles.ts";
import {modifiersStart} from "../phrases/edges.ts";
import {phraseAfter} from "../phrases/following.ts";
import {phraseBefore} from "../phrases/phrases.ts";
import {isDemonym, knownNames, type Scene, spanOf} from "../scene/scene.ts";
import type {Item} from "../text/item.ts";
import type {Unit} from "../text/units.ts";
import {isOfState, type Tie} from "./allegiance.ts";
import {collectiveParty, seatBefore} from "./collective.ts";
import type {Entity} from "./entity.ts";
import {KIN} from "./kin.ts";
import {localParty} from "./locals.ts";

/** Reads role and party of a mention: before the name, in the apposition behind it, and in the phrase that it stands in apposition to. */
export function describe(scene: Scene, unit: Unit, entity: Entity, runFrom: number, from: number, to: number): Tie[] {
  const {items} = unit;
  const ties: Tie[] = [];
  const note = (a: number, b: number) => {
    ties.push(noteRole(scene, unit, entity, a, b));
  };
  const whole = phraseBefore(items, to, 0);
  const front = whole?.name && whole.at === to - 1 ? whole.from : runFrom;
  if (front < from) note(front, from);
  // "Ada Orne sat at the table for the Dornish ministry"
  if (/^(?:sat|sits|spoke|speaks|works|worked|negotiated|negotiates|served|serves)$/.test(items[to]?.norm ?? "")) {
    const at = items.findIndex(({norm, kind}, i) => i > to && i < to + 8 && (norm === "for" || kind === "mark"));
    const side = items[at]?.norm === "for" ? phraseAfter(items, at + 1) : null;
    if (side) entity.party ??= partyOf(scene, items, side.from, side.to);
  }
  let after = to;
  const tag = items[items[after]?.text === "(" || items[after]?.text === "," ? after + 1 : after];
  if (tag) entity.party ??= partyOfTag(tag.text) ?? tagInTwo(items, after + 1);
  if (items[after]?.text === "(") {
    while (after < items.length && after - to < 10 && items[after]!.text !== ")") after++;
    after++;
  }
  const comma = items[after]?.text === ",";
  const linked = items[comma ? after + 1 : after];
  if (linked && /^(?:of|from|for)$/.test(linked.norm)) {
    const place = phraseAfter(items, comma ? after + 2 : after + 1);
    if (place) {
      entity.party ??=
        partyOf(scene, items, place.from, place.to) ??
        (linked.norm === "for" ? null : localParty(scene, items, comma ? after + 1 : after, place.to, "resident")) ??
        lawmakerParty(scene, items, comma ? after + 2 : after + 1, place.to);
      if (linked.norm === "for") ties.push(tieOf(entity, collectiveParty(scene, unit, place.from, place.to)));
    }
  } else if (
    comma &&
    /^(?:Republican|Democrat|Independent)$/.test(linked?.text ?? "") &&
    items[after + 2]?.norm === "of"
  ) {
    const place = phraseAfter(items, after + 3);
    if (place) entity.party ??= lawmakerParty(scene, items, after + 3, place.to);
  }
  if (comma || items[after]?.norm === "of" || items[after]?.norm === "from") {
    const phrase = phraseAfter(items, comma ? after + 1 : after + 1);
    if (phrase && comma && phrase.kind === "common" && speakerNoun(phrase.head)) note(phrase.from, phrase.to);
    else if (phrase && comma && phrase.name && items[phrase.to]?.kind !== "possessive") {
      const inner = items.slice(phrase.from, phrase.to).some((item) => speakerNoun(item.norm) || TITLES.has(item.norm));
      if (inner) note(phrase.from, phrase.to);
    } else if (phrase && !comma) entity.party ??= partyOf(scene, items, phrase.from, phrase.to);
    if (comma && items[after + 1]?.norm === "who") {
      const verb = items[after + 2]?.norm ?? "";
      const stop = items.slice(after + 3, after + 12).findIndex(({text}) => text === ",");
      const end = stop < 0 ? Math.min(items.length, after + 12) : after + 3 + stop;
      const spoke =
        /^(?:speaks|spoke|speaking|negotiates|negotiated|works|worked)$/.test(verb) && items[after + 3]?.norm === "for";
      const past = verb === "used" || verb === "was";
      if (
        spoke ||
        /^(?:leads|led|heads|headed|chairs|chaired|runs|ran|commands|commanded|represents|represented)$/.test(verb)
      ) {
        if (!spoke) entity.roles.set("head", scene.document.text.slice(items[after + 2]!.start, items[end - 1]!.end));
        entity.party ??= partyOf(scene, items, after + 3, end);
        ties.push(tieOf(entity, collectiveParty(scene, unit, after + 3, end)));
      } else if (past && items.slice(after + 3, end).some(({norm}) => isRoleNoun(norm)))
        ties.push({...tieOf(entity, null), former: partyOf(scene, items, after + 3, end)});
    }
  }
  if (items[front - 1]?.text === "," && front > 1) {
    const phrase = phraseBefore(items, front - 1, 0);
    if (
      phrase &&
      phrase.kind === "common" &&
      speakerNoun(phrase.head) &&
      isRoleNoun(phrase.head) &&
      (phrase.from === 0 ||
        DETERMINERS.has(items[phrase.from]!.norm) ||
        items.slice(phrase.from, phrase.to).some((item) => item.kind === "possessive"))
    )
      note(phrase.from, phrase.to);
    // "the Secretary of the Council, General Ada Orne": a role in capitals before a titled name
    else if (
      phrase?.kind === "name" &&
      front < from &&
      DETERMINERS.has(items[phrase.from]!.norm) &&
      isRoleNoun(items[phrase.from + 1]!.norm)
    )
      note(phrase.from, phrase.to);
    // "the office of the Dornish envoy, Ada Orne": the noun right before the comma
    else if (
      phrase &&
      phrase.kind === "common" &&
      !isRoleNoun(phrase.head) &&
      isRoleNoun(items[front - 2]!.norm) &&
      !items[front - 2]!.proper
    ) {
      const from = modifiersStart(items, front - 2, phrase.at);
      if (from > phrase.at && DETERMINERS.has(items[from]!.norm)) note(from, front - 1);
    }
  }
  return ties;
}

/** "(R., Ohio)" */
function tagInTwo(items: readonly Item[], at: number): string | null {
  const place = items[at + 2];
  return /^[RDI]\.?$/.test(items[at]?.text ?? "") && items[at + 1]?.text === "," && place
    ? partyOfState(place.text)
    : null;
}

const lawmakerParty = (scene: Scene, items: readonly Item[], from: number, to: number) =>
  partyOfState(scene.document.text.slice(items[from]!.start, items[to - 1]!.end));

/** Those who oppose or follow somebody rather than serve. */
export const NOT_SERVING =
  /^(?:critic|opponent|rival|counterpart|challenger|enemy|successor|predecessor|biographer|accuser|victim|survivor|namesake|friend|neighbou?r|classmate)s?$/;

const tieOf = (entity: Entity, party: string | null): Tie => ({entity, names: [], party, former: null, kin: null});

/** How far into its sentence an office stands right behind its seat: "In Orr, the". */
const SEATED = 4;

/** Notes the roles in a stretch, and gives back whom else it ties the person to. */
function noteRole(scene: Scene, unit: Unit, entity: Entity, from: number, to: number): Tie {
  const {items} = unit;
  const span = spanOf(items, from, to);
  const text = scene.document.text
    .slice(span.start, span.end)
    .replace(/\s+/g, " ")
    .replace(/^(?:the|a|an) /i, "")
    .replace(
      /\b(Lt|Gov|Sen|Rep|Gen|Sgt|Capt|Col|Adm|Prof)\./g,
      (_, short: string) => ABBREVIATED.get(short.toLowerCase()) ?? short
    );
  for (let i = from; i < to; i++) {
    const norm = ABBREVIATED.get(items[i]!.norm) ?? items[i]!.norm;
    if (/^(?:mr|mrs|ms|miss|sir)$/.test(norm)) continue;
    if (
      !((items[i]!.proper ? listedNoun(norm) !== null && isRoleNoun(norm) : isRoleNoun(norm)) || TITLES.has(norm)) ||
      items[i + 1]?.kind === "possessive"
    )
      continue;
    if (!entity.roles.has(norm)) entity.roles.set(norm, text);
    if (FEMALE_NOUNS.has(norm)) entity.gender ??= "female";
    if (MALE_NOUNS.has(norm)) entity.gender ??= "male";
  }
  const against = items.slice(from, to).some(({norm}) => NOT_SERVING.test(norm) || KIN.test(norm));
  if (against) {
    // "his Dornish counterpart": the adjective tells
    const own = knownNames(scene, items, from, to).find((match) => isDemonym(match));
    const beside =
      own &&
      items.some((item, i) => i > from && i < to && NOT_SERVING.test(item.norm) && items[i - 1]!.end === own.end);
    if (beside) entity.party ??= own.entries.find((entry) => entry.kind === "party")?.party ?? null;
    return {...tieOf(entity, null), kin: items.slice(from, to).some(({norm}) => KIN.test(norm)) ? [from, to] : null};
  }
  const left = items.slice(from, to).some(({norm}) => /^(?:former|ex|one-time|onetime|erstwhile)$|^ex-/.test(norm));
  const stated = partyOf(scene, items, from, placeOf(items, from, to));
  // "In Orr the prime minister, Ada Orne": the state whose seat it is
  if (!left)
    entity.party ??=
      stated ??
      localParty(scene, items, from, to, headOf(items, from, to)) ??
      (from <= SEATED && isOfState(text) ? seatBefore(scene, unit, from) : null);
  return {
    entity,
    names: items.slice(from, to).flatMap((item) => (item.proper ? [item.start] : [])),
    party: collectiveParty(scene, unit, from, to),
    former: left ? stated : null,
    kin: null
  };
}

/** The noun that says what somebody is: "farmer" in "a young farmer from Orr". */
const headOf = (items: readonly Item[], from: number, to: number) => {
  const place = items.findIndex(({norm}, i) => i > from && i < to && /^(?:of|in|from|at|near)$/.test(norm));
  const end = place < 0 ? to : place;
  return items.slice(from, end).findLast(({norm, kind}) => kind === "word" && isRoleNoun(norm))?.norm ?? "";
};

/** Where the words end that tell whose somebody is: "the movement's spokesman in Orr" speaks for no Orr. */
function placeOf(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i + 1 < to; i++)
    if (ELSEWHERE.test(items[i]!.norm) && /^(?:in|at|near)$/.test(items[i + 1]!.norm)) return i + 1;
  return to;
}

const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["rep", "representative"],
  ["gov", "governor"],
  ["gen", "general"],
  ["prof", "professor"],
  ["lt", "lieutenant"],
  ["sgt", "sergeant"],
  ["capt", "captain"],
  ["col", "colonel"],
  ["adm", "admiral"]
]);

/** Names of places of learning: "the Orr Centre", "the University of Orr" are of no side. */
const LEARNING = /^\s+(?:University|College|School|Institute|Cent(?:er|re)|Observatory|Academy)\b/;
const LEARNING_OF = /\b(?:University|College|School|Institute|Cent(?:er|re)|Academy) of (?:the )?$/;

/** Offices that several states call alike: of the one that comes first to mind only where the text names it. */
const SHARED = /^(?:Foreign Office|House of Commons|House of Lords|National Security Council|Federation Council)$/;
const isOthers = ({document, names}: Scene, match: NameMatch) =>
  match.entries.some(
    (entry) =>
      entry.kind === "organisation" &&
      SHARED.test(document.text.slice(match.start, match.end)) &&
      !names.some((other) => other.entries.some((one) => one.kind === "party" && one.party === entry.party))
  );

/** The party that a run of items names, by state, demonym, organisation or person; the first one. */
export function partyOf(scene: Scene, items: readonly Item[], from: number, to: number): string | null {
  const {text} = scene.document;
  const matches = knownNames(scene, items, from, to);
  for (const match of matches) {
    if (isOthers(scene, match)) continue;
    const before = text.slice(Math.max(0, match.start - 24), match.start);
    // "New Mexico" is not Mexico.
    if (/\bNew\s$/.test(before) || LEARNING_OF.test(before) || LEARNING.test(text.slice(match.end, match.end + 16)))
      continue;
    // "the Security Council of Orran" is Orran's.
    const of = /^ of (?:the )?/.exec(text.slice(match.end, match.end + 8))?.[0];
    const owner =
      of && match.entries.some((entry) => entry.kind !== "venue" && !scene.world.isState(entry.party))
        ? scene.nameAt.get(match.end + of.length)
        : undefined;
    const state = owner?.entries.find((entry) => entry.kind === "party" && entry.form !== "demonym");
    if (state?.kind === "party") return state.party;
    for (const entry of match.entries) if (entry.kind !== "venue") return entry.party;
  }
  return null;
}
