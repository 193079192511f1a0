import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {runPipeline} from "../../data-loaders/pipeline.ts";
import {NO_PROFILE} from "../../data-loaders/profile/schema.ts";
import {createWorld} from "../../data-loaders/profile/world.ts";
import {listArticles} from "../../data-loaders/read/index.ts";
import {loadProfile} from "../../data-loaders/read/profile.ts";
import {readAlone} from "../../data-loaders/read-alone.ts";
import {NO_MARKS} from "../../data-loaders/reconcile/corrections/words.ts";
import {readingRows} from "../../data-loaders/tables/rows.ts";

const INVENTED = loadProfile("test/profiles/invented.yaml");

/** The folders of this repository's tests, and two that may be there: the site's own articles, and real reports. */
const FOLDERS = [
  "test/fixtures/bad-inputs",
  "test/fixtures/pages",
  ...readdirSync("test/golden", {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => join("test/golden", name, "articles")),
  "articles",
  "../shared/seeds"
];

describe.each(FOLDERS)("%s", (folder) => {
  for (const [name, profile] of [
    ["no profile", NO_PROFILE],
    ["an invented profile", INVENTED]
  ] as const)
    test(`every row stands on its words, with ${name}`, ({skip}) => {
      if (!existsSync(folder)) skip(`${folder} is not on this machine`);
      if (listArticles(folder).length === 0) skip(`${folder} holds no article`);
      const {tables, texts} = runPipeline(folder, profile);
      const textOf = new Map(texts.map(({article_id, text}) => [article_id, text]));
      const {exchanges, durations, round_mentions, statements, disagreements} = tables;
      for (const row of [...exchanges, ...durations, ...round_mentions, ...statements, ...disagreements])
        expect(textOf.get(row.article_id)?.slice(row.start, row.end)).toBe(row.evidence);
      for (const row of tables.mentions) expect(textOf.get(row.article_id)?.slice(row.start, row.end)).toBe(row.text);
      for (const row of [...exchanges, ...durations, ...round_mentions, ...statements])
        expect(row.sentence).toContain(row.evidence);
      // Rows that fail the checks are left out of the tables, so that they must be looked for here. What somebody else
      // puts into articles/ is theirs, and no reason for a test to fail.
      if (folder === "articles") return;
      expect(tables.problems.filter(({code}) => code === "unsound_row" || code === "extraction_failed")).toEqual([]);
    });
});

/** Pieces of news prose in any order: what no reporter would write must not break an offset either. */
const PIECES = [
  "Estavia and Kordova agreed to exchange 1,000 prisoners each",
  ", the ministry said",
  ". ",
  "\n\n",
  "\n",
  "“We will return 6,000 bodies,” said Doru",
  '"Not a step back',
  "’s",
  "The talks lasted just over an hour and a half",
  "- ",
  " | ",
  "🕊️",
  "ğ",
  "from 13:00 to 14:20",
  " on 2 June",
  "He added that at least 200 more would follow",
  "—",
  "(",
  "))",
  "1,000-for-1,000",
  "U.S. Gen. A. B. Smith",
  " "
];

test("whatever the text, extraction does not fail and its rows stand on their words", () => {
  const world = createWorld(INVENTED);
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          {weight: 6, arbitrary: fc.constantFrom(...PIECES)},
          {weight: 1, arbitrary: fc.string({unit: "grapheme", maxLength: 8})}
        ),
        {
          maxLength: 40
        }
      ),
      (pieces) => {
        const text = pieces.join("").normalize("NFC");
        const article = {...ARTICLE, text};
        const {found, ids, problems} = readAlone(article, world);
        expect(problems).toEqual([]);
        const none = () => null;
        const rows = readingRows(
          article,
          found,
          ids,
          {round: none, series: none, roundFill: none, standing: none, deal: none, speaker: none, utterance: none},
          {keyOf: () => "key", marksOf: () => NO_MARKS}
        );
        for (const row of [...rows.exchanges, ...rows.durations, ...rows.round_mentions, ...rows.statements]) {
          expect(row.evidence).not.toBe("");
          expect(text.slice(row.start, row.end)).toBe(row.evidence);
          expect(row.sentence).toContain(row.evidence);
        }
      }
    ),
    {numRuns: 200}
  );
});

const ARTICLE = {
  id: "a",
  slug: "a",
  path: "a.txt",
  format: "text",
  title: null,
  publisher: null,
  byline: null,
  url: null,
  sources: [],
  language: "en",
  published: null,
  publishedEvidence: null,
  words: 0,
  sha256: "",
  publish: null
} as const;
