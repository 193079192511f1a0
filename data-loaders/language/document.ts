import {findParagraphs, type Paragraph} from "./paragraphs.ts";
import {findSentencesIn} from "./sentences.ts";
import type {Span} from "./span.ts";
import {findTokens, type Token} from "./tokens.ts";

export interface Sentence extends Span {
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  /** Index of its first token, and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** A text cut into paragraphs, sentences and tokens, all in order, all as half-open spans into it. */
export interface Document {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** Cuts a text once for all extractors. Throws nothing; time linear in the length. */
export function analyse(text: string): Document {
  const tokens = findTokens(text);
  const paragraphs = findParagraphs(text);
  const sentences: Sentence[] = [];
  let at = 0;
  paragraphs.forEach((paragraph, index) => {
    for (const span of findSentencesIn(text, paragraph)) {
      while (at < tokens.length && tokens[at]!.start < span.start) at++;
      const from = at;
      while (at < tokens.length && tokens[at]!.end <= span.end) at++;
      sentences.push({...span, paragraph: index, from, to: at});
    }
  });
  return {text, paragraphs, sentences, tokens};
}
