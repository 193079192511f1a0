import {
  DASHES,
  DETERMINERS,
  FINITE,
  isAdverb,
  isPastForm,
  PERSONAL,
  PREPOSITIONS,
  TEMPORAL
} from "../lexicon/closed.ts";
import {phraseAfter} from "../phrases/following.ts";
import type {Item} from "../text/item.ts";

export const CLAUSE_OPENERS = new Set("that how why whether what when where who which if because".split(" "));
export const isEnd = (item: Item | undefined) =>
  item === undefined || (item.kind === "mark" && !/^["([$€£#@%~]$/.test(item.text));

/** Goes right over adverbs, days and short prepositional phrases: "said on Tuesday in a statement that". */
export function skipRight(items: readonly Item[], start: number): number {
  let i = start;
  for (let hops = 0; hops < 6; hops++) {
    const item = items[i];
    if (item?.kind !== "word") return i;
    if (TEMPORAL.has(item.norm)) i++;
    else if (isAdverb(item.norm) && !item.proper) i++;
    else if (/^(?:last|this|next|earlier|late|early)$/.test(item.norm) && TEMPORAL.has(items[i + 1]?.norm ?? ""))
      i += 2;
    else if (PREPOSITIONS.has(item.norm) && item.norm !== "like" && item.norm !== "as" && item.norm !== "than") {
      const phrase = phraseAfter(items, i + 1);
      if (!phrase) {
        if (items[i + 1]?.kind === "number") i += 2;
        else if (TEMPORAL.has(items[i + 1]?.norm ?? "")) i += 2;
        else return i;
      } else {
        const next = items[phrase.to];
        // "said in Orran they had": the phrase ends where a clause begins
        if (next && FINITE.has(next.norm) && !DETERMINERS.has(items[i + 1]!.norm)) return i;
        i = phrase.to;
      }
    } else return i;
  }
  return i;
}

/** Whether a clause begins at an item: "that", a question word, a quotation, a colon, or a subject with its verb. */
export function clauseAt(items: readonly Item[], start: number): boolean {
  const item = items[start];
  if (!item) return false;
  if (item.kind === "quote") return true;
  if (item.text === ":") return items[start + 1] !== undefined;
  if (item.norm === "not" && items[start + 1]?.norm === "to") return false;
  if (item.text === "," && items[start + 1]?.kind === "quote") return true;
  if (item.norm === "that" && items[start + 1]?.norm === "of") return false;
  if (CLAUSE_OPENERS.has(item.norm)) return true;
  if (PERSONAL.has(item.norm) && !isEnd(items[start + 1])) return true;
  if (item.norm === "there" || item.norm === "it") return true;
  if (item.kind === "mark") return false;
  for (let i = start; i < items.length && i - start < 16; i++) {
    const word = items[i]!;
    if (word.kind === "mark" && word.text !== "%" && word.text !== "$") return false;
    if (word.kind === "quote" || (word.norm === "to" && i === start)) return false;
    if (i > start && FINITE.has(word.norm) && !/^\p{Lu}/u.test(word.text)) return true;
  }
  return false;
}

/** "that" with a clause, not "that of three years ago". */
export const thatClause = (items: readonly Item[], i: number) => items[i]?.norm === "that" && clauseAt(items, i);

/** A parenthesis between a verb and its clause: "objected, in a note of 6 April, that", "told the judge, Ada Orne, that". */
export function pastParenthesis(items: readonly Item[], start: number): number {
  const i = skipRight(items, start);
  if (items[i]?.text !== ",") return i;
  for (let k = i + 1; k < items.length && k - i < 14; k++) {
    if (items[k]!.kind === "quote" || items[k]!.text === ";") break;
    if (items[k]!.text !== ",") continue;
    const next = skipRight(items, k + 1);
    return items[next]?.norm === "that" ? next : i;
  }
  return i;
}

/** A quotation between the cue and the end of its clause. */
export function quoteFollows(items: readonly Item[], start: number): boolean {
  for (let i = start; i < items.length && i - start < 40; i++) {
    if (items[i]!.kind === "quote") return true;
    if (items[i]!.text === ";") return false;
  }
  return false;
}

/** A quotation before the clause of the cue ends: a comma ends it, but for one right before the quotation. */
export function quoteInClause(items: readonly Item[], start: number): boolean {
  for (let i = start; i < items.length && i - start < 40; i++) {
    if (items[i]!.kind === "quote") return true;
    // "asked not to be named said": the clause of another verb of saying
    if (i > start && /^(?:said|says|told|tells|added|adds)$/.test(items[i]!.norm)) return false;
    if (/^[;,]$/.test(items[i]!.text) && items[i + 1]?.kind !== "quote") return false;
  }
  return false;
}

/** A quotation right behind the cue, with at most an adverb, a place and a comma or colon between. */
export function quoteAdjoins(items: readonly Item[], start: number): boolean {
  const i = skipRight(items, start);
  return items[i]?.kind === "quote" || (/^[,:–—]$/.test(items[i]?.text ?? "") && items[i + 1]?.kind === "quote");
}

/** A preposition and its phrase, without a verb or a quotation, up to an item. */
function isAdverbial(items: readonly Item[], to: number): boolean {
  return (
    to <= 8 &&
    PREPOSITIONS.has(items[0]?.norm ?? "") &&
    !items.slice(0, to).some((item) => item.kind === "quote" || FINITE.has(item.norm) || isPastForm(item.norm))
  );
}

/**
 * Whether the attribution stands behind or within what was said: a comma, dash or quotation before it, and a pause after.
 * A quotation that ends in a comma always goes on with who said it: "“We remember,” Orne wrote above a picture of ...".
 */
export function isSandwiched(items: readonly Item[], start: number, after: number): boolean {
  const before = items[start - 1];
  if (!before || !(before.kind === "quote" || before.text === "," || DASHES.has(before.text))) return false;
  if (before.kind === "quote" && /[,?!…—–-]["'”’»]+$/.test(before.text)) return true;
  // "“We remember each of them”, Orne wrote above ...": the comma outside, behind a quotation that opens its clause
  const quoted = items[start - 2];
  const opening = items[start - 3];
  if (
    before.text === "," &&
    quoted?.kind === "quote" &&
    quoted.text.split(" ", 4).length === 4 &&
    (opening === undefined || opening.kind === "mark")
  )
    return true;
  const next = items[skipRight(items, after)];
  // "Within the hour, the leaders had fired back.": what stands before is when, and no content
  if (before.text === "," && (next === undefined || /^[.!?]$/.test(next.text)) && isAdverbial(items, start - 1))
    return false;
  return (
    isEnd(next) ||
    next!.kind === "quote" ||
    /^(?:and|but|while|as|when|who|which|after|before|because|adding|during|citing|referring)$/.test(next!.norm) ||
    /ing$/.test(next!.norm)
  );
}
