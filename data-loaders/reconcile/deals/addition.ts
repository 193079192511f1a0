/** Sums of more parts than this would be found by chance. */
const MOST_PARTS = 3;

/**
 * From `least` to three of `items` whose values come to `rest`, the fewest first; null where none do. Time up to the cube of the
 * number of items: callers bound it.
 */
export function addUp<T>(rest: number, items: readonly T[], value: (item: T) => number, least = 1): T[] | null {
  const search = (left: number, from: number, parts: number): T[] | null => {
    for (let i = from; i < items.length; i++) {
      const n = value(items[i]!);
      if (n === left && parts === 1) return [items[i]!];
      if (parts === 1 || n >= left || n === 0) continue;
      const more = search(left - n, i + 1, parts - 1);
      if (more) return [items[i]!, ...more];
    }
    return null;
  };
  if (rest <= 0) return null;
  for (let parts = least; parts <= MOST_PARTS; parts++) {
    const found = search(rest, 0, parts);
    if (found) return found;
  }
  return null;
}
