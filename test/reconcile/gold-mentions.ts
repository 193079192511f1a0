import {readFileSync} from "node:fs";
import type {ExchangeMention} from "../../data-loaders/extract/mentions.ts";
import type {DealRound, DealsInput, Figure, Report} from "../../data-loaders/reconcile/deals/types.ts";

/** Test-only: the hand-made readings as if they had been extracted, so that deals can be tested before extraction is. */

interface GoldExchange {
  category: ExchangeMention["category"];
  min: number | null;
  max: number | null;
  approx: boolean;
  basis: ExchangeMention["basis"];
  from: string | null;
  to: string | null;
  status: ExchangeMention["status"];
  subgroup: string | null;
  round: string | number | null;
  date: string | null;
  evidence: string;
  borderline?: boolean;
  cumulative?: boolean;
}

interface GoldStatement {
  speaker: string;
  party: string;
  evidence: string;
}

interface GoldArticle {
  id: string;
  published: {date: string | null};
  exchanges: GoldExchange[];
  statements: GoldStatement[];
}

const GOLD = new URL("../gold/gold.jsonl", import.meta.url);
const LEDGER = new URL("../../docs/ledger-expected.md", import.meta.url);

export const readGold = (): GoldArticle[] =>
  readFileSync(GOLD, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldArticle);

export const readLedger = (): string => readFileSync(LEDGER, "utf8");

/** The rows of the Markdown tables under a heading, cells by column name. */
export function readTable(markdown: string, heading: string): Record<string, string>[] {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";
  const lines = section.split("\n").filter((line) => line.startsWith("|"));
  const cells = (line: string) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim());
  const [head, , ...rows] = lines;
  const columns = cells(head!);
  return rows.map((row) => Object.fromEntries(cells(row).map((cell, i) => [columns[i]!, cell])));
}

const squeeze = (text: string) => text.replace(/\s+/g, " ");
const ADDITIONAL = /\b(?:another|further|additional|followed by)\b|\d more\b/i;

/**
 * All figures of the gold, with the rounds of the ledger. A borderline row becomes a weak figure: it may join a deal but
 * not found one, as the ledger has it (the one exception that it names is firm).
 */
export function goldInput(sides: readonly string[] = ["russia", "ukraine"]): DealsInput {
  const rounds: (DealRound & {ordinal: string})[] = readTable(readLedger(), "Rounds").map(({date, ordinal}) => ({
    roundId: date!,
    date: date!,
    ordinal: ordinal!
  }));
  const reports: Report[] = [];
  const figures: Figure[] = [];
  for (const article of readGold()) {
    let text = "";
    const published = article.published.date;
    article.exchanges.forEach((row, i) => {
      const start = text.length;
      text += `${row.evidence}\n\n`;
      const evidence = {start, end: start + row.evidence.length};
      const said = article.statements.find((statement) => squeeze(statement.evidence).includes(squeeze(row.evidence)));
      const party = said && !["unknown", "joint"].includes(said.party) ? said.party : null;
      const kept = article.id === "online-groups" && row.min === 30;
      const round =
        typeof row.round === "string" && row.round.includes("-")
          ? row.round
          : row.round === null
            ? null
            : rounds.findLast(({ordinal, date}) => ordinal === String(row.round) && date! <= (published ?? "9999"))!
                .roundId;
      const date = row.date === null ? null : {date: row.date, basis: "stated" as const, words: evidence};
      figures.push({
        id: `${article.id}#${String(i).padStart(2, "0")}`,
        articleId: article.id,
        roundId: round,
        claimant: party,
        voice: said?.speaker ?? null,
        mention: {
          kind: "exchange",
          category: row.category,
          subgroup: row.subgroup,
          count: {min: row.min, max: row.max},
          approximate: row.approx,
          basis: row.basis,
          from: row.from,
          to: row.to,
          status: row.status,
          cumulative: row.cumulative ?? false,
          additional: ADDITIONAL.test(row.evidence),
          date,
          round: null,
          claimant: null,
          evidence,
          sentence: evidence,
          rule: "gold",
          reasons: [{name: "gold", points: row.borderline && !kept ? 0.3 : 0.9}],
          parts: {},
          repeats: []
        }
      });
    });
    reports.push({articleId: article.id, publisher: null, published, url: null, sources: [], text, rounds: []});
  }
  return {reports, figures, rounds, sides, duplicates: new Map()};
}
