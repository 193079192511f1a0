import {ABBREVIATIONS} from "../../../language/abbreviations.ts";
import type {Document} from "../../../language/document.ts";
import type {Quotation} from "../../../language/quotations.ts";
import type {Token} from "../../../language/tokens.ts";
import {type Capitals, CLOSED_STARTS, isApostrophe, isHyphen, isProperAtStart, opensPlace} from "./capitals.ts";
import type {Item} from "./item.ts";

/** Whether the stop behind a word is the word's own: "Sen.", "Jr.", and "No." before a number. */
function isAbbreviated(norm: string, next: Token | undefined): boolean {
  const kind = ABBREVIATIONS.get(norm);
  return (
    kind === "title" || /^(?:jr|sr|inc|corp|ltd)$/.test(norm) || (kind === "before number" && next?.kind === "number")
  );
}

const adjacent = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && a.end === b.start;

const isInitial = (token: Token) => token.kind === "word" && token.text.length === 1 && /\p{Lu}/u.test(token.text);

const isUpper = ({text}: Token) => /^\p{Lu}/u.test(text);

/** Where an item that begins at token i ends: initialisms, abbreviated titles, hyphens, figures and contractions hold together. */
function endOfItem(tokens: readonly Token[], i: number, limit: number): number {
  const token = tokens[i]!;
  let end = i + 1;
  if (token.kind === "number") {
    while (
      end + 1 < limit &&
      adjacent(tokens[end - 1], tokens[end]) &&
      adjacent(tokens[end], tokens[end + 1]) &&
      /^[.,:'-]$/.test(tokens[end]!.text) &&
      (tokens[end + 1]!.kind === "number" || tokens[end]!.text === "-")
    )
      end += 2;
    return end;
  }
  if (token.kind !== "word") return end;
  if (
    /^[ap]$/.test(token.norm) &&
    tokens[end]?.text === "." &&
    tokens[end + 1]?.norm === "m" &&
    tokens[end + 2]?.text === "." &&
    adjacent(tokens[end], tokens[end + 1])
  )
    return end + 3 < limit ? end + 3 : end + 2;
  if (isInitial(token) && tokens[end]?.text === "." && adjacent(token, tokens[end])) {
    end++;
    while (
      end + 1 < limit &&
      isInitial(tokens[end]!) &&
      adjacent(tokens[end - 1], tokens[end]) &&
      tokens[end + 1]!.text === "." &&
      adjacent(tokens[end], tokens[end + 1])
    )
      end += 2;
    if (end - i > 2 && end < limit && isInitial(tokens[end]!) && adjacent(tokens[end - 1], tokens[end])) end++;
    return end;
  }
  for (;;) {
    const joint = tokens[end];
    const next = tokens[end + 1];
    if (end + 1 >= limit || !adjacent(tokens[end - 1], joint) || !adjacent(joint, next) || next!.kind === "punctuation")
      break;
    if (isHyphen(joint)) end += 2;
    else if (isApostrophe(joint) && next!.kind === "word" && next!.norm !== "s") end += 2;
    else break;
  }
  // "No 10", "No. 9"
  if (end - i === 1 && /^nos?$/.test(token.norm) && isUpper(token)) {
    const number = tokens[end]?.text === "." ? end + 1 : end;
    if (number < limit && tokens[number]?.kind === "number") return number + 1;
  }
  // "D-N.J."
  if (end - i > 1 && isInitial(tokens[end - 1]!) && tokens[end]?.text === "." && adjacent(tokens[end - 1], tokens[end]))
    while (
      end + 1 < limit &&
      tokens[end]!.text === "." &&
      adjacent(tokens[end], tokens[end + 1]) &&
      isInitial(tokens[end + 1]!)
    )
      end += 2;
  const stop = tokens[end];
  const abbreviated =
    stop?.text === "." &&
    end < limit &&
    adjacent(tokens[end - 1], stop) &&
    ((end - i === 1 && isAbbreviated(token.norm, end + 1 < limit ? tokens[end + 1] : undefined)) ||
      (end + 1 < limit && goesOn(stop, tokens[end + 1]!)));
  if (abbreviated) end++;
  return end;
}

/** Whether a sentence goes on behind a stop: with a mark, or a word in lower case ("of Acme Corp. said"). */
const goesOn = (stop: Token, next: Token) =>
  (adjacent(stop, next) && /^[,;:)]$/.test(next.text)) || (next.kind === "word" && /^\p{Ll}/u.test(next.text));

/** Names that begin with a small article: "al-Dorn". */
const ARTICLED = /^(?:al|el|ad|an|ar|as|ash|at|az|bin|ibn|ben)-\p{Lu}/u;

/** Lays out the tokens of a stretch as items: a quotation is one item, what belongs together is joined. */
export function itemsOf(
  document: Document,
  from: number,
  to: number,
  quotations: readonly Quotation[],
  capitals: Capitals
): Item[] {
  const {text, tokens} = document;
  const items: Item[] = [];
  let q = 0;
  let initial = true;
  for (let i = from; i < to; ) {
    const token = tokens[i]!;
    while (q < quotations.length && quotations[q]!.end <= token.start) q++;
    const quotation = quotations[q];
    if (quotation && token.start >= quotation.start && token.end <= quotation.end) {
      items.push({
        kind: "quote",
        text: text.slice(quotation.start, quotation.end),
        norm: "“”",
        start: quotation.start,
        end: quotation.end,
        proper: false
      });
      while (i < to && tokens[i]!.start < quotation.end) i++;
      initial = false;
      continue;
    }
    const last = items.at(-1);
    const s = tokens[i + 1];
    const withS = s !== undefined && adjacent(token, s) && s.norm === "s";
    // "Orne's", "the captains'", "the F23's": a number alone closes no owner
    const owns = last?.kind === "word" || last?.kind === "mark" || (last?.kind === "number" && withS);
    if (isApostrophe(token) && last && last.end === token.start && owns) {
      const ends = withS ? i + 2 : i + 1;
      items.push({
        kind: "possessive",
        text: text.slice(token.start, tokens[ends - 1]!.end),
        norm: "'s",
        start: token.start,
        end: tokens[ends - 1]!.end,
        proper: false
      });
      i = ends;
      continue;
    }
    let end = endOfItem(tokens, i, to);
    if (quotation && tokens[end - 1]!.end > quotation.start) end = i + 1;
    const span = {start: token.start, end: tokens[end - 1]!.end};
    const words = text.slice(span.start, span.end);
    const norm =
      end - i === 1
        ? token.norm
        : tokens
            .slice(i, end)
            .map((part) => part.norm)
            .join("")
            .replace(/\.$/, "");
    const kind = token.kind === "word" ? "word" : token.kind === "number" ? "number" : "mark";
    const capital =
      kind === "word" &&
      (/^\p{Lu}/u.test(words) || ARTICLED.test(words)) &&
      !(CLOSED_STARTS.has(norm) && !last?.proper && !/^\p{Lu}{2,}$/u.test(words) && !opensPlace(norm, tokens[end]));
    const proper =
      capital &&
      !/^i(?:['’]\p{L}+)?$/u.test(norm) &&
      (!initial ||
        opensPlace(norm, tokens[end]) ||
        capitals.known.has(token.start) ||
        isProperAtStart(words, norm, tokens[end], tokens[end + 1], capitals));
    items.push({kind, text: words, norm, ...span, proper});
    if (kind === "mark") initial = initial || /^[.!?:…—–•*]$/.test(words);
    else initial = false;
    i = end;
  }
  return items;
}
