/**
 * General functions over English text that know of no conflict. Each result is a half-open span, in UTF-16 code units,
 * into the text that was given. None throws on any string; all take time linear in its length.
 */
export {findDates} from "./dates.ts";
export {findClockSpans, findDurations} from "./durations.ts";
export {findNames} from "./names.ts";
export {findNumbers} from "./numbers.ts";
export {findQuotations} from "./quotations.ts";
export {findSentences} from "./sentences.ts";
