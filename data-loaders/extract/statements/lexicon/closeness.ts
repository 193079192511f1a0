/** Letters that a spelling may differ by: none in short words, one from five letters on, two from eight. */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const allowed = Math.max(a.length, b.length) >= 8 ? 2 : 1;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > allowed || Math.max(a.length, b.length) > 40)
    return false;
  let row = Array.from({length: b.length + 1}, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++)
      next.push(Math.min(row[k]! + 1, next[k - 1]! + 1, row[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]! <= allowed;
}
