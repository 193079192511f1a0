import {DEAL_VERBS, FUTURE_CUES, HELD_CUES, PROPOSING} from "./lexicon.ts";
import {type Passage, wordAt} from "./passage.ts";
import type {Phrase} from "./phrase.ts";
import type {Tail} from "./tail.ts";

/** "proposed the talks on Sunday", "settled on nothing but a second meeting": the object of proposing or agreeing. */
export function isProposed(passage: Passage, phrase: Phrase): boolean {
  for (let k = phrase.from - 1; k >= Math.max(passage.sentence.from, phrase.from - 4); k--) {
    const word = wordAt(passage, k);
    if (PROPOSING.has(word)) return true;
    if (!/^(?:for|to|hold|holding|with|on|new|host|hosting|that|more|a|the|nothing|but|only)$/.test(word)) return false;
  }
  return false;
}

/** Whether the words tell of a meeting still to come: "the next round", "a fourth round would follow". */
export function isPlanned(passage: Passage, phrase: Phrase, tail: Tail): boolean {
  if (phrase.distance === "next") return true;
  if (isWhereAgreed(passage, phrase)) return false;
  let future = false;
  let held = isHeldObject(passage, phrase);
  const fronted = isFronted(passage, phrase);
  for (let k = phrase.to; k < Math.min(passage.sentence.to, Math.max(tail.to, phrase.to) + 8); k++) {
    const word = wordAt(passage, k);
    // "In the third round on 23 July, the hosts proposed": what they did there, and no plan.
    if (fronted && FUTURE_CUES.has(word) && !MODALS.has(word)) continue;
    if (/^(?:,|;|and|but|who|which|that)$/.test(word) && (held || (future && k > phrase.to + 1))) break;
    if (isFuture(passage, k)) future = true;
    if (HELD_CUES.has(word) && !/^(?:be|to)$/.test(wordAt(passage, k - 1))) held ||= !future;
  }
  // "a list would be worked up for the second round": what is done for it comes before it.
  const far = wordAt(passage, phrase.from - 1) === "for" ? 9 : NEAR;
  for (let k = phrase.from - 1; k >= Math.max(passage.sentence.from, phrase.from - far); k--)
    if (isLower(passage, k) && (AHEAD.test(wordAt(passage, k)) || (far > NEAR && FOR.test(wordAt(passage, k)))))
      future ||= !held;
  return (future || isAsked(passage)) && !held;
}

/** "The deal hammered out at the talks of 16 May will free a thousand": what was agreed at them was, whatever comes of it. */
function isWhereAgreed(passage: Passage, phrase: Phrase): boolean {
  if (!/^(?:at|in|during)$/.test(wordAt(passage, phrase.from - 1))) return false;
  for (let k = phrase.from - 2; k >= Math.max(passage.sentence.from, phrase.from - 5); k--)
    if (DEAL_VERBS.has(wordAt(passage, k)))
      return !/^(?:be|to|not|never|have)$/.test(wordAt(passage, k - 1)) && !isFuture(passage, k - 1);
  return false;
}

const NEAR = 5;
const AHEAD = /^(?:whether|if|would|will|could|should|may|might|due|preparing|prepare|preparations|prepares|plans)$/;
/** "A date for the third round", "tasks for it"; but "on that date, at the third round". */
const FOR = /^(?:tasks|agenda|date)$/;
const MODALS = new Set("will would shall should could may might if whether due".split(" "));

/** "In the third round", "At the meeting of 2 June": at the head of the sentence, before its subject. */
function isFronted(passage: Passage, phrase: Phrase): boolean {
  return phrase.from <= passage.sentence.from + 2 && /^(?:in|at|during|after)$/.test(wordAt(passage, phrase.from - 1));
}

/** "ended a third round", "held the first of their talks": the object of a verb that tells it as held. */
function isHeldObject(passage: Passage, phrase: Phrase): boolean {
  for (let k = phrase.from - 1; k >= Math.max(passage.sentence.from, phrase.from - 4); k--) {
    const word = wordAt(passage, k);
    if (HELD_CUES.has(word)) return !/^(?:be|to|have|has|had|was|were|been|not|never)$/.test(wordAt(passage, k - 1));
    if (!/^(?:a|an|the|their|up|its|another|second|first|of|on|for|with|over|in)$/.test(word)) return false;
  }
  return false;
}

/** "since direct talks resumed on 16 May", "a week after the third round": another round than the one reported on. */
export function boundBy(passage: Passage, from: number): "previous" | "counted" | null {
  const before = wordAt(passage, from - 1);
  if (/^(?:since|until)$/.test(before)) return "previous";
  const counts =
    /^(?:after|before)$/.test(before) && /^(?:days?|weeks?|months?|years?)$/.test(wordAt(passage, from - 2));
  return counts ? "counted" : null;
}

/** "will meet", "are to meet", "meet" alone: not yet. */
export function isAhead(passage: Passage, verb: number): boolean {
  for (let k = verb - 1; k >= Math.max(passage.sentence.from, verb - 5); k--)
    if (isFuture(passage, k) || wordAt(passage, k) === "to") return true;
  return /^(?:meet|convene|gather|reconvene|meets)$/.test(wordAt(passage, verb));
}

/** "did not meet", "never met", "without meeting", "were to have met": no meeting at all. */
export function isDenied(passage: Passage, verb: number): boolean {
  if (wordAt(passage, verb - 1) === "have" && wordAt(passage, verb - 2) === "to") return true;
  for (let k = verb - 1; k >= Math.max(passage.sentence.from, verb - 3); k--)
    if (/^(?:not|never|without|nor|t|no)$/.test(wordAt(passage, k))) return true;
  return false;
}

function isFuture(passage: Passage, k: number): boolean {
  return FUTURE_CUES.has(wordAt(passage, k)) && isLower(passage, k);
}

/** "May" is the month and "Will" a name. */
function isLower(passage: Passage, k: number): boolean {
  const {document, sentence} = passage;
  return (
    /^\p{Ll}/u.test(document.tokens[k]!.text) ||
    k === sentence.from ||
    /^(?:there|they|it|the|a|we|you)$/.test(wordAt(passage, k + 1))
  );
}

/** "A fifth meeting?", "Is there going to be a second round?": asked after, so not held. "What did the second round bring?" was. */
function isAsked(passage: Passage): boolean {
  const {document, sentence} = passage;
  if (![1, 2, 3].some((step) => document.tokens[sentence.to - step]?.text === "?")) return false;
  const first = wordAt(passage, sentence.from);
  if (/^(?:an?|another|and)$/.test(first)) return sentence.to - sentence.from <= 8;
  for (let k = sentence.from; k < sentence.to; k++)
    if (wordAt(passage, k) === "going" && wordAt(passage, k + 1) === "to") return true;
  return /^(?:will|would|could|should|might)$/.test(first);
}
