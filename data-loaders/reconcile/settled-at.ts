import type {ExchangeMention, Extraction, RoundMention} from "../extract/mentions.ts";
import type {Span} from "../language/span.ts";
import {findTokens} from "../language/tokens.ts";

/**
 * Sentences that only say where an exchange told before was settled: "It described the operation as part of what had been agreed in
 * Zenda on 23 July", "It was settled at the Zenda talks last month". The figures told last before them belong to that round.
 */
export interface SettledSign {
  readonly name: string;
  /** Whether the words of a sentence, one space between, say so. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const EXCHANGE =
  "(?:swap|exchange|operation|handover|hand over|release|return|transfer|repatriation|number|formula|figure)";
const SETTLED = "(?:agreed|settled|arranged|negotiated|worked out|hammered out|decided|concluded|sealed|fixed)";

export const SETTLED_SIGNS: readonly SettledSign[] = [
  {
    name: "it was settled",
    pattern: new RegExp(
      `^ (?:it|this|that|(?:the|this|that) (?:[a-z]+ )?${EXCHANGE}) (?:was|is|had been|has been) (?:[a-z]+ )?${SETTLED} (?!(?:(?!according )[a-z0-9]+ ){0,8}(?:that|to) )`
    ),
    examples: [
      "It was settled at the Zenda talks last month.",
      "The exchange had been agreed in Zenda on 23 July.",
      "The exchange, the third under the accord of 20 March, was agreed in Zenda on 23 July."
    ],
    counterExamples: [
      "It was agreed at the Zenda talks that the guns fall silent.",
      "The summit had been agreed in Zenda on 23 July.",
      "It was agreed to meet in Zenda on 23 July.",
      "It was agreed, the envoy said of the Zenda talks, to meet again."
    ]
  },
  {
    name: "part of what was settled",
    pattern: new RegExp(
      ` (?:the|this|that) (?:[a-z]+ )?${EXCHANGE} (?:[a-z]+ ){0,4}(?:part of|under|in line with|a result of|the fruit of|the first under|carried out) (?:[a-z]+ ){0,4}(?:${SETTLED}|deal|agreements?|accords?|arrangements?|talks|negotiations) `
    ),
    examples: [
      "It described the operation as part of what had been agreed in Zenda on 23 July.",
      "The ministry called the swap a result of the talks in Zenda on 23 July."
    ],
    counterExamples: [
      "It described the ceasefire as part of what had been agreed in Zenda on 23 July.",
      "The swap was not discussed at the talks in Zenda on 23 July."
    ]
  }
];

/** How far before such a sentence its exchange is told, in characters. */
const REACH = 600;

/**
 * The round mention at which each figure of an article was settled, for those whose own sentence names none and for which a later
 * sentence does. `text` is the article's.
 */
export function settledAt(text: string, {exchanges, rounds}: Extraction): Map<ExchangeMention, RoundMention> {
  const found = new Map<ExchangeMention, RoundMention>();
  const told = exchanges.filter(
    ({status, cumulative}) => !cumulative && (status === "completed" || status === "agreed")
  );
  for (const round of rounds) {
    const {start, end} = round.sentence;
    if (round.planned || !saysWhere(text.slice(start, end), round.evidence.start - start)) continue;
    const places = told.flatMap((figure) => [figure.evidence, ...figure.repeats].map((place) => ({figure, place})));
    if (places.some(({place}) => place.start >= start && place.start < end)) continue;
    const before = places.filter(({place}) => place.start < start && start - place.start <= REACH);
    const last = before.reduce<Span | null>((a, {place}) => (a === null || place.start > a.start ? place : a), null);
    for (const {figure, place} of before) if (place === last && figure.round === null) found.set(figure, round);
  }
  return found;
}

/** "The exchange, the third under the accord of 20 March, was agreed": an aside behind the subject, which names another round. */
const ASIDE = /^(\s*\p{L}+\s+(?:\p{L}+\s+)?\p{L}+),[^,;]{1,160},/u;

/** Whether a sentence says where an exchange was settled, and the round at `at` is the one it means. */
function saysWhere(sentence: string, at: number): boolean {
  const aside = ASIDE.exec(sentence);
  const main = aside ? aside[1]! + sentence.slice(aside[0].length) : sentence;
  if (aside && says(main)) return at < aside[1]!.length || at >= aside[0].length;
  return says(sentence);
}

function says(sentence: string): boolean {
  const words = findTokens(sentence)
    .filter(({kind}) => kind === "word" || kind === "number")
    .map(({norm}) => norm);
  const norms = ` ${words.join(" ")} `;
  return SETTLED_SIGNS.some(({pattern}) => pattern.test(norms));
}
