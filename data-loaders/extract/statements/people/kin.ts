import type {Item} from "../text/item.ts";
import type {Entity} from "./entity.ts";

/** Those who are somebody's kin, by one of them: of the same side, where nothing else is said. */
export const KIN =
  /^(?:step)?(?:mother|father|mum|mom|dad|wife|husband|son|daughter|brother|sister|widow|fianc[eé]e?|cousin|uncle|aunt|nephew|niece|parent|relative|partner|twin|grand(?:mother|father|son|daughter)|(?:mother|father|sister|brother|son|daughter)-in-law|gran|granny)s?$|^famil(?:y|ies)$|^wives$/;

/** Two persons who are kin. */
export type Kin = readonly [Entity, Entity];

/** How many persons back "his" may mean in "His wife, Ada Orne". */
const LOOK_BACK = 4;

/**
 * Of whom somebody is kin by a stretch that has a noun for it: "Orne's wife", "a brother of Orne", and "his wife" by the
 * persons named last; null where nobody fits.
 */
export function kinOf(
  entity: Entity,
  items: readonly Item[],
  [from, to]: readonly [from: number, to: number],
  named: ReadonlyMap<number, Entity>,
  before: readonly Entity[]
): Entity | null {
  if (!items.slice(from, to).some(({norm}) => KIN.test(norm))) return null;
  for (const {start} of items.slice(from, to)) {
    const other = named.get(start);
    if (other && other !== entity) return other;
  }
  const owner = items[from]!.norm;
  if (!/^(?:his|her)$/.test(owner)) return null;
  const against = owner === "his" ? "female" : "male";
  return before.slice(-LOOK_BACK).findLast((one) => one !== entity && one.gender !== against) ?? null;
}

/** Gives those of whom no side is told the one of their kin, twice over; not the kin of those who hold an office, who speak for themselves. */
export function shareSides(kin: readonly Kin[]): void {
  for (let round = 0; round < 2; round++)
    for (const [one, other] of kin) {
      one.party ??= other.party;
      other.party ??= one.party;
    }
}
