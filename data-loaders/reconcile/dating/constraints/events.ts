import {type Day, parseDay} from "../../../language/days.ts";
import type {Clues} from "../clues.ts";
import {rangeIn} from "./dated.ts";

/** A dated event with the tokens that name it. */
export interface NamedEvent {
  readonly at: readonly number[];
  readonly ranges: readonly (readonly [Day, Day])[];
  /** The index after the event's name, from a token on. */
  after(from: number): number;
}

const EVENT_NOUNS = new Set(
  "war invasion conflict fighting siege offensive coup uprising blockade truce ceasefire insurgency attack".split(" ")
);
const EVENT_VERBS = new Set("began begun started broke erupted launched invaded attacked seized".split(" "));

/** The profile's events where the article is about its conflict, and those whose beginning the text dates itself. */
export function eventsOf({document, world, known, clues}: Clues): NamedEvent[] {
  const {tokens} = document;
  const found: NamedEvent[] = [];
  const named = (names: readonly string[], ranges: NamedEvent["ranges"]) => {
    const phrases = names.map((name) => name.toLowerCase().split(/[\s-]+/));
    const at: number[] = [];
    for (let i = 0; i < tokens.length; i++)
      for (const phrase of phrases) if (phrase.length > 0 && phrase.at(-1) === tokens[i]!.norm) at.push(i);
    const unique = [...new Set(at)];
    if (unique.length > 0)
      found.push({at: unique, ranges, after: (from) => (unique.find((each) => each >= from) ?? from) + 1});
  };
  if (known)
    for (const event of world.profile.events)
      named([event.name, ...event.aliases], [[parseDay(event.date)!, parseDay(event.date)!]]);
  for (const clue of clues) {
    if (clue.mark.kind !== "day" || clue.mark.year === null || clue.quoted) continue;
    const noun = eventNounBefore(clue.mark.from, clue.sentence.from);
    const range = rangeIn(clue.mark, clue.mark.year);
    if (noun !== null && range) named([noun], [[range.first, range.last]]);
  }
  return found;

  function eventNounBefore(from: number, start: number): string | null {
    let verb = false;
    for (let k = from - 1; k >= Math.max(start, from - 10); k--) {
      if (EVENT_VERBS.has(tokens[k]!.norm)) verb = true;
      if (verb && EVENT_NOUNS.has(tokens[k]!.norm)) return tokens[k]!.norm;
    }
    return null;
  }
}
