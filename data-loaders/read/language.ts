import {eld} from "eld/extrasmall";

/**
 * The words by which English is told at a glance: articles, prepositions and pronouns that no other language with Latin
 * letters shares in number. About one word in four of any English news text is one of them.
 */
const ENGLISH = new Set(
  "the and to that with for by from were which it his their has had have been but this they who not would at as".split(
    " "
  )
);

/** Fewer words than this say too little for statistics over letters. */
const ENOUGH_WORDS = 12;
const SAMPLE = 20_000;

export interface LanguageGuess {
  /** ISO 639-1; null where the text is too short to tell. */
  readonly language: string | null;
  /** Whether Parley, which reads English only, should read it. */
  readonly readable: boolean;
}

/**
 * The language of a text. Function words decide for English; else statistics (eld). A text in Latin letters too short
 * for either gets the benefit of the doubt; one in other letters does not.
 */
export function detectLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const latin = (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) >= (sample.match(/\p{L}/gu)?.length ?? 0) / 2;
  if (latin && english >= words.length / 8 && words.length > 0)
    return {language: words.length >= ENOUGH_WORDS || english > 1 ? "en" : null, readable: true};
  const guess = eld.detect(sample);
  const sure = guess.language !== "" && guess.isReliable() && (words.length >= ENOUGH_WORDS || !latin);
  if (!latin) return {language: sure ? guess.language : null, readable: false};
  if (!sure) return {language: null, readable: true};
  return {language: guess.language, readable: guess.language === "en"};
}

/** A language's English name: "uk" -> "Ukrainian". */
export function languageName(code: string): string {
  return new Intl.DisplayNames(["en"], {type: "language"}).of(code) ?? code;
}
