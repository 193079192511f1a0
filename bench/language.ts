import {ENGINES, type Engine} from "./language/engines.ts";
import {type AnnotatedSet, readAnnotated, readBodies} from "./language/gold.ts";
import {measureGrowth, shortest} from "./language/growth.ts";
import {emptyScore, judge, type Phrasing, readPhrasings} from "./language/phrasings.ts";

/**
 * `npm run bench:language [-- --faults]`: our grammar of numbers and lengths of time against three libraries, on the
 * bank of phrasings, on the annotated articles that ship and, where they are, on the steering side's annotated seeds
 * (right or wrong), and on the articles (speed), all in one run; then how our functions' time grows with the text.
 * --faults lists the phrasings and the annotated rows that ours reads wrong.
 */
const phrasings = readPhrasings();
const folder = new URL("../articles/", import.meta.url);
const articles = readBodies(folder).map(({text}) => text);
const shared = new URL("../../shared/", import.meta.url);
const sets = [
  readAnnotated("articles that ship", folder, new URL("../test/gold/gold.jsonl", import.meta.url)),
  readAnnotated("seeds", new URL("seeds/", shared), new URL("articles-gold/seeds.jsonl", shared))
].filter((set) => set !== null);

console.log(
  `Bank: ${phrasings.length} phrasings. Right = the interval; bound = also about/over/...; words = also the very words.\n`
);
for (const kind of ["numbers", "durations"] as const) {
  table(
    kind,
    ["engine", "expected", "right", "wrong", "missed", "spurious", "bound", "words"],
    ENGINES.map((engine) => accuracy(engine, kind))
  );
}
table(
  "numbers and lengths without bounding words or range, which is all that some libraries claim to read: right of all",
  ["engine", "numbers", "durations"],
  ENGINES.map((engine) => [engine.name, plainShare(engine, "numbers"), plainShare(engine, "durations")])
);
const right = phrasings.filter((item) => isRight(item)).length;
console.log(`Parley: ${right} of ${phrasings.length} phrasings without a fault (bounds and nothing spurious).\n`);
if (process.argv.includes("--faults")) for (const item of phrasings) if (!isRight(item)) showFault(item);

console.log(
  "Annotated texts: figures exchanged and lengths of meetings. Each engine reads the whole text; right = it has the row's " +
    "interval within the row's evidence. Other numbers of a text are not annotated, so nothing counts as spurious.\n"
);
for (const set of sets)
  for (const kind of ["numbers", "durations"] as const)
    table(
      `${set.name} (${set.texts.length}): ${kind}`,
      ["engine", "expected", "right", "wrong", "missed", "bound"],
      ENGINES.map((engine) => annotatedAccuracy(engine, kind, set))
    );

const speeds = speedsOf(ENGINES);
const own = speeds[0]!;
table(
  `speed: numbers and lengths together, ${articles.length} articles`,
  ["engine", "articles/s", "Parley is so many times as fast"],
  ENGINES.map(({name}, i) => [name, speeds[i]!.toFixed(1), (own / speeds[i]!).toFixed(1)])
);

table(
  "growth: 1 MB against 250 kB, milliseconds",
  ["function", "of", "250 kB", "1 MB", "times"],
  measureGrowth().map(({name, unit, small, large}) => [
    name,
    unit,
    small.toFixed(1),
    large.toFixed(1),
    (large / small).toFixed(1)
  ])
);

function accuracy(engine: Engine, kind: "numbers" | "durations"): string[] {
  const score = emptyScore();
  // The bank counts the "two" of "two hours" to the length alone; a library may well count it as a number too.
  for (const item of phrasings)
    judge(score, item[kind], engine[kind](item.text), kind === "numbers" ? item.durations : []);
  const {expected, found, interval, bound, words, spurious} = score;
  return [engine.name, ...[expected, interval, found - interval, expected - found, spurious, bound, words].map(String)];
}

function annotatedAccuracy(engine: Engine, kind: "numbers" | "durations", set: AnnotatedSet): string[] {
  const score = emptyScore();
  for (const item of set.texts) {
    if (item[kind].length === 0) continue;
    const found = engine[kind](item.text);
    for (const row of item[kind]) {
      const right = judge(
        score,
        [row],
        found.filter((hit) => hit.start < row.end && row.start < hit.end)
      );
      if (!right && engine === ENGINES[0] && process.argv.includes("--faults"))
        console.log(`${set.name}, ${kind}: "${item.text.slice(row.start, row.end)}" ${JSON.stringify(row)}`);
    }
  }
  const {expected, found, interval, bound} = score;
  return [engine.name, ...[expected, interval, found - interval, expected - found, bound].map(String)];
}

function plainShare(engine: Engine, kind: "numbers" | "durations"): string {
  const score = emptyScore();
  for (const item of phrasings)
    judge(
      score,
      item[kind].filter(({min, max, bound}) => min === max && bound === "exact"),
      engine[kind](item.text)
    );
  return `${score.interval} of ${score.expected}`;
}

function isRight(item: Phrasing): boolean {
  const score = emptyScore();
  const numbers = judge(score, item.numbers, ENGINES[0]!.numbers(item.text));
  return judge(score, item.durations, ENGINES[0]!.durations(item.text)) && numbers;
}

function showFault(item: Phrasing): void {
  const show = (rows: readonly {start: number; end: number}[]): string =>
    rows.map(({start, end, ...values}) => `"${item.text.slice(start, end)}" ${JSON.stringify(values)}`).join("; ") ||
    "none";
  console.log(`${item.class}: ${item.text}`);
  for (const kind of ["numbers", "durations"] as const) {
    if (judge(emptyScore(), item[kind], ENGINES[0]![kind](item.text))) continue;
    console.log(`  ${kind} expected: ${show(item[kind])}\n  ${kind} found:    ${show(ENGINES[0]![kind](item.text))}`);
  }
}

/** Articles a second of processor time: the best of three passes over all articles, taken in turn after one to warm up. */
function speedsOf(engines: readonly Engine[]): number[] {
  const passes = engines.map((engine) => () => {
    for (const text of articles) engine.both(text);
  });
  for (const pass of passes) pass();
  return shortest(passes, 3).map((milliseconds) => articles.length / (milliseconds / 1000));
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`${title}\n| ${head.join(" | ")} |\n|${head.map(() => " --- |").join("")}`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
  console.log("");
}
