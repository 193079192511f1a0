import {type DurationSpan, findDurationsIn} from "./lengths.ts";
import {findNumbersIn} from "./number-mentions.ts";
import {findTokens} from "./tokens.ts";

export {type ClockSpan, findClockSpans} from "./clock-spans.ts";
export {type DurationQualifier, type DurationSpan, type DurationWords, findDurationsIn} from "./lengths.ts";

/** What every length has one of: a text without any is done. */
const UNIT = /sec|min|hour|hr|[\d½]\W?h|day|week|fortnight|month|year|yr|decade/i;

/**
 * The lengths of time of a text in minutes, from seconds to decades: "an hour and a half", "1h 20m", "24- to 48-hour",
 * "a day or two", "just under 90 minutes", "all day". A month counts as 30 days, a year as 365. Rates ("40 shells a day"),
 * ages, vague lengths ("several days") and "one day" as some day are none. Throws nothing; time linear in the length.
 */
export function findDurations(text: string): DurationSpan[] {
  if (!UNIT.test(text)) return [];
  const tokens = findTokens(text);
  return findDurationsIn({tokens}, findNumbersIn({tokens})).map(({start, end, min, max, qualifier}) => ({
    start,
    end,
    min,
    max,
    qualifier
  }));
}
