import {speakerNoun} from "../lexicon/roles.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {spanOf} from "../scene/scene.ts";
import type {Unit} from "../text/units.ts";
import {agrees} from "./antecedents.ts";
import {type Speaker, speakerOf, tokensOf} from "./speakers.ts";

/** "men", "ministers", "officials": of delegations and sides there are two as well, and they are no persons. */
function isHuman(noun: string): boolean {
  const one = speakerNoun(noun)?.singular ?? "";
  return /^(?:person|source)$/.test(speakerNoun(one)?.type ?? "");
}

/** "the two men", "both ministers", "the pair": the last two persons who were spoken of, as one; null where fewer were. */
export function pairOf(unit: Unit, phrase: Phrase, heard: readonly Speaker[]): Speaker | null {
  const words = unit.items.slice(phrase.from, phrase.at).map(({norm}) => norm);
  const two = words.includes("two") || words.includes("both") || /^(?:pair|duo)$/.test(phrase.head);
  const definite = /^(?:the|both|these|those)$/.test(words[0] ?? "") && words.length <= 2;
  const human = /^(?:pair|duo)$/.test(phrase.head) || isHuman(phrase.head);
  if (!two || !definite || !human || phrase.to !== phrase.at + 1) return null;
  const persons = new Map(heard.filter(({type}) => type === "person").map((one) => [one.key, one]));
  const [second, first] = [...persons.values()];
  if (!first?.name || !second?.name) return null;
  const name = `${first.name} and ${second.name}`;
  return speakerOf(
    `joint:${name.toLowerCase()}`,
    name,
    "group",
    first.party === second.party ? first.party : "joint",
    spanOf(unit.items, phrase.from, phrase.to),
    {many: true}
  );
}

/**
 * One of a group: "one of them" and "one of the officials" of a group that has been heard, "one of its members" of a body
 * that its sentence or one before speaks of, named by it. Null for any other phrase.
 */
export function partOfGroup(
  unit: Unit,
  phrase: Phrase,
  heard: readonly Speaker[],
  subject: Speaker | null
): Speaker | null {
  if (phrase.kind !== "indefinite" || !/^(?:one|another|some|two|several)$/.test(unit.items[phrase.from]!.norm))
    return null;
  const rest = unit.items.slice(phrase.from + 1, phrase.to);
  if (rest.length === 0 && /^(?:one|another)$/.test(phrase.head)) return oneOf(unit, phrase, heard);
  if (rest[0]?.norm !== "of") return null;
  const head = rest.at(-1)!.norm;
  const them = head === "them";
  const owned = rest[1]?.norm ?? "";
  if (/^(?:its|his|her|their)$/.test(owned) && rest.length >= 3) {
    const pronoun = {its: "it", his: "he", her: "she", their: "they"}[owned] ?? owned;
    const owner = [subject, ...heard].find(
      (one): one is Speaker => one !== null && one.name !== null && (agrees(pronoun, one) || one.type === "group")
    );
    const noun = speakerNoun(head)?.singular ?? head;
    if (!owner?.name) return null;
    const name = `${noun} of ${owner.name}`;
    return speakerOf(
      `text:${name.toLowerCase()}`,
      name,
      "source",
      owner.party,
      spanOf(unit.items, phrase.from, phrase.to)
    );
  }
  if (!them && !(rest.length === 3 && /^(?:the|those|these)$/.test(owned))) return null;
  return (
    heard.find(
      ({type, name}) =>
        (type === "group" || type === "source") &&
        name !== null &&
        (them ? /\b(?:two|three|four|five|six|several|some|\w+s)\b/i.test(name) : tokensOf(name).includes(head))
    ) ?? null
  );
}

/** "“...,” one said": of the group that has just been spoken of, "two Dornish lawmakers". */
function oneOf(unit: Unit, phrase: Phrase, heard: readonly Speaker[]): Speaker | null {
  const group = heard[0];
  if (!group?.many || !group.name) return null;
  const words = group.name
    .replace(/^(?:two|three|four|five|six|several|some|many|\d+|the|a few|few|both) /i, "")
    .split(" ");
  const head = words.findLastIndex((word) => speakerNoun(word.toLowerCase())?.plural);
  const noun = speakerNoun(words[head]?.toLowerCase() ?? "");
  if (head < 0 || !noun) return null;
  const name = [...words.slice(0, head), noun.singular, ...words.slice(head + 1)].join(" ");
  return speakerOf(
    `text:${name.toLowerCase()}`,
    name,
    "source",
    group.party,
    spanOf(unit.items, phrase.from, phrase.to)
  );
}
