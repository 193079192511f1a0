import {cuesOf} from "../lexicon/cues.ts";
import {speakerNoun} from "../lexicon/roles.ts";
import {canSpeak} from "../phrases/attachment.ts";
import {phraseAfter} from "../phrases/following.ts";
import type {Phrase} from "../phrases/phrase.ts";
import type {Unit} from "../text/units.ts";
import {skipRight} from "./clauses.ts";
import {afterListener, framesOf} from "./frames.ts";
import type {Attribution} from "./types.ts";

export const frame = (
  rule: string,
  i: number,
  to: number,
  speaker: Phrase,
  names: readonly Phrase[] = []
): Attribution => ({
  rule,
  cue: {from: i, to},
  cueClass: "according",
  speaker,
  names,
  start: i,
  content: i === 0 ? "after" : "before",
  strength: "strong"
});

/** "“A full folder,” is how one of them sums it up." */
export function isHowPut({items}: Unit, i: number): Attribution | null {
  if (items[i]!.norm !== "how" || !/^(?:is|was|'s)$/.test(items[i - 1]?.norm ?? "")) return null;
  if (!items.slice(Math.max(0, i - 4), i - 1).some(({kind}) => kind === "quote")) return null;
  const phrase = phraseAfter(items, i + 1);
  if (!phrase || !canSpeak(phrase)) return null;
  for (let k = phrase.to; k < Math.min(items.length, phrase.to + 4); k++)
    if (
      /^(?:puts?|sums?|summed|describe[sd]?|call(?:s|ed)|phrase[sd]|characteri[sz]e[sd]|explain(?:s|ed)|recall(?:s|ed)|express(?:es|ed))$/.test(
        items[k]!.norm
      )
    )
      return frame("is how X put it", i, k + 1, phrase);
  return null;
}

/** "as Orne put it", "as the minister said", "as she told reporters". */
export function asPutBy(unit: Unit, i: number): Attribution | null {
  const {items} = unit;
  if (items[i]!.norm !== "as") return null;
  const phrase = phraseAfter(items, i + 1);
  if (!phrase || (phrase.kind === "common" && !speakerNoun(phrase.head))) return null;
  let at = phrase.to;
  if (items[at]?.text === "(") {
    while (at < items.length && at - phrase.to < 8 && items[at]!.text !== ")") at++;
    at++;
  }
  const inner = items[at]?.text === "," ? phraseAfter(items, at + 1) : null;
  if (inner)
    for (let i = inner.to; i < items.length && i - at < 16; i++)
      if (items[i]!.text === ",") {
        at = i + 1;
        break;
      }
  const verb = items[at];
  if (verb?.kind !== "word" || cuesOf(verb.norm).length === 0) return null;
  const names = inner?.name ? [inner] : [];
  if (/^puts?$/.test(verb.norm))
    return /^(?:it|this|that|things)$/.test(items[at + 1]?.norm ?? "")
      ? frame("as X put it", i, at + 2, phrase, names)
      : null;
  const says = framesOf(items, at).some(
    ({verb: {frame: needs}, form}) => /^(?:any|tell|clause)$/.test(needs) && form !== "ing" && form !== "base"
  );
  const end = items[skipRight(items, afterListener(items, at + 1))];
  return says && (end === undefined || end.kind === "mark") ? frame("as X put it", i, at + 1, phrase, names) : null;
}
