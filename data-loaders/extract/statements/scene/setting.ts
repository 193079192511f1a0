import {MOVEMENT_TIES} from "../../../profile/countries.ts";
import {partyOfState, partyOfTag} from "../../../profile/institutions.ts";
import {MOVEMENTS} from "../../../profile/movements.ts";
import type {NameMatch, World} from "../../../profile/world.ts";

const MOVEMENT_IDS: ReadonlySet<string> = new Set(MOVEMENTS.map(({id}) => id));

/** How many times oftener than the next a state must be named to be the one that an article is about. */
const LEAD = 2;

const LEAST = 3;

/** As how many namings an organ of a state counts: papers name the organs of their own state and not the state. */
const ORGAN_COUNTS = 2;

/** How often a state must be named to be one that an article is about. */
const LEAST_OF_STATE = 2;

/** How often a movement must be named for the article to be about it. */
const LEAST_OF_MOVEMENT = 2;

/** What an article is about, where it is about one state, or about a state and the movement that it fights. */
export interface Setting {
  readonly home: string | null;
  readonly movement: string | null;
  /** The states that it names again and again, whether it is about one or not. */
  readonly states: readonly string[];
}

/** How many times less often than the first a state may be named to be one of those that an article is about. */
const PART = 5;

/**
 * The state that an article is about: the one that its movement fights, or else the one named far oftener than any
 * other; null where two contend. Organisations do not count: a national office belongs to a state. Lawmakers' tags
 * ("R-Ohio") name one too. Time linear in the names and the text.
 */
export function settingOf(world: World, names: Iterable<NameMatch>, text: string): Setting {
  const counts = new Map<string, number>();
  const count = (party: string, by = 1) => counts.set(party, (counts.get(party) ?? 0) + by);
  for (const match of names)
    for (const entry of match.entries) {
      if (entry.kind !== "party" && entry.kind !== "organisation") continue;
      if (!world.isState(entry.party) && !MOVEMENT_IDS.has(entry.party)) continue;
      count(entry.party, entry.kind === "organisation" ? ORGAN_COUNTS : 1);
      break;
    }
  for (const [tag] of text.matchAll(/\b[RDI]-\p{Lu}[\p{L}.]{1,12}/gu)) {
    const party = partyOfTag(tag);
    if (party) count(party, ORGAN_COUNTS);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const movements = ranked.filter(([id]) => MOVEMENT_IDS.has(id));
  const foe = movements.map(([id]) => MOVEMENT_TIES[id]).find((tie) => tie !== undefined);
  const [leading, next] = movements;
  const movement = leading && leading[1] >= LEAST_OF_MOVEMENT && leading[1] > (next?.[1] ?? 0) ? leading[0] : null;
  const opposed = movement ? MOVEMENT_TIES[movement]?.opposes : undefined;
  const named = ranked.filter(([id]) => world.isState(id));
  const states = named.filter(([, times]) => times >= LEAST_OF_STATE && times * PART >= named[0]![1]).map(([id]) => id);
  if (opposed && counts.has(opposed)) return {home: opposed, movement, states};
  const [first, second] = ranked.filter(([id]) => !MOVEMENT_IDS.has(id) && id !== foe?.people);
  if (!first || first[1] < (second ? LEAST : ORGAN_COUNTS) || first[1] < LEAD * (second?.[1] ?? 0))
    return {home: null, movement, states};
  // "Georgia" beside American lawmakers is theirs.
  if (counts.has("us") && first[0] !== "us" && partyOfState(world.partyName(first[0])) !== null)
    return {home: null, movement, states};
  return {home: first[0], movement, states};
}
