import type {Day} from "../../language/days.ts";
import type {Document, Sentence} from "../../language/document.ts";
import {STEP_NOUNS} from "./lexicon.ts";
import {findMarks, type Mark} from "./marks.ts";
import type {Passage, Setting} from "./passage.ts";
import {findPhrases, type Phrase} from "./phrase.ts";
import {findPlaces, type Place} from "./places.ts";
import type {RoundWords} from "./reference.ts";
import {resolve} from "./resolve.ts";
import {readDeal} from "./rules/deal.ts";
import {readListed} from "./rules/listed.ts";
import {readMet} from "./rules/met.ts";
import {readPronoun} from "./rules/pronoun.ts";
import {readTalks} from "./rules/talks.ts";
import {sceneOf} from "./scene.ts";

/** A list of rounds ("two rounds ... the first ...") is carried on within so many sentences. */
const CARRIES = 2;

/** Every place of a text that speaks of a round of talks, in order. Linear in the text. */
export function findRoundWords(document: Document, setting: Setting): RoundWords[] {
  const names = setting.world.names(document.text, document.tokens);
  const marks = findMarks(document.tokens);
  const found: RoundWords[] = [];
  let context: Day | null = setting.reference;
  let listed = Number.NEGATIVE_INFINITY;
  let talksEnd = Number.NEGATIVE_INFINITY;
  let label: Label | null = null;
  let nextName = 0;
  let nextMark = 0;
  document.sentences.forEach((sentence, index) => {
    while (nextName < names.length && names[nextName]!.from < sentence.from) nextName++;
    while (nextMark < marks.length && marks[nextMark]!.to <= sentence.from) nextMark++;
    const firstName = nextName;
    while (nextName < names.length && names[nextName]!.from < sentence.to) nextName++;
    const inside = names.slice(firstName, nextName);
    const here: Mark[] = [];
    for (let k = nextMark; k < marks.length && marks[k]!.from < sentence.to; k++) here.push(marks[k]!);
    const places = findPlaces(document, sentence, inside, setting.world, new Set(here.map(({to}) => to)));
    const passage: Passage = {
      ...sceneOf(document, sentence, inside, places, here),
      index,
      setting,
      context: contextIn(here, setting, context),
      before: context
    };
    const phrases = findPhrases(passage, index - listed <= CARRIES);
    if (phrases.some((phrase) => listsRounds(document, phrase)) || countsMeetings(document, sentence)) listed = index;
    const read = [...phrases.flatMap((phrase) => readTalks(passage, phrase)), ...readMet(passage, phrases)];
    if (index - listed <= CARRIES) read.push(...readListed(passage, phrases));
    read.push(...readPronoun(passage, phrases, index - talksEnd === 1));
    if (endsOnTalks(document, sentence, phrases)) talksEnd = index;
    read.push(...readDeal(passage, read));
    read.sort((a, b) => a.evidence.start - b.evidence.start);
    if (label?.paragraph !== sentence.paragraph) label = labelOf(passage);
    else if (label) {
      const at = read.findIndex((words) => words.ordinal !== null && isUndated(words));
      if (at >= 0) {
        read[at] = onLabel(read[at]!, label, setting);
        label = null;
      }
    }
    found.push(...read);
    context = contextIn(here, setting, context);
  });
  return found;
}

/** The day, and the place, that stand alone at the head of a paragraph: "Zenda, 19 April." in a chronicle. */
interface Label {
  readonly paragraph: number;
  readonly mark: Mark;
  readonly place: Place | null;
}

const LONGEST_LABEL = 8;

function labelOf(passage: Passage): Label | null {
  const {document, sentence, marks, places} = passage;
  const [mark] = marks;
  if (sentence.to - sentence.from > LONGEST_LABEL || marks.length !== 1 || mark?.kind !== "day") return null;
  for (let k = sentence.from; k < mark.from; k++)
    if (document.tokens[k]!.kind === "word" && !/^\p{Lu}/u.test(document.tokens[k]!.text)) return null;
  for (let k = mark.to; k < sentence.to; k++) if (document.tokens[k]!.kind !== "punctuation") return null;
  return {paragraph: sentence.paragraph, mark, place: places[0] ?? null};
}

function isUndated(words: RoundWords): boolean {
  return words.days === null && words.marks.length === 0 && !words.planned && words.distance !== "previous";
}

/** The first numbered round of such a paragraph was held on its day. */
function onLabel(words: RoundWords, {mark, place}: Label, {reference}: Setting): RoundWords {
  const day = resolve(mark, reference, "past", null);
  if (!day) return words;
  const days = {...day, basis: "inferred" as const, words: {start: mark.start, end: mark.end}};
  return {...words, days, marks: [mark], place: words.place ?? place};
}

/** "It was the second time that they had sat at one table", "How often have they met?" */
function countsMeetings({text}: Document, {start, end}: Sentence): boolean {
  return /\b(?:(?:first|second|third|fourth|fifth) time|how (?:often|many times))\b[^.;]{0,120}\b(?:met|sat|faced|talks|negotiat\p{L}+)\b/iu.test(
    text.slice(start, Math.min(end, start + 400))
  );
}

function listsRounds({tokens}: Document, phrase: Phrase): boolean {
  return (
    phrase.plural ||
    phrase.count !== null ||
    phrase.ordinal !== null ||
    /^rounds?$/.test(tokens[phrase.head]!.norm) ||
    // "two sets of talks"
    (tokens[phrase.from - 1]?.norm === "of" && /^(?:sets|series)$/.test(tokens[phrase.from - 2]?.norm ?? ""))
  );
}

/** Whether the talks of a sentence are what a pronoun after it means: nothing else that takes place is named behind them. */
function endsOnTalks({tokens}: Document, {to}: Sentence, phrases: readonly Phrase[]): boolean {
  const last = phrases.findLast(({strength}) => strength === "talk");
  if (!last) return false;
  for (let k = last.to; k < to; k++) if (STEP_NOUNS.has(tokens[k]!.norm)) return false;
  return true;
}

/** The day that the narrative has come to: the last weekday or "yesterday", else the last date. */
function contextIn(marks: readonly Mark[], {reference}: Setting, before: Day | null): Day | null {
  const told = [...marks].reverse();
  const mark =
    told.find(({kind}) => kind === "weekday" || kind === "relative") ?? told.find(({kind}) => kind === "day");
  return (mark && resolve(mark, reference, "past", before)?.first) ?? before;
}
