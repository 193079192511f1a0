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

/**
 * Figures of one article with the words they stand in: "[157] men were freed" is a text whose figure's number is 157. One
 * sentence a figure.
 */
export function toldIn(
  articleId: string,
  ...sentences: readonly (readonly [string, Told])[]
): {
  readonly figures: Figure[];
  readonly text: string;
} {
  let text = "";
  const figures = sentences.map(([words, figure], i) => {
    const start = text.length;
    const number = {start: start + words.indexOf("["), end: start + words.indexOf("]") - 1};
    text += `${words.replace("[", "").replace("]", "")} `;
    const sentence = {start, end: text.length - 1};
    const [made] = told(articleId, {...figure, sentence, evidence: sentence, parts: {number, ...figure.parts}});
    return {...made!, id: `${articleId}#${String(i).padStart(2, "0")}`};
  });
  return {figures, text};
}

/** The input for findDeals; every article has a text of its own and was published on `published`. */
export function input(
  figures: readonly Figure[],
  more: Partial<DealsInput> & {published?: string; texts?: Readonly<Record<string, string>>} = {}
): DealsInput {
  const ids = [...new Set(figures.map(({articleId}) => articleId))];
  const reports = ids.map(
    (articleId): Report => ({
      articleId,
      publisher: `The ${articleId}`,
      published: more.published ?? "2031-02-06",
      url: null,
      sources: [],
      text: more.texts?.[articleId] ?? `Text of ${articleId}.`,
      rounds: []
    })
  );
  return {reports, figures, rounds: ROUNDS, sides: ["estavia", "kordova"], duplicates: new Map(), ...more};
}

export const dealsOf = (...articles: readonly Figure[][]): readonly Deal[] => findDeals(input(articles.flat())).deals;

/** "157..157 of 314..314": what each side gives and what all give. */
export const numbersOf = ({perSide, total}: Deal): string =>
  `${perSide.min ?? ""}..${perSide.max ?? ""} of ${total.min ?? ""}..${total.max ?? ""}`;
