/** 0 is Monday; plurals ("Mondays") too. */
export const WEEKDAYS = new Map(
  "monday tuesday wednesday thursday friday saturday sunday"
    .split(" ")
    .flatMap((name, index) => [[name, index] as const, [`${name}s`, index] as const])
);

/** Read only before a calendar date: "Mon., June 2". */
export const WEEKDAYS_SHORT = new Set("mon tue tues wed thu thur thurs fri sat sun".split(" "));
