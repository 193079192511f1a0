import type {Person} from "../../../profile/schema.ts";
import type {Unit} from "../text/units.ts";

/** Whose people a passage tells of; asked for by its sentences. */
export interface Passages {
  /** The side of the people who are held, freed or waited for around a sentence; null where both sides' are, or none. */
  sideOf(unit: Unit): string | null;
}

/** A person of an article, with everything that the article says of who they are. */
export interface Entity {
  /** The fullest form of the name in the article, without titles. */
  name: string;
  words: string[];
  readonly person: Person | null;
  gender: "female" | "male" | null;
  party: string | null;
  /** Role nouns ("minister") and the wordings that they were read from. */
  readonly roles: Map<string, string>;
  readonly mentions: number[];
}

/** A mention of a body by its name. */
export interface Body {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
}

export interface Entities {
  readonly all: readonly Entity[];
  readonly passages: Passages;
  /** The person that a name phrase stands for, or null. */
  of(unit: Unit, name: {readonly from: number; readonly to: number}): Entity | null;
  /** Bodies that are named outside quotations, in order: "the Ferry Company", whether they speak or not. */
  readonly bodies: readonly Body[];
  /** Persons mentioned in a unit, in order. */
  inUnit(unit: Unit): readonly {readonly entity: Entity; readonly start: number}[];
}
