import type {Document} from "../../language/document.ts";
import type {World} from "../../profile/world.ts";

/**
 * The profile's sides, where the article names at least two of them; none otherwise: an article of another conflict is
 * read as if nobody were known.
 */
export function sidesNamed(document: Pick<Document, "text" | "tokens">, world: World): string[] {
  const wanted = new Set(world.sides);
  const named = new Set<string>();
  for (const match of world.names(document.text, document.tokens))
    for (const entry of match.entries)
      if ((entry.kind === "party" || entry.kind === "person") && wanted.has(entry.party)) named.add(entry.party);
  return named.size >= 2 ? world.sides.filter((side) => named.has(side)) : [];
}
