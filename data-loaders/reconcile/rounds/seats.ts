/** What a house for talks is by its kind, which may be left out: "talks at the Grey Palace", "the talks at the Grey". */
const KIND = /\b(?:palace|hotel|house|hall|centre|center|residence|castle|club)\b/g;
/** Letters that lose no mark by decomposition. */
const LATIN = new Map(Object.entries({ı: "i", ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe"}));

/**
 * A place's name as all its spellings have it: without marks, hyphens and what it is ("Port of X", "X City"), and with one
 * letter for the digraphs by which other scripts are put into English ("Chorin" for "Çorin").
 */
export function placeKey(name: string): string {
  const plain = [...name.toLowerCase()].map((letter) => LATIN.get(letter) ?? letter).join("");
  return plain
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the )?(?:(?:port|city|town|village|resort) of )?(?:the )?/, "")
    .replace(/ (?:city|town)$/, "")
    .replace(/([csz])h/g, "$1");
}

function houseKey(name: string): string {
  return placeKey(name).replace(KIND, "").replace(/\s+/g, " ").trim();
}

/** Where a round was held, as far as its words and what other articles say of its house tell. */
export interface Seat {
  readonly city: string | null;
  readonly venue: string | null;
  readonly country: string | null;
}

/**
 * Reads places by all articles together: a house stands in the city that some article names with it, where none names another;
 * and what some article calls a palace is one where another leaves the word out.
 */
export function seatsBy(told: readonly Seat[]): (seat: Seat) => Seat {
  const houses = new Map<string, Map<string, string>>();
  for (const {city, venue} of told) {
    if (venue === null) continue;
    const cities = houses.get(houseKey(venue)) ?? new Map<string, string>();
    houses.set(houseKey(venue), cities);
    if (city === null) continue;
    const spelled = cities.get(placeKey(city));
    if (spelled === undefined || city < spelled) cities.set(placeKey(city), city);
  }
  const named = new Set(told.flatMap(({city, venue}) => (city !== null && venue !== null ? [placeKey(city)] : [])));
  return ({city, venue, country}) => {
    const isHouse = venue === null && city !== null && !named.has(placeKey(city)) && houses.has(houseKey(city));
    const house = isHouse ? city : venue;
    const cities = house === null ? undefined : houses.get(houseKey(house));
    const only = cities?.size === 1 ? [...cities.values()][0]! : null;
    return {city: (isHouse ? null : city) ?? only, venue: house, country};
  };
}

/** How two places stand to one another; "unknown" where one names a city and the other a house, or one of them nothing. */
export function compareSeats(a: Seat, b: Seat): "same" | "other" | "unknown" {
  if (a.city !== null && b.city !== null) return placeKey(a.city) === placeKey(b.city) ? "same" : "other";
  if (a.venue !== null && b.venue !== null && houseKey(a.venue) === houseKey(b.venue)) return "same";
  if (a.country !== null && b.country !== null && a.country !== b.country) return "other";
  return a.venue !== null && b.venue !== null ? "other" : "unknown";
}
