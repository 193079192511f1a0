import {findTokens, type Token} from "../../language/tokens.ts";
import type {Figure} from "./types.ts";

/**
 * Running sums: "more than 7,000 bodies have gone back so far". They name neither a hand-over nor the deal whose steps
 * they add up, and hold what was counted already: they may join a deal that says the same and found none.
 */
export interface RunningSign {
  readonly words: readonly string[];
  /** Also with an exact number; else only with an open or approximate one, since a single hand-over can be "already" done. */
  readonly exact: boolean;
  readonly example: string;
  readonly counterExample: string;
}

export const RUNNING_SIGNS: readonly RunningSign[] = [
  {
    words: ["so far", "thus far", "to date", "until now", "till now", "up to now", "up until now"],
    exact: true,
    example: "Some 4,000 have come home so far.",
    counterExample: "It was the largest exchange so far: 215 came home."
  },
  {
    words: ["already", "by now", "since then", "ever since", "over the years", "over the months", "in total since"],
    exact: false,
    example: "More than 7,000 have been given already.",
    counterExample: "157 men have already been freed by each side."
  }
];

/** What "so far" compares rather than counts: "the largest so far", "the third such swap to date". */
const COMPARES = /^(?:most|first|second|third|last|only|latest|best|[a-z]{3,}est)$/;
/** How many words before the sign a superlative may stand: "the biggest exchange of the war so far". */
const REACH = 7;

/** Whether a figure without a round of its own is a running sum by the words of its sentence, `text` being its article's. */
export function isRunning({mention, roundId}: Figure, text: string): boolean {
  if (mention.status !== "completed" || mention.cumulative || roundId !== null || mention.round !== null) return false;
  const {start, end} = mention.sentence;
  const words = findTokens(text.slice(start, end)).filter(({kind}) => kind === "word");
  const {min, max} = mention.count;
  const loose = mention.approximate || min !== max;
  return RUNNING_SIGNS.some((sign) => (sign.exact || loose) && sign.words.some((phrase) => counts(phrase, words)));
}

function counts(phrase: string, words: readonly Token[]): boolean {
  const parts = phrase.split(" ");
  return words.some(
    (_, i) =>
      parts.every((part, j) => words[i + j]?.norm === part) &&
      !words.slice(Math.max(0, i - REACH), i).some(({norm}) => COMPARES.test(norm))
  );
}
