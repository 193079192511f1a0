import {z} from "zod";

/**
 * The tables that Parley publishes: one zod schema a table, from which the rows are checked, the data dictionary is
 * written and datapackage.json is made. Columns may be added, never renamed: they are the product's interface.
 *
 * A null is an empty cell and means "not known".
 */

/** What the dictionary says of a column beside its type. */
export interface ColumnMeta {
  description: string;
  unit?: string;
  /** Where the value comes from: the article, a rule, the profile, several articles together. */
  source?: string;
}

const about = <T extends z.ZodType>(type: T, description: string, more: Omit<ColumnMeta, "description"> = {}) =>
  type.meta({description, ...more});

const id = (description: string) => about(z.string().min(1), description);
const text = (description: string, more = {}) => about(z.string(), description, more);
const maybe = (description: string, more = {}) => about(z.string().nullable(), description, more);
const isoDate = (description: string, more = {}) =>
  about(z.iso.date().nullable(), description, {unit: "ISO 8601 date", ...more});
const count = (description: string, unit: string) => about(z.int().min(0), description, {unit});
const maybeCount = (description: string, unit: string) => about(z.int().min(0).nullable(), description, {unit});
const flag = (description: string) => about(z.boolean(), description);
const maybeFlag = (description: string) => about(z.boolean().nullable(), description);
const oneOf = <const V extends readonly [string, ...string[]]>(values: V, description: string) =>
  about(z.enum(values), description);
const maybeOneOf = <const V extends readonly [string, ...string[]]>(values: V, description: string) =>
  about(z.enum(values).nullable(), description);

export const CATEGORIES = ["prisoners", "bodies", "civilians", "children", "hostages"] as const;
export const BASES = ["per_side", "total", "one_way", "unspecified"] as const;
export const STATUSES = ["proposed", "demanded", "agreed", "completed", "rejected"] as const;
export const MEETINGS = ["talks", "trilateral", "leaders", "call", "working_group", "other"] as const;
export const QUALIFIERS = ["over", "under", "about", "exact", "barely", "up_to", "range"] as const;
export const LENGTH_STANDINGS = ["agreed", "otherwise", "undecided", "part", "days"] as const;
export const DATE_BASES = ["stated", "inferred", "profile"] as const;
export const PUBLISHED_BASES = ["stated", "inferred", "unknown"] as const;
export const SPEAKER_TYPES = [
  "person",
  "office",
  "organisation",
  "state",
  "source",
  "group",
  "media",
  "document"
] as const;
export const STATEMENT_KINDS = ["direct", "indirect", "mixed"] as const;
export const AGREEMENTS = ["agreed", "disputed", "single"] as const;

const evidence = {
  start: about(z.int().min(0), "Where the evidence begins in the article's text, half-open", {
    unit: "UTF-16 code units"
  }),
  end: about(z.int().min(0), "Where the evidence ends in the article's text, half-open", {unit: "UTF-16 code units"}),
  evidence: text("The words the row was read from: exactly text.slice(start, end)")
};

const reading = {
  ...evidence,
  sentence: text("The sentence (or sentences) that the evidence stands in"),
  rule: text("The name of the rule that read it; docs/method.md and the Method page list them"),
  confidence: about(z.number().min(0).max(1), "The sum of the rule's reasons, 0 to 1; see docs/method.md", {
    unit: "share"
  })
};

/** What a person has said of a row in corrections.csv. */
const settled = {
  corrected: maybe("What a person has changed in corrections.csv, with the reason, who and when", {
    source: "corrections.csv"
  }),
  reviewed: maybe("Who has looked at the row and when, where corrections.csv says so; a correction is a review too", {
    source: "corrections.csv"
  })
};

/** The same for rows that rest on words of one article. */
const keyed = {
  evidence_key: text("Names the evidence in corrections.csv: a hash of article, sentence and words"),
  ...settled
};

const articles = z.object({
  article_id: id("The file's path below the articles folder, without its extension"),
  slug: text("The article's page on the site"),
  path: text("The file's path below the articles folder"),
  format: oneOf(["text", "markdown", "html", "feed", "jsonl", "csv", "pdf"], "How the article was stored"),
  title: maybe("The title, where the file gives one"),
  publisher: maybe("Who published it"),
  byline: maybe("Who wrote it"),
  url: maybe("Where it was published"),
  sources: maybe("Addresses the article names as its own sources, separated by spaces"),
  language: maybe("ISO 639-1 code of the text's language"),
  published: isoDate("The day it was published"),
  published_basis: oneOf(PUBLISHED_BASES, "Whether that day is stated in the file, inferred from the text, or unknown"),
  published_evidence: maybe("What gives the day: 'front matter', a field, or the words it was inferred from"),
  words: count("Length of the text", "words"),
  duplicate_of: maybe("The article_id that this one repeats, where it is a near-duplicate"),
  sha256: text("SHA-256 of the file's bytes"),
  ...settled
});

const exchanges = z.object({
  exchange_id: id("Hash of article_id, normalised sentence and number of occurrence"),
  article_id: id("The article that gives the figure"),
  round_id: maybe("The round of talks at which it was agreed or proposed", {source: "reconciled"}),
  deal_id: maybe("The promise or hand-over that it tells of", {source: "reconciled"}),
  category: oneOf(CATEGORIES, "Who or what is exchanged"),
  subgroup: maybe("The part of the category that is meant, in the article's words"),
  min: maybeCount("Lower bound; equal to max where the figure is exact", "persons or bodies"),
  max: maybeCount("Upper bound; empty where the figure is open ('at least')", "persons or bodies"),
  approximate: flag("Whether the article calls the figure approximate"),
  basis: oneOf(BASES, "Whether the figure is for each side, for both together, for one direction, or not said"),
  from_party: maybe("The party that hands over, in a one-way figure"),
  to_party: maybe("The party that receives, in a one-way figure"),
  status: oneOf(STATUSES, "Whether it is offered, demanded, agreed, carried out or refused, at the figure's own words"),
  cumulative: flag("Whether it is a running total since the war began, not a deal's own figure"),
  date: isoDate("The day of the hand-over"),
  date_basis: maybeOneOf(
    DATE_BASES,
    "Whether that day is stated, inferred from a relative expression, or the profile's"
  ),
  speaker_id: maybe("Who says so, where the figure stands in a statement"),
  claimant_party: maybe("Whose count it is"),
  ...reading,
  ...keyed
});

const durations = z.object({
  duration_id: id("Hash of article_id, normalised sentence and number of occurrence"),
  article_id: id("The article that gives the duration"),
  round_id: maybe("The round whose meeting it measures", {source: "reconciled"}),
  meeting: oneOf(MEETINGS, "The kind of meeting"),
  min_minutes: maybeCount("Lower bound", "minutes"),
  max_minutes: maybeCount("Upper bound; empty where open ('over an hour')", "minutes"),
  qualifier: oneOf(QUALIFIERS, "How the article qualifies the length"),
  claimant_party: maybe("Whose account it is"),
  standing: about(
    z.enum(LENGTH_STANDINGS).nullable(),
    "How it stands to the other lengths of its meeting: it fits those that prevail (agreed) or does not (otherwise), reports contradict each other and none prevails (undecided), it is one sitting of a round of several days (part), or it counts days and not hours (days); empty where it belongs to no round",
    {source: "reconciled"}
  ),
  ...reading,
  ...keyed
});

const roundMentions = z.object({
  round_mention_id: id("Hash of article_id, normalised sentence and number of occurrence"),
  article_id: id("The article that speaks of the round"),
  round_id: maybe("The round that is meant", {source: "reconciled"}),
  series: maybe("The series of talks it belongs to"),
  ordinal: maybeCount("Its number within the series", "ordinal"),
  ordinal_basis: maybeOneOf(DATE_BASES, "Whether the number is stated, inferred from the text, or the profile's"),
  date: isoDate("Its first day, as the article tells it"),
  date_basis: maybeOneOf(
    DATE_BASES,
    "Whether that day is stated, inferred from a relative expression, or the profile's"
  ),
  venue: maybe("Where it was held, as the article tells it"),
  planned: flag("Whether it had not been held yet when the article was written"),
  ...reading,
  ...keyed
});

const statements = z.object({
  statement_id: id("Hash of article_id, normalised sentence and number of occurrence"),
  utterance_id: maybe("The utterance that this reports; the same in every report of it", {source: "reconciled"}),
  article_id: id("The article that reports it"),
  round_id: maybe("The round it was said at or about", {source: "reconciled"}),
  speaker_id: maybe("The speaker over all articles; empty where not resolved"),
  speaker: maybe("The speaker as fully as the article names them"),
  speaker_type: maybeOneOf(SPEAKER_TYPES, "What kind of speaker"),
  role: maybe("In what capacity, in the article's words"),
  party: text("The party spoken for; 'unknown', or 'joint' for several"),
  addressee_party: maybe("The party that the statement accuses, answers or addresses, where the words say so"),
  kind: oneOf(STATEMENT_KINDS, "Quoted, reported, or a quoted fragment within reported speech"),
  cue: maybe("The words that report it: 'said', 'according to'"),
  cue_class: maybe("The class of the cue: say, claim, deny, propose, demand, warn, promise, accuse, thank ..."),
  topic: maybe("What it is about, from the topic lexicon"),
  date: isoDate("The day it was said, as far as the text tells"),
  ...reading,
  ...keyed
});

const mentions = z.object({
  article_id: id("The article"),
  table: oneOf(["exchanges", "durations", "round_mentions", "statements"], "The table of the row it supports"),
  row_id: id("The id of that row"),
  start: evidence.start,
  end: evidence.end,
  text: text("The words: exactly text.slice(start, end)")
});

const speakers = z.object({
  speaker_id: id("One speaker over all articles"),
  name: text("The fullest name"),
  aliases: maybe("Other names found, separated by '; '"),
  role: maybe("The role most often given"),
  party: text("The party spoken for; 'unknown', or 'joint' for several"),
  known_from: oneOf(["profile", "text"], "Whether the profile knows them or only the articles do"),
  statements: count("How many statements", "statements")
});

const rounds = z.object({
  round_id: id("One round of talks over all articles"),
  series: text("Talks between the same delegations, counted on their own"),
  ordinal: maybeCount("Its number within the series", "ordinal"),
  date: isoDate("First day"),
  end_date: isoDate("Last day"),
  venue: maybe("The house or palace"),
  city: maybe("The city"),
  country: maybe("The country's party id"),
  min_minutes: maybeCount(
    "Lower end of the lengths that prevail among the reports, of all where none prevails; in a round of several sittings the shortest",
    "minutes"
  ),
  max_minutes: maybeCount("Upper end of the same; empty where only a lower bound is told", "minutes"),
  duration_reports: count("How many reports give a length of the talks", "reports"),
  articles: count("How many articles speak of it", "articles"),
  statements: count("How many statements were made at or about it", "statements"),
  ...settled
});

const deals = z.object({
  deal_id: id("One promise or hand-over, however many articles tell it"),
  round_id: maybe("The round at which it was made, or whose deal it carries out"),
  date: isoDate("The day of the hand-over"),
  category: oneOf(CATEGORIES, "Who or what is exchanged"),
  subgroup: maybe("The part of the category that is meant"),
  per_side_min: maybeCount("Lower bound for each side", "persons or bodies"),
  per_side_max: maybeCount("Upper bound for each side", "persons or bodies"),
  total_min: maybeCount("Lower bound for all sides together, or for the one direction", "persons or bodies"),
  total_max: maybeCount("Upper bound for all sides together, or for the one direction", "persons or bodies"),
  from_party: maybe("The party that hands over, in a one-way deal"),
  to_party: maybe("The party that receives, in a one-way deal"),
  status: oneOf(STATUSES, "Offered, demanded, agreed, carried out or refused"),
  reports: count("How many articles tell it", "articles"),
  independent_reports: count("How many of them share no source and are no near-duplicates", "articles"),
  agreement: oneOf(AGREEMENTS, "Whether the reports agree"),
  consensus_rule: maybe("The rule that chose the value shown"),
  arithmetic: maybe("How the figures of the reports fit together, as a sentence"),
  fulfils: maybe("The deal that this hand-over carries out"),
  part_of: maybe("The deal that this one is a part or a step of; never add the two"),
  shortfall: maybeCount(
    "What is still owed for certain: by each side in a mutual deal, by the one side in a one-way deal; empty where the articles do not let one tell",
    "persons or bodies"
  ),
  owed: maybe("Who still owes how many, as far as it is known: 'each: at least 995', 'estavia: 22 (disputed)'"),
  steps: maybeCount("How many hand-overs of a known day carry the promise out; empty for hand-overs", "hand-overs"),
  taken_up: maybeFlag("Whether any hand-over is tied to the promise; empty for hand-overs, demands and refusals"),
  claimants: maybe("The parties whose counts its figures are, separated by spaces"),
  ...settled
});

const disagreements = z.object({
  disagreement_id: id("One disagreement; one row a value"),
  subject_type: oneOf(["deal", "round", "duration"], "What the reports disagree about"),
  subject_id: id("The id of that deal or round"),
  field: text("The column that is disputed"),
  value: text("What this report says"),
  article_id: id("The report"),
  claimant_party: maybe("Whose count or account it is"),
  publisher: maybe("Who published it"),
  evidence: evidence.evidence,
  start: evidence.start,
  end: evidence.end,
  is_consensus: flag("Whether it is the value that Parley shows"),
  reviewed: settled.reviewed
});

const problems = z.object({
  path: text("The file's path below the articles folder"),
  article_id: maybe("The article, where the file could be read"),
  stage: oneOf(["read", "extract", "reconcile", "corrections"], "Where it came up"),
  severity: oneOf(["error", "warning", "note"], "error: not read; warning: read in part; note: for information"),
  code: text("A short name of the kind of problem"),
  message: text("What is wrong, and where"),
  remedy: text("What to do about it")
});

export const SCHEMAS = {
  articles,
  exchanges,
  durations,
  round_mentions: roundMentions,
  statements,
  mentions,
  speakers,
  rounds,
  deals,
  disagreements,
  problems
} as const;

export type TableName = keyof typeof SCHEMAS;
export type Row<N extends TableName> = z.infer<(typeof SCHEMAS)[N]>;
export type Tables = {[N in TableName]: Row<N>[]};
export const TABLE_NAMES = Object.keys(SCHEMAS) as TableName[];
