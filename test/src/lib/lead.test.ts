import {parseHTML} from "linkedom";
import {beforeAll, describe, expect, it, vi} from "vitest";
import {leadText} from "../../../src/components/lead.ts";
import {roundLedgerList} from "../../../src/components/round-ledger.ts";
import type {StatementCount} from "../../../src/lib/counts.ts";
import {roundDurations} from "../../../src/lib/durations.ts";
import {reportsOf} from "../../../src/lib/evidence.ts";
import {type LeadInput, lead} from "../../../src/lib/lead.ts";
import {roundLedger} from "../../../src/lib/ledger.ts";
import {linksOf, sourcesOf} from "../../../src/lib/links.ts";
import {speakerCounts} from "../../../src/lib/statements.ts";
import {article, deal, duration, exchange, round, SITE} from "../rows.ts";

const articles = [
  article({article_id: "old", title: "An old one", publisher: "Courier", published: "2031-03-04"}),
  article({article_id: "new", title: "The newest", publisher: "Herald", published: "2031-04-24"}),
  article({article_id: "undated", title: "Undated"})
];
const rounds = [
  round({round_id: "r1", ordinal: 1, date: "2031-03-04", city: "Sarnholm", min_minutes: 120, max_minutes: 120}),
  round({round_id: "r2", ordinal: 2, date: "2031-04-15", city: "Sarnholm", min_minutes: 40, max_minutes: 41})
];
const deals = [
  deal({deal_id: "p1", round_id: "r1", status: "agreed", per_side_min: 500, per_side_max: 500}),
  deal({deal_id: "small", round_id: "r1", status: "agreed", per_side_min: 50, per_side_max: 50}),
  deal({
    deal_id: "p2",
    round_id: "r2",
    status: "agreed",
    category: "bodies",
    total_min: 1000,
    total_max: 1200,
    to_party: "estavia",
    agreement: "disputed"
  }),
  deal({deal_id: "offer", round_id: "r2", status: "proposed", per_side_min: 9000, per_side_max: 9000}),
  deal({deal_id: "d1", date: "2031-03-10", per_side_min: 250, per_side_max: 250}),
  deal({deal_id: "d2", date: "2031-04-24", category: "bodies", total_min: 1212, total_max: 1212, to_party: "estavia"}),
  deal({deal_id: "before", date: "2030-01-01", per_side_min: 77, per_side_max: 77})
];
const exchanges = [exchange({exchange_id: "x1", article_id: "old", deal_id: "p1", min: 500, max: 500})];
const durations = [
  duration({duration_id: "a", round_id: "r1", article_id: "old", min_minutes: 120, max_minutes: 120}),
  duration({duration_id: "b", round_id: "r2", article_id: "old", min_minutes: 40, max_minutes: 40}),
  duration({duration_id: "c", round_id: "r2", article_id: "undated", min_minutes: 41, max_minutes: 41}),
  duration({
    duration_id: "d",
    round_id: "r2",
    article_id: "new",
    min_minutes: 180,
    max_minutes: 180,
    qualifier: "about",
    standing: "otherwise",
    claimant_party: "kordova"
  })
];
const said = (speaker_id: string, statements: number, quoted: number): StatementCount => ({
  month: null,
  party: "unknown",
  speaker_id,
  topic: null,
  kind: "direct",
  statements,
  quoted
});
const counts = [said("solen", 1, 1), said("solen", 1, 1), said("velik", 5, 1)];
const speakers = (["solen", "velik"] as const).map((id) => ({
  speaker_id: id,
  name: id === "solen" ? "Mira Solen" : "Anton Velik",
  aliases: null,
  role: null,
  party: id === "solen" ? "estavia" : "kordova",
  known_from: "profile" as const,
  statements: 1
}));

function read(
  some: {deals?: typeof deals; counts?: StatementCount[]; disagreements?: LeadInput["disagreements"]} = {}
) {
  const links = linksOf(sourcesOf(articles));
  return lead({
    site: SITE,
    entries: roundLedger(rounds, some.deals ?? deals, SITE),
    deals: some.deals ?? deals,
    speakers: speakerCounts(some.counts ?? counts, speakers),
    disagreements: some.disagreements ?? [],
    reports: reportsOf(exchanges, links)
  });
}

const text = (parts: readonly {text: string}[] | undefined) => (parts ?? []).map((part) => part.text).join("");
const sentences = (some: Parameters<typeof read>[0] = {}) => read(some).map(text);

describe("the lead", () => {
  it("says at how many rounds a figure was agreed, and what became of the promises; offers are no agreements", () => {
    expect(sentences()[0]).toBe(
      "Two of two rounds of talks ended with a figure agreed, the latest on 15 April 2031. Of these three promises, as far as the articles tell, of three no hand-over is told."
    );
    const carriedOut = deals.map((row) =>
      row.deal_id === "d1" ? {...row, fulfils: "p1"} : row.deal_id === "small" ? {...row, owed: "each: 0"} : row
    );
    expect(sentences({deals: carriedOut})[0]).toContain(
      "one has been carried out in full, one in part and of one no hand-over is told."
    );
  });

  it("says in how many matters reports contradict each other, and which agreement is among them", () => {
    const row = (id: string) => ({disagreement_id: id}) as LeadInput["disagreements"][number];
    expect(sentences({disagreements: [row("a"), row("a"), row("b")]})[1]).toBe(
      "Reports contradict each other in two matters, among them what was agreed: 1,000–1,200 bodies to Estavia."
    );
    const figure = {...row("a"), subject_type: "deal"} as const;
    expect(sentences({disagreements: [figure, row("b")]})[1]).toContain(
      "in two matters, one of them over figures, among"
    );
  });

  it("says what has been handed over since, and nothing from before", () => {
    expect(sentences()[1]).toBe(
      "Handed over since 4 March 2031: 250 prisoners and 1,212 bodies to Estavia and 250 prisoners to Kordova."
    );
  });

  it("counts a sum without a day once, in place of the dated steps of the same promise where it is more", () => {
    const sum = (total_min: number, total_max: number | null) =>
      deal({deal_id: "sum", fulfils: "p1", total_min, total_max, to_party: "estavia"});
    const steps = deals.map((row) => (row.deal_id === "d1" ? {...row, fulfils: "p1"} : row));
    expect(sentences({deals: [...steps, sum(400, 410)]})[1]).toBe(
      "Handed over since 4 March 2031: 400–410 prisoners and 1,212 bodies to Estavia and 250 prisoners to Kordova; of these, 150–160 prisoners to Estavia are told only as sums without a day."
    );
    expect(sentences({deals: [...steps, sum(400, null)]})[1]).toContain("at least 400 prisoners and 1,212 bodies");
    expect(sentences({deals: [...steps, sum(200, 200)]})[1]).toBe(sentences()[1]);
  });

  it("names the newest hand-over with its day, a part of it not beside the whole", () => {
    expect(sentences()[2]).toBe("The latest hand-over told of is that of 24 April 2031: 1,212 bodies to Estavia.");
    const part = deal({deal_id: "part", date: "2031-04-24", per_side_min: 9, per_side_max: 9, part_of: "d2"});
    expect(sentences({deals: [...deals, part]})[2]).toBe(sentences()[2]);
  });

  it("ranks speakers by quotation, not by mention", () => {
    expect(sentences()[3]).toBe(
      "Mira Solen (Estavia) is quoted most, 2 times in 2 statements, before Anton Velik (Kordova), 1 in 5."
    );
  });

  it("leaves out what the tables do not tell", () => {
    expect(read({deals: [], counts: []})).toEqual([]);
  });
});

describe("the head of the overview and its rounds", () => {
  beforeAll(() => {
    vi.stubGlobal("document", parseHTML("<html><body></body></html>").document);
  });
  const sources = sourcesOf(articles);
  const links = linksOf(sources);
  const reports = reportsOf(exchanges, links);
  const lengths = (rows: typeof durations) => roundDurations(rounds, rows);
  const list = (rows = durations, some = deals) =>
    roundLedgerList(roundLedger(rounds, some, SITE), lengths(rows), {site: SITE, reports, links});
  const words = (node: Element | null | undefined) => (node?.textContent ?? "").replace(/\s+/g, " ").trim();

  it("names the newest articles that have a day, the newest first", () => {
    const head = leadText({
      site: SITE,
      entries: [],
      deals: [],
      speakers: [],
      disagreements: [],
      reports,
      sources,
      links,
      counts: {figures: [], statements: [], articles: []},
      changed: {since: "2031-04-20", news: 3}
    });
    expect([...head.querySelectorAll(".newest li a")].map(words)).toEqual(["The newest", "An old one"]);
    expect(words(head.querySelector(".newest"))).toContain("3 changes since 20 April 2031");
  });

  it("says what was agreed at each round, the newest first, with what of it is disputed", () => {
    const agreed = [...list().querySelectorAll("[data-round]")].map((entry) => [
      words(entry.querySelector("h4")),
      ...[...entry.querySelectorAll(".balance.agreed .evidence-link")].map(words)
    ]);
    expect(agreed).toEqual([
      ["Second round, Sarnholm", "1,000–1,200 bodies to Estaviadisputed"],
      ["First round, Sarnholm", "500 prisoners each", "50 prisoners each"]
    ]);
  });

  it("says beside it how long the round lasted, and who says otherwise", () => {
    expect([...list().querySelectorAll(".length")].map(words)).toEqual([
      "Lasted 40 min to 41 min by 2 of 3 reports; Kordova’s account says about 3 h: text",
      "Lasted 2 h"
    ]);
  });

  it.each([
    ["differ between reports", "undecided", "new", "Reports differ, 1 h (Courier) to 2 h (Herald)"],
    ["are one article's", "undecided", "old", "One report gives it several lengths, 1 h and 2 h (Courier)"],
    ["are of two sittings", "part", "old", "Sat more than once, 1 h and 2 h (Courier)"]
  ] as const)("names the shortest and the longest length where they %s", (_, standing, article, said) => {
    const lasting = (article_id: string, minutes: number) =>
      duration({duration_id: `${minutes}`, article_id, min_minutes: minutes, max_minutes: minutes, standing});
    const told = [...list([lasting("old", 60), lasting(article, 120)]).querySelectorAll(".length")];
    expect(words(told[1])).toBe(said);
  });

  it("says that no figure is told of where a round has only a hand-over", () => {
    const some = [...deals.filter(({round_id}) => round_id !== "r1"), deal({deal_id: "late", round_id: "r1"})];
    const [, first] = list(durations, some).querySelectorAll("[data-round]");
    expect(words(first?.querySelector(".outcome"))).toContain("No article tells of a figure agreed here.");
  });

  it("tells last what was agreed at no round, and no offer", () => {
    const some = [
      ...deals,
      deal({deal_id: "free", status: "agreed", per_side_min: 1000, per_side_max: 1000}),
      deal({deal_id: "free-offer", status: "proposed", per_side_min: 7000, per_side_max: 7000})
    ];
    const last = list(durations, some).querySelector(".round-ledger > section:last-child");
    expect(words(last?.querySelector("h3"))).toBe("Tied to no round");
    expect([...last!.querySelectorAll(".evidence-link")].map(words)).toEqual(["1,000 prisoners each"]);
  });

  it("says of who says otherwise what the same article tells as well, and of mere bounds that they fit", () => {
    const bound = duration({duration_id: "e", round_id: "r2", article_id: "new", min_minutes: 40, qualifier: "over"});
    expect(words(list([...durations, bound]).querySelector(".length"))).toBe(
      "Lasted 40 min to 41 min (3 of 4 reports fit); Kordova’s account, which also tells of over 40 min, says about 3 h: text"
    );
  });

  it("leads each figure to the words it was read from", () => {
    const figures = [...list().querySelectorAll("a.figure")];
    expect(figures.find((link) => words(link) === "500 prisoners each")?.getAttribute("href")).toBe(
      "./articles/old.html#x1"
    );
  });

  it("says beside each side's bar what its number is known from, and who still owes what", () => {
    const told = [
      ...deals.filter(({deal_id}) => deal_id !== "d1"),
      deal({deal_id: "sum", fulfils: "p1", total_min: 400, to_party: "estavia", claimants: "estavia"}),
      deal({deal_id: "day", fulfils: "p1", date: "2031-03-10", per_side_min: 250, per_side_max: 250})
    ].map((row) => (row.deal_id === "p1" ? {...row, owed: "estavia: 250; kordova: 0 to 100"} : row));
    const balance = list(durations, told).querySelector('[data-deal="p1"]');
    expect([...balance!.querySelectorAll(".got")].map(words)).toEqual([
      "at least 400 of 500in all, as Estavia counts",
      "250 of 500on 10 March 2031"
    ]);
    expect(words(balance!.querySelector(".owed"))).toBe(
      "No article here tells of the other 250 from Estavia and up to 100 more from Kordova."
    );
  });

  it("tells an offer that was taken up under its agreement, and not a second time", () => {
    const taken = deals.map((row) =>
      row.deal_id === "offer" ? {...row, round_id: "r1"} : row.deal_id === "p1" ? {...row, fulfils: "offer"} : row
    );
    const shown = list(durations, taken);
    expect(words(shown.querySelector('[data-deal="p1"] .offer'))).toContain("First proposed");
    expect(words(shown)).not.toContain("9,000");
  });
});

describe("what an article is called", () => {
  const named = (...rows: Parameters<typeof article>[0][]) => sourcesOf(rows.map(article)).map(({who}) => who);

  it("is its publisher; or its headline, where one publisher stands for most; or its day", () => {
    const digest = (id: string) => ({article_id: id, title: `On ${id}`, publisher: "Digest"});
    expect(named({article_id: "a", title: "One", publisher: "Courier"})).toEqual(["Courier"]);
    expect(named(digest("a"), digest("b"), digest("c"))).toEqual(["“On a”", "“On b”", "“On c”"]);
    expect(named({article_id: "a", published: "2031-03-04"}, {article_id: "b", published: "2031-03-05"})).toEqual([
      "a report of 4 March 2031",
      "a report of 5 March 2031"
    ]);
  });

  it("goes by the file where nothing else tells it apart", () => {
    expect(named({article_id: "a", published: "2031-03-04"}, {article_id: "b", published: "2031-03-04"})).toEqual([
      "a report of 4 March 2031 (a)",
      "a report of 4 March 2031 (b)"
    ]);
    expect(named({article_id: "a"})).toEqual(["an undated report (a)"]);
  });
});
