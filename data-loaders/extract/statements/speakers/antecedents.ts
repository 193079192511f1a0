import {nameKind} from "../../../language/names.ts";
import {AUXILIARIES, isPastForm} from "../lexicon/closed.ts";
import {cuesOf} from "../lexicon/cues.ts";
import {ELSEWHERE} from "../lexicon/roles.ts";
import type {Phrase} from "../phrases/phrase.ts";
import type {Item} from "../text/item.ts";
import type {Unit} from "../text/units.ts";
import type {Speaker} from "./speakers.ts";

/** Who was spoken of in one sentence, the last named first. */
interface Memory {
  readonly speakers: readonly Speaker[];
  readonly subject: Speaker | null;
  /** Persons who do something in a clause of their own. */
  readonly actors: readonly Speaker[];
  readonly others: readonly Speaker[];
}

/** How many sentences back a pronoun may reach for a subject, and for anybody else who was named. */
const REACH = 12;

const REACH_OF_OTHERS = 4;

/** How many sentences a person who is merely named ranks behind one who speaks or acts. */
const OTHERS_BEHIND = 2;

/** How many sentences further off somebody seems whose gender nothing tells: an unnamed aide more than a person with a name. */
const doubtOf = ({key}: Speaker) => (key.startsWith("person:") ? DOUBT_OF_NAMED : DOUBT_OF_UNNAMED);

const DOUBT_OF_NAMED = 0;

const DOUBT_OF_UNNAMED = 1;

/** Keeps who was spoken of, sentence by sentence, for pronouns to look back to. */
export interface Memories {
  add(memory: Memory): void;
  /** Forgets everybody: the next item of a round-up is somebody else's. */
  clear(): void;
  latest(): Memory | undefined;
  /** Those whom a pronoun may mean, the nearest first: speakers, subjects, those who act, others who are named. */
  candidates(pronoun?: string): Speaker[];
  lastSpeaker(): Speaker | null;
  /** The source heard last, or the person without a name: "the same official". */
  lastUnnamed(): Speaker | null;
}

export function createMemory(): Memories {
  const history: Memory[] = [];
  const candidates = (pronoun = ""): Speaker[] => {
    const gendered = /^(?:he|him|his|she|her)$/.test(pronoun);
    const ranked: {speaker: Speaker; far: number}[] = [];
    const add = (speakers: readonly Speaker[], far: number) => {
      for (const speaker of speakers)
        ranked.push({speaker, far: far + (gendered && speaker.gender === null ? doubtOf(speaker) : 0)});
    };
    history
      .slice(-REACH)
      .reverse()
      .forEach(({speakers, subject, actors, others}, back) => {
        add([...speakers].reverse(), back);
        if (subject) add([subject], back + 0.1);
        add(actors, back + 0.2);
        if (back < REACH_OF_OTHERS) add(others, back + OTHERS_BEHIND);
      });
    return ranked.sort((a, b) => a.far - b.far).map(({speaker}) => speaker);
  };

  return {
    add: (memory) => {
      history.push(memory);
    },
    clear: () => {
      history.length = 0;
    },
    latest: () => history.at(-1),
    candidates,
    lastSpeaker: () =>
      history
        .slice(-REACH)
        .findLast(({speakers}) => speakers.length > 0)
        ?.speakers.at(-1) ?? null,
    lastUnnamed: () =>
      history
        .slice(-REACH)
        .flatMap(({speakers, subject}) => (subject ? [subject, ...speakers] : speakers))
        .findLast(({type, key}) => (type === "source" || type === "person") && key.startsWith("text:")) ?? null
  };
}

/** Whether the name that begins at an offset has a verb behind it: "where Orne has kept", "Orne, who voted". */
export function acts({items}: Unit, start: number): boolean {
  let i = items.findIndex((item) => item.start === start);
  if (i < 0) return false;
  let from = i;
  while (items[from - 1]?.proper) from--;
  while (items[i]?.proper) i++;
  // "He and Ms Orne meet in Orr"
  if (from === 2 && items[1]?.norm === "and") return items[i]?.kind === "word";
  if (items[i]?.text === ",") return items[i + 1]?.norm === "who";
  const next = items[i];
  return (
    next?.kind === "word" &&
    (AUXILIARIES.has(next.norm) || isPastForm(next.norm) || cuesOf(next.norm).some(({form}) => form !== "ing"))
  );
}

/** Whether a name is a body's: "Orchard & Sons", "the Ferry Company". */
export const isBodyName = (items: readonly Item[], {from, to}: {readonly from: number; readonly to: number}) =>
  nameKind(items.slice(from, to).map(({text}) => text)) === "organisation";

/** Where the words end that tell whom somebody belongs to: a foreign diplomat "in Orr" is of no side there. */
export function placeless(items: readonly Item[], phrase: Phrase): number {
  if (!ELSEWHERE.test(phrase.head)) return phrase.to;
  const place = items.slice(phrase.at, phrase.to).findIndex(({norm}) => /^(?:in|at|near)$/.test(norm));
  return place > 0 ? phrase.at + place : phrase.to;
}

/** Whether a pronoun can stand for a speaker: by kind, and by gender where it is known. */
export function agrees(pronoun: string, {type, gender, key, many}: Speaker): boolean {
  const person = !many && (type === "person" || type === "source" || key.startsWith("person:"));
  if (/^(?:he|him|his)$/.test(pronoun)) return person && gender !== "female";
  if (/^(?:she|her)$/.test(pronoun)) return person && gender !== "male";
  if (/^its?$/.test(pronoun))
    return (
      /^(?:office|organisation|state|media|document)$/.test(type ?? "") ||
      (type === "group" && /(?:delegation|side|team)$/.test(key))
    );
  return /^(?:group|source|organisation|media)$/.test(type ?? "") || key.startsWith("joint:");
}
