import {findDurationsIn} from "./lengths.ts";
import {type FoundNumber, findNumbersIn} from "./number-mentions.ts";
import {findTokens} from "./tokens.ts";

export type {FoundNumber} from "./number-mentions.ts";

/** What every number has one of, within a word or alone: a text without any is done. */
const NUMERAL =
  /\p{N}|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|hundred|thousand|lakh|million|crore|billion|trillion|couple/iu;

/**
 * The cardinal numbers of a text: digits, words, ranges, with their bounding words ("at least", "or so"). No dates,
 * years, times of day, lengths of time ("two hours" is findDurations' own), ordinals, fractions, identifiers, vague
 * numbers ("hundreds of") or the pronoun "one"; "a couple of" is about two. Percentages and sums of money are numbers
 * too. Throws nothing; time linear in the length.
 */
export function findNumbers(text: string): FoundNumber[] {
  if (!NUMERAL.test(text)) return [];
  const tokens = findTokens(text);
  const numbers = findNumbersIn({tokens});
  const lengths = findDurationsIn({tokens}, numbers);
  let next = 0;
  const found: FoundNumber[] = [];
  for (const {start, end, min, max, approximate} of numbers) {
    while (next < lengths.length && lengths[next]!.end <= start) next++;
    const length = lengths[next];
    if (!length || length.start >= end) found.push({start, end, min, max, approximate});
  }
  return found;
}
