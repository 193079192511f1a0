/**
 * Where a figure belongs before numbers are compared: a hand-over to its day, a promise to the round at which it was
 * made, a whole over several days to the round whose deal it carries out; "loose" are those that name neither.
 */
export type Anchor =
  | {readonly kind: "day"; readonly date: string}
  | {readonly kind: "round"; readonly roundId: string}
  | {readonly kind: "loose"; readonly label: string};

export const anchorKey = (anchor: Anchor): string =>
  anchor.kind === "day"
    ? `day ${anchor.date}`
    : anchor.kind === "round"
      ? `round ${anchor.roundId}`
      : `loose ${anchor.label}`;

export const atRound = (roundId: string): Anchor => ({kind: "round", roundId});
