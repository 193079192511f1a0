import type {
  DatedFact,
  DurationMention,
  ExchangeMention,
  Mention,
  RoundMention,
  StatementMention
} from "../../extract/mentions.ts";
import type {Span} from "../../language/span.ts";
import {isDay, type ReadTable} from "./correction.ts";

/**
 * How a cell of a table changes the mention that the row is made from. A setter returns the changed mention, or null
 * where the text is no value of that column. An empty cell means "not known", where the column allows that.
 */
type Setter<M> = (mention: M, cell: string) => M | null;
type Setters<M> = Readonly<Record<string, Setter<M>>>;

const choice =
  <M, V extends string>(values: readonly V[], put: (mention: M, value: V) => M): Setter<M> =>
  (mention, cell) => {
    const value = values.find((known) => known === cell);
    return value === undefined ? null : put(mention, value);
  };

const count =
  <M>(put: (mention: M, n: number | null) => M): Setter<M> =>
  (mention, cell) =>
    /^\d{0,9}$/.test(cell) ? put(mention, cell === "" ? null : Number(cell)) : null;

const flag =
  <M>(put: (mention: M, value: boolean) => M): Setter<M> =>
  (mention, cell) =>
    cell === "true" || cell === "false" ? put(mention, cell === "true") : null;

const words =
  <M>(put: (mention: M, value: string | null) => M): Setter<M> =>
  (mention, cell) =>
    put(mention, cell === "" ? null : cell);

/** A day that a person gives rests on the row's own evidence; one that only bears out what was read changes nothing. */
const day =
  <M extends {readonly evidence: Span; readonly date: DatedFact | null}>(
    put: (mention: M, date: DatedFact | null) => M
  ): Setter<M> =>
  (mention, cell) => {
    if (cell === "") return put(mention, null);
    if (cell === mention.date?.date) return mention;
    return isDay(cell) ? put(mention, {date: cell, basis: "stated", words: mention.evidence}) : null;
  };

const exchanges: Setters<ExchangeMention> = {
  category: choice(["prisoners", "bodies", "civilians", "children", "hostages"], (m, category) => ({...m, category})),
  subgroup: words((m, subgroup) => ({...m, subgroup})),
  min: count((m, min) => ({...m, count: {...m.count, min}})),
  max: count((m, max) => ({...m, count: {...m.count, max}})),
  approximate: flag((m, approximate) => ({...m, approximate})),
  basis: choice(["per_side", "total", "one_way", "unspecified"], (m, basis) => ({...m, basis})),
  from_party: words((m, from) => ({...m, from})),
  to_party: words((m, to) => ({...m, to})),
  status: choice(["proposed", "demanded", "agreed", "completed", "rejected"], (m, status) => ({...m, status})),
  cumulative: flag((m, cumulative) => ({...m, cumulative})),
  date: day((m, date) => ({...m, date})),
  claimant_party: words((m, claimant) => ({...m, claimant}))
};

const durations: Setters<DurationMention> = {
  meeting: choice(["talks", "trilateral", "leaders", "call", "working_group", "other"], (m, meeting) => ({
    ...m,
    meeting
  })),
  min_minutes: count((m, min) => ({...m, minutes: {...m.minutes, min}})),
  max_minutes: count((m, max) => ({...m, minutes: {...m.minutes, max}})),
  qualifier: choice(["over", "under", "about", "exact", "barely", "up_to", "range"], (m, qualifier) => ({
    ...m,
    qualifier
  })),
  claimant_party: words((m, claimant) => ({...m, claimant}))
};

const roundMentions: Setters<RoundMention> = {
  ordinal: count((m, ordinal) => ({...m, ordinal, ordinalBasis: ordinal === null ? null : "stated"})),
  date: day((m, date) => ({...m, date})),
  venue: words((m, venue) => ({...m, venue})),
  planned: flag((m, planned) => ({...m, planned}))
};

const statements: Setters<StatementMention> = {
  speaker: words((m, speaker) => ({...m, speaker, personId: null})),
  role: words((m, role) => ({...m, role})),
  party: (m, cell) => (cell === "" ? null : {...m, party: cell}),
  addressee_party: words((m, addressee) => ({...m, addressee})),
  kind: choice(["direct", "indirect", "mixed"], (m, statementKind) => ({...m, statementKind})),
  cue: words((m, cue) => ({...m, cue})),
  topic: words((m, topic) => ({...m, topic})),
  date: day((m, date) => ({...m, date}))
};

/** The columns that can be set, by table: for messages and for docs. `round_id` is settled when rounds are. */
export const SETTABLE: Readonly<Record<ReadTable, readonly string[]>> = {
  exchanges: [...Object.keys(exchanges), "round_id"],
  durations: [...Object.keys(durations), "round_id"],
  round_mentions: [...Object.keys(roundMentions), "round_id"],
  statements: Object.keys(statements)
};

const own = <M>(setters: Setters<M>, column: string, mention: M, cell: string): M | null =>
  Object.hasOwn(setters, column) ? (setters[column]?.(mention, cell) ?? null) : null;

/** The mention with one cell of its row changed; null where there is no such column or the text is no value of it. */
export function setCell(mention: Mention, column: string, cell: string): Mention | null {
  switch (mention.kind) {
    case "exchange":
      return bounded(own(exchanges, column, mention, cell), (m) => m.count);
    case "duration":
      return bounded(own(durations, column, mention, cell), (m) => m.minutes);
    case "round":
      return own(roundMentions, column, mention, cell);
    case "statement":
      return own(statements, column, mention, cell);
  }
}

/** One bound at a time may pass the other on the way ("min 300" before "max 400"); none may leave both open. */
function bounded<M>(mention: M | null, interval: (mention: M) => {min: number | null; max: number | null}): M | null {
  if (mention === null) return null;
  const {min, max} = interval(mention);
  return min === null && max === null ? null : mention;
}
