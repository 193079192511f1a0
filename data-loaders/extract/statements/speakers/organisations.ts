import {ORGANISATION_WORDS} from "../../../language/names.ts";
import type {Span} from "../../../language/span.ts";
import {WORLD_PARTIES} from "../../../profile/countries.ts";
import type {SpeakerType} from "../../mentions.ts";
import {alike} from "../lexicon/closeness.ts";
import {seatBefore} from "../people/collective.ts";
import {partyOf} from "../people/descriptions.ts";
import type {Body, Entities} from "../people/entity.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {knownNames, type Scene, spanOf} from "../scene/scene.ts";
import {mainSubject} from "../subjects/main-subject.ts";
import type {Unit} from "../text/units.ts";
import {phraseParty} from "./phrase-party.ts";
import {type Speaker, speakerOf, tokensOf, wordingOf} from "./speakers.ts";

/** Organs of a state: where the text names no state, it is the one that the passage is about. */
const ORGANS =
  /^(?:ministry|army|military|navy|government|parliament|delegation|presidency|cabinet|forces|headquarters|intelligence|treasury|embassy|police|authorities|team|side|court|council)$/;
/** "In Orr the State Commission", "the National Bank": names that a body of any state may have. */
const STATE_NAME = /^(?:State|National|Federal|Central|Supreme|General|Presidential)\b/;
/** Bodies of the state that an article is about, by their names: "the Federal Rail Service", "the Ombudsman's Office". */
const OF_HOME =
  /^(?:the )?(?:Federal\b|(?:Ombudsman|Prosecutor General|Attorney General|Public Defender|Comptroller)['’]s Office$)/;
/** How many namings are kept to compare with. */
const MEMORY = 60;

/** Nouns by which an article calls any body of that kind that it has named. */
const GENERIC_HEADS =
  /^(?:department|agency|body|organi[sz]ation|institution|company|firm|group|union|association|chain|maker|court|board|commission|railroad|airline|bank|university|council)$/;
const STATE_BODY =
  /\b(?:ministry|department|agency|service|bureau|office|directorate|commission|authority|headquarters)\b/i;

/** "The department" may be a ministry, "the company" a firm with a name of its own; no state, no medium. */
function fitsHead(head: string, {name, type, party}: Known): boolean {
  if (type === "state" || type === "media" || type === "group") return false;
  if (/^(?:department|agency)$/.test(head)) return STATE_BODY.test(name);
  if (head === "court") return /\b(?:court|circuit|tribunal)\b/i.test(name);
  if (/^(?:board|commission|bank|university|council)$/.test(head)) return name.toLowerCase().split(" ").includes(head);
  if (/^(?:company|firm|chain|maker|railroad|airline)$/.test(head))
    return party === null && type === "organisation" && /^\p{Lu}/u.test(name);
  return type === "organisation" && /^\p{Lu}/u.test(name);
}

/** "The army" beside a movement is the state's, though the movement has one in its name. */
const OF_STATE_ALONE = /^(?:army|military|police|navy|government)$/;
const isMovement = ({world}: Scene, party: string | null) => party !== null && !world.isState(party);

/** Organs that other bodies than states have as well. */
const isService = (noun: string) => /^(?:force|service|commissariat|prosecution|secretariat|coastguard)$/.test(noun);

export const isOrgan = (noun: string) => ORGANS.test(noun);

interface Known {
  readonly name: string;
  readonly tokens: readonly string[];
  readonly type: SpeakerType;
  readonly party: string | null;
  readonly head: string;
}

/** Remembers the bodies that an article has named: "the ministry" is the latest whose name has that word in it. */
export function createOrganisations(
  scene: Scene,
  entities: Entities
): (unit: Unit, phrase: Phrase, words: Span, type: SpeakerType) => Speaker {
  const known: Known[] = [];
  let read = 0;
  /** Takes in what the text has named up to a place. */
  const readUntil = (end: number) => {
    for (; read < entities.bodies.length; read++) {
      const body = entities.bodies[read]!;
      const span = spanOf(body.unit.items, body.from, body.to);
      if (span.end > end) return;
      const name = wordingOf(scene, span);
      const tokens = tokensOf(name);
      const again = known.findIndex((one) => one.tokens.join(" ") === tokens.join(" "));
      const [before] = again >= 0 ? known.splice(again, 1) : [];
      const head = tokens.findLast((token) => ORGANISATION_WORDS.has(token)) ?? tokens.at(-1) ?? "";
      const party = partyOf(scene, body.unit.items, body.from, body.to) ?? partyOfLonger(scene, body);
      // Whose an organ is that the text does not say there, is worked out where it speaks.
      if (!before && party === null && isOrgan(head)) continue;
      known.push(
        before ? {...before, party: before.party ?? party} : {name, tokens, type: "organisation", party, head}
      );
      if (known.length > MEMORY) known.shift();
    }
  };
  return (unit, phrase, words, type) => {
    const {items} = unit;
    readUntil(words.start);
    const wording = wordingOf(scene, words);
    const tokens = tokensOf(wording).filter((word) => !/^(?:its|his|her|their|in)$/.test(word));
    const whole = spelledOut(entities, wording);
    if (whole) {
      const name = wordingOf(scene, spanOf(whole.unit.items, whole.from, whole.to));
      const party = partyOf(scene, whole.unit.items, whole.from, whole.to);
      return speakerOf(`organisation:${tokensOf(name).join(" ")}`, name, type, party, words);
    }
    const own = partyOf(scene, items, phrase.from, phrase.to);
    const alone =
      tokens.length === 1 &&
      GENERIC_HEADS.test(tokens[0]!) &&
      /^(?:the|its|his|her|their)$/.test(items[phrase.from]!.norm);
    const before =
      known.findLast(
        (one) =>
          tokens.length > 0 &&
          tokens.every((token) => one.tokens.some((other) => alike(other, token))) &&
          (one.head === phrase.head || one.tokens.includes(phrase.head)) &&
          !(tokens.length === 1 && isMovement(scene, one.party) && OF_STATE_ALONE.test(phrase.head)) &&
          (!own || !one.party || own === one.party)
      ) ?? (alone ? known.findLast((one) => fitsHead(phrase.head, one)) : undefined);
    if (before) {
      known.splice(known.indexOf(before), 1);
      known.push(before);
      return speakerOf(`organisation:${before.tokens.join(" ")}`, before.name, before.type, before.party ?? own, words);
    }
    const definite = /^(?:the|its|his|her|their)$/.test(items[phrase.from]!.norm);
    const around =
      definite && isOrgan(phrase.head)
        ? (partyAround(scene, unit, phrase.from, OF_STATES.test(phrase.head)) ?? scene.home)
        : null;
    const party =
      own ??
      phraseParty(scene, entities, unit, phrase) ??
      (STATE_NAME.test(wording) ? seatBefore(scene, unit, phrase.from) : null) ??
      (OF_HOME.test(wording) ? scene.home : null) ??
      around ??
      (definite && isService(phrase.head) ? scene.home : null);
    const name = spellOut(
      scene,
      unit,
      phrase,
      wording.replace(/^(?:its|his|her|their) /i, ""),
      party,
      own !== null || around === null
    );
    known.push({name, tokens: tokensOf(name), type, party, head: phrase.head});
    if (known.length > MEMORY) known.shift();
    return speakerOf(`organisation:${tokensOf(name).join(" ")}`, name, type, party, words);
  };
}

/** The party of a known body whose name goes on behind what was taken for it: "Council for the Care of ...". */
const partyOfLonger = (scene: Scene, {unit, from}: Body): string | null =>
  scene.nameAt.get(unit.items[from]!.start)?.entries.find((entry) => entry.kind === "organisation")?.party ?? null;

/** Whether a word is the initials of a body that the article names. */
export const isInitials = (entities: Entities, word: string) => spelledOut(entities, word) !== undefined;

/** The body that an article names in full and by its initials: "the I.F.C." of the International Ferry Commission. */
function spelledOut(entities: Entities, wording: string): Body | undefined {
  const initials = wording.replaceAll(".", "");
  if (!/^\p{Lu}{2,6}$/u.test(initials)) return undefined;
  return entities.bodies.find(
    ({unit, from, to}) =>
      to - from >= initials.length &&
      unit.items
        .slice(from, to)
        .filter(({proper, kind}) => proper && kind === "word")
        .map(({text}) => text[0])
        .join("") === initials
  );
}

/** Organs that states alone have: no movement beside one has a ministry. */
const OF_STATES = /^(?:ministry|navy|parliament|presidency|cabinet|treasury|embassy)$/;

/** The state that the sentence names before a place, or that the sentences before are about. */
function partyAround(scene: Scene, unit: Unit, before: number, ofStates: boolean): string | null {
  const fits = (party: string) => !ofStates || scene.world.isState(party);
  for (const match of before > 0 ? knownNames(scene, unit.items, 0, before) : [])
    for (const entry of match.entries) if (entry.kind === "party" && fits(entry.party)) return entry.party;
  for (let i = unit.index - 1; i >= 0 && unit.index - i <= 3; i--) {
    const other = scene.units[i]!;
    if (unit.paragraph - other.paragraph > 1) return null;
    const subject = mainSubject(scene, other);
    const party = subject ? partyOf(scene, other.items, subject.from, subject.to) : null;
    if (party && fits(party)) return party;
  }
  return null;
}

/**
 * An organ of a state that the text places by its capital ("Orr's delegation", "In Orr the ministry", "the ministry in
 * Orr") is written by the state's adjective, the capital in brackets: "Dornish delegation (Orr)".
 */
function spellOut(
  scene: Scene,
  unit: Unit,
  phrase: Phrase,
  bare: string,
  party: string | null,
  stated: boolean
): string {
  const demonym = party ? demonymOf(scene, party) : null;
  if (!party || !demonym) return bare;
  const [from, to] = stated ? [phrase.from, phrase.to] : [0, phrase.from];
  const seat = knownNames(scene, unit.items, from, to).find((match) =>
    match.entries.some((entry) => entry.kind === "party" && entry.party === party && entry.form === "capital")
  );
  if (!seat) return stated ? bare : `${demonym} ${bare}`;
  const city = scene.document.text.slice(seat.start, seat.end);
  let rest = bare;
  for (const owner of [`${city}'s `, `${city}’s `]) if (rest.startsWith(owner)) rest = rest.slice(owner.length);
  if (rest.endsWith(` in ${city}`)) rest = rest.slice(0, -` in ${city}`.length);
  return stated && rest === bare ? bare : `${demonym} ${rest} (${city})`;
}

function demonymOf(scene: Scene, party: string): string | null {
  const own = scene.world.profile.parties.find(({id}) => id === party) ?? WORLD_PARTIES.find(({id}) => id === party);
  return own?.demonyms[0] ?? null;
}
