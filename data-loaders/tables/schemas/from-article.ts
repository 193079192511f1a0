import {z} from "zod";
import {about, count, flag, id, isoDate, maybe, maybeCount, maybeOneOf, oneOf, text} from "./cells.ts";
import {keyed, reading, settled} from "./evidence.ts";
import {
  BASES,
  CATEGORIES,
  DATE_BASES,
  LENGTH_STANDINGS,
  MEETINGS,
  PUBLISHED_BASES,
  QUALIFIERS,
  SPEAKER_TYPES,
  STATEMENT_KINDS,
  STATUSES
} from "./vocabularies.ts";

/** The tables whose rows are read from one article each. */

export const articles = z.object({
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

export const exchanges = z.object({
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

export const durations = z.object({
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

export const roundMentions = z.object({
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

export const statements = z.object({
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
