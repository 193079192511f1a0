import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {z} from "zod";
import {evaluate} from "../../data-loaders/evaluate/index.ts";
import {MEASURES} from "../../data-loaders/evaluate/score.ts";
import {runPipeline} from "../../data-loaders/pipeline.ts";
import {readCorrections} from "../../data-loaders/read/corrections.ts";
import {loadProfile} from "../../data-loaders/read/profile.ts";
import {renderTables} from "../../data-loaders/tables/write.ts";
import {compareTables, ledgerRows} from "../reconcile/compare-ledger.ts";
import {readTable} from "../reconcile/gold-mentions.ts";

const ROOT = "test/golden";
const UPDATE = process.env["UPDATE_GOLDEN"] === "1" && !process.env["CI"];
const CASES = readdirSync(ROOT, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => join(ROOT, name));

const floors = z.object({measures: z.partialRecord(z.enum(MEASURES), z.number()), deals: z.int()});
const readFloors = (folder: string) => floors.parse(JSON.parse(readFileSync(join(folder, "floors.json"), "utf8")));

describe.each(CASES)("%s", (folder) => {
  const corrections = {...readCorrections(join(folder, "corrections.csv")), path: "corrections.csv"};
  const result = runPipeline(join(folder, "articles"), loadProfile(join(folder, "profile.yaml")), corrections);
  const expected = join(folder, "expected");

  test.runIf(existsSync(expected))("gives the expected tables; README.md says how to renew them", () => {
    const files = renderTables(result.tables, ["csv"]).filter(({name}) => name.endsWith(".csv"));
    if (UPDATE) {
      mkdirSync(expected, {recursive: true});
      for (const {name, content} of files) writeFileSync(join(expected, name), content);
    }
    for (const {name, content} of files) expect(content, name).toBe(readFileSync(join(expected, name), "utf8"));
  });

  const annotations = join(folder, "expected.jsonl");
  test.runIf(existsSync(annotations))("is read as well as a person's annotations ask for", async () => {
    const evaluation = await evaluate(result, annotations);
    for (const [measure, floor] of Object.entries(readFloors(folder).measures))
      expect(100 * evaluation[measure as keyof typeof evaluation & "round"].f1, measure).toBeGreaterThanOrEqual(floor);
  });

  const ledger = join(folder, "expected-deals.md");
  test.runIf(existsSync(ledger))("gives as many deals as before exactly as a person wrote them down", () => {
    const {exact} = compareTables(result.tables, ledgerRows(readFileSync(ledger, "utf8")));
    expect(exact.length).toBeGreaterThanOrEqual(readFloors(folder).deals);
  });

  test.runIf(existsSync(ledger))(
    "gives the rounds of the ledger and no others, with their dates, numbers and venues",
    () => {
      const told = readTable(readFileSync(ledger, "utf8"), "Rounds");
      const found = result.tables.rounds.map(({date, ordinal, city}) => ({
        date: date ?? "",
        ordinal: String(ordinal ?? ""),
        city
      }));
      expect(found.map(({date, ordinal}) => `${date} ${ordinal}`)).toEqual(
        told.map(({date, ordinal}) => `${date} ${ordinal}`)
      );
      // Where no article tells the venue the table has that of the profile's calendar.
      for (const [k, {venue}] of told.entries()) if (venue) expect(found[k]!.city).toBe(venue);
    }
  );
});
