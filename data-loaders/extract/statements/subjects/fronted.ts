import {genderOfGivenName} from "../../../language/given-names.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {isPlace, type Scene} from "../scene/scene.ts";
import type {Item} from "../text/item.ts";

/**
 * "In Orr Ada Dorn", "In Orr presidential aide Ada Dorn", "In Orr officials": a place that a clause opens with, and that no
 * comma parts from the subject, is taken off it. A place that the world does not know is told by what follows: a role in
 * lower case, or a given name.
 */
export function withoutPlace(scene: Scene, items: readonly Item[], phrase: Phrase, floor: number): Phrase {
  if (!/^(?:in|at|from)$/.test(phrase.governed ?? "")) return phrase;
  const preposition = phrase.from - 1;
  const fronted =
    preposition <= floor ||
    /^(?:and|but|while|though|yet)$/.test(items[preposition - 1]?.norm ?? "") ||
    items[preposition - 1]?.text === ",";
  const match = scene.nameAt.get(items[phrase.from]!.start);
  let from = phrase.from;
  if (match && isPlace(match)) while (from < phrase.to && items[from]!.end <= match.end) from++;
  else if (fronted && phrase.name && items[from]!.proper && opensSubject(items, phrase, from + 1)) from++;
  const first = items[from];
  if (from === phrase.from || from > phrase.at || first?.kind !== "word") return phrase;
  if (phrase.name && phrase.name.from <= from)
    return {...phrase, from, name: {from, to: phrase.name.to}, governed: null};
  return fronted ? {...phrase, from, governed: null} : phrase;
}

/** Whether a role in lower case before the name, or the name's given name, stands at an item. */
function opensSubject(items: readonly Item[], {name}: Phrase, at: number): boolean {
  const item = items[at];
  if (!item || !name || item.kind !== "word") return false;
  if (!item.proper) return name.from > at;
  return name.to - at >= 2 && genderOfGivenName(item.norm) !== null && genderOfGivenName(items[at - 1]!.norm) === null;
}
