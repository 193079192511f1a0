import {findParagraphs} from "./paragraphs.ts";
import type {Span} from "./span.ts";

/** A quotation with its marks. It runs over several paragraphs where each is opened anew and only the last is closed. */
export interface Quotation extends Span {
  readonly paragraphs: number;
}

type Family = "double" | "single" | "guillemet";
type Turn = "open" | "close" | "either";

interface Mark extends Span {
  readonly family: Family;
  readonly turn: Turn;
  /** A closing single mark that may as well be the apostrophe of "the leaders' level". */
  readonly weak: boolean;
}

const MARKS = /``|''|["“”„‟«»‹›'‘’‚‛＂]/g;
const FAMILY: Readonly<Record<string, Family>> = {
  "«": "guillemet",
  "»": "guillemet",
  "‹": "guillemet",
  "›": "guillemet",
  "'": "single",
  "‘": "single",
  "’": "single",
  "‚": "single",
  "‛": "single"
};
/** Words that are written with an apostrophe in front: it opens nothing. */
const ELISION = /^(?:\d\ds?\b|(?:em|til|tis|twas|cause|bout|round|cos|n)\b)/i;

const isSpace = (char: string | undefined) => char === undefined || /\s/.test(char);
const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const opensBefore = (char: string | undefined) => isSpace(char) || /[([{—–\-/"“„«‘']/.test(char!);

function turnOf(text: string, start: number, end: number): Turn | null {
  const mark = text.slice(start, end);
  const before = text[start - 1];
  const after = text[end];
  if (mark === "“") return isSpace(after) && !isSpace(before) ? "close" : "open";
  if (mark === "„" || mark === "‟" || mark === "``") return "open";
  if (mark === "‘" || mark === "‚" || mark === "‛")
    return ELISION.test(text.slice(end, end + 6)) || isWord(before) ? null : "open";
  if (mark === "’") return isWord(before) && isWord(after) ? null : isSpace(before) ? null : "close";
  if (mark === "'") {
    if (isWord(before) && isWord(after)) return null;
    if (opensBefore(before) && !isSpace(after)) return ELISION.test(text.slice(end, end + 6)) ? null : "open";
    return isSpace(before) ? null : "close";
  }
  if (mark === "”") return isSpace(before) && isWord(after) ? "open" : "close";
  if (mark === "''") return "close";
  const opens = opensBefore(before);
  const closes = isSpace(after) || !isWord(after);
  if (opens && !closes) return "open";
  if (!opens && closes) return "close";
  return opens && !isSpace(after) && isSpace(before) ? "open" : "either";
}

function marksIn(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  const body = text.slice(paragraph.start, paragraph.end);
  let low = false;
  for (const match of body.matchAll(MARKS)) {
    const start = match.index;
    const end = start + match[0].length;
    // German and Polish „low“ marks end with the mark that opens elsewhere.
    const turn: Turn | null = low && /[“‘]/.test(match[0]) ? "close" : turnOf(body, start, end);
    if (!turn) continue;
    low = /[„‚]/.test(match[0]) || (low && turn !== "close");
    const weak = turn === "close" && /s/i.test(body[start - 1] ?? "") && /^\s+\p{L}/u.test(body.slice(end, end + 3));
    marks.push({
      start: paragraph.start + start,
      end: paragraph.start + end,
      family: FAMILY[match[0]] ?? "double",
      turn,
      weak
    });
  }
  return marks;
}

interface Open extends Span {
  /** Null where the paragraph ends before the quotation does. */
  readonly closed: boolean;
  readonly family: Family;
}

interface Running extends Open {
  readonly paragraphs: number;
  readonly runsTo: number;
}

/** Pairs the marks of a family with memory of what stands open: a second clear opening begins anew. */
function pairDoubles(text: string, paragraph: Span, marks: readonly Mark[]): Open[] {
  const found: Open[] = [];
  let open: Mark | null = null;
  let depth = 0;
  const opens = marks.filter((mark) => mark.turn === "open").length;
  const balanced = opens === marks.filter((mark) => mark.turn === "close").length;
  for (const mark of marks) {
    if (!open) {
      if (mark.turn === "close") continue;
      open = mark;
      depth = 1;
    } else if (mark.turn === "open" && balanced && text[mark.start] !== '"') depth++;
    else if (mark.turn === "open" && !(text[mark.start] === '"' && isSpace(text[mark.end]))) {
      const end = open.end + text.slice(open.end, mark.start).trimEnd().length;
      found.push({start: open.start, end, closed: false, family: mark.family});
      open = mark;
      depth = 1;
    } else if (--depth === 0) {
      found.push({start: open.start, end: mark.end, closed: true, family: mark.family});
      open = null;
    }
  }
  if (open) found.push({start: open.start, end: paragraph.end, closed: false, family: open.family});
  return found;
}

/**
 * Single marks: a closing one after a full stop or before punctuation is sure; after an s and before a word it is taken
 * for an apostrophe while a surer one follows. One without a partner is an apostrophe, but for a first in its paragraph.
 */
function pairSingles(text: string, paragraph: Span, marks: readonly Mark[]): Open[] {
  const found: Open[] = [];
  for (let i = 0; i < marks.length; i++) {
    const open = marks[i]!;
    if (open.turn !== "open") continue;
    let weak: number | null = null;
    let close: number | null = null;
    for (let k = i + 1; k < marks.length && marks[k]!.turn !== "open"; k++) {
      if (!marks[k]!.weak) {
        close = k;
        break;
      }
      weak ??= k;
    }
    const at = close ?? weak;
    if (at !== null) {
      found.push({start: open.start, end: marks[at]!.end, closed: true, family: "single"});
      i = at;
    } else if (open.start === paragraph.start || isLeftOpen(text, paragraph, open, marks, i))
      found.push({start: open.start, end: paragraph.end, closed: false, family: "single"});
  }
  return found;
}

/** A last single mark before a capital, in a paragraph whose neighbour begins with the same mark. */
function isLeftOpen(text: string, paragraph: Span, open: Mark, marks: readonly Mark[], i: number): boolean {
  if (i !== marks.length - 1 || !/^\p{Lu}/u.test(text.slice(open.end, open.end + 2))) return false;
  const mark = text.slice(open.start, open.end);
  return text
    .slice(paragraph.end, paragraph.end + 8)
    .trimStart()
    .startsWith(mark);
}

/** Guillemets point either way (« », » «): the first one of a pair opens. */
function pairGuillemets(paragraph: Span, marks: readonly Mark[]): Open[] {
  const found: Open[] = [];
  let open: Mark | null = null;
  for (const mark of marks) {
    if (!open) open = mark;
    else {
      found.push({start: open.start, end: mark.end, closed: true, family: "guillemet"});
      open = null;
    }
  }
  if (open) found.push({start: open.start, end: paragraph.end, closed: false, family: "guillemet"});
  return found;
}

/** Of overlapping quotations the outer one stays: what is quoted within a quotation is part of it. */
function outermost(found: Open[]): Open[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Open[] = [];
  for (const quotation of found) if (!kept.length || quotation.start >= kept.at(-1)!.end) kept.push(quotation);
  return kept;
}

/** A tag behind a quotation whose closing mark was forgotten: ", Orne said." at the end of its paragraph. */
const TAG =
  /[,?!]\s+(?:(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}|he\s+|she\s+)(?:said|says|added|wrote|told reporters|replied|asked)\.$/u;
const LONGEST_TAG = 60;

function withoutTag(text: string, {start, end}: Span): number {
  const from = Math.max(start + 1, end - LONGEST_TAG);
  const tag = TAG.exec(text.slice(from, end));
  return tag ? from + tag.index + 1 : end;
}

/**
 * The quotations of a text in order, marks included, without overlaps: straight, curly, single, „low“ and « » marks. A
 * quotation within a quotation is part of it. One that its paragraph leaves open goes on where the next paragraph opens
 * with the same kind of mark, and ends with its paragraph otherwise. Apostrophes and feet and inches open nothing.
 * Throws nothing; time linear in the text's length.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Running[] = [];
  let previousEnd = -1;
  for (const paragraph of findParagraphs(text)) {
    const marks = marksIn(text, paragraph);
    const of = (family: Family) => marks.filter((mark) => mark.family === family);
    const quotations = outermost([
      ...pairDoubles(text, paragraph, of("double")),
      ...pairGuillemets(paragraph, of("guillemet")),
      ...pairSingles(text, paragraph, of("single"))
    ]);
    quotations.forEach((quotation, i) => {
      const last = found.at(-1);
      const goesOn =
        i === 0 &&
        last &&
        !last.closed &&
        last.runsTo === previousEnd &&
        quotation.start === paragraph.start &&
        quotation.family === last.family;
      if (goesOn) {
        found.pop();
        found.push({...quotation, start: last.start, paragraphs: last.paragraphs + 1, runsTo: quotation.end});
      } else found.push({...quotation, paragraphs: 1, runsTo: quotation.end});
    });
    previousEnd = paragraph.end;
  }
  for (const [i, quotation] of found.entries())
    if (!quotation.closed) found[i] = {...quotation, end: withoutTag(text, quotation)};
  // A single mark that nothing ever closes is an apostrophe.
  return found
    .filter(({start, end, closed, family}) => end - start > 2 && (closed || family !== "single"))
    .map(({start, end, paragraphs}) => ({start, end, paragraphs}));
}
