import type {Correction} from "./correction.ts";

/** What stands in the columns `corrected` and `reviewed`; null where nobody has said anything. */
export interface Marks {
  readonly corrected: string | null;
  readonly reviewed: string | null;
}

export const NO_MARKS: Marks = {corrected: null, reviewed: null};

/**
 * Words the corrections of one row: each change with its reason, who and when, and who has looked at the row. A line
 * that changed nothing only counts as a review.
 */
export function marksOf(told: readonly Correction[], changes: (correction: Correction) => boolean): Marks {
  const once = (lines: readonly string[]) => [...new Set(lines)].join("; ") || null;
  return {
    corrected: once(told.filter(changes).map((line) => `${deed(line)}: ${line.reason} (${line.by}, ${line.on})`)),
    reviewed: once(told.map(({by, on}) => `${by}, ${on}`))
  };
}

function deed({action, column, value}: Correction): string {
  if (action === "add") return "added by hand";
  if (action === "merge") return "put to another deal";
  if (action === "split") return "made a deal of its own";
  return `${column} set to ${value === "" ? "not known" : value}`;
}
