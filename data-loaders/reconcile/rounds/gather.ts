import type {Meeting} from "../../extract/mentions.ts";
import {type Day, isoOf} from "../../language/days.ts";
import type {Round} from "../types.ts";
import type {ToldRound} from "./told.ts";

/** A round that no profile lists, as the articles tell it. */
interface Gathered<K> {
  readonly members: {readonly key: K; readonly told: ToldRound}[];
  ordinal: number | null;
}

/** An article that gives neither day nor number means the last round at that place within so many days. */
const RECENT = 60;
/** The series of talks whose parties no article names. */
const UNKNOWN = "unknown";

/**
 * Rounds from the articles alone: dates a day apart are one round (outlets differ by a day), a number joins the round of
 * its series that bears it, a place the last round held there. The order of the articles does not matter: mentions are
 * sorted before anything is put together.
 */
export function gatherRounds<K>(
  mentions: readonly {readonly key: K; readonly told: ToldRound; readonly series: string; readonly order: string}[]
): {rounds: Round[]; of: Map<K, Round>} {
  const of = new Map<K, Round>();
  const rounds: Round[] = [];
  const bySeries = new Map<string, {key: K; told: ToldRound; order: string}[]>();
  for (const mention of [...mentions].sort((a, b) => compare(a.order, b.order))) {
    const list = bySeries.get(mention.series) ?? [];
    list.push(mention);
    bySeries.set(mention.series, list);
  }
  for (const [series, members] of [...bySeries].sort(([a], [b]) => compare(a, b)))
    for (const gathered of gatherSeries(series !== UNKNOWN, members)) {
      const round = roundOf(series, gathered, rounds);
      rounds.push(round);
      for (const {key} of gathered.members) of.set(key, round);
    }
  return {rounds, of};
}

function gatherSeries<K>(named: boolean, members: readonly {key: K; told: ToldRound; order: string}[]): Gathered<K>[] {
  const gathered: Gathered<K>[] = [];
  const dated = members
    .filter(({told}) => told.date !== null)
    .sort(
      (a, b) =>
        a.told.date! - b.told.date! || (a.told.ordinal ?? 0) - (b.told.ordinal ?? 0) || compare(a.order, b.order)
    );
  for (const member of dated) {
    const home = gathered.find(
      (group) =>
        (group.members.some(({told}) => Math.abs(told.date! - member.told.date!) <= 1) && agrees(group, member.told)) ||
        isSameNumberAndDay(group, member.told)
    );
    put(gathered, home, member);
  }
  const numbered = members.filter(({told}) => told.date === null && told.ordinal !== null);
  for (const member of numbered.sort((a, b) => a.told.ordinal! - b.told.ordinal! || compare(a.order, b.order))) {
    const alike = gathered.filter(
      (group) =>
        group.ordinal === member.told.ordinal && agrees(group, member.told) && (named || isNear(group, member.told))
    );
    put(gathered, nearest(alike, member.told), member);
  }
  // A bare place never founds a round where the series has one that fits it.
  for (const member of members.filter(({told}) => told.date === null && told.ordinal === null)) {
    const alike = gathered.filter(
      (group) =>
        agrees(group, member.told) &&
        group.members.some(({told}) => told.place === member.told.place && isRecent(told, member.told))
    );
    put(gathered, nearest(alike, member.told), member);
  }
  return gathered;
}

/** One number on one day is one round, though one article names the city and another the palace. */
function isSameNumberAndDay<K>(group: Gathered<K>, told: ToldRound): boolean {
  return (
    told.ordinal !== null &&
    group.ordinal === told.ordinal &&
    group.members.some((member) => member.told.date === told.date)
  );
}

/** Where nobody knows who talked, a number alone ties nothing that lies far apart. */
function isNear<K>(group: Gathered<K>, told: ToldRound): boolean {
  return group.members.some((member) => isRecent(member.told, told) || isRecent(told, member.told));
}

function put<K>(gathered: Gathered<K>[], home: Gathered<K> | undefined, member: {key: K; told: ToldRound}): void {
  if (home) {
    home.members.push(member);
    home.ordinal ??= member.told.ordinal;
  } else gathered.push({members: [member], ordinal: member.told.ordinal});
}

function agrees<K>(group: Gathered<K>, told: ToldRound): boolean {
  if (group.ordinal !== null && told.ordinal !== null && group.ordinal !== told.ordinal) return false;
  return group.members.every(
    (member) => member.told.place === null || told.place === null || member.told.place === told.place
  );
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
    (group) => told.published === null || (dayOfGroup(group) ?? Number.NEGATIVE_INFINITY) <= told.published + 2
  );
  return before.sort((a, b) => (dayOfGroup(b) ?? 0) - (dayOfGroup(a) ?? 0))[0] ?? groups[0];
}

function dayOfGroup<K>(group: Gathered<K>): Day | null {
  const days = group.members.flatMap(({told}) => (told.date === null ? [] : [told.date]));
  return days.length > 0 ? Math.min(...days) : null;
}

function roundOf<K>(series: string, group: Gathered<K>, taken: readonly Round[]): Round {
  const told = group.members.map((member) => member.told);
  const day = mostTold(told, ({date}) => (date === null ? null : isoOf(date)));
  const place = mostTold(told, (each) => each.place);
  const base = `${series}-${group.ordinal ?? day ?? slug(place ?? "undated")}`;
  let id = base;
  for (let n = 2; taken.some((round) => round.id === id); n++)
    id = group.ordinal !== null && day !== null && n === 2 ? `${base}-${day}` : `${base}-${n}`;
  return {
    id,
    series,
    ordinal: group.ordinal,
    date: day,
    endDate: null,
    venue: null,
    city: place,
    country: mostTold(told, (each) => each.country),
    parties: [...new Set(told.flatMap((each) => each.parties))].sort(),
    knownFrom: "articles"
  };
}

/** The value that most articles give; of as many the first in order. */
function mostTold(told: readonly ToldRound[], value: (each: ToldRound) => string | null): string | null {
  const articles = new Map<string, Set<string>>();
  for (const each of told) {
    const given = value(each);
    if (given === null) continue;
    articles.set(given, (articles.get(given) ?? new Set()).add(each.articleId));
  }
  return [...articles].sort(([a, x], [b, y]) => y.size - x.size || compare(a, b))[0]?.[0] ?? null;
}

/** The name of a series that no profile has: its parties, and its kind where that is not plain talks. */
export function seriesName(parties: readonly string[], meeting: Meeting): string {
  const between = parties.length > 0 ? [...parties].sort().join("-") : UNKNOWN;
  return meeting === "talks" || meeting === "trilateral" ? between : `${between}-${meeting}`;
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
