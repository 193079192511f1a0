import type {Article, Problem} from "../../article.ts";
import type {Extraction, Mention} from "../../extract/mentions.ts";
import type {Overrides} from "../deals/types.ts";
import type {Round} from "../types.ts";
import {type Correctable, type Corrected, correctReadings, keysOf} from "./apply.ts";
import type {Correction} from "./correction.ts";
import {unknownRounds} from "./rounds.ts";
import {overridesOf} from "./ties.ts";
import {type Marks, marksOf} from "./words.ts";

/** What a person has settled about rounds and deals: it goes before what reconcile finds. */
export interface Settled {
  readonly roundOf: ReadonlyMap<Mention, string>;
  readonly overrides: Overrides;
}

/** One article with what was read from it; the ids are the rows' own and stay with a corrected mention. */
interface Read {
  readonly article: Article;
  readonly found: Extraction;
  readonly ids: ReadonlyMap<Mention, string>;
}

export interface CorrectedReadings<R extends Read> {
  readonly readings: readonly R[];
  readonly settled: Settled;
  /** What to say of each mention once the rounds are known: a line that names none of them did nothing. */
  review(rounds: readonly Round[]): Review;
}

export interface Review {
  /** The evidence key of a mention, by which corrections.csv names it. */
  keyOf(mention: Mention): string;
  marksOf(mention: Mention): Marks;
  readonly problems: readonly Problem[];
}

/** Applies every correction of a reading to what the rules have read, before reconcile ties the articles together. */
export function applyCorrections<R extends Read>(
  readings: readonly R[],
  corrections: readonly Correction[]
): CorrectedReadings<R> {
  const idAt = new Map<string, string>();
  const correctable = readings.map((reading) => ({
    ...reading,
    articleId: reading.article.id,
    text: reading.article.text
  }));
  for (const reading of correctable)
    for (const [mention, {table, key}] of keysOf(reading)) idAt.set(`${table} ${key}`, reading.ids.get(mention) ?? "");
  const corrected = correctReadings(correctable, corrections);
  const {overrides, problems} = overridesOf(corrections, figureIds(corrected, idAt));
  return {
    readings: corrected.readings.map((reading) => ({...reading, ids: idsOf(reading.found, corrected, idAt)})),
    settled: {roundOf: corrected.roundOf, overrides},
    review(rounds) {
      const unknown = unknownRounds(corrections, rounds);
      return {
        keyOf: (mention) => corrected.keys.get(mention) ?? "",
        marksOf(mention) {
          const told = (corrected.touched.get(mention) ?? []).filter((line) => !unknown.has(line));
          return marksOf(told, (line) => corrected.effective.has(line));
        },
        problems: [...corrected.problems, ...problems, ...unknown.values()]
      };
    }
  };
}

const TABLES = {
  exchange: "exchanges",
  duration: "durations",
  round: "round_mentions",
  statement: "statements"
} as const;

/** A row keeps the id that it had before it was corrected; one that a person has added goes by its evidence key. */
function idsOf(found: Extraction, {keys}: Corrected<Correctable>, idAt: ReadonlyMap<string, string>) {
  const mentions: Mention[] = [...found.exchanges, ...found.durations, ...found.rounds, ...found.statements];
  return new Map(
    mentions.map((mention) => {
      const key = keys.get(mention) ?? "";
      return [mention, idAt.get(`${TABLES[mention.kind]} ${key}`) ?? key];
    })
  );
}

function figureIds({keys}: Corrected<Correctable>, idAt: ReadonlyMap<string, string>): Map<string, string> {
  const figures = new Map<string, string>();
  for (const [mention, key] of keys)
    if (mention.kind === "exchange") figures.set(key, idAt.get(`exchanges ${key}`) ?? key);
  return figures;
}
