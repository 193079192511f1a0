import type {Day} from "../../language/days.ts";
import type {Span} from "../../language/span.ts";
import type {RoundWords} from "./reference.ts";

/** Places of one text that mean the same round, with what they say of it together. */
export interface Told {
  readonly words: RoundWords[];
  ordinal: number | null;
  first: Day | null;
  last: Day | null;
  city: string | null;
  venue: string | null;
  country: string | null;
  /** The words that count the rounds before it, where its number follows from them. */
  counted: Span | null;
  /** Whether its first day was worked out from its last. */
  readonly began?: boolean;
}

/**
 * Puts together the places that mean the same round. What stands alone founds a round: first what has a day, then what
 * has a number, then what has only a place. The rest ("the talks", "that meeting") fits in where nothing speaks against.
 */
export function mergeRoundWords(found: readonly RoundWords[]): Told[] {
  const told: Told[] = [];
  const alone = found.filter((words) => words.standsAlone);
  const rank = (words: RoundWords) =>
    (words.days || words.marks.length > 0 ? 0 : words.ordinal !== null ? 1 : 2) + (words.planned ? 3 : 0);
  const ordered = alone
    .map((words, index) => ({words, index}))
    .sort((a, b) => rank(a.words) - rank(b.words) || a.index - b.index);
  for (const {words} of ordered) {
    const home = told
      .filter((round) => fits(round, words))
      .sort((a, b) => closeness(b, words) - closeness(a, words))[0];
    if (home) join(home, words);
    else told.push(begin(words));
  }
  joinNumbered(told);
  numberByCount(told, found);
  for (const words of found) {
    if (words.standsAlone) continue;
    const home = told.find(
      (round) => fits(round, words) && partiesFit(round, words) && round.words[0]!.distance !== "next"
    );
    if (home) home.words.push(words);
  }
  for (const round of told) round.words.sort((a, b) => a.evidence.start - b.evidence.start);
  return told.sort((a, b) => a.words[0]!.evidence.start - b.words[0]!.evidence.start);
}

function begin(words: RoundWords): Told {
  const round: Told = {
    words: [],
    ordinal: null,
    first: null,
    last: null,
    city: null,
    venue: null,
    country: null,
    counted: null
  };
  join(round, words);
  return round;
}

function join(round: Told, words: RoundWords): void {
  round.words.push(words);
  round.ordinal ??= words.ordinal;
  if (words.days) {
    round.first = round.first === null ? words.days.first : Math.min(round.first, words.days.first);
    round.last = round.last === null ? words.days.last : Math.max(round.last, words.days.last);
  }
  round.city ??= words.place?.city ?? null;
  round.venue ??= words.place?.venue ?? null;
  round.country ??= words.place?.country ?? null;
}

/** Whether nothing that the words say speaks against their meaning this round. */
function fits(round: Told, words: RoundWords): boolean {
  const sample = round.words[0]!;
  if (
    (sample.meeting === "leaders") !== (words.meeting === "leaders") ||
    (sample.meeting === "other") !== (words.meeting === "other")
  )
    return false;
  if (sample.planned !== words.planned && (round.ordinal === null || round.ordinal !== words.ordinal)) {
    if (!(words.days && round.first !== null && words.days.first === round.first)) return false;
  }
  if (round.ordinal !== null && words.ordinal !== null && round.ordinal !== words.ordinal) return false;
  // A bare number joins a round that bears it; joinNumbered settles which dated round it is.
  if (
    words.ordinal !== null &&
    round.ordinal === null &&
    !words.days &&
    words.marks.length === 0 &&
    round.first !== null
  )
    return false;
  if (!samePlace(round, words)) return false;
  if (words.days && round.first !== null)
    return words.days.first <= round.last! + 1 && words.days.last >= round.first - 1 && sameOrOneDay(round, words);
  if (words.marks.length > 0 && words.days === null && sample.days === null && sample.marks.length > 0)
    return markKey(sample) === markKey(words);
  // What happened "since the talks of 16 May" is not of those talks.
  if (
    sample.distance === "previous" &&
    words.distance !== "previous" &&
    !words.days &&
    (words.ordinal === null || words.ordinal !== round.ordinal)
  )
    return false;
  // "the previous round" is not the one that the article reports on.
  if (words.distance === "previous" && sample.distance !== "previous" && words.ordinal === null && !words.days)
    return false;
  return true;
}

/** "A separate meeting of the two mediators with Estavia" is not of the talks between Estavia and Kordova: they share but one party. */
function partiesFit(round: Told, {parties}: RoundWords): boolean {
  const named = round.words.filter((words) => words.parties.length > 1);
  if (parties.length < 2 || named.length === 0) return true;
  return named.some((words) => words.parties.filter((party) => parties.includes(party)).length > 1);
}

/** A day apart is one round only where a number or the days' run says so: a second day, or two outlets' dates. */
function sameOrOneDay(round: Told, words: RoundWords): boolean {
  if (words.days!.first <= round.last! && words.days!.last >= round.first!) return true;
  return round.ordinal === null || words.ordinal === null || round.ordinal === words.ordinal;
}

function markKey(words: RoundWords): string {
  return words.marks
    .map((mark) =>
      mark.kind === "day" ? `${mark.month}-${mark.days[0]}` : mark.kind === "weekday" ? `w${mark.weekday}` : mark.kind
    )
    .join(" ");
}

function samePlace(round: Told, words: RoundWords): boolean {
  const place = words.place;
  if (!place) return true;
  if (place.city !== null && round.city !== null) return place.city === round.city;
  if (place.country !== null && round.country !== null && (place.city === null || round.city === null))
    return place.country === round.country;
  return true;
}

function closeness(round: Told, words: RoundWords): number {
  return (
    (words.ordinal !== null && words.ordinal === round.ordinal ? 4 : 0) +
    (words.days && round.first !== null && words.days.first === round.first ? 8 : 0) +
    (words.place?.city && words.place.city === round.city ? 2 : 0) +
    (round.words[0]!.distance === "previous" ? -1 : 0) +
    (round.first ?? 0) / 1e6
  );
}

/**
 * A round that is known by its number and one known by its day are the same where there is one of each that fits: the
 * article's own round is the last of those that have been held, and bears the highest number.
 */
function joinNumbered(told: Told[]): void {
  const held = told.filter((round) => !round.words[0]!.planned && round.words[0]!.meeting !== "leaders");
  const numbered = held.filter(
    (round) => round.ordinal !== null && round.first === null && round.words.every((words) => words.marks.length === 0)
  );
  const dated = held.filter(
    (round) =>
      round.ordinal === null &&
      (round.first !== null || round.words.some((words) => words.marks.length > 0)) &&
      round.words.every((words) => words.distance !== "previous")
  );
  const top = numbered.sort((a, b) => b.ordinal! - a.ordinal!)[0];
  const latest = dated.sort((a, b) => (b.first ?? Infinity) - (a.first ?? Infinity))[0];
  if (!top || !latest || held.some((round) => round.ordinal !== null && round.ordinal > top.ordinal!)) return;
  // Of "two rounds, on 23 January and 4 February" neither is the third.
  if (latest.words.some(({count}) => count !== null && count < top.ordinal!)) return;
  if (
    held.some(
      (round) =>
        round.ordinal !== null &&
        round.ordinal < top.ordinal! &&
        round.first !== null &&
        latest.first !== null &&
        round.first > latest.first
    )
  )
    return;
  if (!top.words.every((words) => samePlace(latest, words))) return;
  for (const words of top.words) join(latest, words);
  told.splice(told.indexOf(top), 1);
}

/** "They have held two rounds": the fresh one that the article reports on is the third. */
function numberByCount(told: readonly Told[], found: readonly RoundWords[]): void {
  const counted = found.find((words) => words.count !== null && !words.planned);
  if (!counted) return;
  const numbers = new Set(told.flatMap(({ordinal}) => (ordinal === null ? [] : [ordinal])));
  const fresh = told.filter(
    (round) => round.ordinal === null && round.words.some((words) => words.distance === "present" && words.standsAlone)
  );
  if (fresh.length !== 1 || numbers.has(counted.count! + 1)) return;
  const [round] = fresh;
  round!.ordinal = counted.count! + 1;
  round!.counted = counted.evidence;
}
