import {z} from "zod";
import {id, maybe, oneOf, text} from "./cells.ts";
import {evidence} from "./evidence.ts";

/** The tables about the reading itself: which words support which row, and what went wrong. */

export const mentions = z.object({
  article_id: id("The article"),
  table: oneOf(["exchanges", "durations", "round_mentions", "statements"], "The table of the row it supports"),
  row_id: id("The id of that row"),
  start: evidence.start,
  end: evidence.end,
  text: text("The words: exactly text.slice(start, end)")
});

export const problems = z.object({
  path: text("The file's path below the articles folder"),
  article_id: maybe("The article, where the file could be read"),
  stage: oneOf(["read", "extract", "reconcile", "corrections"], "Where it came up"),
  severity: oneOf(["error", "warning", "note"], "error: not read; warning: read in part; note: for information"),
  code: text("A short name of the kind of problem"),
  message: text("What is wrong, and where"),
  remedy: text("What to do about it")
});
