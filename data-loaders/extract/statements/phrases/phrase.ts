/** A noun phrase over a unit's items, as far as it matters to know who speaks. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: "pronoun" | "indefinite" | "name" | "common";
  /** The head word's norm: the last name, the common noun, the pronoun. */
  readonly head: string;
  /** Index of the head word. */
  readonly at: number;
  /** The run of capitalised words that ends in the head, in a name. */
  readonly name: {readonly from: number; readonly to: number} | null;
  /** The preposition right before, where no noun that could speak takes it: the phrase is no subject. */
  readonly governed: string | null;
  /** The phrase before "and". */
  readonly with: Phrase | null;
}
