import type {Problem} from "../article.ts";
import type {Summary} from "../tables/summary.ts";

const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

/** What a run found, in a few lines for the terminal. */
export function describeSummary(summary: Summary): string {
  const lines = [
    `${many(summary.articles, "article")} read: ${many(summary.exchanges, "exchange figure")}, ${many(summary.durations, "duration")}, ${many(summary.rounds, "round")} of talks, ${many(summary.statements, "statement")}, ${many(summary.deals, "deal")}`
  ];
  if (summary.articlesWithoutFigure > 0)
    lines.push(`${many(summary.articlesWithoutFigure, "article gives", "articles give")} no exchange figure`);
  if (summary.duplicates > 0)
    lines.push(`${many(summary.duplicates, "article repeats", "articles repeat")} another one`);
  if (summary.notRead > 0) lines.push(`${many(summary.notRead, "file")} could not be read`);
  return lines.join("\n");
}

type Shown = Pick<Problem, "path" | "severity" | "message" | "remedy">;

/** Problems in a few lines each, the worst first; notes are left to problems.csv. */
export function describeProblems(problems: readonly Shown[]): string {
  const shown = problems.filter(({severity}) => severity !== "note");
  const ordered = [
    ...shown.filter(({severity}) => severity === "error"),
    ...shown.filter(({severity}) => severity !== "error")
  ];
  return ordered.map(({path, message, remedy}) => `  ${printable(path)}: ${message}\n    ${remedy}`).join("\n");
}

/** A file's name may hold anything, control sequences for the terminal too. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, "�");
}
