import {readFileSync} from "node:fs";
import {group} from "d3";
import {describe, expect, it} from "vitest";
import {BANKS, type BankName, readBank} from "./bank.ts";

/**
 * Every phrasing of the bank is a test of its own. Those that are read wrong so far stand in known-misses.json: a
 * phrasing that is not in the list must be right, and one that is must still be wrong, so that the list only shrinks.
 */
const known = JSON.parse(readFileSync(new URL("known-misses.json", import.meta.url), "utf8")) as Record<
  string,
  string[]
>;

describe.each(BANKS)("the bank of %s", (name, judge) => {
  const bank = readBank(name);
  const misses = new Set(known[name]);

  it.each(bank.map((item) => [item.id, item] as const))("%s", (id, item) => {
    const {right, faults} = judge(item);
    if (misses.has(id)) expect(right, "read right now: strike it from known-misses.json").toBe(false);
    else expect(faults).toEqual([]);
  });

  it("lists as known misses only phrasings that the bank holds", () => {
    const ids = new Set(bank.map((item) => item.id));
    expect([...misses].filter((id) => !ids.has(id))).toEqual([]);
  });

  it("holds at most five phrasings of a class, and a third of them negative; of passages a quarter", () => {
    const classes = group(bank, (item) => item.id.split("/")[0]);
    expect(Math.max(...[...classes.values()].map((items) => items.length))).toBeLessThanOrEqual(5);
    expect(bank.filter((item) => item.negative).length / bank.length).toBeGreaterThanOrEqual(
      name.startsWith("passages") ? 1 / 4 : 1 / 3
    );
  });
});

describe("docs/method.md", () => {
  it("tells how many phrasings were right at the first try and are now", () => {
    const method = readFileSync(new URL("../../docs/method.md", import.meta.url), "utf8").replace(/\s+/g, " ");
    const first = JSON.parse(readFileSync(new URL("first-try.json", import.meta.url), "utf8"));
    const now = (name: BankName) => {
      const {length} = readBank(name);
      return `${length - known[name]!.length} of ${length}`;
    };
    const {figures, passages, statements} = first;
    const second = first["passages-second"];
    expect(method).toContain(
      `${figures.right} of ${figures.of} phrasings of figures and ${statements.right} of ${statements.of} of statements`
    );
    expect(method).toContain(`${now("figures")} and ${now("statements")}`);
    expect(method).toContain(`${passages.right} of ${passages.of} passages were right, now ${now("passages")}`);
    expect(method).toContain(`${second.right} of ${second.of} at first sight`);
    expect(method).toContain(`now ${now("passages-second")}`);
  });
});
