import {describe, expect, it} from "vitest";
import {handOvers} from "../../../src/lib/handovers.ts";
import {promised, roundLedger} from "../../../src/lib/ledger.ts";
import {deal, round, SITE} from "../rows.ts";

const each = (id: string, n: number, more = {}) =>
  deal({deal_id: id, per_side_min: n, per_side_max: n, total_min: 2 * n, total_max: 2 * n, ...more});
const toward = (id: string, party: string, n: number, more = {}) =>
  deal({deal_id: id, to_party: party, total_min: n, total_max: n, ...more});

describe("the balance of a promise", () => {
  const promise = each("p", 1000, {status: "agreed", round_id: "r1"});

  it("adds up steps of different days, for each side", () => {
    const steps = [
      each("a", 390, {date: "2031-05-23", fulfils: "p"}),
      each("b", 610, {date: "2031-05-24", fulfils: "p"})
    ];
    expect(promised(promise, steps, SITE).lanes).toEqual([
      {party: "estavia", promised: {min: 1000, max: 1000}, received: {min: 1000, max: 1000}},
      {party: "kordova", promised: {min: 1000, max: 1000}, received: {min: 1000, max: 1000}}
    ]);
  });

  it("adds no part to its whole, and no sum to its steps", () => {
    const told = [
      each("whole", 1000, {fulfils: "p"}),
      each("step", 390, {date: "2031-05-23", fulfils: "p"}),
      each("part", 270, {date: "2031-05-23", fulfils: "p", subgroup: "military"}),
      each("civilians", 120, {date: "2031-05-23", fulfils: "p", category: "civilians"})
    ];
    expect(promised(promise, told, SITE).lanes[0]?.received).toEqual({min: 1000, max: 1000});
  });

  it("keeps an open end open, and one direction apart from the other", () => {
    const told = [
      toward("a", "estavia", 1000, {total_max: null, fulfils: "p"}),
      each("b", 250, {date: "2031-07-23", fulfils: "p"})
    ];
    const [estavia, kordova] = promised(promise, told, SITE).lanes;
    expect(estavia?.received).toEqual({min: 1000, max: null});
    expect(kordova?.received).toEqual({min: 250, max: 250});
  });

  it("tells nothing received apart from zero", () => {
    expect(promised(promise, [], SITE).lanes.map(({received}) => received)).toEqual([null, null]);
  });

  it("counts no offer as a hand-over", () => {
    const offer = each("o", 200, {status: "proposed", fulfils: "p", date: "2031-05-23"});
    expect(promised(promise, [offer], SITE).deliveries).toEqual([]);
  });

  it("has one lane each side where the sides are not known", () => {
    const lanes = promised(promise, [each("a", 390, {date: "2031-05-23", fulfils: "p"})], {...SITE, parties: []}).lanes;
    expect(lanes).toEqual([{party: null, promised: {min: 1000, max: 1000}, received: {min: 390, max: 390}}]);
  });
});

it("lists promises under their round, and those of no known round last", () => {
  const rounds = [round({round_id: "r2", date: "2031-04-15"}), round({round_id: "r1", date: "2031-03-04"})];
  const deals = [
    each("p1", 500, {status: "agreed", round_id: "r1"}),
    each("p2", 20, {status: "proposed", round_id: "gone"}),
    each("d", 30, {round_id: "r2", date: "2031-04-20"})
  ];
  const entries = roundLedger(rounds, deals, SITE);
  expect(entries.map((entry) => entry.round?.round_id ?? null)).toEqual(["r1", "r2", null]);
  expect(entries.map(({promises}) => promises.map((one) => one.deal.deal_id))).toEqual([["p1"], [], ["p2"]]);
  expect(entries[1]?.handedOver.map(({deal_id}) => deal_id)).toEqual(["d"]);
});

describe("hand-overs by month", () => {
  it("count nobody twice on one day, and no category into another", () => {
    const deals = [
      each("whole", 157, {date: "2031-02-05"}),
      each("part", 152, {date: "2031-02-05"}),
      toward("wounded", "estavia", 5, {date: "2031-02-05", subgroup: "wounded"}),
      toward("dead", "estavia", 1000, {date: "2031-02-05", category: "bodies"}),
      each("undated", 300),
      each("offer", 300, {date: "2031-02-06", status: "proposed"})
    ];
    expect(
      handOvers(deals, "prisoners", ["estavia", "kordova"]).map((row) => [row.deal.deal_id, row.party, row.min])
    ).toEqual([
      ["whole", "estavia", 157],
      ["whole", "kordova", 157]
    ]);
  });
});

it("a promise of a number in all is measured by what was handed over in all", () => {
  const promise = deal({deal_id: "p", status: "agreed", total_min: 314, total_max: 314});
  const lanes = promised(promise, [each("d", 157, {date: "2031-02-05", fulfils: "p"})], SITE).lanes;
  expect(lanes).toEqual([{party: null, promised: {min: 314, max: 314}, received: {min: 314, max: 314}}]);
});
