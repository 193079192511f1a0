import {ENGINES, type Engine, type Quoted} from "./statements/engines.ts";
import {type Marked, readSet, type TestSet, type Text} from "./statements/sets.ts";

/**
 * `npm run bench:statements [-- FOLDER GOLD.jsonl ...]`: quotations and who says them, ours against compromise and against a
 * plain pattern, on the same annotated texts in one run, nobody known beforehand; then the speed of each. More folders with their
 * annotations (test/gold/FORMAT.md, optionally with "quotations") may be named.
 */
const more = process.argv.slice(2);
const sets = [
  readSet("the articles that ship", "articles", "test/gold/gold.jsonl"),
  readSet("an invented conflict", "test/golden/hostage-stages/articles", "test/golden/hostage-stages/expected.jsonl"),
  ...more.flatMap((folder, i) => (i % 2 === 0 ? [readSet(folder, folder, more[i + 1] ?? "")] : []))
].filter((set): set is TestSet => set !== null && set.texts.length > 0);

interface Score {
  marked: number;
  found: number;
  spans: number;
  speakers: number;
}

for (const set of sets) {
  const scores = ENGINES.map((engine) => scoreOf(engine, set.texts));
  const own = scores[0]!;
  console.log(`\n${set.name}: ${set.texts.length} texts, ${own.marked} quotations`);
  console.log("engine               span F1   speaker right   Parley is so many times as often right");
  ENGINES.forEach(({name}, i) => {
    const {marked, found, spans, speakers} = scores[i]!;
    const times = speakers > 0 ? (own.speakers / speakers).toFixed(2) : "-";
    console.log(`${name.padEnd(20)} ${share(2 * spans, marked + found)}   ${share(speakers, marked)}         ${times}`);
  });
}

const texts = sets.flatMap((set) => set.texts.map(({text}) => text));
const speeds = speedsOf(ENGINES, texts);
console.log(`\nspeed over ${texts.length} texts, processor time, the best of five turns`);
console.log("engine               articles/s   Parley is so many times as fast");
ENGINES.forEach(({name}, i) => {
  console.log(`${name.padEnd(20)} ${speeds[i]!.toFixed(0).padStart(8)}     ${(speeds[0]! / speeds[i]!).toFixed(2)}`);
});

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)} %`;
}

function scoreOf(engine: Engine, all: readonly Text[]): Score {
  const score: Score = {marked: 0, found: 0, spans: 0, speakers: 0};
  for (const {text, marked} of all) {
    const found = engine.quotations(text);
    score.found += found.length;
    let from = 0;
    for (const one of marked) {
      score.marked++;
      const at = locate(text, one.quote, from);
      if (!at) continue;
      from = at.start;
      const best = found.find((quoted) => covers(quoted, at) >= 0.8) ?? null;
      if (best) score.spans++;
      const holds = best ?? found.find((quoted) => covers(quoted, at) > 0.3);
      if (holds?.speaker && sameSpeaker(one, holds)) score.speakers++;
    }
  }
  return score;
}

/** Where the words of a quotation stand, from a place on, else anywhere. */
function locate(text: string, quote: string, from: number): {start: number; end: number} | null {
  const behind = text.indexOf(quote, from);
  const start = behind >= 0 ? behind : text.indexOf(quote);
  return start < 0 ? null : {start, end: start + quote.length};
}

/** How much two spans share, of what both cover. */
function covers(a: {start: number; end: number}, b: {start: number; end: number}): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function wordsOf(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !/^(?:the|a|an|of|s|mr|ms|mrs|president|sen|rep|gov)$/.test(word));
}

/** All words of one name stand in the other, or both end in the same one. */
function sameSpeaker({speaker}: Marked, found: Quoted): boolean {
  const [a, b] = [wordsOf(speaker), wordsOf(found.speaker ?? "")];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && (short.every((word) => long.includes(word)) || short.at(-1) === long.at(-1));
}

/** Articles a second of processor time, each engine's best of five turns; the turns alternate. */
function speedsOf(engines: readonly Engine[], all: readonly string[]): number[] {
  const best = engines.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < 6; turn++)
    engines.forEach((engine, i) => {
      const before = process.cpuUsage();
      for (const text of all) engine.quotations(text);
      const {user, system} = process.cpuUsage(before);
      // The first turn warms up.
      if (turn > 0) best[i] = Math.min(best[i]!, (user + system) / 1e6);
    });
  return best.map((seconds) => all.length / seconds);
}
