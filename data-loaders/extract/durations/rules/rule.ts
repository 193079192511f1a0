/**
 * How a text ties a length of time to a meeting. `before` must match up to where the length begins, `after` from where
 * it ends, both within one sentence. `subject` says what must stand there beside: a meeting's name ("meeting"), the
 * meeting or its people ("people"), nothing more ("none": the pattern names the meeting itself).
 * In the examples the length stands in [brackets]; counter-examples are lengths that this rule must leave alone.
 */
export interface DurationRule {
  readonly name: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly subject: "meeting" | "people" | "none";
  /** Whether the subject may stand after the length too: "forty minutes were enough for the delegations". */
  readonly ahead?: true;
  /** What the reading is worth beyond that a rule matched. */
  readonly points: number;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** Words that may stand between a verb or preposition and the length, as the source of a pattern. */
export const SMALL =
  "(?:for|on|to|further|another|over|past|into|some|only|just|all|a|mere|of|no|more|than|about|around|the|best|part|in|total|not|quite|well|far|as|little|them|both|sides|,|—|–|-)";
