import type {Mention, RoundMention} from "../extract/mentions.ts";
import type {Profile} from "../profile/schema.ts";
import type {Reading} from "./index.ts";

/** A round that the profile lists and the articles speak of. */
export interface KnownRound {
  readonly id: string;
  readonly series: string;
  readonly ordinal: number | null;
  readonly date: string;
  readonly endDate: string | null;
  readonly venue: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

/** Ties mentions to the rounds that the profile lists, by a day that falls within one. */
export function matchKnownRounds(readings: readonly Reading[], profile: Profile) {
  const known = profile.series.flatMap((series) =>
    series.rounds.map(
      (round): KnownRound => ({
        id: `${series.id}-${round.ordinal ?? round.date}`,
        series: series.id,
        ordinal: round.ordinal ?? null,
        date: round.date,
        endDate: round.end_date ?? null,
        venue: round.venue ?? null,
        city: round.city ?? null,
        country: round.country ?? null
      })
    )
  );
  const onDay = (day: string | null) =>
    day === null ? null : (known.find(({date, endDate}) => date <= day && day <= (endDate ?? date)) ?? null);
  const found = new Map<Mention, KnownRound>();
  for (const {
    found: {rounds, exchanges, durations}
  } of readings) {
    for (const mention of rounds) set(mention, onDay(mention.date?.date ?? null));
    for (const mention of [...exchanges, ...durations]) set(mention, onDay(mention.round?.date ?? null));
  }
  function set(mention: Mention, round: KnownRound | null) {
    if (round) found.set(mention, round);
  }
  const spokenOf = new Set(found.values());
  return {
    round: (mention: Mention) => found.get(mention)?.id ?? null,
    series: (mention: RoundMention) => found.get(mention)?.series ?? null,
    rounds: known.filter((round) => spokenOf.has(round)).sort((a, b) => (a.date < b.date ? -1 : 1))
  };
}
