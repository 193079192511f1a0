/** In the order of weekdayOf: 0 is Monday. */
export const WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** By Token.norm; plurals ("Mondays") too. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.map((name) => name.toLowerCase()).flatMap((name, index) => [
    [name, index] as const,
    [`${name}s`, index] as const
  ])
);

/** Read only before a calendar date: "Mon., June 2". */
export const WEEKDAYS_SHORT = new Set("mon tue tues wed thu thur thurs fri sat sun".split(" "));
