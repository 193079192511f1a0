import {existsSync, readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {z} from "zod";
import {runPipeline} from "../../data-loaders/pipeline.ts";
import {loadProfile} from "../../data-loaders/read/profile.ts";
import {compareTables} from "./compare-ledger.ts";
import {readGold} from "./gold-mentions.ts";

/**
 * The articles that ship, read by the pipeline itself, against the ledger that a person wrote from them. How many of its rows come
 * out in every column stands in ledger-floor.json; it only ever goes up: raise it when a rule makes more rows right.
 */
const ARTICLES = "articles";
const PROFILE = "profiles/ukraine.yaml";
const {profile, none} = z
  .object({profile: z.int(), none: z.int()})
  .parse(JSON.parse(readFileSync(new URL("./ledger-floor.json", import.meta.url), "utf8")));

const stems = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .map((name) => name.replace(/\.\w+$/, ""))
        .sort()
        .join(" ")
    : "";
const ships =
  existsSync(PROFILE) &&
  stems(ARTICLES) ===
    readGold()
      .map(({id}) => id)
      .sort()
      .join(" ");

describe("the ledger of the articles that ship", () => {
  it.runIf(!ships)(
    "is not compared: articles/ holds other articles than those that the ledger was written from",
    () => {
      expect(ships).toBe(false);
    }
  );

  it.runIf(ships).each([
    ["with the profile", PROFILE, profile],
    ["with no profile", "none", none]
  ])("comes out %s in as many rows as before", (_, name, floor) => {
    const {exact, surplus} = compareTables(runPipeline(ARTICLES, loadProfile(name)).tables);
    expect(exact.length).toBeGreaterThanOrEqual(floor);
    if (name === PROFILE) expect(surplus).toEqual([]);
  });
});
