import {hasLeader, hasMinisters} from "../../../profile/countries.ts";
import type {Scene} from "../scene/scene.ts";
import type {Entity} from "./entity.ts";

/** Offices that only a state has, as the whole wording of a role. */
const NATIONAL = new RegExp(
  `^(?:(?:vice|deputy|first|acting|interim|then|former|senior|chief)[ -])*(?:${[
    "president|prime minister|premier|chancellor|king|queen|crown prince|first lady|minister",
    "(?:foreign|defen[cs]e|interior|finance|justice|energy|economy|health|information|state) minister|(?:foreign|defen[cs]e|home) secretary",
    "(?:under)?secretary of (?:state|defen[cs]e|the treasury|homeland security)|national security advis[eo]r|(?:attorney|solicitor|surgeon|inspector) general",
    "(?:commerce|treasury|transport(?:ation)?|labou?r|agriculture|energy|education|interior|health|housing|justice|homeland security|veterans affairs|environment|trade) (?:secretary|minister)",
    "(?:house |parliament(?:ary)? |senate )?speaker(?: of (?:the house|parliament))?|(?:(?:house|senate) )?(?:majority|minority) (?:leader|whip)|whip",
    "(?:u\\.?s\\.? |federal |supreme court |appeals |circuit |district )*judge",
    "senator|congress(?:man|woman)|representative|(?:supreme court )?justice|administrator|chief of (?:the )?general staff|joint chiefs chairman",
    "(?:the )?(?:president|prime minister|premier|chancellor|king|queen)['\\u2019]s (?:[\\p{L}-]+ ){0,2}(?:aide|advis[eo]r|envoy|secretary|spokes(?:man|woman|person)|chief of staff)",
    "(?:the )?(?:army|military|government|presidential|foreign ministry|foreign office|defen[cs]e ministry)(?:['\\u2019]s)? (?:aide|advis[eo]r|envoy|chief|official|spokes(?:man|woman|person))"
  ].join("|")})(?: for [\\p{L} ]+)?$`,
  "iu"
);

/** Whether a role is an office that only states have. */
export const isOfState = (wording: string): boolean => NATIONAL.test(wording);

const HEAD = /\b(president|prime minister|premier)$/i;

/** Whether a role is an office of the state that an article is about: of the kind of state, too. */
export function isNationalOffice(wording: string, state: string): boolean {
  if (!NATIONAL.test(wording)) return false;
  const head = HEAD.exec(wording)?.[1]?.toLowerCase();
  if (!head || /\b(?:vice|deputy)\b/i.test(wording)) return true;
  return hasLeader(state, head === "president" ? "president" : "prime minister");
}

/** Offices that one state alone has, where an article names it. */
const AMERICAN = /\b(?:under)?secretary of (?:state|defen[cs]e|the treasury|homeland security|energy|commerce)$/i;
const MINISTER = /\bminister$/i;

/**
 * The state of a national office by the kind of office: the only one of those that the article is about which has it
 * ("the foreign minister" beside a state with secretaries); null where several have it, or none.
 */
export function stateOfOffice({home, states}: Scene, wording: string): string | null {
  if (home) return isNationalOffice(wording, home) ? home : null;
  if (AMERICAN.test(wording)) return states.includes("us") ? "us" : null;
  const having = states.filter(
    (state) => isNationalOffice(wording, state) && (!MINISTER.test(wording) || hasMinisters(state))
  );
  return states.length > 1 && having.length === 1 ? having[0]! : null;
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
  /** The items of the unit that tell whose kin the person is. */
  readonly kin: readonly [from: number, to: number] | null;
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
  for (const {entity, party} of ties) if (party) entity.party ??= party;
  for (const entity of entities) {
    for (const wording of entity.roles.values()) entity.party ??= stateOfOffice(scene, wording);
  }
  for (let round = 0; round < 2; round++)
    for (const {entity, names} of ties) {
      if (entity.party) continue;
      const other = names.map(at).find((one) => one !== undefined && one !== entity && one.party !== null);
      if (other) entity.party = other.party;
    }
  for (const {entity, former} of ties) if (former) entity.party ??= former;
}
