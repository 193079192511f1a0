import type {Item} from "../text/item.ts";
import {phraseAfter} from "./following.ts";
import type {Phrase} from "./phrase.ts";

/** "a bus driver named Ada Orne", "who gives her name only as Ada": the name within a description. */
export function nameOfDescribed(items: readonly Item[], from: number, to: number): Phrase | null {
  for (let i = from; i < to && i - from < 14; i++) {
    const opens =
      /^(?:named|called|nicknamed)$/.test(items[i]!.norm) ||
      (items[i]!.norm === "as" &&
        items.slice(from, i).some(({norm}) => /^(?:name|identified|introduced|known)$/.test(norm)));
    if (!opens || !items[i + 1]?.proper) continue;
    const phrase = phraseAfter(items, i + 1);
    return phrase?.kind === "name" ? phrase : null;
  }
  return null;
}

/** "A doctor who gave her name as Ada said": the name in the words behind the noun. */
export function withNameBetween(
  items: readonly Item[],
  phrase: Phrase,
  end: number,
  names: readonly Phrase[]
): readonly Phrase[] {
  const called = phrase.kind === "common" ? nameOfDescribed(items, phrase.to, end) : null;
  return called ? [...names, called] : names;
}
