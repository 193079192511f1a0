/* The words of lengths of time: data for terms.ts and number-terms.ts. */

/** A month counts as 30 days, a year as 365: a length told in them is no finer than that. */
export const MINUTES = new Map([
  ...["minute", "minutes", "min", "mins"].map((word) => [word, 1] as const),
  ...["hour", "hours", "hr", "hrs", "h"].map((word) => [word, 60] as const),
  ...["day", "days"].map((word) => [word, 1440] as const),
  ...["week", "weeks"].map((word) => [word, 10080] as const),
  ...["fortnight", "fortnights"].map((word) => [word, 20160] as const),
  ...["month", "months"].map((word) => [word, 43200] as const),
  ...["year", "years", "yr", "yrs"].map((word) => [word, 525600] as const),
  ...["decade", "decades"].map((word) => [word, 5256000] as const),
  ...["seconds", "secs", "sec"].map((word) => [word, 1 / 60] as const)
]);

/** Short units: "1 h 20 min". */
export const SYMBOLS = new Set(["h", "min", "mins", "hr", "hrs", "sec", "secs"]);

export const FUSED = new Map([
  ["hourlong", 60],
  ["daylong", 1440],
  ["weeklong", 10080],
  ["monthlong", 43200],
  ["yearlong", 525600]
]);

export const SINGULAR = new Set(["minute", "hour", "day", "week", "month", "year", "decade"]);

/** "all day", "the whole week": these name the stretch itself. */
export const WHOLE = new Set(["all", "whole", "full", "entire"]);

/** Between the number and its unit: "two full hours", "three straight days". */
export const FILLERS = new Set(
  (
    "full whole long solid straight consecutive more further extra additional entire good intense gruelling grueling " +
    "calendar business working tense short brief single mere uninterrupted hard packed exhausting intensive successive odd"
  ).split(" ")
);

/** Before "a day" these make it a rate: "twice a day", "100 km an hour". */
export const RATE_BEFORE = new Set(
  "once twice times percent km kilometres kilometers kph miles dollars euros knots cents people".split(" ")
);

/** Before "one day" these make it a length; elsewhere it is some day or the next. */
export const LENGTH_BEFORE = new Set(
  "for in within after of than by lasted lasting lasts last least most just only took takes take over under about around nearly almost another to spent".split(
    " "
  )
);

export const LENGTH_AFTER = new Set("of later earlier before after ago and long".split(" "));
