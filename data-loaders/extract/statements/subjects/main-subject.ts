import {DETERMINERS, isAdverb, PERSONAL, PREPOSITIONS, SUBORDINATORS, TEMPORAL} from "../lexicon/closed.ts";
import {speakerNoun} from "../lexicon/roles.ts";
import {isInitialAlone, isWeekdayOrMonth} from "../phrases/edges.ts";
import {phraseAfter} from "../phrases/following.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {isPlace, type Scene} from "../scene/scene.ts";
import type {Item} from "../text/item.ts";
import type {Unit} from "../text/units.ts";
import {isParticipial} from "./clause.ts";

/** The item behind a place name that begins here ("In Orr | Ada Dorn said"), or null. */
function pastPlace(scene: Scene, items: readonly Item[], start: number): number | null {
  if (items[start] && isInitialAlone(items[start])) return start + 1;
  const match = items[start] ? scene.nameAt.get(items[start].start) : undefined;
  if (!match || !isPlace(match)) return null;
  let i = start;
  while (items[i] && items[i]!.end <= match.end) i++;
  return items[i]?.proper || PERSONAL.has(items[i]?.norm ?? "") || DETERMINERS.has(items[i]?.norm ?? "") ? i : null;
}

/** "a boat owner of Lorran who", "the ferry's captain,": a noun for a person in apposition to the name before. */
function isDescription(items: readonly Item[], start: number): boolean {
  const phrase = DETERMINERS.has(items[start]?.norm ?? "") ? phraseAfter(items, start) : null;
  const type = phrase?.kind === "common" ? speakerNoun(phrase.head)?.type : undefined;
  return type === "person" && /^(?:,|who)$/.test(items[phrase!.to]?.text ?? "");
}

/** The subject of a unit's first clause, or of the first from an item on, whatever its verb: fronted phrases and subordinate clauses are gone over. */
export function mainSubject(scene: Scene, unit: Unit, from = 0): Phrase | null {
  const {items} = unit;
  let i = from;
  for (let hops = 0; hops < 8 && i < items.length; hops++) {
    const item = items[i]!;
    if (item.kind !== "word" || /^(?:and|but|so|yet|or)$/.test(item.norm)) {
      if (item.kind === "number" && items[i + 1]?.kind === "word") {
        const phrase = phraseAfter(items, i);
        if (phrase) return phrase;
      }
      i++;
      continue;
    }
    const opens =
      (PREPOSITIONS.has(item.norm) ||
        SUBORDINATORS.has(item.norm) ||
        (isParticipial(item) && !speakerNoun(item.norm))) &&
      !item.proper;
    if (opens) {
      const inner = phraseAfter(items, pastPlace(scene, items, i + 1) ?? i + 1);
      const placed = pastPlace(scene, items, i + 1);
      if (placed !== null && items[placed]?.kind === "word" && !PREPOSITIONS.has(items[placed]!.norm)) {
        i = placed;
        continue;
      }
      const next = inner ? items[inner.to] : undefined;
      if (inner && next && PREPOSITIONS.has(item.norm) && !isParticipial(item)) {
        const ends =
          next.text === "," ||
          PREPOSITIONS.has(next.norm) ||
          next.proper ||
          PERSONAL.has(next.norm) ||
          DETERMINERS.has(next.norm);
        // "For Ada Orne, a boat owner of Lorran who ..., the number is an insult": of her the sentence speaks
        if (inner.name && next.text === "," && isDescription(items, inner.to + 1)) return inner;
        if (ends) {
          i = next.text === "," ? inner.to + 1 : inner.to;
          continue;
        }
      }
      let comma = i + 1;
      while (comma < items.length && comma - i < 25 && items[comma]!.text !== ",") comma++;
      if (items[comma]?.text !== ",") return null;
      i = comma + 1;
      continue;
    }
    if (
      isWeekdayOrMonth(item) ||
      ((isAdverb(item.norm) || TEMPORAL.has(item.norm) || /^(?:last|earlier|later|next)$/.test(item.norm)) &&
        !item.proper)
    ) {
      i++;
      continue;
    }
    return phraseAfter(items, i);
  }
  return null;
}
