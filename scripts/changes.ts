import {type Changes, compareSnapshots, isUnchanged} from "../data-loaders/changes/compare.ts";
import {type Snapshot, snapshotOf} from "../data-loaders/changes/snapshot.ts";
import type {Tables} from "../data-loaders/tables/schemas.ts";
import {plural} from "../src/lib/format.ts";

/** How many steps from snapshot to snapshot the site tells of. */
const MOST_STEPS = 24;

/**
 * What changed since the latest snapshot, and before it from snapshot to snapshot, the newest first. Empty where there is
 * no snapshot. Steps in which nothing changed are left out, but for the present one.
 */
export function changesOf(tables: Tables, snapshots: readonly Snapshot[]): Changes[] {
  const latest = snapshots.at(-1);
  if (!latest) return [];
  const present = compareSnapshots(latest, snapshotOf(tables, latest.date), null);
  const past = snapshots.slice(1).map((after, i) => compareSnapshots(snapshots[i]!, after));
  return [present, ...past.filter((step) => !isUnchanged(step)).reverse()].slice(0, MOST_STEPS);
}

/** The present step for the terminal: counts of what is new, a line each. */
export function describeChanges(steps: readonly Changes[]): string {
  const [present] = steps;
  if (!present) return "No snapshot to compare with: npm run snapshot takes one.";
  const {articles, figures, lengths, deals, rounds, disputes} = present;
  const counts: [number, string][] = [
    [articles.added.length, "new article"],
    [articles.changed.length, "changed article"],
    [articles.gone.length, "article gone"],
    [figures.added.length + lengths.added.length, "new figure"],
    [figures.gone.length + lengths.gone.length, "figure gone"],
    [deals.added.length, "new deal"],
    [rounds.added.length, "new round"],
    [deals.changed.length + rounds.changed.length, "changed consensus"],
    [disputes.added.length, "new disagreement"],
    [disputes.changed.length, "changed disagreement"],
    [disputes.gone.length, "disagreement settled"]
  ];
  const lines = counts.filter(([count]) => count > 0).map(([count, what]) => plural(count, what, severalOf(what)));
  const what = lines.length === 0 ? "nothing has changed" : lines.join(", ");
  return `Since the snapshot of ${present.since}: ${what}`;
}

const severalOf = (what: string) =>
  what.endsWith(" gone") || what.endsWith(" settled")
    ? what.replace(/^(\w+)/, "$1s")
    : what.endsWith("consensus")
      ? what
      : `${what}s`;
