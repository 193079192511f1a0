import places from "./gazetteer.json" with {type: "json"};
import {placeKey} from "./place-key.ts";

/** A country in which a place has a name, and how large the largest of that name there is: 10 more stands for ten times the inhabitants. */
export interface Place {
  /** As ISO 3166-1 has it, two letters. */
  readonly country: string;
  readonly size: number;
}

/** How much larger than the next a place must be to be the one that comes to mind: ten times. */
const CLEARLY = 10;
/** A hundred thousand inhabitants: a place may be spoken of where nothing else is told of its country. */
const KNOWN_EVERYWHERE = 50;

const byPrefix: Readonly<Record<string, string | undefined>> = places;

/**
 * The countries in which a town or a first-level region has a name, the largest first. Nothing is made of the data but what is
 * asked for. Source: GeoNames (CC BY 4.0), prepared by scripts/gazetteer.ts; docs/decisions/gazetteer.md.
 */
export function placesNamed(name: string): Place[] {
  const key = placeKey(name);
  const entries = byPrefix[key.slice(0, 2)];
  const at = entries?.indexOf(`|${key}=`) ?? -1;
  if (!entries || at < 0 || key === "") return [];
  const from = at + key.length + 2;
  return [...entries.slice(from, entries.indexOf("|", from)).matchAll(/([A-Z]{2})(\d+)/g)].map(([, country, size]) => ({
    country: country!,
    size: Number(size)
  }));
}

/**
 * The country that a place's name stands for in a text: of those that are `near` (the sides, the states it tells of) the only one or the
 * clearly largest, unless a place elsewhere comes to mind first; else the clearly largest of all. Null where it stays open.
 */
export function countryNamed(found: readonly Place[], near: (country: string) => boolean): string | null {
  const largest = found[0];
  if (!largest) return null;
  const close = found.filter(({country}) => near(country));
  const [first, second] = close.length > 0 ? close : found;
  if (second && first!.size < second.size + CLEARLY) return null;
  if (close.length > 0) return largest.size >= first!.size + CLEARLY ? null : first!.country;
  return first!.size >= KNOWN_EVERYWHERE ? first!.country : null;
}
