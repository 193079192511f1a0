/** Months as keys "2025-05", for charts over time. */

export function nextMonth(key: string): string {
  const [year, month] = key.split("-").map(Number) as [number, number];
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}

/** Every month from the first to the last key given, in order, with none left out. */
export function monthsBetween(keys: readonly string[]): string[] {
  const sorted = [...keys].sort();
  const last = sorted.at(-1);
  if (last === undefined) return [];
  const months: string[] = [];
  for (let key = sorted[0]!; key <= last; key = nextMonth(key)) months.push(key);
  return months;
}

/** A stretch of the month axis: months, or a gap in which nothing happened and that is not drawn to scale. */
export type Slot = {readonly month: string} | {readonly gap: number};

/** Months in order; more than `longest` empty months in a row become one gap. */
export function monthSlots(keys: readonly string[], longest = 5): Slot[] {
  const filled = new Set(keys);
  const slots: Slot[] = [];
  let empty: string[] = [];
  for (const month of monthsBetween(keys)) {
    if (!filled.has(month)) {
      empty.push(month);
      continue;
    }
    if (empty.length > longest) slots.push({gap: empty.length});
    else slots.push(...empty.map((key) => ({month: key})));
    empty = [];
    slots.push({month});
  }
  return slots;
}
