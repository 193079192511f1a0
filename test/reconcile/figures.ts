import type {ExchangeMention} from "../../data-loaders/extract/mentions.ts";
import {findDeals} from "../../data-loaders/reconcile/deals/index.ts";
import type {Deal, DealsInput, Figure, Report} from "../../data-loaders/reconcile/deals/types.ts";

/** Test-only: figures of two invented countries in a few words. */

export interface Told extends Partial<Omit<ExchangeMention, "date" | "round" | "count">> {
  readonly n?: number;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly date?: string;
  readonly round?: string;
  readonly claimant?: string | null;
  readonly voice?: string;
  readonly weak?: boolean;
}

const NOWHERE = {start: 0, end: 0};

/** What an article tells, figure by figure. Completed exchanges of prisoners on 5 February unless said otherwise. */
export function told(articleId: string, ...figures: readonly Told[]): Figure[] {
  return figures.map((figure, i) => {
    const {n, min = n ?? null, max = n ?? null, date, round, claimant = null, voice, weak, ...rest} = figure;
    const status = rest.status ?? "completed";
    const day = date ?? (status === "completed" && round === undefined ? "2031-02-05" : undefined);
    return {
      id: `${articleId}#${String(i).padStart(2, "0")}`,
      articleId,
      roundId: round ?? null,
      claimant,
      voice: voice ?? claimant,
      mention: {
        kind: "exchange",
        category: "prisoners",
        subgroup: null,
        count: {min, max},
        approximate: false,
        basis: "per_side",
        from: null,
        to: null,
        cumulative: false,
        additional: false,
        round: null,
        claimant: null,
        evidence: NOWHERE,
        sentence: NOWHERE,
        rule: "told",
        reasons: [{name: "told", points: weak ? 0.3 : 0.9}],
        parts: {},
        repeats: [],
        ...rest,
        status,
        date: day === undefined ? null : {date: day, basis: "stated", words: NOWHERE}
      }
    };
  });
}

export const toEstavia = {basis: "one_way", from: "kordova", to: "estavia"} as const;
export const toKordova = {basis: "one_way", from: "estavia", to: "kordova"} as const;
export const agreedAt = (round: string) => ({status: "agreed", round}) as const;

export const ROUNDS = [
  {roundId: "talks-1", date: "2031-02-01"},
  {roundId: "talks-2", date: "2031-06-01"}
];

/** The input for findDeals; every article has a text of its own and was published on `published`. */
export function input(figures: readonly Figure[], more: Partial<DealsInput> & {published?: string} = {}): DealsInput {
  const ids = [...new Set(figures.map(({articleId}) => articleId))];
  const reports = ids.map(
    (articleId): Report => ({
      articleId,
      publisher: `The ${articleId}`,
      published: more.published ?? "2031-02-06",
      url: null,
      sources: [],
      text: `Text of ${articleId}.`,
      rounds: []
    })
  );
  return {reports, figures, rounds: ROUNDS, sides: ["estavia", "kordova"], duplicates: new Map(), ...more};
}

export const dealsOf = (...articles: readonly Figure[][]): readonly Deal[] => findDeals(input(articles.flat())).deals;

/** "157..157 of 314..314": what each side gives and what all give. */
export const numbersOf = ({perSide, total}: Deal): string =>
  `${perSide.min ?? ""}..${perSide.max ?? ""} of ${total.min ?? ""}..${total.max ?? ""}`;
