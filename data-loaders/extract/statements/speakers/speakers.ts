import type {Span} from "../../../language/span.ts";
import type {SpeakerType} from "../../mentions.ts";
import type {Entity} from "../people/entity.ts";
import type {Scene} from "../scene/scene.ts";

/** Who is meant, as far as the article tells. `key` is the same for all mentions of one speaker. */
export interface Speaker {
  readonly key: string;
  readonly name: string | null;
  readonly type: SpeakerType | null;
  readonly personId: string | null;
  readonly role: string | null;
  readonly party: string | null;
  readonly gender: "female" | "male" | null;
  /** More than one, by the noun's number: no "he" or "she". */
  readonly many: boolean;
  readonly words: Span | null;
}

/** A speaker that is known by its wording alone: a source, a group, a state. */
export function speakerOf(
  key: string,
  name: string,
  type: SpeakerType,
  party: string | null,
  words: Span,
  more: Partial<Pick<Speaker, "role" | "gender" | "many">> = {}
): Speaker {
  return {key, name, type, personId: null, role: null, party, gender: null, many: false, words, ...more};
}

export function speakerOfEntity(entity: Entity, words: Span | null): Speaker {
  return {
    key: `person:${entity.name}`,
    name: entity.name,
    type: isLoneName(entity) ? "organisation" : "person",
    personId: entity.person?.id ?? null,
    role: [...entity.roles.values()][0] ?? null,
    party: entity.party,
    gender: entity.gender,
    many: false,
    words
  };
}

/** One word without a given name, title or role anywhere in the article (a movement, a company): rather a body than a person. */
const isLoneName = (entity: Entity) =>
  entity.words.length === 1 &&
  entity.person === null &&
  entity.gender === null &&
  entity.roles.size === 0 &&
  entity.mentions.length > 1;

/** The words of a span on one line, without the article in front. */
export function wordingOf(scene: Scene, {start, end}: Span): string {
  return scene.document.text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/^(?:the|a|an) /i, "");
}

export const GENERIC = new Set("the a an this that these those one two three four five six some".split(" "));

/** The words of a name by which two namings of one body are compared. */
export function tokensOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && word !== "s" && !GENERIC.has(word))
    .map((word) => (word === "defense" ? "defence" : word));
}
