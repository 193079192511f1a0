/** English words of the calendar, in the form that lexicons are keyed by (Token.norm). */

/** Days from the day of publication. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1]
]);

export const CARDINALS: ReadonlyMap<string, number> = new Map(
  "a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .flatMap((word, index) => (index === 0 ? [["a", 1] as const, ["an", 1] as const] : [[word, index] as const]))
);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, index) => [word, index + 1] as const)
);
