import {formatCount, isExact, nominal} from "./amounts.ts";
import {type Debt, debtSentence} from "./debts.ts";
import {type Draft, totalOf} from "./draft.ts";
import {groupBy} from "./group.ts";

/**
 * The sentences that show how a deal's figures fit together, for a reader who checks: the two sides of an even swap, the
 * sums that reports tell, the spread of rival counts, the steps of a whole, what is still owed. Null where there is
 * nothing to add up.
 */
export function arithmeticOf(
  draft: Draft,
  steps: readonly Draft[],
  debt: Debt,
  name: (party: string) => string
): string | null {
  const lines = [
    doubled(draft),
    ...draft.cluster.sums.map((sum) => sum.sentence),
    spread(draft),
    draft.date === null && draft.cluster.status === "completed" ? stepSum(draft, steps) : null,
    debtSentence(debt, draft.cluster.mutual, name)
  ];
  const told = [...new Set(lines.filter((line): line is string => line !== null))];
  return told.length > 0 ? told.map((line) => `${line}.`).join(" ") : null;
}

/** "2 × 6,000 = 12,000", where a report gives the total and another each side's part. */
function doubled(draft: Draft): string | null {
  if (!draft.cluster.mutual) return null;
  const total = draft.cluster.facts.find((fact) => fact.shape === "all" && isExact(fact.told));
  if (!total || !draft.halved || total.told.min! % 2 !== 0) return null;
  return `2 × ${formatCount(total.told.min! / 2)} = ${formatCount(total.told.min!)}`;
}

/** "2 × 195 = 390, 195 + 207 = 402", where counts of an even swap differ. */
function spread(draft: Draft): string | null {
  if (!draft.cluster.mutual || !draft.value.disputed) return null;
  const {min, max} = draft.value.range;
  const total = totalOf(draft);
  if (min === null || max === null || total.min === null || total.max === null) return null;
  if (draft.value.rule === "half-in-dispute")
    return `One way ${formatCount(min)}, both ways 2 × ${formatCount(max)} = ${formatCount(2 * max)}`;
  const sum = (n: number) =>
    n === 2 * min
      ? `2 × ${formatCount(min)}`
      : n === 2 * max
        ? `2 × ${formatCount(max)}`
        : `${formatCount(min)} + ${formatCount(max)}`;
  return `${sum(total.min)} = ${formatCount(total.min)}, ${sum(total.max)} = ${formatCount(total.max)}`;
}

/** The steps of a whole: added where they make it, else what is told of it in numbers. */
function stepSum(whole: Draft, steps: readonly Draft[]): string | null {
  if (steps.length < 2) return null;
  const numbers = [...groupBy(steps, (step) => step.date ?? "").values()].map((day) =>
    Math.max(...day.map((step) => nominal(step.value.range)))
  );
  const sum = numbers.reduce((a, b) => a + b, 0);
  const addition = `${numbers.map(formatCount).join(" + ")} = ${formatCount(sum)}`;
  const {min, max} = whole.value.range;
  if (min !== null && sum < min)
    return `${addition} of ${formatCount(min)}, the rest in hand-overs told without a figure`;
  if (max !== null && sum > max) return `${addition}, more than the ${formatCount(max)} told in all`;
  return addition;
}

/** Whether the steps of a whole come to more than the whole: a mistake in a report or in the reading. */
export function stepsExceed(whole: Draft, steps: readonly Draft[]): boolean {
  const {max} = whole.value.range;
  if (max === null || whole.date !== null || whole.cluster.status !== "completed") return false;
  return steps.reduce((sum, step) => sum + nominal(step.value.range), 0) > max;
}
