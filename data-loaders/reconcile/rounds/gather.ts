import type {Meeting} from "../../extract/mentions.ts";
import {isoOf} from "../../language/days.ts";
import type {Round} from "../types.ts";
import type {Gathered, Loose} from "./gathered.ts";
import {firstDay, partSeries} from "./parts.ts";
import {compareSeats, placeKey, seatsBy} from "./seats.ts";
import type {ToldRound} from "./told.ts";

/** An article that gives neither day nor number means the last round at that place within so many days. */
const RECENT = 60;
/** The series of talks whose parties no article names. */
const UNKNOWN = "unknown";

/**
 * Rounds from the articles alone: dates a day apart are one round (outlets differ by a day), a number joins the round of
 * its series that bears it, a place the last round held there. The order of the articles does not matter: mentions are
 * sorted before anything is put together.
 */
export function gatherRounds<K>(mentions: readonly Loose<K>[]): {rounds: Round[]; of: Map<K, Round>} {
  const of = new Map<K, Round>();
  const rounds: Round[] = [];
  const seat = seatsBy(mentions.map(({told}) => told));
  const bySeries = new Map<string, Loose<K>[]>();
  for (const mention of [...mentions].sort((a, b) => compare(a.order, b.order))) {
    const list = bySeries.get(mention.series) ?? [];
    list.push({...mention, told: {...mention.told, ...seat(mention.told)}});
    bySeries.set(mention.series, list);
  }
  for (const [name, members] of [...bySeries].sort(([a], [b]) => compare(a, b))) {
    const named = name !== UNKNOWN;
    const gathered = gatherSeries(
      named,
      members.filter(({founds}) => founds)
    );
    const pointing = members.filter(({founds}) => !founds);
    const meant = pointing.flatMap((member) => {
      const homes = homesOf(gathered, member.told, named);
      return homes.length === 1 || isTold(member.told) ? [{member, group: nearest(homes, member.told)}] : [];
    });
    const roundOfGroup = new Map<Gathered<K>, Round>();
    for (const [series, part] of partSeries(name, gathered))
      for (const group of part) {
        const round = roundOf(series, group, rounds);
        rounds.push(round);
        roundOfGroup.set(group, round);
        for (const {key} of group.members) of.set(key, round);
      }
    for (const {member, group} of meant) if (group) of.set(member.key, roundOfGroup.get(group)!);
  }
  return {rounds, of};
}

function gatherSeries<K>(named: boolean, members: readonly Loose<K>[]): Gathered<K>[] {
  const gathered: Gathered<K>[] = [];
  const dated = members
    .filter(({told}) => told.date !== null)
    .sort(
      (a, b) =>
        a.told.date! - b.told.date! || (a.told.ordinal ?? 0) - (b.told.ordinal ?? 0) || compare(a.order, b.order)
    );
  const numbered = members
    .filter(({told}) => told.date === null && told.ordinal !== null)
    .sort((a, b) => a.told.ordinal! - b.told.ordinal! || compare(a.order, b.order));
  // A bare place never founds a round where the series has one that fits it.
  const placed = members.filter(({told}) => told.date === null && told.ordinal === null);
  for (const member of [...dated, ...numbered, ...placed]) {
    const homes = homesOf(gathered, member.told, named);
    if (homes.length < 2 || isTold(member.told)) put(gathered, nearest(homes, member.told), member);
  }
  return gathered;
}

/** The rounds of these that a mention can mean: by its day, else by its number, else by its place. */
function homesOf<K>(gathered: readonly Gathered<K>[], told: ToldRound, named: boolean): Gathered<K>[] {
  if (told.date !== null) return gathered.filter((group) => isOfDay(group, told)).slice(0, 1);
  const possible = gathered.filter((group) => agrees(group, told));
  return told.ordinal !== null
    ? possible.filter((group) => group.ordinal === told.ordinal && (named || isNear(group, told)))
    : possible.filter(({members}) =>
        members.some((member) => isPlacedAlike(member.told, told) && isRecent(member.told, told))
      );
}

/** Without a day of its own or of its article, "the second round" may be that of any series. */
function isTold({date, published}: ToldRound): boolean {
  return date !== null || published !== null;
}

/**
 * One day, or two days that follow on each other where number and place do not speak against it; and one number on one day,
 * though one article names the city and another the palace of another.
 */
function isOfDay<K>(group: Gathered<K>, told: ToldRound): boolean {
  const apart = group.members.flatMap((member) =>
    member.told.date === null ? [] : [{days: Math.abs(member.told.date - told.date!), seat: member.told}]
  );
  if (told.ordinal !== null && group.ordinal === told.ordinal && apart.some(({days}) => days === 0)) return true;
  if (!agrees(group, told)) return false;
  return apart.some(({days, seat}) => days === 0 || (days === 1 && !isCityAndHouse(seat, told)));
}

/** A city in one article and a house of which none tells the city in another: together only on the very day. */
function isCityAndHouse(a: ToldRound, b: ToldRound): boolean {
  return compareSeats(a, b) === "unknown" && (a.city ?? a.venue) !== null && (b.city ?? b.venue) !== null;
}

function isPlacedAlike(a: ToldRound, b: ToldRound): boolean {
  return [a, b].every(({city, venue}) => city === null && venue === null) || compareSeats(a, b) === "same";
}

/** Where nobody knows who talked, a number alone ties nothing that lies far apart. */
function isNear<K>(group: Gathered<K>, told: ToldRound): boolean {
  return group.members.some((member) => isRecent(member.told, told) || isRecent(told, member.told));
}

function put<K>(gathered: Gathered<K>[], home: Gathered<K> | undefined, member: Loose<K>): void {
  if (home) {
    home.members.push(member);
    home.ordinal ??= member.told.ordinal;
  } else gathered.push({members: [member], ordinal: member.told.ordinal});
}

function agrees<K>(group: Gathered<K>, told: ToldRound): boolean {
  if (group.ordinal !== null && told.ordinal !== null && group.ordinal !== told.ordinal) return false;
  return group.members.every((member) => compareSeats(member.told, told) !== "other");
}

function isRecent(known: ToldRound, told: ToldRound): boolean {
  const day = known.date ?? known.published;
  if (day === null || told.published === null) return day === null && told.published === null;
  return day <= told.published + 2 && told.published - day <= RECENT;
}

/** The last one before the article; the only one where that cannot be told. */
function nearest<K>(groups: readonly Gathered<K>[], told: ToldRound): Gathered<K> | undefined {
  if (groups.length <= 1) return groups[0];
  const before = groups.filter(
    (group) => told.published === null || (firstDay(group) ?? Number.NEGATIVE_INFINITY) <= told.published + 2
  );
  return before.sort((a, b) => (firstDay(b) ?? 0) - (firstDay(a) ?? 0))[0] ?? groups[0];
}

function roundOf<K>(series: string, group: Gathered<K>, taken: readonly Round[]): Round {
  const told = group.members.map((member) => member.told);
  const day = mostTold(told, ({date}) => (date === null ? null : isoOf(date)), String);
  const city = mostTold(told, (each) => each.city, placeKey);
  const venue = mostTold(told, (each) => each.venue, placeKey);
  const base = `${series}-${group.ordinal ?? day ?? slug(city ?? venue ?? "undated")}`;
  let id = base;
  for (let n = 2; taken.some((round) => round.id === id); n++)
    id = group.ordinal !== null && day !== null && n === 2 ? `${base}-${day}` : `${base}-${n}`;
  return {
    id,
    series,
    ordinal: group.ordinal,
    date: day,
    endDate: null,
    venue,
    city,
    country: mostTold(told, (each) => each.country, String),
    parties: [...group.members[0]!.parties].sort(),
    meeting: told.find(({meeting}) => meeting !== "talks")?.meeting ?? "talks",
    knownFrom: "articles"
  };
}

/** The value that most articles give, in its commonest spelling; of as many the first in order. */
function mostTold(
  told: readonly ToldRound[],
  value: (each: ToldRound) => string | null,
  key: (value: string) => string
): string | null {
  const given = new Map<string, {articles: Set<string>; spellings: Map<string, Set<string>>}>();
  for (const each of told) {
    const spelled = value(each);
    if (spelled === null) continue;
    const {articles, spellings} = given.get(key(spelled)) ?? {articles: new Set(), spellings: new Map()};
    given.set(key(spelled), {articles: articles.add(each.articleId), spellings});
    spellings.set(spelled, (spellings.get(spelled) ?? new Set()).add(each.articleId));
  }
  const most = (entries: [string, number][]) =>
    entries.sort(([a, x], [b, y]) => y - x || compare(a, b))[0]?.[0] ?? null;
  const best = most([...given].map(([each, {articles}]) => [each, articles.size]));
  return best === null ? null : most([...given.get(best)!.spellings].map(([each, {size}]) => [each, size]));
}

/** The name of a series that no profile has: its parties, and its kind where that is not plain talks. */
export function seriesName(parties: readonly string[], meeting: Meeting): string {
  const between = parties.length > 0 ? [...parties].sort().join("-") : UNKNOWN;
  const plain = meeting === "talks" || (meeting === "trilateral" && parties.length > 2);
  return plain ? between : `${between}-${meeting}`;
}

function slug(name: string): string {
  return (
    name
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "undated"
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
