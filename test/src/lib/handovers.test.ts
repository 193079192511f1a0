import {describe, expect, it} from "vitest";
import {untoldText} from "../../../src/lib/deals.ts";
import {civiliansWithin, undated} from "../../../src/lib/handovers.ts";
import {promised} from "../../../src/lib/ledger.ts";
import {nameOfSpeaker} from "../../../src/lib/statements.ts";
import {deal, SITE} from "../rows.ts";

const parties = ["estavia", "kordova"];

describe("what no column of a month shows", () => {
  const promise = deal({deal_id: "p", status: "agreed", per_side_min: 600, per_side_max: 600});
  const step = deal({deal_id: "day", fulfils: "p", date: "2031-03-10", per_side_min: 250, per_side_max: 250});
  const sum = (least: number, most: number | null) =>
    deal({deal_id: "sum", fulfils: "p", total_min: least, total_max: most, to_party: "estavia"});
  const rest = (...deals: ReturnType<typeof deal>[]) => undated([promised(promise, deals, SITE)], parties);

  it.each([
    ["the rest of a larger sum", sum(400, 410), {min: 150, max: 160}],
    ["without an upper end where the sum has none", sum(400, null), {min: 150, max: null}]
  ])("is %s", (_, told, count) => {
    expect(rest(step, told)).toEqual([{category: "prisoners", party: "estavia", count}]);
  });

  it("is nothing where the days come to as much, and a whole sum where no day is told", () => {
    expect(rest(step, sum(250, 250))).toEqual([]);
    expect(rest(sum(30, 30))).toEqual([{category: "prisoners", party: "estavia", count: {min: 30, max: 30}}]);
  });
});

it("adds up the civilians who are part of an exchange of prisoners, and no others", () => {
  const civilians = (id: string, part_of: string | null) =>
    deal({
      deal_id: id,
      date: `2031-03-${id}`,
      category: "civilians",
      total_min: 20,
      total_max: 20,
      to_party: "kordova",
      part_of
    });
  const whole = deal({deal_id: "w", date: "2031-03-10", per_side_min: 100, per_side_max: 100});
  expect(civiliansWithin([whole, civilians("10", "w"), civilians("11", null)], parties)).toEqual([
    {category: "civilians", party: "kordova", count: {min: 20, max: 20}}
  ]);
});

it.each([
  ["each: at least 995", "No article here tells of the other 995 or more from each side."],
  ["estavia: 0; kordova: 5,922 (disputed)", "No article here tells of the other 5,922 from Kordova (disputed)."],
  ["estavia: 0 to 200", "No article here tells of up to 200 more from Estavia."],
  ["each: 0", null]
])("says of what is owed as %s only what is not told", (owed, text) => {
  expect(untoldText(deal({deal_id: "p", owed}), SITE)).toBe(text);
});

it("calls a speaker by one name all over the site, and by the article's where the tables know nobody", () => {
  const name = nameOfSpeaker([{speaker_id: "solen", name: "Mira Solen"}]);
  expect(name({speaker_id: "solen", speaker: "Ms Solén"})).toBe("Mira Solen");
  expect(name({speaker_id: null, speaker: "an aide"})).toBe("an aide");
});
