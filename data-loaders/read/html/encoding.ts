/**
 * The encoding that a page declares in its first kilobyte (<meta charset=...>, or an http-equiv's charset), as the HTML
 * standard lets browsers look for it; null where it declares none.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  return /charset\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})/i.exec(start)?.[1] ?? null;
}
