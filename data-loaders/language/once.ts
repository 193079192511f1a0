/**
 * Remembers what a function made of each thing, for as long as that thing lives: several extractors ask for the numbers
 * and the names of one text. What comes back is shared, so nobody may change it.
 */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, {readonly made: T}>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.made;
    const made = make(key);
    known.set(key, {made});
    return made;
  };
}
