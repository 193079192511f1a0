import type {TableName} from "./schemas.ts";

/** What one row of each table is: for the data dictionary, datapackage.json and the site's Data page. */
export const TABLE_MEANINGS: Readonly<Record<TableName, string>> = {
  articles: "One row an article that was read.",
  exchanges:
    "One row a figure of people or bodies exchanged that an article gives. A repeated mention of the same fact is no second row but a line in mentions.",
  durations: "One row a length of a meeting that an article gives.",
  round_mentions: "One row a round of talks that an article speaks of, as this article tells it.",
  statements: "One row a statement that an article reports: who, in what capacity, said what, quoted or reported.",
  mentions: "One row a place in a text that another table's row rests on, repeats included.",
  speakers: "One row a speaker over all articles.",
  rounds: "One row a round of talks over all articles.",
  deals: "One row a promise or hand-over, however many articles tell it.",
  disagreements: "One row a value, where reports of the same thing differ.",
  problems: "One row a thing that was wrong with an input, with what to do about it."
};
