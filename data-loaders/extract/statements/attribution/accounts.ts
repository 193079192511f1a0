import {ORGANISATION_WORDS} from "../../../language/names.ts";
import {DETERMINERS} from "../lexicon/closed.ts";
import {ACCOUNT_NOUNS, UTTERANCE_NOUNS} from "../lexicon/cues.ts";
import {speakerNoun} from "../lexicon/roles.ts";
import {canSpeak} from "../phrases/attachment.ts";
import {phraseAfter} from "../phrases/following.ts";
import type {Phrase} from "../phrases/phrase.ts";
import type {Item} from "../text/item.ts";
import type {Unit} from "../text/units.ts";
import {asPutBy, frame, isHowPut} from "./as-put.ts";
import {quoteFollows} from "./clauses.ts";
import type {Attribution} from "./types.ts";
import {ownerOf} from "./utterances.ts";

/** Nouns by the preposition that makes an attribution of them: "in his view", "by her count". */
const NOUNS_OF: ReadonlyMap<string, RegExp> = new Map([
  [
    "in",
    /^(?:opinion|view|words|account|telling|assessment|judgment|judgement|estimation|version|interpretation|phrase|reading|eyes)$/
  ],
  [
    "by",
    /^(?:count|tally|reckoning|account|accounts|estimate|estimates|figures|calculation|calculations|proposal|telling|admission|definition|assessment|numbers|measure|version)$/
  ],
  ["on", /^(?:account|telling)$/],
  ["from", /^(?:view|perspective|viewpoint|standpoint|telling)$/],
  ["to", /^(?:mind|thinking)$/]
]);

const NOT_SAYING =
  /^(?:plan|schedule|law|custom|tradition|constitution|rules|need|size|age|ability|protocol|timetable|agenda|terms|lists?|logic|legend)$/;

/** "according to X", "in X's view", "by X's count", "in the account of X", "as X put it": no verb of saying, but a speaker. */
export function findAccounts(unit: Unit): Attribution[] {
  const {items} = unit;
  const found: Attribution[] = [];
  for (let i = 0; i < items.length; i++) {
    const attribution =
      items[i]!.kind === "word"
        ? (accordingTo(unit, i) ??
          toQuote(unit, i) ??
          inTheAccountOf(unit, i) ??
          asPutBy(unit, i) ??
          toThem(unit, i) ??
          saidInStatement(unit, i) ??
          isHowPut(unit, i))
        : null;
    if (attribution) found.push(attribution);
  }
  return found;
}

/** Where the one behind "according to", "as per" or, after a comma, "per" begins; null for other words. */
function accordingAt(items: readonly Item[], i: number): number | null {
  const [{norm} = {norm: ""}, next] = [items[i], items[i + 1]?.norm];
  if (norm === "according" && next === "to") return i + 2;
  if (norm === "as" && next === "per") return i + 2;
  const person = norm === "per" && items[i - 1]?.text === "," ? phraseAfter(items, i + 1) : null;
  return person && (person.kind === "name" || /^(?:source|person)$/.test(speakerNoun(person.head)?.type ?? ""))
    ? i + 1
    : null;
}

function accordingTo(unit: Unit, i: number): Attribution | null {
  const {items} = unit;
  const cue = accordingAt(items, i);
  if (cue === null) return null;
  const phrase = phraseAfter(items, cue);
  if (!phrase) return null;
  const next = items[phrase.to];
  if (phrase.kind === "common" && UTTERANCE_NOUNS.has(phrase.head) && /^(?:from|by|of)$/.test(next?.norm ?? "")) {
    const speaker = phraseAfter(items, phrase.to + 1);
    if (speaker && canSpeak(speaker)) return frame("according to a statement from X", i, cue, speaker);
  }
  // "according to its data", "according to Orne's letter": whose they are
  if (phrase.kind === "common" && ACCOUNT_NOUNS.has(phrase.head)) {
    const owner = ownerOf(items, phrase.at);
    if (owner) return frame("according to X", i, cue, owner);
  }
  if (
    phrase.kind === "common" &&
    (NOT_SAYING.test(phrase.head) ||
      (!canSpeak(phrase) && !ACCOUNT_NOUNS.has(phrase.head) && !UTTERANCE_NOUNS.has(phrase.head)))
  )
    return null;
  const behind = next?.text === "," ? phraseAfter(items, phrase.to + 1) : null;
  // "According to the complaint, Orne shredded it": what a verb follows is no apposition
  const inner = behind && items[behind.to]?.kind !== "word" ? behind : null;
  return frame(
    "according to X",
    i,
    cue,
    withSeat(items, phrase),
    inner?.name && phrase.kind === "common" ? [inner] : []
  );
}

/** "the Defence Ministry in Orr": a body's name with its seat. */
function withSeat(items: readonly Item[], phrase: Phrase): Phrase {
  const body = phrase.name && ORGANISATION_WORDS.has(items[phrase.at]!.norm);
  const place = body && items[phrase.to]?.norm === "in" ? phraseAfter(items, phrase.to + 1) : null;
  return place?.kind === "name" ? {...phrase, to: place.to} : phrase;
}

/** "to quote its master, Ada Orne, ..." */
function toQuote({items}: Unit, i: number): Attribution | null {
  if (items[i]!.norm !== "to" || !/^(?:quote|cite|paraphrase)$/.test(items[i + 1]?.norm ?? "")) return null;
  if (i > 0 && items[i - 1]!.text !== ",") return null;
  const phrase = phraseAfter(items, i + 2);
  if (!phrase) return null;
  const inner = items[phrase.to]?.text === "," ? phraseAfter(items, phrase.to + 1) : null;
  if (!canSpeak(phrase) && !inner?.name) return null;
  return frame("to quote X", i, i + 2, phrase, inner?.name ? [inner] : []);
}

function inTheAccountOf(unit: Unit, i: number): Attribution | null {
  const {items} = unit;
  const nouns = NOUNS_OF.get(items[i]!.norm);
  const previous = items[i - 1];
  if (
    !nouns ||
    (previous &&
      previous.kind === "word" &&
      !/^(?:and|but|at|least)$/.test(previous.norm) &&
      previous.kind === "word" &&
      items[i]!.norm !== "by")
  )
    return null;
  let noun = i + 1;
  while (
    noun < items.length &&
    noun - i < 9 &&
    items[noun]!.kind !== "mark" &&
    items[noun]!.kind !== "quote" &&
    !nouns.test(items[noun]!.norm)
  )
    noun++;
  if (!items[noun] || !nouns.test(items[noun]!.norm) || noun === i + 1) return null;
  const owner = items[i + 1]!;
  if (/^(?:his|her|their|its)$/.test(owner.norm)) {
    const head = {his: "he", her: "she", their: "they", its: "it"}[owner.norm as "his" | "her" | "their" | "its"];
    const behind = items[noun + 1]?.text === "," ? phraseAfter(items, noun + 2) : null;
    // "By her own account, President Orne ...": who owns it comes behind it
    if (behind?.name && items[i + 2]?.norm === "own" && items[behind.to]?.kind !== "possessive")
      return frame("in X's view", i, noun + 1, behind);
    return frame("in X's view", i, noun + 1, {
      from: i + 1,
      to: i + 2,
      kind: "pronoun",
      head,
      at: i + 1,
      name: null,
      governed: null,
      with: null
    });
  }
  if (DETERMINERS.has(owner.norm) && items[noun + 1]?.norm === "of" && noun - i <= 3) {
    const speaker = phraseAfter(items, noun + 2);
    return speaker && canSpeak(speaker) ? frame("in the account of X", i, noun + 2, speaker) : null;
  }
  let possessive = -1;
  for (let k = noun - 1; k > i + 1; k--) if (items[k]!.kind === "possessive") possessive = Math.max(possessive, k);
  if (possessive < 0) return null;
  const speaker = phraseAfter(items.slice(0, possessive), i + 1);
  return speaker && canSpeak(speaker) ? frame("in X's view", i, noun + 1, speaker) : null;
}

/** "..., it is said in the statement of the ministry", "as is noted in Orne's letter": whose words they are. */
function saidInStatement({items}: Unit, i: number): Attribution | null {
  if (!/^(?:said|stated|noted|stressed|emphasi[sz]ed|reported|written|specified)$/.test(items[i]!.norm)) return null;
  if (!/^(?:is|was)$/.test(items[i - 1]?.norm ?? "") || !/^(?:it|as)$/.test(items[i - 2]?.norm ?? "")) return null;
  if (items[i + 1]?.norm !== "in") return null;
  const text = phraseAfter(items, i + 2);
  if (!text || !UTTERANCE_NOUNS.has(items[text.at]!.norm)) return null;
  const linked = /^(?:of|by|from)$/.test(items[text.at + 1]?.norm ?? "") ? phraseAfter(items, text.at + 2) : null;
  const speaker = linked ?? ownerOf(items, text.at);
  return speaker && canSpeak(speaker) ? frame("it is said in X's statement", i - 2, text.at + 1, speaker) : null;
}

/** "To Judge Orne, the theory was “a bridge from one bank”": whose eyes a quotation is seen with, at the head of its sentence. */
function toThem({items}: Unit, i: number): Attribution | null {
  if (i !== 0 || !/^(?:to|for)$/.test(items[i]!.norm)) return null;
  const phrase = phraseAfter(items, 1);
  if (phrase?.kind !== "name" || items[phrase.to]?.text !== "," || !quoteFollows(items, phrase.to)) return null;
  const linked = items
    .slice(phrase.to, phrase.to + 14)
    .findIndex(({norm}) => /^(?:is|was|are|were|looks|looked|seems|seemed|amounts|amounted)$/.test(norm));
  const quote = items.slice(phrase.to, phrase.to + 20).findIndex(({kind}) => kind === "quote");
  return linked > 0 && quote > linked && quote - linked <= 5 ? frame("in X's view", i, i + 1, phrase) : null;
}
