import type {Document} from "../../../language/document.ts";
import type {ParagraphKind} from "../../../language/paragraphs.ts";
import type {Span} from "../../../language/span.ts";
import {MOVEMENT_TIES} from "../../../profile/countries.ts";
import type {World} from "../../../profile/world.ts";
import type {ArticleFrame} from "../../frame.ts";
import {CAPTIVITY} from "../direction/ends.ts";
import type {Sides} from "../direction/roles.ts";
import {findSides} from "../direction/sides.ts";
import {nameStandIns} from "../direction/stand-ins.ts";
import {categoryOf} from "../lexicon/people.ts";
import {DEEDS} from "../lexicon/verbs.ts";
import {markTowns} from "./destinations.ts";
import {type Frame, findFrames} from "./frames.ts";
import {orderLabels} from "./label-order.ts";
import {findUnits, isDemonym, partyOf, type Unit} from "./units.ts";

/** A sentence with everything that rules ask of it. */
export interface Scene {
  readonly index: number;
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  /** It stands in a numbered caption or item. */
  readonly numbered: boolean;
  readonly span: Span;
  readonly units: readonly Unit[];
  readonly frames: readonly Frame[];
  /** The words of the sentence, one space between, one at either end. */
  readonly norms: string;
  /** Whether it speaks of exchanges at all: a deed with people or remains, or a noun for one. */
  readonly exchange: boolean;
  /** The party that speaks in it or that it is about: the first side named, else that of the sentence before. */
  readonly speaker: string | null;
  /** The first side named in the sentence before, in the same paragraph. */
  readonly before: string | null;
  /** The sides named in it, in order, without repetition. */
  readonly named: readonly string[];
}

/** All sentences of an article as scenes, and the sides between which its exchanges go. */
export function stage(document: Document, frame: ArticleFrame, world: World): {scenes: Scene[]; sides: Sides} {
  const told = orderLabels(findUnits(document, frame.published, world).sentences, frame.published);
  const pieces = told.flatMap((units, k) =>
    cutLong(units).map((piece) => ({units: piece, sentence: document.sentences[k]!}))
  );
  const {
    sentences: plain,
    framesOf,
    sides
  } = read(
    pieces.map(({units}) => units),
    world
  );
  const sentences = markTowns(plain, document.text, sides, world);
  let speaker: string | null = null;
  let paragraph = -1;
  let before: string | null = null;
  let listVoice: string | null = null;
  let numbered = false;
  const scenes = sentences.map((units, index): Scene => {
    const {sentence} = pieces[index]!;
    const frames = framesOf[index]!;
    const named = [...new Set(units.flatMap((unit) => sideOf(unit, sides)))];
    const listed = document.paragraphs[sentence.paragraph]!.kind === "bullet";
    if (listed && sentence.paragraph !== paragraph) speaker = listVoice;
    const said = frames.some(({cls}) => cls === "say");
    const first = listed && !said && speaker !== null ? null : speakerOf(units, frames, sides);
    if (first === "unknown") speaker = null;
    else if (first !== null) speaker = first;
    else if (sentence.paragraph > paragraph + 1) speaker = null;
    if (sentence.paragraph !== paragraph)
      numbered = NUMBERED.test(document.text.slice(sentence.start, sentence.start + 8));
    if (!listed) listVoice = said || units.at(-1)?.norm === ":" ? speaker : null;
    const previous = sentence.paragraph === paragraph ? before : null;
    before = named[0] ?? previous;
    paragraph = sentence.paragraph;
    return {
      index,
      paragraph,
      kind: document.paragraphs[paragraph]!.kind,
      numbered,
      span: sentence,
      units,
      frames,
      norms: ` ${units.map(({norm}) => norm).join(" ")} `,
      exchange: isExchange(units, frames),
      speaker,
      before: previous,
      named
    };
  });
  return {scenes, sides};
}

/** No sentence is so long; a table without rows or a text without full stops is. */
const LONGEST = 300;

/**
 * What has no end is read in pieces, cut behind a mark where there is one: rules look about in their sentence, and the time
 * for all its numbers is to stay linear in its length.
 */
function cutLong(units: readonly Unit[]): (readonly Unit[])[] {
  if (units.length <= LONGEST) return [units];
  const pieces: (readonly Unit[])[] = [];
  for (let from = 0; from < units.length; ) {
    let to = Math.min(units.length, from + LONGEST);
    const mark = to < units.length ? units.slice(from, to).findLastIndex(({kind}) => kind === "mark") : -1;
    if (mark > LONGEST / 2) to = from + mark + 1;
    pieces.push(units.slice(from, to));
    from = to;
  }
  return pieces;
}

interface Read {
  readonly sentences: readonly (readonly Unit[])[];
  readonly framesOf: readonly (readonly Frame[])[];
  readonly sides: Sides;
}

/**
 * Frames and sides; where an armed group is a side, read once more with what the article calls the two. A group whose
 * enemy everybody knows exchanges with it where the article makes no other two its sides.
 */
function read(sentences: readonly (readonly Unit[])[], world: World): Read {
  const first = readOnce(sentences, world);
  const group = groupOf(first.sides, sentences, world);
  if (group === null) return first;
  const foe = MOVEMENT_TIES[group]?.opposes ?? null;
  const {sentences: named, state} = nameStandIns(sentences, group, world, foe);
  return readOnce(named, world, state === null ? null : [group, state]);
}

/** The one armed group among the sides; else the one that is spoken of most, where its known enemy is a side or nobody is. */
function groupOf(sides: Sides, sentences: readonly (readonly Unit[])[], world: World): string | null {
  const groups = (sides.pair ?? sides.all).filter((party) => !world.isState(party));
  if (groups.length > 0) return groups.length === 1 && !world.sides.includes(groups[0]!) ? groups[0]! : null;
  const ours = (party: string) => world.sides.includes(party);
  const concerned = sentences.some((units) =>
    units.some((unit) => unit.name && ours(partyOf(unit, world.sides) ?? ""))
  );
  if (concerned) return null;
  const pair = sides.pair?.some(ours) ? null : sides.pair;
  const mentions = new Map<string, number>();
  for (const units of sentences)
    for (const unit of units) {
      const party = unit.name ? partyOf(unit, []) : null;
      const foe = party === null ? undefined : MOVEMENT_TIES[party]?.opposes;
      if (foe !== undefined && (pair === null || pair.includes(foe)))
        mentions.set(party!, (mentions.get(party!) ?? 0) + 1);
    }
  const [most, second] = [...mentions].sort((a, b) => b[1] - a[1]);
  const enough = pair === null ? 0 : 1;
  return most && most[1] > enough && most[1] > (second?.[1] ?? 0) ? most[0] : null;
}

function readOnce(
  sentences: readonly (readonly Unit[])[],
  world: World,
  belligerents: readonly [string, string] | null = null
): Read {
  const framesOf = sentences.map(findFrames);
  const exchange = framesOf.map((frames, index) => isExchange(sentences[index]!, frames));
  const sides = findSides(sentences, framesOf, exchange, world, belligerents);
  const groups = sides.pair?.filter((party) => !world.isState(party)) ?? [];
  return {sentences, framesOf, sides: {...sides, group: groups.length === 1 ? groups[0]! : null}};
}

/** "1. Buses wait", "**2.** Relatives", "(3) Soldiers". */
const NUMBERED = /^[*_(]{0,3}\d{1,2}[.)]/;

function sideOf(unit: Unit, sides: Sides): string[] {
  const party = unit.name ? partyOf(unit, sides.all) : null;
  return party !== null && sides.all.includes(party) ? [party] : [];
}

/** Whose words a sentence gives: the subject of its first verb of saying, else the first side named outside the counted. */
function speakerOf(units: readonly Unit[], frames: readonly Frame[], sides: Sides): string | null | "unknown" {
  if (frames.some((frame) => frame.cls === "say" && isStranger(units, frame.start - 1))) return "unknown";
  let first: string | null = null;
  for (let i = 0; i < units.length; i++) {
    const [party] = sideOf(units[i]!, sides);
    if (party === undefined) continue;
    const unit = units[i]!;
    const staff = units[i + 1]?.norm === "general" && units[i + 2]?.capital;
    if (isDemonym(unit) && categoryOf(units[i + 1]?.norm ?? "") && !units[i + 1]!.possessive && !staff) continue;
    if (isDemonym(unit) && CAPTIVITY.has(units[i + 1]?.norm ?? "")) continue;
    if (unit.name!.entries.some(({kind}) => kind === "person" || kind === "organisation" || kind === "role"))
      return party;
    first ??= party;
  }
  return first;
}

/** A capitalised word that no list knows, before a verb of saying: somebody speaks of whom nothing is known. */
function isStranger(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  return (
    unit !== undefined &&
    unit.kind === "word" &&
    unit.capital &&
    unit.norm.length > 3 &&
    !/^(?:they|ministry|headquarters|president|minister|both|officials|there|what|those|some)$/.test(unit.norm) &&
    !units.slice(0, i).some(({kind}) => kind === "name")
  );
}

function isExchange(units: readonly Unit[], frames: readonly Frame[]): boolean {
  if (frames.some((frame) => frame.noun && PLAIN.test(frame.lemma))) return true;
  // "trade" is weak by itself; with captives for its object it is not.
  const traded = ({cls, noun, to}: Frame) => cls === "swap" && !noun && namesPeople(units.slice(to, to + 3));
  if (frames.some(traded)) return true;
  const deed = frames.some((frame) => DEEDS.has(frame.cls) && (frame.noun || !WEAK.has(frame.lemma)));
  if (!deed) return false;
  return (
    frames.some((frame) => frame.noun && EXCHANGES.test(frame.lemma)) ||
    namesPeople(units) ||
    (units.some(({kind}) => kind === "number") &&
      frames.some((frame) => DEEDS.has(frame.cls) && frame.cls !== "come" && !frame.noun && !WEAK.has(frame.lemma)))
  );
}

const namesPeople = (units: readonly Unit[]): boolean =>
  units.some(({kind, norm}) => kind === "word" && categoryOf(norm) !== null);

const EXCHANGES = /^(?:(?:prisoner )?(?:exchange|swap)s?)$/;

/** Nouns that mean an exchange by themselves. */
const PLAIN = /^(?:hand ?overs?|handovers?|swaps?|prisoner (?:swap|exchange)|repatriations?)$/;

/** Verbs that are deeds only where people or remains are plainly meant. */
export const WEAK: ReadonlySet<string> = new Set(
  `give, deliver, transfer, yield, convey, ship, dispatch, pass over, pass on, surrender, receive, get, collect, obtain, accept, secure, gain, win, welcome,
  arrive, reach, cross, come, go, travel, head home, step off, be home, be back, be free, cross over, change hands, pass through, consign, hand, fetch,
  trade, come out, unload, send back, come back, go back, return, discharge, recover, retrieve, pardon, walk, walk across, walk over, step across, move across, extradite, add, follow, leave custody, be out, spring, carry,
  answer with, respond with, reply with, reciprocate with, pay with, sign for`.split(/,\s+/)
);
