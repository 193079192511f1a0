import type {Entities} from "../people/entity.ts";
import type {Scene} from "../scene/scene.ts";
import type {Unit} from "../text/units.ts";
import type {Memories} from "./antecedents.ts";
import type {createOrganisations} from "./organisations.ts";
import type {Speaker} from "./speakers.ts";

/** What the resolving of one article has at hand, given from function to function. */
export interface Resolving {
  readonly scene: Scene;
  readonly entities: Entities;
  readonly memory: Memories;
  /** The body that a phrase stands for. */
  readonly organisation: ReturnType<typeof createOrganisations>;
  /** The subjects found so far by the unit's index; null too while one is being looked for. */
  readonly subjects: Map<number, Speaker | null>;
  /** The subject of a unit's first clause: here, since a phrase may need it and it is itself a phrase. */
  readonly subjectOf: (unit: Unit) => Speaker | null;
  /** Whose the item of a round-up is that is being read. */
  head: Speaker | null;
}

export const POSSESSIVE = /^(?:his|her|their|its)$/;
