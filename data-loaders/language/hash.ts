/** 2^40 + LOW is the FNV prime of 64 bits. */
const LOW = 0x1b3;
const HALF = 2 ** 32;

/**
 * FNV-1a, 64 bits, over the text's UTF-16 code units as 16 hex digits: short stable ids without node:crypto, so that
 * the core also runs in a browser. Not for anything that must withstand an attacker. Parameters from the FNV
 * specification (draft-eastlake-fnv). The value is kept in two halves of 32 bits: BigInt is fifty times slower.
 */
export function hash(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (let i = 0; i < text.length; i++) {
    const mixed = (low ^ text.charCodeAt(i)) >>> 0;
    const product = mixed * LOW;
    low = product >>> 0;
    high = (high * LOW + Math.floor(product / HALF) + ((mixed << 8) >>> 0)) >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
