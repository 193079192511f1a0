import type {Document} from "../../../language/document.ts";
import {genderOfGivenName} from "../../../language/given-names.ts";
import {NAME_PARTICLES, TITLES} from "../../../language/names.ts";
import type {Token} from "../../../language/tokens.ts";
import {isAdverb} from "../lexicon/closed.ts";
import {cuesOf} from "../lexicon/cues.ts";
import {speakerNoun} from "../lexicon/roles.ts";

export const isApostrophe = (token: Token | undefined) => token?.norm === "'";

export const isHyphen = (token: Token | undefined) => token !== undefined && /^[-‐‑]$/.test(token.text);

/** The words that a text writes with a capital within sentences, and those that it writes without one. */
export interface Capitals {
  readonly within: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
  /** Offsets at which a name begins that the world knows. */
  readonly known: ReadonlySet<number>;
}

export function capitalsOf(document: Document, known: ReadonlySet<number>): Capitals {
  const within = new Set<string>();
  const lower = new Set<string>();
  const starts = new Set(document.sentences.map((sentence) => sentence.from));
  document.tokens.forEach((token, i) => {
    if (token.kind !== "word") return;
    if (!/^\p{Lu}/u.test(token.text)) lower.add(token.norm);
    else if (
      !starts.has(i) &&
      (document.tokens[i - 1]?.kind === "word" || /^[,;.]$/.test(document.tokens[i - 1]?.text ?? ""))
    )
      within.add(token.norm);
  });
  return {within, lower, known};
}

/** Whether a capital at the beginning of a sentence belongs to a name. */
export function isProperAtStart(
  word: string,
  norm: string,
  next: Token | undefined,
  after: Token | undefined,
  capitals: Capitals
): boolean {
  if (capitals.within.has(norm)) return true;
  if (/^\p{Lu}{2,}$/u.test(word)) return true;
  if (next && /^\p{Lu}/u.test(next.text) && genderOfGivenName(norm) !== null) return true;
  if (next?.text === ":" && genderOfGivenName(norm) !== null) return true;
  if (isAdverb(norm) || CLOSED_STARTS.has(norm) || isWeekdayName(norm)) return false;
  if (norm.endsWith("ing") && next?.kind === "word" && !/^\p{Lu}/u.test(next.text)) return false;
  if (next && next.kind === "word" && /^\p{Lu}/u.test(next.text)) return !isVerbOfSaying(norm);
  if (TITLES.has(norm) && next?.text === ".") return true;
  // "Secretary of State Ada Orne"
  if (TITLES.has(norm) && next?.norm === "of" && after && /^\p{Lu}/u.test(after.text)) return true;
  if (next && NAME_PARTICLES.has(next.norm) && after && (/^\p{Lu}/u.test(after.text) || isHyphen(after))) return true;
  if (capitals.lower.has(norm) || speakerNoun(norm)) return false;
  return (
    next !== undefined &&
    (isApostrophe(next) ||
      next.text === "," ||
      cuesOf(next.norm).length > 0 ||
      /^(?:has|had|was|is|also|will|would)$/.test(next.norm))
  );
}

/** "Says Orne ...", "Denied Orne had left": notes leave their subject out. */
const isVerbOfSaying = (norm: string) =>
  /(?:s|ed|told|said)$/.test(norm) &&
  cuesOf(norm).some(
    ({form, verbs}) =>
      (form === "s" || form === "past-or-participle") && verbs.some(({frame}) => frame === "any" || frame === "clause")
  );

/** "New York", "Old Orran": an adjective that is part of a name. */
export const opensPlace = (norm: string, next: Token | undefined) =>
  /^(?:new|old)$/.test(norm) && next?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(next.text);

const isWeekdayName = (norm: string) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/.test(norm);

export const CLOSED_STARTS = new Set(
  `the a an this that these those his her its their our my your each every both another some any no several many most few all he she it they
  we you i one two three four five six seven eight nine ten of in on at by for from with to into after before during since until against
  between among as and or but nor yet so which who what when while where why how if whether although though because unless once than there
  here not only even just according asked speaking following despite like under over about instead meanwhile earlier later last next
  still then now also again yes however such more less other others much new old former nearly almost around within without citing
  neither either nobody everyone everybody someone something nothing anyone half part
  quoting noting adding referring responding replying told quote source details background note update analysis opinion`.split(
    /\s+/
  )
);
