/** Writes lines for corrections.csv; docs/corrections.md explains every column. */

/** The columns that "set" may change, by table, as data-loaders/reconcile/corrections has them; a test compares the two. */
export const SETTABLE: Readonly<Record<string, readonly string[]>> = {
  exchanges: [
    "category",
    "subgroup",
    "min",
    "max",
    "approximate",
    "basis",
    "from_party",
    "to_party",
    "status",
    "cumulative",
    "date",
    "claimant_party",
    "round_id"
  ],
  durations: ["meeting", "min_minutes", "max_minutes", "qualifier", "claimant_party", "round_id"],
  round_mentions: ["ordinal", "date", "venue", "planned", "round_id"],
  statements: ["speaker", "role", "party", "addressee_party", "kind", "cue", "topic", "date"],
  deals: [
    "date",
    "category",
    "subgroup",
    "per_side_min",
    "per_side_max",
    "total_min",
    "total_max",
    "from_party",
    "to_party",
    "status",
    "shortfall"
  ],
  rounds: ["ordinal", "date", "end_date", "venue", "city", "country", "min_minutes", "max_minutes"]
};

export interface Line {
  readonly action: "set" | "reject";
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly by: string;
  /** ISO date */
  readonly on: string;
}

/** One line of corrections.csv, without its line end. */
export function correctionLine({action, table, key, column, value, reason, by, on}: Line): string {
  return [action, table, key, column, value, reason, by, on].map(cell).join(",");
}

/** RFC 4180; a line break would make two lines of one, and becomes a space. */
function cell(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
