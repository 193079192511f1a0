import {boundsBefore} from "./bounds.ts";
import {COUNTED} from "./counted.ts";
import type {Numeral} from "./number-words.ts";
import {isHyphen, touches} from "./phrases.ts";
import type {Token} from "./tokens.ts";

/* Digits that name instead of count: codes, numbered things, years. Each test looks at a bounded stretch of tokens. */

/** Nouns whose number, in digits or words, is a name: "Article 5", "resolution 2202", "day 1,200", "phase two". */
const NUMBERED = new Set(
  (
    "article articles section chapter paragraph clause resolution decree protocol page pages flight verse grade level phase " +
    "part version channel number nos route highway annex appendix volume episode item step day week year round stage point " +
    "category tier option"
  ).split(" ")
);

/** The same, but only where the noun is capitalised: "Unit 731", "Law 123". */
const NUMBERED_NAMES = new Set(
  (
    "act law order room unit line road gate hall figure table issue bus tram train pier block building office camp colony " +
    "prison school brigade battalion regiment division rule batch group track lot plan class apartment war bill document"
  ).split(" ")
);

/** Units that may be written on to the digits, and still leave a number. */
const GLUED_UNITS = new Set(
  (
    "km m kg mm cm ml kw mw gw kwh mph kph h hr hrs min mins sec secs ha sq x usd eur " +
    "second seconds minute minutes hour hours day days week weeks month months yr yrs year years"
  ).split(" ")
);

/** After "in 1204" these do not make it a count. */
const FUNCTION_WORDS = new Set(
  "and but or when where while as at by for from in into of on to until was were is are had has have did with it he she they the a".split(
    " "
  )
);

/** "Article 5", "No. 5", "phase two": a number that names. */
export function isNumbered(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (!before) return false;
  if (before.text === "." && tokens[from - 2]?.norm === "no" && touches(tokens, from - 2)) return true;
  const earlier = tokens[from - 2]?.norm ?? "";
  if (before.norm === "number" && /^(?:the|a|an|total|large|record|in|whose)$/.test(earlier))
    return earlier === "the" && tokens[from]!.norm === "one";
  // "1 day 3 hours" is no day three.
  if (NUMBERED.has(before.norm) && tokens[from - 2]?.kind !== "number")
    return !/^(?:per|each|every|a|that|this|last|next|one|first|second|third|fourth|fifth|sixth|final|following)$/.test(
      earlier
    );
  return NUMBERED_NAMES.has(before.norm) && before.text !== before.norm;
}

/** "G7", "Il-76", "COVID-19", "№ 5", "24/7", "'90s": the digits are glued to what stands before them. */
export function isCodeBefore(tokens: readonly Token[], from: number, last: Numeral | undefined): boolean {
  const before = tokens[from - 1]!;
  // "1h20": minutes after hours.
  if (before.norm === "h" && last?.to === from - 1) return false;
  // "<=30" is a bound.
  if (before.text === "=" && /^[<>]$/.test(tokens[from - 2]?.text ?? "")) return false;
  if (before.kind === "word" || before.kind === "number" || /^[#№/:.@_\\=]$/.test(before.text)) return true;
  if (before.text === "+") return tokens[from - 2]?.kind === "word" && touches(tokens, from - 2);
  if (!isHyphen(before) || !touches(tokens, from - 2)) return false;
  if (last && last.to === from - 1) return false;
  const word = tokens[from - 2];
  return word?.kind === "number" || (word?.kind === "word" && !/^(?:for|to|and|or|a|in|x)$/.test(word.norm));
}

/** "5G", "1990s", "24/7", "1.2.3", "555-1234", "2022-25": the digits go on as a code. */
export function isCodeAfter(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]!;
  if (next.kind === "word") return !GLUED_UNITS.has(next.norm);
  if (/^[/_@\\]$/.test(next.text)) return touches(tokens, to) && tokens[to + 1]?.kind !== "punctuation";
  if (/^[.:,]$/.test(next.text)) return touches(tokens, to) && tokens[to + 1]?.kind === "number";
  return false;
}

/** "1-222-2222-2222", "978-3-16": three numbers or more in one chain of hyphens are an identifier. */
export function isChain(tokens: readonly Token[], {from, to}: Numeral): boolean {
  let links = 0;
  const link = (hyphen: number, number: number): boolean =>
    isHyphen(tokens[hyphen]) &&
    tokens[number]?.kind === "number" &&
    touches(tokens, Math.min(hyphen, number)) &&
    touches(tokens, hyphen < number ? hyphen - 1 : hyphen);
  for (let at = to; links < 2 && link(at, at + 1); at += 2) links++;
  for (let at = from - 1; links < 2 && link(at, at - 1); at -= 2) links++;
  return links >= 2;
}

/** Runs to the end of a code, so that its parts are not read as numbers of their own. */
export function endOfCode(tokens: readonly Token[], {to}: Numeral): number {
  let end = to;
  while (end < tokens.length && touches(tokens, end - 1) && end - to < 40) {
    const token = tokens[end]!;
    const inner = /^[-–/._:@\\]$/.test(token.text) && touches(tokens, end);
    if (token.kind !== "number" && token.kind !== "word" && !inner) break;
    end++;
  }
  return end;
}

/** Four digits without a separator between 1900 and 2099, unless something is counted by them. */
export function isYear(tokens: readonly Token[], {from, to, value, plain}: Numeral): boolean {
  if (!plain || tokens[from]!.text.length !== 4) return false;
  const bound = boundsBefore(tokens, from);
  const people =
    COUNTED.has(tokens[to]?.norm ?? "") || COUNTED.has(tokens[to + 1]?.norm ?? "") || isPair(tokens, from, to);
  if (people) return false;
  const before = tokens[from - 1]?.norm ?? "";
  if (value >= 1900 && value < 2100)
    return !(bound.effects.some((effect) => effect !== "about") || /^(?:another|exactly)$/.test(before));
  if (isSpanOfYears(tokens, from, to)) return true;
  const next = tokens[to];
  const counts = next?.kind === "word" && !FUNCTION_WORDS.has(next.norm);
  return value >= 1000 && value < 1900 && !counts && /^(?:in|since|until|by)$/.test(before);
}

/** "from 1700 to 1721": two bare years. */
function isSpanOfYears(tokens: readonly Token[], from: number, to: number): boolean {
  const isBare = (at: number): boolean => /^1\d{3}$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.kind !== "word";
  if (tokens[from - 1]?.norm === "from") return tokens[to]?.norm === "to" && isBare(to + 1);
  return tokens[from - 1]?.norm === "to" && tokens[from - 3]?.norm === "from" && isBare(from);
}

function isPair(tokens: readonly Token[], from: number, to: number): boolean {
  const gap = (at: number, step: number): number => (isHyphen(tokens[at]) ? at + step : at);
  const ahead = gap(to, 1);
  const behind = gap(from - 1, -1);
  return (
    (tokens[ahead]?.norm === "for" && tokens[gap(ahead + 1, 1)]?.kind === "number") ||
    (tokens[behind]?.norm === "for" && tokens[gap(behind - 1, -1)]?.kind === "number") ||
    (/^(?:from|on|per)$/.test(tokens[to]?.norm ?? "") && /^(?:each|either|both|side)$/.test(tokens[to + 1]?.norm ?? ""))
  );
}
