import type {Meeting} from "../extract/mentions.ts";

/** One round of talks over all articles: from the profile's calendar, or put together from what the articles tell. */
export interface Round {
  readonly id: string;
  /** Talks between the same delegations, counted on their own. */
  readonly series: string;
  readonly ordinal: number | null;
  /** First day, ISO; null where no article gives it. */
  readonly date: string | null;
  readonly endDate: string | null;
  readonly venue: string | null;
  readonly city: string | null;
  readonly country: string | null;
  /** Party ids; empty where no article tells. */
  readonly parties: readonly string[];
  readonly meeting: Meeting;
  readonly knownFrom: "profile" | "articles";
}

/** What a calendar adds to a mention that does not say so itself; kept apart from what its text says. */
export interface RoundFill {
  readonly date: string | null;
  readonly ordinal: number | null;
  readonly basis: "profile";
}
