import type {Document, Sentence} from "../../language/document.ts";
import type {NameMatch} from "../../profile/world.ts";
import type {Mark} from "./marks.ts";
import type {Place} from "./places.ts";

/** What a sentence holds beside its tokens, gathered once. */
export interface Scene {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly names: ReadonlyMap<number, NameMatch>;
  readonly places: readonly Place[];
  readonly marks: readonly Mark[];
  /** The same by the token they begin or end at. */
  readonly nameEnding: ReadonlyMap<number, NameMatch>;
  readonly placeAt: ReadonlyMap<number, Place>;
  readonly placeEnding: ReadonlyMap<number, Place>;
  readonly markAt: ReadonlyMap<number, Mark>;
  readonly markEnding: ReadonlyMap<number, Mark>;
}

/** Gathers what a sentence holds, with its lookups. */
export function sceneOf(
  document: Document,
  sentence: Sentence,
  names: readonly NameMatch[],
  places: readonly Place[],
  marks: readonly Mark[]
): Scene {
  return {
    document,
    sentence,
    places,
    marks,
    names: new Map(names.map((name) => [name.from, name])),
    nameEnding: new Map(names.map((name) => [name.to, name])),
    placeAt: new Map(places.map((place) => [place.from, place])),
    placeEnding: new Map(places.map((place) => [place.to, place])),
    markAt: new Map(marks.map((mark) => [mark.from, mark])),
    markEnding: new Map(marks.map((mark) => [mark.to, mark]))
  };
}
