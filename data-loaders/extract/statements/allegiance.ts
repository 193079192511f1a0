import {hasLeader, MOVEMENT_TIES} from "../../profile/countries.ts";
import {partyOfState, partyOfTag} from "../../profile/institutions.ts";
import {MOVEMENTS} from "../../profile/movements.ts";
import type {NameMatch, World} from "../../profile/world.ts";
import type {Entity} from "./entities.ts";
import type {Scene} from "./scene.ts";

const MOVEMENT_IDS: ReadonlySet<string> = new Set(MOVEMENTS.map(({id}) => id));

/** Offices that only a state has, as the whole wording of a role. */
const NATIONAL = new RegExp(
  `^(?:(?:vice|deputy|first|acting|interim|then|former|senior|chief)[ -])*(?:${[
    "president|prime minister|premier|chancellor|king|queen|crown prince|first lady|minister",
    "(?:foreign|defen[cs]e|interior|finance|justice|energy|economy|health|information|state) minister|(?:foreign|defen[cs]e|home) secretary",
    "(?:under)?secretary of (?:state|defen[cs]e|the treasury|homeland security)|national security advis[eo]r|(?:attorney|solicitor|surgeon|inspector) general",
    "(?:commerce|treasury|transport(?:ation)?|labou?r|agriculture|energy|education|interior|health|housing|justice|homeland security|veterans affairs|environment|trade) (?:secretary|minister)",
    "(?:house |parliament(?:ary)? |senate )?speaker(?: of (?:the house|parliament))?|(?:(?:house|senate) )?(?:majority|minority) (?:leader|whip)|whip",
    "(?:u\\.?s\\.? |federal |supreme court |appeals |circuit |district )*judge",
    "senator|congress(?:man|woman)|representative|(?:supreme court )?justice|chief of (?:the )?general staff|joint chiefs chairman",
    "(?:the )?(?:president|prime minister|premier|chancellor|king|queen)['\\u2019]s (?:[\\p{L}-]+ ){0,2}(?:aide|advis[eo]r|envoy|secretary|spokes(?:man|woman|person)|chief of staff)",
    "(?:the )?(?:army|military|government|presidential|foreign ministry|defen[cs]e ministry)(?:['\\u2019]s)? (?:aide|advis[eo]r|envoy|chief|official|spokes(?:man|woman|person))"
  ].join("|")})(?: for [\\p{L} ]+)?$`,
  "iu"
);
const HEAD = /\b(president|prime minister|premier)$/i;

/** How many times oftener than the next a state must be named to be the one that an article is about. */
const LEAD = 2;
const LEAST = 3;
/** As how many namings an organ of a state counts: papers name the organs of their own state and not the state. */
const ORGAN_COUNTS = 2;
/** How often a movement must be named for the article to be about it. */
const LEAST_OF_MOVEMENT = 2;

/** What an article is about, where it is about one state, or about a state and the movement that it fights. */
export interface Setting {
  readonly home: string | null;
  readonly movement: string | null;
}

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
  if (opposed && counts.has(opposed)) return {home: opposed, movement};
  const [first, second] = ranked.filter(([id]) => !MOVEMENT_IDS.has(id) && id !== foe?.people);
  if (!first || first[1] < (second ? LEAST : ORGAN_COUNTS) || first[1] < LEAD * (second?.[1] ?? 0))
    return {home: null, movement};
  // "Georgia" beside American lawmakers is theirs.
  if (counts.has("us") && first[0] !== "us" && partyOfState(world.partyName(first[0])) !== null)
    return {home: null, movement};
  return {home: first[0], movement};
}

/** Whether a role is an office of the state that an article is about: of the kind of state, too. */
export function isNationalOffice(wording: string, state: string): boolean {
  if (!NATIONAL.test(wording)) return false;
  const head = HEAD.exec(wording)?.[1]?.toLowerCase();
  if (!head || /\b(?:vice|deputy)\b/i.test(wording)) return true;
  return hasLeader(state, head === "president" ? "president" : "prime minister");
}

/** A person's tie to a party that is not told in so many words, or to another person: "an adviser to Orne", "Orne's deputy". */
export interface Tie {
  readonly entity: Entity;
  /** Offsets of the names in the words that tell the tie. */
  readonly names: readonly number[];
  /** The party that the words tell by a noun: "the government's negotiator". */
  readonly party: string | null;
  /** The party of an office that the person has left. */
  readonly former: string | null;
}

/**
 * Gives persons of whom the article tells no party the one whose body they speak for, then holders of a national office
 * the state that the article is about, then the one of those they serve (twice over: an aide of an aide is enough), and
 * last the one of an office that they have left.
 */
export function inferParties(
  scene: Scene,
  entities: readonly Entity[],
  ties: readonly Tie[],
  at: (start: number) => Entity | undefined
): void {
  const {home} = scene;
  for (const {entity, party} of ties) if (party) entity.party ??= party;
  for (const entity of entities) {
    if (entity.party || !home) continue;
    if ([...entity.roles.values()].some((wording) => isNationalOffice(wording, home))) entity.party = home;
  }
  for (let round = 0; round < 2; round++)
    for (const {entity, names} of ties) {
      if (entity.party) continue;
      const other = names.map(at).find((one) => one !== undefined && one !== entity && one.party !== null);
      if (other) entity.party = other.party;
    }
  for (const {entity, former} of ties) if (former) entity.party ??= former;
}
