import chardet from "chardet";
import iconv from "iconv-lite";
import {error, type Fault, note, warning} from "./faults.ts";

/** A file's bytes as text, or the fault that stands in the way; faults beside a text are for information. */
export type Decoded =
  | {readonly text: string; readonly faults: readonly Fault[]}
  | {readonly text: null; readonly faults: readonly [Fault]};

/**
 * Decodes a file: a byte order mark decides, then valid UTF-8, then what the file itself declares (HTML), then
 * statistics (chardet). A text in another encoding than UTF-8 is named, since statistics can err.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = byMark(bytes);
  if (marked) return {text: iconv.decode(bytes, marked), faults: []};
  const wide = wideWithoutMark(bytes);
  if (wide) return {text: iconv.decode(bytes, wide), faults: [decoded(wide)]};
  if (looksBinary(bytes)) return {text: null, faults: [BINARY]};
  try {
    return whole(new TextDecoder("utf-8", {fatal: true}).decode(bytes), []);
  } catch {
    return inOtherEncoding(bytes, declared);
  }
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32le" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? "utf-32be" : null;
}

const SAMPLE = 4096;

/** UTF-16 without a mark: of Latin text, nearly every second byte is zero. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 === 0 ? even++ : odd++;
  const enough = sample.length * 0.35;
  if (odd > enough && even < odd / 10) return "utf-16le";
  return even > enough && odd < even / 10 ? "utf-16be" : null;
}

const SIGNATURES = [
  "%PDF-",
  "PK\u0003\u0004",
  "\u0089PNG",
  "GIF8",
  "\u00ff\u00d8\u00ff",
  "\u00d0\u00cf\u0011\u00e0",
  "\u001f\u008b",
  "{\\rtf"
];

/** A known signature, a zero byte, or more than one control character in twenty: no text in any encoding looks so. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const start = String.fromCharCode(...sample.subarray(0, 8));
  if (SIGNATURES.some((signature) => start.startsWith(signature))) return true;
  if (bytes.includes(0)) return true;
  let controls = 0;
  for (const byte of sample)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls++;
  return controls > sample.length / 20;
}

function inOtherEncoding(bytes: Uint8Array, declared: string | null): Decoded {
  const loose = new TextDecoder("utf-8").decode(bytes);
  // In text of another encoding hardly any bytes are good UTF-8 by chance: where more are good than bad, it is damage.
  if (count(loose, /\uFFFD/g) < count(loose, /[\u0080-\uFFFC]/g)) return whole(loose, []);
  if (declared && iconv.encodingExists(declared)) return whole(iconv.decode(bytes, declared), [decoded(declared)]);
  const guess = chardet
    .analyse(tellingPart(bytes.subarray(0, 64 * 1024)))
    .find(({name}) => iconv.encodingExists(name) && name !== "UTF-8");
  if (!guess) return {text: null, faults: [UNKNOWN_ENCODING]};
  const encoding = SUPERSETS[guess.name] ?? guess.name;
  return whole(iconv.decode(bytes, encoding), [decoded(encoding)]);
}

/**
 * The words that tell an encoding, where it is told by few: an English text with some words in Cyrillic looks like
 * Western European to statistics over the whole. Three bytes above ASCII in a row hardly occur in Western European.
 */
function tellingPart(bytes: Uint8Array): Uint8Array {
  const words: number[] = [];
  let from = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i]! >= 0xc0) continue;
    if (i - from >= 3) words.push(...bytes.subarray(from, i), 0x20);
    from = i + 1;
  }
  return words.length > 0 ? Uint8Array.from(words) : bytes;
}

/** What files that claim these encodings are really written in (WHATWG Encoding Standard, "Names and labels"). */
const SUPERSETS: Readonly<Record<string, string>> = {
  "ISO-8859-1": "windows-1252",
  "ISO-8859-9": "windows-1254",
  ASCII: "windows-1252"
};

function whole(text: string, faults: readonly Fault[]): Decoded {
  const lost = count(text, /\uFFFD/g);
  return {text, faults: lost === 0 ? faults : [...faults, damaged(lost)]};
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const SAVE_AS_UTF8 = "Save the file as UTF-8 and check names and quotation marks.";
const decoded = (encoding: string) =>
  note("encoding", `The file is not in UTF-8; it was read as ${encoding}`, SAVE_AS_UTF8);
const damaged = (lost: number) =>
  warning(
    "damaged_text",
    `${lost} character${lost === 1 ? " is" : "s are"} damaged (�) and could not be read`,
    SAVE_AS_UTF8
  );
const BINARY = error(
  "binary",
  "Not read: the file holds no text (a picture, a PDF, an office document?)",
  "Save the article's text as .txt, .md or .html."
);
const UNKNOWN_ENCODING = error("encoding", "Not read: the file's encoding could not be made out", SAVE_AS_UTF8);
