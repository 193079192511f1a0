import {AUXILIARIES, DASHES, HAVE, isAdverb} from "../lexicon/closed.ts";
import type {Phrase} from "../phrases/phrase.ts";
import type {Scene} from "../scene/scene.ts";
import {subjectBefore} from "../subjects/subjects.ts";
import type {Item} from "../text/item.ts";
import type {Unit} from "../text/units.ts";

/** Verbs that may stand before their subject: "“...,” said Orne". */
export const INVERTING =
  /^(?:say|add|write|ask|note|reply|answer|explain|warn|argue|declare|insist|recall|conclude|report|tweet|announce|continue|observe|remark|agree|admit|state|respond|quip|joke|concede|lament|retort|exclaim|comment|post|claim|assert|complain|wonder|muse|counter|begin|read|go|run|acknowledge|predict|confirm|suggest|think|propose|stress|caution|recount|shout|demand|promise|allow|maintain|boast|opine|believe|reckon|protest|urge|vow|sigh|laugh|confess|offer|advise|repeat|recommend|chime|interject|shoot|fire|confide|affirm|indicate|emphasize|emphasise|stress|underline|clarify|specify|remind|estimate)$/;

/** Whether a verb stands where an inverted one may: at the start, after a quotation, a comma, a dash, "so" or "as". */
export function mayInvert(items: readonly Item[], v: number): boolean {
  const start = skipLeftOfInverted(items, v);
  const previous = items[start - 1];
  if (!previous) return true;
  return (
    previous.kind === "quote" ||
    previous.text === "," ||
    previous.text === "(" ||
    DASHES.has(previous.text) ||
    /^(?:so|as|thus|than)$/.test(previous.norm) ||
    previous.text === ";" ||
    previous.text === "."
  );
}

function skipLeftOfInverted(items: readonly Item[], v: number): number {
  let i = v;
  while (
    i > 0 &&
    items[i - 1]!.kind === "word" &&
    !items[i - 1]!.proper &&
    (isAdverb(items[i - 1]!.norm) || HAVE.has(items[i - 1]!.norm) || AUXILIARIES.has(items[i - 1]!.norm))
  )
    i--;
  return i;
}

/** "Orne, who stood below a sign reading “Go home,” said her son ...": American papers set the comma of the parenthesis within. */
function closesRelative(items: readonly Item[], quote: number): boolean {
  if (items[quote]?.kind !== "quote" || !/,["'”’»]+$/.test(items[quote].text)) return false;
  for (let i = quote - 1; i > 0 && quote - i < 30; i--) {
    if (/^[;:.]$/.test(items[i]!.text) || items[i]!.kind === "quote") return false;
    if (items[i]!.text !== ",") continue;
    return (
      /^(?:who|whose|which|wearing|holding|carrying|standing|author)$/.test(items[i + 1]?.norm ?? "") &&
      !SAYS.test(items[quote - 1]?.norm ?? "")
    );
  }
  return false;
}

/** What stands right before words that are spoken and not shown. */
const SAYS = /^(?:said|says|told|added|asked|wrote|replied|,|:)$/;

/** "Orne, who led the team, said Orran ...": a parenthesis before the verb has the subject, unless a sentence end follows. */
export function outranks(scene: Scene, unit: Unit, v: number, floor: number, phrase: Phrase): boolean {
  const {items} = unit;
  if (closesRelative(items, v - 1)) return true;
  if (items[v - 1]?.text !== ",") return false;
  const next = items[phrase.to];
  if (!next || (next.kind === "mark" && next.text !== ",")) return false;
  if (items[v - 2]?.kind === "quote") return false;
  const subject = subjectBefore(scene, unit, v, floor);
  if (subject?.kind !== "phrase") return false;
  const behindQuote = items[subject.start - 1]?.kind === "quote";
  return behindQuote || (subject.phrase.from <= floor + 4 && next.text !== ",");
}
