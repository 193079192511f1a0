import {parseHTML} from "linkedom";
import {beforeAll, expect, it, vi} from "vitest";
import {disputesOfDeals} from "../../../src/components/disputes.ts";
import type {Dispute} from "../../../src/lib/disagreements.ts";
import {linksOf} from "../../../src/lib/links.ts";
import {SITE} from "../rows.ts";

beforeAll(() => {
  vi.stubGlobal("document", parseHTML("<html><body></body></html>").document);
});

const dispute = (id: string, type: Dispute["type"]): Dispute => ({
  id,
  type,
  subject: `On ${id}`,
  field: "total",
  date: null,
  round: null,
  deal: null,
  values: []
});
const shown = (...items: Dispute[]) => disputesOfDeals(items, {site: SITE, links: linksOf([])});

it("lists the disputes over figures, and says how many are about something else", () => {
  const list = shown(dispute("a", "deal"), dispute("b", "duration"), dispute("c", "deal"));
  expect([...list.querySelectorAll("li a")].map((link) => link.textContent)).toEqual(["On a", "On c"]);
  expect(list.querySelector("p")?.textContent).toContain("in 1 other matter, over lengths or days of talks.");
  expect(shown(dispute("a", "deal")).querySelector("p")).toBeNull();
});
