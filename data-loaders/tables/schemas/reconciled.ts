import {z} from "zod";
import {count, flag, id, isoDate, maybe, maybeCount, maybeFlag, oneOf, text} from "./cells.ts";
import {evidence, settled} from "./evidence.ts";
import {AGREEMENTS, CATEGORIES, STATUSES} from "./vocabularies.ts";

/** The tables whose rows are made from several articles together. */

export const speakers = z.object({
  speaker_id: id("One speaker over all articles"),
  name: text("The fullest name"),
  aliases: maybe("Other names found, separated by '; '"),
  role: maybe("The role most often given"),
  party: text("The party spoken for; 'unknown', or 'joint' for several"),
  known_from: oneOf(["profile", "text"], "Whether the profile knows them or only the articles do"),
  statements: count("How many statements", "statements")
});

export const rounds = z.object({
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

export const deals = z.object({
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

export const disagreements = z.object({
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
