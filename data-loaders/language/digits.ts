import {type Numeral, readAndFraction, withScales} from "./number-words.ts";
import {isHyphen, touches} from "./phrases.ts";
import type {Token} from "./tokens.ts";

/** Written on to digits: "1.2bn", "20k". A small "m" is as often metres as millions, and is read after a money sign alone. */
const SUFFIXES = new Map([
  ["k", 1e3],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12]
]);

const SIGNS = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75]
]);

export function readDigits(tokens: readonly Token[], from: number, joinAnd: boolean): Numeral | null {
  const sign = readSign(tokens[from]!.text);
  if (sign !== null) return withScales(tokens, from, from + 1, sign, true, false);
  if (!/^\d{1,15}$/.test(tokens[from]!.text)) return null;
  let to = from + 1;
  let digits = tokens[from]!.text;
  if (digits.length <= 3) {
    for (let groups = 0; groups < 5; groups++) {
      const width = separatorWidth(tokens, to);
      if (width < 0) break;
      digits += tokens[to + width]!.text;
      to += width + 1;
    }
  }
  let value = Number(digits);
  let plain = to === from + 1;
  if (tokens[to]?.text === "." && touches(tokens, to - 1) && touches(tokens, to) && tokens[to + 1]?.kind === "number") {
    const decimals = tokens[to + 1]!.text;
    if (!/^\d{1,9}$/.test(decimals)) return null;
    // "12.000 soldiers": no English writer gives three zero decimals, many others set thousands so.
    value = decimals === "000" && plain && digits.length <= 3 ? value * 1000 : Number(`${digits}.${decimals}`);
    to += 2;
    plain = false;
  }
  const fraction = SIGNS.get(tokens[to]?.text ?? "");
  if (fraction !== undefined && tokens[to]!.start - tokens[to - 1]!.end <= 1) {
    value += fraction;
    to++;
    plain = false;
  } else {
    const half = readAndFraction(tokens, to) ?? readSlashFraction(tokens, to);
    if (half) {
      value += half.value;
      to = half.to;
      plain = false;
    }
  }
  const money = /^[$€£₴₽]$/.test(tokens[from - 1]?.text ?? "");
  const million = tokens[to]?.norm === "m" && (money || (tokens[to]!.text === "M" && touches(tokens, to - 1)));
  // "1.2b", "$5b"; "5b" alone is a clause or a flat.
  const billion =
    tokens[to]?.norm === "b" &&
    touches(tokens, to - 1) &&
    (money || !plain) &&
    !/^\d+$/.test(tokens[from - 1]?.text ?? "");
  const suffix = million ? 1e6 : billion ? 1e9 : SUFFIXES.get(tokens[to]?.norm ?? "");
  if (suffix && tokens[to]!.start - tokens[to - 1]!.end <= 1 && !(suffix === 1e3 && !touches(tokens, to - 1)))
    return {from, to: to + 1, value: value * suffix, scale: suffix, digits: true, plain: false};
  const scaled = withScales(tokens, from, to, value, true, joinAnd);
  return scaled.to === to ? {...scaled, plain} : scaled;
}

/** "½" or "2½". */
function readSign(text: string): number | null {
  const fraction = SIGNS.get(text.at(-1)!);
  const whole = text.slice(0, -1);
  return fraction !== undefined && /^\d{0,6}$/.test(whole) ? Number(whole) + fraction : null;
}

/** The "1/2" of "2 1/2". */
function readSlashFraction(tokens: readonly Token[], from: number): {to: number; value: number} | null {
  if (tokens[from + 1]?.text !== "/" || !touches(tokens, from) || !touches(tokens, from + 1)) return null;
  const [above, below] = [tokens[from]!.text, tokens[from + 2]!.text];
  if (
    !/^[1-3]$/.test(above) ||
    !/^[2-4]$/.test(below) ||
    above >= below ||
    tokens[from - 1]!.end === tokens[from]!.start
  )
    return null;
  return {to: from + 3, value: Number(above) / Number(below)};
}

/** How many tokens part two groups of digits (a comma: 1, a space: 0), or -1 where the next group is another number. */
function separatorWidth(tokens: readonly Token[], to: number): number {
  const next = tokens[to];
  if (!next) return -1;
  if (next.text === "," || next.text === "’" || next.text === "'") {
    const group = tokens[to + 1];
    return touches(tokens, to - 1) && touches(tokens, to) && /^\d{3}$/.test(group?.text ?? "") ? 1 : -1;
  }
  return next.start - tokens[to - 1]!.end === 1 && /^\d{3}$/.test(next.text) && !isJoined(tokens, to) ? 0 : -1;
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return touches(tokens, at) && next !== undefined && (next.kind !== "punctuation" || isHyphen(next));
}
