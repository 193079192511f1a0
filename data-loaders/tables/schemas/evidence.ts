import {z} from "zod";
import {about, maybe, text} from "./cells.ts";

/** Where the words stand that a row was read from. */
export const evidence = {
  start: about(z.int().min(0), "Where the evidence begins in the article's text, half-open", {
    unit: "UTF-16 code units"
  }),
  end: about(z.int().min(0), "Where the evidence ends in the article's text, half-open", {unit: "UTF-16 code units"}),
  evidence: text("The words the row was read from: exactly text.slice(start, end)")
};

/** The same with the sentence and the rule that read it. */
export const reading = {
  ...evidence,
  sentence: text("The sentence (or sentences) that the evidence stands in"),
  rule: text("The name of the rule that read it; docs/method.md and the Method page list them"),
  confidence: about(z.number().min(0).max(1), "The sum of the rule's reasons, 0 to 1; see docs/method.md", {
    unit: "share"
  })
};

/** What a person has said of a row in corrections.csv. */
export const settled = {
  corrected: maybe("What a person has changed in corrections.csv, with the reason, who and when", {
    source: "corrections.csv"
  }),
  reviewed: maybe("Who has looked at the row and when, where corrections.csv says so; a correction is a review too", {
    source: "corrections.csv"
  })
};

/** The same for rows that rest on words of one article. */
export const keyed = {
  evidence_key: text("Names the evidence in corrections.csv: a hash of article, sentence and words"),
  ...settled
};
