import type {Span} from "./span.ts";

/** A line without its indent and its bullet, number, heading mark or trailing space; empty where it is blank. */
export interface Line extends Span {
  /** Columns before `start`. */
  readonly indent: number;
  readonly mark: "bullet" | "row" | "heading" | null;
}

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
/** At most 40 columns: an indent deeper than that is not a list. */
const MARK = /^(?:[-*•·▪◦‣] {1,4}|\(?\d{1,2}[.)] {1,4}(?=[\p{L}"“])|\(?[a-h]\) {1,4}|#{1,6} {1,4})/u;

/** The lines of a text. A rule under a table's head or a line of dashes counts as blank. Time linear in the length. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    lines.push(lineOf(text, from, match.index));
    from = match.index + match[0].length;
  }
  lines.push(lineOf(text, from, text.length));
  return lines;
}

function lineOf(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && text[start]!.trim() === "") start++;
  while (end > start && text[end - 1]!.trim() === "") end--;
  const body = text.slice(start, end);
  if (/^[-=_*|:+\s]*$/.test(body)) return {start: end, end, indent: 0, mark: null};
  const mark = MARK.exec(body.slice(0, 16))?.[0] ?? "";
  start += mark.length;
  const kind = mark.startsWith("#") ? "heading" : body.includes(" | ") ? "row" : mark === "" ? null : "bullet";
  return {start, end, indent: start - from, mark: start < end ? kind : null};
}
