import {DETERMINERS, isAdverb, PREPOSITIONS} from "../lexicon/closed.ts";
import type {CueVerb} from "../lexicon/cue-types.ts";
import {phraseAfter} from "../phrases/following.ts";
import type {Item} from "../text/item.ts";
import {isEnd, quoteAdjoins} from "./clauses.ts";

/** Verbs that give a thing a name without "as". */
export const CALLING = /^(?:call|term|label|dub|brand|deem)$/;
const ADJECTIVE = /(?:able|ible|ful|less|ous|ive|ic|al|ary|ing|ed|ent|ant|est|y)$/;

/** "called the day 'a success'", "described it as long", "called him a liar": an object, and what it is called. */
export function labels(items: readonly Item[], start: number, verb: CueVerb): boolean {
  let i = start;
  while (items[i] && isAdverb(items[i]!.norm)) i++;
  if (!items[i] || (PREPOSITIONS.has(items[i]!.norm) && items[i]!.norm !== "for")) return false;
  if (items[i]!.kind === "quote") return true;
  const object = phraseAfter(items, i);
  if (!object) return quoteAdjoins(items, i);
  for (let k = object.to; k < items.length && k - start < 25; k++) {
    const item = items[k]!;
    if (item.kind === "quote") return true;
    if (item.norm === "as" || (item.norm === "to" && verb.lemma === "liken")) return true;
    if (item.kind === "mark" && item.text !== ",") break;
    // "rejected the text outright, telling lawmakers ...": another verb's clause
    if (
      item.text === "," &&
      items[k + 1] &&
      /ing$|^(?:and|but|who|which|while|as|after|before|because)$/.test(items[k + 1]!.norm)
    )
      break;
    if (item.kind === "word" && /^(?:a|an)$/.test(item.norm) && verb.lemma !== "reject")
      return CALLING.test(verb.lemma) || verb.lemma === "declare";
  }
  const next = items[object.to];
  if (!CALLING.test(verb.lemma)) return false;
  // "called the letter insulting"
  if (next?.kind === "word" && ADJECTIVE.test(next.norm) && isEnd(items[object.to + 1])) return true;
  if (object.kind === "pronoun" && next && !isEnd(next) && !PREPOSITIONS.has(next.norm)) return true;
  // The adjective that it is called has been taken for the end of the object: "called the plan unworkable".
  return (
    DETERMINERS.has(items[i]!.norm) &&
    object.kind === "common" &&
    object.to - i >= 3 &&
    ADJECTIVE.test(object.head) &&
    isEnd(next)
  );
}

/** "put it at 40", "spoke of 20", "gave a figure of 30": a number or a count as what is told. */
export function figures(items: readonly Item[], start: number, verb: CueVerb): boolean {
  if (verb.particles.length > 0) return !isEnd(items[start]);
  const next = items[start];
  if (!next) return false;
  if (verb.lemma === "put" && /^(?:it|this|that|things|matters)$/.test(next.norm) && putsSo(items, start)) return true;
  if (verb.lemma === "make")
    return (
      /^(?:it|that|this|them|the)$/.test(next.norm) &&
      items.slice(start + 1, start + 4).some(({kind}) => kind === "number")
    );
  if (verb.lemma === "put" || verb.lemma === "estimate") {
    for (let i = start; i < items.length && i - start < 14 && items[i]!.kind !== "quote"; i++) {
      if (items[i]!.norm === "at")
        return items
          .slice(i + 1, i + 7)
          .some((item) => item.kind === "number" || item.kind === "quote" || NUMBER_WORD.test(item.norm));
      if (items[i]!.text === ";") return false;
    }
    if (verb.lemma === "put") return /^(?:figures?|numbers?)$/.test(next.norm);
  }
  if (verb.lemma === "give" || verb.lemma === "report")
    return (
      isNumber(next) ||
      (verb.lemma === "give" &&
        items
          .slice(start, start + 6)
          .some((item) =>
            /^(?:figure|figures|number|numbers|total|count|toll|length|estimate|sum|tally)$/.test(item.norm)
          ))
    );
  return (
    next.kind === "number" ||
    NUMBER_WORD.test(next.norm) ||
    (verb.lemma === "count" &&
      (items.slice(start, start + 5).some((item) => item.norm === "as") ||
        /^(?:this|more|over|about|some|nearly|at|only)$/.test(next.norm)))
  );
}
/** "put it less ceremoniously: four men", "put it this way: ..." */
function putsSo(items: readonly Item[], start: number): boolean {
  for (let i = start + 1; i < items.length && i - start < 8; i++) {
    if (items[i]!.text === ":") return true;
    if (items[i]!.kind !== "word") return items[i]!.kind === "quote" || items[i + 1]?.kind === "quote";
  }
  return false;
}
const isNumber = (item: Item) => item.kind === "number" || NUMBER_WORD.test(item.norm);
const NUMBER_WORD =
  /^(?:no|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|four|fif|six|seven|eigh|nine|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozens?|hundreds|thousands|million|half|more|about|some|nearly|almost|around|over)(?:teen)?(?:-\w+)?$/;
