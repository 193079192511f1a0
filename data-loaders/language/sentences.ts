import {ABBREVIATIONS, AFTER_CLOCK, ASKED, OPENERS} from "./abbreviations.ts";
import {findParagraphs, LABEL, type Paragraph} from "./paragraphs.ts";
import type {Span} from "./span.ts";

const CLOSING = new Set([..."\"'”’»)]}"]);
const OPENING = new Set([..."\"'“‘«„‚([{—–-•*"]);
/** How far a look around a full stop reaches: no English word or name that matters here is longer. */
const REACH = 48;
/** A sentence that has said no more than its time of day yet: "At 5 a.m. Mr Varga", "By about 6:30 p.m. Norland". */
const OPENING_TIME =
  /^["“‘']?(?:(?:and|but|then|just|only|shortly|soon|late|early|exactly|sometime|precisely) ){0,2}(?:at|by|before|after|around|about|until|till|since|from)(?: (?:about|around|exactly|just|nearly|roughly|some)){0,2} [\d:.]{1,5} ?[ap]\.m$/iu;
/** "2.) The second point". */
const LIST_MARK = /^\s*(?:\d{1,3}|\p{L})$/u;
const ITEM = /\s(?:[•▪◦](?: \d{1,2}[.)])?|(\d{1,2})\.?\)) (?=\p{Lu})/gu;
const AFTER_CONJUNCTION = /(?:^|\s)(?:and|nor|or|than|as) I$/;

/** All sentences of a text, over its paragraphs, in order. Throws nothing; time linear in the length. */
export function findSentences(text: string): Span[] {
  return findParagraphs(text).flatMap((paragraph) => findSentencesIn(text, paragraph));
}

/**
 * The sentences of one paragraph: they cover all of it but white space. A quotation of several sentences is several; a
 * table row is one; a label ("Details:") stands alone. Full stops of abbreviations, initials and decimals end nothing,
 * and a full stop glued to the next sentence ("by Norland.Sudland has") ends one.
 */
export function findSentencesIn(text: string, paragraph: Span & Partial<Pick<Paragraph, "kind">>): Span[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const items = paragraph.kind === "bullet" ? itemStarts(body) : [];
  if (items.length > 0)
    return [0, ...items].flatMap((start, i) =>
      findSentencesIn(text, {
        start: paragraph.start + start,
        end: items[i] === undefined ? paragraph.end : paragraph.start + items[i]!
      })
    );
  const found: Span[] = [];
  const add = (from: number, to: number): void => {
    let start = from;
    let end = to;
    while (start < end && isSpace(body[start]!)) start++;
    while (end > start && isSpace(body[end - 1]!)) end--;
    if (start < end) found.push({start: paragraph.start + start, end: paragraph.start + end});
  };
  if (paragraph.kind === "row") {
    add(0, body.length);
    return found;
  }

  let start = 0;
  const label = LABEL.exec(body.slice(0, REACH));
  if (label) {
    add(0, label[0].length);
    start = label[0].length;
  }
  // Straight quotation marks do not say whether they open or close: their count does.
  let straight = 0;
  let quotedStart = startsQuoted(body, start, false);
  for (let at = start; at < body.length; at++) {
    const character = body[at]!;
    if (character === '"') straight++;
    if (!isStop(character)) continue;
    let end = stopsUntil(body, at);
    if (isOmission(body, at, end)) {
      at = end - 1;
      continue;
    }
    const stop = body.slice(at, Math.min(end, at + 4));
    const afterStop = end;
    while (end < body.length && CLOSING.has(body[end]!)) {
      if (body[end] === '"') {
        if (straight % 2 === 0) break;
        straight++;
      }
      end++;
    }
    end = afterReferences(body, end);
    const closed = end > afterStop;
    if (end >= body.length || endsSentence(body, start, at, stop, end, closed, quotedStart && closed)) {
      add(start, end);
      start = end;
      quotedStart = startsQuoted(body, start, straight % 2 === 1);
    }
    at = end - 1;
  }
  add(start, body.length);
  return found;
}

/** Where further items of a list begin that runs on within its line: "1) The first item 2) The second item". */
function itemStarts(body: string): number[] {
  const starts: number[] = [];
  let next = 2;
  for (const match of body.matchAll(ITEM)) {
    if (match[1] !== undefined && Number(match[1]) !== next) continue;
    if (match[1] !== undefined) next++;
    starts.push(match.index + 1);
  }
  return starts;
}

function isStop(character: string): boolean {
  return character === "." || character === "!" || character === "?" || character === "…";
}

/** The end of the stops that begin at `at`: "?!", "...", and the spaced ". . . ." of book typography. */
function stopsUntil(body: string, at: number): number {
  let end = at + 1;
  while (end < body.length) {
    if (isStop(body[end]!)) end++;
    else if (body[end] === " " && body[end + 1] === "." && !/[\p{L}\p{N}]/u.test(body[end + 2] ?? "")) end += 2;
    else break;
  }
  return end;
}

/** "[...]", and three spaced dots after a space: words left out within a sentence. A fourth dot is the sentence's stop. */
function isOmission(body: string, at: number, end: number): boolean {
  const before = body[at - 1] ?? "";
  if ((before === "[" && body[end] === "]") || (before === "(" && body[end] === ")"))
    return end - at >= 3 || body[at] === "…";
  return before === " " && body.slice(at, end) === ". . ." && end < body.length;
}

function isSpace(character: string): boolean {
  return character === " " || character === "\n" || (character !== "" && character.trim() === "");
}

const isUpper = (character: string): boolean => /\p{Lu}/u.test(character);
const isLower = (character: string): boolean => /\p{Ll}/u.test(character);
const isDigit = (character: string): boolean => character >= "0" && character <= "9";

/** Steps over reference marks set after a full stop: "talks.[12] The". */
function afterReferences(body: string, from: number): number {
  const mark = /^(?:\[\d{1,3}\]){1,8}/.exec(body.slice(from, from + 40));
  return mark ? from + mark[0].length : from;
}

function startsQuoted(body: string, from: number, open: boolean): boolean {
  if (open) return true;
  let at = from;
  while (at < body.length && isSpace(body[at]!)) at++;
  return '"“‘«„'.includes(body[at] ?? " ");
}

/** Whether the stop at `at`, closed by quotation marks or brackets up to `end`, ends the sentence that began at `start`. */
function endsSentence(
  body: string,
  start: number,
  at: number,
  stop: string,
  end: number,
  closed: boolean,
  quoted: boolean
): boolean {
  let next = end;
  while (next < body.length && isSpace(body[next]!)) next++;
  const spaced = next > end;
  if (!spaced) return isGlued(body, at, end, closed);
  while (next < body.length && (OPENING.has(body[next]!) || isSpace(body[next]!))) next++;
  const first = body[next] ?? "";
  if (isLower(first) || ",;:".includes(first || " ")) return false;
  const after = body.slice(next, next + REACH);
  if (stop !== ".") return !(quoted && namesSpeaker(after));
  if (closed) return !(body[end - 1] === ")" && LIST_MARK.test(body.slice(Math.max(start, at - REACH), at)));
  return !isAbbreviation(body, start, at, after);
}

/** "by Norland.Sudland has", 'talks."We', "in 2022.The": a missing space, not a decimal, an address or an initialism. */
function isGlued(body: string, at: number, end: number, closed: boolean): boolean {
  const next = body[end]!;
  if ("“«„".includes(next) || (next === '"' && /[\p{Lu}]/u.test(body[end + 1] ?? ""))) return true;
  if (!isUpper(next) || !isLower(body[end + 1] ?? "")) return false;
  if (closed) return true;
  const before = /[\p{Ll}\p{N}]+$/u.exec(body.slice(Math.max(0, at - REACH), at))?.[0] ?? "";
  const joined = /\S*$/.exec(body.slice(Math.max(0, at - REACH), at))?.[0] ?? "";
  if (/^\S{0,40}@/.test(body.slice(end, end + REACH))) return false;
  return before.length >= 2 && !/[@/]|^www|\.\p{Ll}/u.test(joined);
}

/** '"Who goes first?" Varga asked': the speaker named after a quotation that opened the sentence belongs to it. */
function namesSpeaker(after: string): boolean {
  const words = after.split(/\s+/, 6);
  if (!isUpper(words[0]?.[0] ?? "")) return false;
  return words.slice(1, 5).some((word) => ASKED.has(word.replace(/[.,:;]+$/, "").toLowerCase()));
}

function isAbbreviation(body: string, start: number, at: number, after: string): boolean {
  const before = body.slice(Math.max(start, at - REACH), at);
  const word = /[\p{L}\p{N}.°]+$/u.exec(before)?.[0] ?? "";
  if (word === "") return false;
  const only = before.length < REACH && before.trim() === word;
  if (only && /^(?:\p{N}{1,2}|\p{Lu})$/u.test(word)) return true;
  const next = /^[\p{L}\p{N}'’-]+/u.exec(after)?.[0] ?? "";
  const key = word.toLowerCase();
  if (/^\d{0,2}[ap]\.m$/.test(key))
    return AFTER_CLOCK.has(next.toLowerCase()) || isZone(after) || isOpeningTime(body.slice(start, at));
  const opens = OPENERS.has(next.toLowerCase()) && !/^I\.\s/.test(after);
  // "she and I. Then": the pronoun, no initial.
  if (word === "I" && AFTER_CONJUNCTION.test(before)) return false;
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return !opens && !isDigit(next[0] ?? "");
  const kind = ABBREVIATIONS.get(key);
  if (kind === "title") return isUpper(word[0]!) || !opens;
  if (kind === "before number")
    return isDigit(next[0] ?? "") && (isUpper(word[0]!) || !/^(?:sat|sun|mar|no)$/.test(key));
  if (kind === "name end") return key !== "etc" && key !== "al" && isUpper(word[0]!) && !opens;
  return kind === "unit" && !opens;
}

function isOpeningTime(said: string): boolean {
  return said.length <= REACH && OPENING_TIME.test(said.trimStart());
}

/** "6:30 p.m. Norland time". */
function isZone(after: string): boolean {
  return /^\p{Lu}\p{Ll}+\s(?:\p{Lu}\p{Ll}+\s)?(?:time|Time|standard)\b/u.test(after);
}
