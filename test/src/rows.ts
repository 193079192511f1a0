import type {Article, Deal, Duration, Exchange, Round, Site, Statement} from "../../src/lib/site.ts";

/** Rows for tests of the pages: complete, so that a test names only what it is about. */

export const SITE: Site = {
  name: "Estavia and Kordova",
  about: "",
  publish: "full",
  parties: [
    {id: "estavia", name: "Estavia", side: true},
    {id: "kordova", name: "Kordova", side: true},
    {id: "norlund", name: "Norlund", side: false}
  ],
  series: [{id: "sarnholm", name: "Sarnholm, 2031"}]
};

/** What a person has corrected or looked over: nothing. */
const untouched = {corrected: null, reviewed: null};
const reading = {
  ...untouched,
  evidence_key: "",
  start: 0,
  end: 4,
  evidence: "text",
  sentence: "text",
  rule: "a rule",
  confidence: 0.9
};

export function article(row: Partial<Article> & {article_id: string}): Article {
  return {
    slug: row.article_id,
    path: `${row.article_id}.md`,
    format: "markdown",
    title: null,
    publisher: null,
    byline: null,
    url: null,
    sources: null,
    language: "en",
    published: null,
    published_basis: "unknown",
    published_evidence: null,
    words: 1,
    duplicate_of: null,
    sha256: "",
    ...untouched,
    ...row
  };
}

export function duration(row: Partial<Duration> & {duration_id: string}): Duration {
  return {
    article_id: row.duration_id,
    round_id: "r1",
    meeting: "talks",
    min_minutes: null,
    max_minutes: null,
    qualifier: "exact",
    claimant_party: null,
    standing: "agreed",
    ...reading,
    ...row
  };
}

export function round(row: Partial<Round> & {round_id: string}): Round {
  return {
    series: "sarnholm",
    ordinal: null,
    date: null,
    end_date: null,
    venue: null,
    city: null,
    country: null,
    min_minutes: null,
    max_minutes: null,
    duration_reports: 0,
    articles: 1,
    statements: 0,
    ...untouched,
    ...row
  };
}

export function deal(row: Partial<Deal> & {deal_id: string}): Deal {
  return {
    round_id: null,
    date: null,
    category: "prisoners",
    subgroup: null,
    per_side_min: null,
    per_side_max: null,
    total_min: null,
    total_max: null,
    from_party: null,
    to_party: null,
    status: "completed",
    reports: 1,
    independent_reports: 1,
    agreement: "single",
    consensus_rule: null,
    arithmetic: null,
    fulfils: null,
    part_of: null,
    shortfall: null,
    owed: null,
    steps: null,
    taken_up: null,
    claimants: null,
    ...untouched,
    ...row
  };
}

export function exchange(row: Partial<Exchange> & {exchange_id: string}): Exchange {
  return {
    article_id: "a",
    round_id: null,
    deal_id: null,
    category: "prisoners",
    subgroup: null,
    min: null,
    max: null,
    approximate: false,
    basis: "per_side",
    from_party: null,
    to_party: null,
    status: "agreed",
    cumulative: false,
    date: null,
    date_basis: null,
    speaker_id: null,
    claimant_party: null,
    ...reading,
    ...row
  };
}

export function statement(row: Partial<Statement> & {statement_id: string}): Statement {
  return {
    utterance_id: null,
    article_id: "a",
    round_id: null,
    speaker_id: null,
    speaker: null,
    speaker_type: "person",
    role: null,
    party: "unknown",
    addressee_party: null,
    kind: "indirect",
    cue: "said",
    cue_class: "say",
    topic: null,
    date: null,
    ...reading,
    ...row
  };
}
