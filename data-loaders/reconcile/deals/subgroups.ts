import type {Category} from "../../extract/mentions.ts";
import {findTokens} from "../../language/tokens.ts";

/**
 * Which words of a subgroup name the same part of the people exchanged. Articles word it as they like ("soldiers",
 * "servicemen"); deals compare the concepts. A word in no class stands for itself.
 */
interface SubgroupClass {
  readonly concept: string;
  readonly words: readonly string[];
  /** Exchanged as a group of their own ("all the wounded"), not just counted among others ("five women"). */
  readonly exchangedAs: boolean;
}

export const SUBGROUP_CLASSES: readonly SubgroupClass[] = [
  {
    concept: "military",
    exchangedAs: true,
    words: [
      "military",
      "soldier",
      "serviceman",
      "servicewoman",
      "servicemember",
      "troop",
      "trooper",
      "combatant",
      "fighter",
      "warrior",
      "defender",
      "militiaman",
      "army",
      "forces"
    ]
  },
  {
    concept: "rank and file",
    exchangedAs: false,
    words: ["private", "sergeant", "conscript", "corporal", "nco", "enlisted"]
  },
  {concept: "officers", exchangedAs: false, words: ["officer"]},
  {concept: "wounded", exchangedAs: true, words: ["wounded", "injured", "maimed", "disabled", "amputee"]},
  {concept: "ill", exchangedAs: true, words: ["ill", "sick", "ailing", "unwell", "illness", "disease"]},
  {concept: "young", exchangedAs: true, words: ["young", "under", "below", "aged", "younger", "youth", "25", "18"]},
  {concept: "old", exchangedAs: true, words: ["elderly", "older", "old"]},
  {concept: "women", exchangedAs: false, words: ["woman", "female", "mother"]},
  {concept: "children", exchangedAs: true, words: ["child", "minor", "boy", "girl", "teenager", "infant", "baby"]},
  {concept: "sailors", exchangedAs: true, words: ["sailor", "seaman", "seafarer", "mariner", "crew", "crewman"]},
  {concept: "medics", exchangedAs: false, words: ["medic", "doctor", "nurse", "paramedic", "medical"]},
  {concept: "journalists", exchangedAs: false, words: ["journalist", "reporter", "correspondent"]},
  {concept: "foreigners", exchangedAs: false, words: ["foreigner", "foreign", "expatriate", "mercenary"]},
  {concept: "stage", exchangedAs: true, words: ["stage", "phase", "tranche", "batch", "wave", "instalment"]},
  {concept: "first", exchangedAs: false, words: ["first", "opening", "initial"]},
  {concept: "last", exchangedAs: false, words: ["last", "final"]},
  {concept: "civilians", exchangedAs: true, words: ["civilian"]},
  {concept: "dead", exchangedAs: false, words: ["dead", "fallen", "deceased", "slain"]},
  {concept: "died in captivity", exchangedAs: false, words: ["died", "perished", "killed"]}
];

/** Words that name no part: how badly, who in general, and what only joins. */
const EMPTY_WORDS = new Set(
  (
    "a an and as at by for from in into of on or the to who with were was are is be been being their its his her those these some all both " +
    "badly severely gravely seriously critically heavily grievously lightly slightly very most more " +
    "prisoner captive detainee internee pow war person people man human individual citizen resident inhabitant local region oblast " +
    "province district area body remains member merchant ship vessel exchanged released freed returned captured seized taken " +
    "including mostly mainly other others former between than or"
  ).split(" ")
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["servicemen", "serviceman"],
  ["servicewomen", "servicewoman"],
  ["seamen", "seaman"],
  ["crewmen", "crewman"],
  ["militiamen", "militiaman"],
  ["children", "child"],
  ["people", "people"],
  ["bodies", "body"],
  ["babies", "baby"]
]);

const CONCEPT_OF = new Map(SUBGROUP_CLASSES.flatMap(({concept, words}) => words.map((word) => [word, concept])));

const EXCHANGED_AS = new Set(SUBGROUP_CLASSES.filter((known) => known.exchangedAs).map(({concept}) => concept));

function singular(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.length > 3 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
    ? word.slice(0, -1)
    : word;
}

/**
 * What a subgroup comes down to: its concepts in order, joined by "+"; "" for the whole category. "Soldiers" and
 * "servicemen" are one, "badly wounded" is "wounded", "residents of the Kursk region" keeps only the name.
 */
export function subgroupKey(subgroup: string | null, category?: Category): string {
  if (subgroup === null) return "";
  const concepts = new Set<string>();
  for (const token of findTokens(subgroup)) {
    if (token.kind !== "word" && token.kind !== "number") continue;
    const word = singular(token.norm);
    const concept = CONCEPT_OF.get(word);
    if (concept !== undefined) concepts.add(concept);
    else if (token.kind === "word" && word.length > 1 && !EMPTY_WORDS.has(word)) concepts.add(word);
  }
  // Bodies are of soldiers and of the fallen unless something else is said.
  if (category === "bodies") for (const plain of ["military", "dead"]) concepts.delete(plain);
  // The category says it already.
  if (category === "civilians" || category === "children") concepts.delete(category);
  // Crew members of ships are sailors; "soldiers and sergeants" are rank and file: the narrower concept is the name.
  if (concepts.has("rank and file")) concepts.delete("military");
  return [...concepts].sort().join("+");
}

/** Whether one of two keys says more of the same ("wounded" and "ill+wounded+young"), or they are equal. */
export function subgroupsOverlap(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === "" || b === "") return false;
  const words = new Set(a.split("+"));
  return b.split("+").some((word) => words.has(word));
}

/** Whether people of this subgroup are exchanged as such; else they are only counted among those who are. */
export function isExchangedAs(key: string): boolean {
  return key === "" || key.split("+").some((word) => EXCHANGED_AS.has(word));
}
