import type {Document} from "../../../language/document.ts";
import type {World} from "../../../profile/world.ts";
import type {ArticleFrame} from "../../frame.ts";

/** "ORR, May 3 -", "LOWER ORR: The", "ORR VOICE — Community": what stands in capitals at the head of a text. */
const HEAD = /^\p{Lu}[\p{Lu}'’-]{2,}(?: \p{Lu}[\p{Lu}'’-]+){0,3}(?=[,:(.]| [—–(-]|\n|$)/u;
/** How many words of a paper's name are looked at for its town. */
const LONGEST = 4;

/**
 * The state of the town that an article comes from, by its dateline or by the name of its paper ("Orr Gazette"): people of whom a local
 * report tells are from there, where it says nothing else. Capitals are where everybody reports from, and tell nothing.
 */
export function reportedFrom(
  document: Document,
  {publisher}: ArticleFrame,
  world: World,
  near: ReadonlySet<string>
): string | null {
  const head = HEAD.exec(document.text.slice(0, 80))?.[0];
  return townIn(head ?? "", world, near) ?? townIn(publisher ?? "", world, near);
}

/** The state of the town that a name begins with: all of it, or less by words from its end. */
function townIn(name: string, world: World, near: ReadonlySet<string>): string | null {
  const words = name.split(/\s+/).filter(Boolean).slice(0, LONGEST);
  for (let length = words.length; length > 0; length--) {
    const town = words.slice(0, length).join(" ");
    if (world.party(town) !== null) return null;
    const state = world.stateOfPlace(town, near);
    if (state !== null) return near.has(state) ? state : null;
  }
  return null;
}
