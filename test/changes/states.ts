import type {Snapshot} from "../../data-loaders/changes/snapshot.ts";

/** A state of the tables with one of everything, to be changed by a test. */
export const BEFORE: Snapshot = {
  format: 1,
  date: "2031-05-07",
  articles: [
    {article_id: "first", url: "https://post.example/first", title: "First", published: "2031-05-06", version: "a1"},
    {article_id: "second", url: null, title: null, published: null, version: "b1"}
  ],
  figures: [figure("first", 120), figure("second", 120)],
  lengths: [
    {article_id: "first", meeting: "talks", min_minutes: 120, max_minutes: 120, qualifier: "exact"},
    {article_id: "first", meeting: "talks", min_minutes: 90, max_minutes: null, qualifier: "over"}
  ],
  deals: [deal("swap", 120)],
  rounds: [
    {
      round_id: "lys-1",
      series: "lys",
      ordinal: 1,
      date: "2031-05-06",
      end_date: null,
      venue: null,
      city: "Port Lys",
      min_minutes: 120,
      max_minutes: 120
    }
  ],
  disputes: [
    {disagreement_id: "round-lys-1-date", subject_type: "round", subject_id: "lys-1", field: "date", values: ["x", "y"]}
  ]
};

export function figure(article_id: string, count: number): Snapshot["figures"][number] {
  return {
    article_id,
    category: "prisoners",
    subgroup: null,
    min: count,
    max: count,
    approximate: false,
    basis: "per_side",
    from_party: null,
    to_party: null,
    status: "agreed",
    cumulative: false
  };
}

export function deal(deal_id: string, count: number): Snapshot["deals"][number] {
  return {
    deal_id,
    date: null,
    category: "prisoners",
    subgroup: null,
    per_side_min: count,
    per_side_max: count,
    total_min: 2 * count,
    total_max: 2 * count,
    from_party: null,
    to_party: null,
    status: "agreed",
    agreement: "agreed"
  };
}
