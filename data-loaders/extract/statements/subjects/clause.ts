import {AUXILIARIES, BE, DASHES, isAdverb, TEMPORAL} from "../lexicon/closed.ts";
import type {Item} from "../text/item.ts";

/** A comma or dash; also the one within a quotation that ends a parenthesis, in American papers. */
export const isComma = (item: Item | undefined) =>
  item !== undefined &&
  (item.text === "," || DASHES.has(item.text) || (item.kind === "quote" && /,["'”’»]+$/.test(item.text)));

export const isParticipial = (item: Item) =>
  item.kind === "word" && !item.proper && /(?:ing|ed|en)$/.test(item.norm) && item.norm.length > 4;

/** Goes left over what may stand between a subject and its verb: adverbs, auxiliaries, days ("on Tuesday", "last week"). */
export function skipLeft(items: readonly Item[], v: number): number {
  let i = v;
  for (;;) {
    const before = items[i - 1];
    if (before?.kind !== "word") {
      if (before?.kind === "number" && items[i - 2]?.norm && TEMPORAL.has(items[i - 2]!.norm)) {
        i -= 1;
        continue;
      }
      return i;
    }
    if (AUXILIARIES.has(before.norm) || (isAdverb(before.norm) && !before.proper)) i--;
    else if (TEMPORAL.has(before.norm)) {
      const lead = items[i - 2]?.norm ?? "";
      const further = items[i - 3]?.norm ?? "";
      if (/^(?:on|in|at|by|this|last|next|that|late|early|every)$/.test(lead))
        i -= /^(?:earlier|late|early|in|on|later|that)$/.test(further) ? 3 : 2;
      else if (
        /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(before.norm) ||
        /^(?:today|yesterday|tonight)$/.test(before.norm)
      )
        i--;
      else if (TEMPORAL.has(lead) && /^(?:on|last|this|late|early)$/.test(further)) i -= 3;
      else return i;
    } else return i;
  }
}

/** The items that a verb's subject is looked for in: back to a semicolon, colon, quotation mark or sentence end. */
export function clauseFloor(items: readonly Item[], v: number): number {
  for (let i = v - 1; i >= 0 && v - i < 150; i--)
    if (items[i]!.kind === "mark" && /^[;:.!?…]$/.test(items[i]!.text)) return i + 1;
  return 0;
}

/** Whether an auxiliary of being stands before the verb, over adverbs: a passive or a progressive. */
export function hasBe(items: readonly Item[], v: number): boolean {
  for (let i = v - 1; i >= 0 && v - i < 5; i--) {
    if (BE.has(items[i]!.norm)) return true;
    if (!isAdverb(items[i]!.norm) && !AUXILIARIES.has(items[i]!.norm)) return false;
  }
  return false;
}
