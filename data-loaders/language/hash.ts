const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * FNV-1a, 64 bits, over the text's UTF-16 code units as 16 hex digits: short stable ids without node:crypto, so that
 * the core also runs in a browser. Not for anything that must withstand an attacker. Parameters from the FNV
 * specification (draft-eastlake-fnv).
 */
export function hash(text: string): string {
  let value = OFFSET;
  for (let i = 0; i < text.length; i++) value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(i))) * PRIME);
  return value.toString(16).padStart(16, "0");
}
