import {speakerNoun} from "../lexicon/roles.ts";
import type {Phrase} from "./phrase.ts";

export const ATTACHING = new Set(
  "of for in from at with to on within inside near behind by among between against about under across opposite".split(
    " "
  )
);

/** Whether a phrase may take a prepositional phrase and still be the one who speaks. */
export function takes(owner: Phrase, preposition: string): boolean {
  if (owner.kind === "indefinite") return preposition === "of" || preposition === "in" || preposition === "from";
  if (owner.kind === "common")
    return (
      takesAny(owner.head, preposition) ||
      (preposition === "of" &&
        /^(?:member|part|number|group|couple|majority|handful|dozen|series|pair)s?$/.test(owner.head))
    );
  return owner.kind === "name" && /^(?:of|from|at|with|for)$/.test(preposition);
}

/** A document keeps only its "of" and "on": in "a statement from the ministry" the ministry is the one who speaks. */
export function takesAny(head: string, preposition: string): boolean {
  const noun = speakerNoun(head);
  return noun !== null && (noun.type !== "document" || preposition === "of" || preposition === "on");
}

/** Whether a phrase names somebody or something that can speak, by its words alone. */
export function canSpeak(phrase: Phrase): boolean {
  if (phrase.kind !== "common") return true;
  return speakerNoun(phrase.head) !== null;
}
