import type {NameMatch, World} from "../../profile/world.ts";
import type {Entity} from "./entities.ts";
import type {Scene} from "./scene.ts";

/** Offices that only a state has, as the whole wording of a role. */
const NATIONAL =
  /^(?:(?:vice|deputy|acting|interim|then|former)[ -])*(?:president|prime minister|premier|chancellor|king|crown prince|foreign minister|foreign secretary|defen[cs]e minister|defen[cs]e secretary|interior minister|secretary of (?:state|defense|defence)|national security advis[eo]r|attorney general|(?:the )?(?:army|military|government|foreign ministry|defen[cs]e ministry)(?:['\u2019]s)? (?:chief|spokesman|spokeswoman|spokesperson))$/i;
/** How many times oftener than the next a state must be named to be the one that an article is about. */
const LEAD = 2;
const LEAST = 3;

/**
 * The state that an article is about where it names one far oftener than any other; null where two contend. Movements
 * and organisations do not count: a national office belongs to a state. Time linear in the names.
 */
export function homeState(world: World, names: Iterable<NameMatch>): string | null {
  const counts = new Map<string, number>();
  for (const match of names)
    for (const entry of match.entries) {
      if (entry.kind !== "party" && entry.kind !== "organisation") continue;
      if (!world.isState(entry.party)) continue;
      counts.set(entry.party, (counts.get(entry.party) ?? 0) + 1);
      break;
    }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const first = ranked[0];
  if (!first || first[1] < LEAST || first[1] < LEAD * (ranked[1]?.[1] ?? 0)) return null;
  return first[0];
}

/** A person's tie to another: "an adviser to Orne", "Orne's deputy". */
export interface Tie {
  readonly entity: Entity;
  /** Offsets of the names in the words that tell the tie. */
  readonly names: readonly number[];
}

/**
 * Gives persons of whom the article tells no party the one of those they serve, then to holders of a national office
 * the state that the article is about. Twice over the ties: an aide of an aide is enough.
 */
export function inferParties(
  scene: Scene,
  entities: readonly Entity[],
  ties: readonly Tie[],
  at: (start: number) => Entity | undefined
): void {
  const {home} = scene;
  for (const entity of entities) {
    if (entity.party || !home) continue;
    if ([...entity.roles.values()].some((wording) => NATIONAL.test(wording))) entity.party = home;
  }
  for (let round = 0; round < 2; round++)
    for (const {entity, names} of ties) {
      if (entity.party) continue;
      const other = names.map(at).find((one) => one !== undefined && one !== entity && one.party !== null);
      if (other) entity.party = other.party;
    }
}
