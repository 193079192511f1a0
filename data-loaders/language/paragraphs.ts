import {type Line, splitLines} from "./lines.ts";
import type {Span} from "./span.ts";

export type ParagraphKind = "prose" | "bullet" | "row" | "heading";

/** A paragraph without its bullet or number, as a span into the text. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

/** "Source:", "Details:", "Quote from Varga:": what news agencies set before a paragraph. */
export const LABEL =
  /^(?:Sources?|Details?|Background|Quotes?|Quote from [^:\n]{1,30}|Reminder|Context|Update|Updated|Read (?:more|also)|Also read|Related(?: article)?|Previously|For reference|Photos?|Video|Image|Caption|What happened|Why it matters|What's next):(?=\s|$)/;

/** "13:35 —", "[13:35]", "20:37." at the head of a live blog's entry. */
const STAMP = /^\[?\d{1,2}[:.]\d{2}\]?(?:\s?[ap]\.?m\.?)?\s*(?:[—–:.|-]|$)/i;

/** No sentence and no heading ends in one of these: the text goes on after the page break. */
const UNFINISHED =
  /(?:[,(—–]|\b(?:the|an|a|of|to|in|on|at|by|for|from|with|and|or|but|nor|that|which|who|whose|its|their|his|her|is|are|was|were|be|been|has|have|had|will|would|than|as|into|between|mr|mrs|ms|dr|gen)\.?)$/i;

/** Widest line that still counts as wrapped by hand or by an editor; longer ones are whole paragraphs. */
const WIDEST = 130;
const LONGEST_HEADING = 130;
/** A wrapped line that fills less of the width than this, with the next word, was ended on purpose. */
const FULL = 0.85;

/**
 * Cuts a text into paragraphs. Blank lines part them, save where a page break has cut a sentence in two; bullets,
 * numbered items, table rows, labels and time stamps begin one of their own; any other line break is a space where the
 * lines are wrapped at one width, and parts paragraphs where each line is one. Throws nothing; time linear in the length.
 */
export function findParagraphs(text: string): Paragraph[] {
  const lines = splitLines(text);
  const width = wrapWidth(text, lines);
  const found: Paragraph[] = [];
  let open: Line[] = [];
  let gap = false;
  const close = (): void => {
    if (open.length > 0) found.push(paragraphOf(text, open));
  };
  for (const line of lines) {
    if (line.start === line.end) {
      gap = true;
      continue;
    }
    const last = open.at(-1);
    if (last && continues(text, last, line, gap, width)) open.push(line);
    else {
      close();
      open = [line];
    }
    gap = false;
  }
  close();
  return found;
}

/** The width at which the text's lines are wrapped, or null where every line is a paragraph. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let breaks = 0;
  let wrapped = 0;
  let width = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1];
    const length = line.end - line.start;
    if (length <= WIDEST) width = Math.max(width, length + line.indent);
    if (!next || next.start === next.end || length === 0 || next.mark !== null) continue;
    breaks++;
    if (!isTerminated(text, line) && startsLower(text, next)) wrapped++;
  }
  return wrapped > 0 && wrapped * 5 >= breaks ? width : null;
}

function continues(text: string, last: Line, line: Line, gap: boolean, width: number | null): boolean {
  if (line.mark !== null || last.mark === "row" || last.mark === "heading") return false;
  if (last.mark !== null && gap) return false;
  const terminated = isTerminated(text, last);
  if (gap) return !terminated && (startsLower(text, line) || UNFINISHED.test(tail(text, last)));
  if (isEntry(text, line)) return false;
  if (!terminated && (startsLower(text, line) || UNFINISHED.test(tail(text, last)))) return true;
  if (width === null) return false;
  const word = /^\S{1,40}/.exec(text.slice(line.start, line.start + 40))?.[0].length ?? 0;
  return last.indent + (last.end - last.start) + 1 + word > width * FULL;
}

/** Whether a line begins with a label or a time stamp. */
function isEntry(text: string, line: Line): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + 48));
  return LABEL.test(head) || STAMP.test(head);
}

function tail(text: string, line: Line): string {
  return text.slice(Math.max(line.start, line.end - 12), line.end);
}

function isTerminated(text: string, line: Line): boolean {
  return /[.!?…][\])}"'”’»]{0,3}$/.test(tail(text, line));
}

function startsLower(text: string, line: Line): boolean {
  return /^["'“‘«(]{0,2}\p{Ll}/u.test(text.slice(line.start, line.start + 3));
}

function paragraphOf(text: string, lines: readonly Line[]): Paragraph {
  const first = lines[0]!;
  const last = lines.at(-1)!;
  const span = {start: first.start, end: last.end};
  if (first.mark === "bullet" || first.mark === "row" || first.mark === "heading") return {...span, kind: first.mark};
  const short = lines.length <= 2 && span.end - span.start <= LONGEST_HEADING;
  return {...span, kind: short && isHeading(text.slice(span.start, span.end)) ? "heading" : "prose"};
}

/** A short line without a full stop; captions with a credit, labels and time stamps are prose. */
function isHeading(line: string): boolean {
  if (/[.!?…:;,][\])}"'”’»]{0,3}$/.test(line) && !/[^.]\?$/.test(line)) return false;
  // A question behind a sentence of its own, or behind the label of whoever asks it, is no title.
  if (
    /\?$/.test(line) &&
    (/\p{Ll}[.!?]\s+\p{Lu}/u.test(line) || /^(?:Question|Reporter|Journalist|Q)\b[^:]{0,20}:/.test(line))
  )
    return false;
  return (
    !LABEL.test(line) && !STAMP.test(line) && !/[([](?:Photo|Image|Picture|Credit|Source|AP|AFP|Reuters)\b/.test(line)
  );
}
