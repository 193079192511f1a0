import {describe, expect, it} from "vitest";
import type {StatementCount} from "../../../src/lib/counts.ts";
import {roundDurations} from "../../../src/lib/durations.ts";
import {reportsOf} from "../../../src/lib/evidence.ts";
import {lead} from "../../../src/lib/lead.ts";
import {roundLedger} from "../../../src/lib/ledger.ts";
import {linksOf} from "../../../src/lib/links.ts";
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
  some: {deals?: typeof deals; durations?: typeof durations; counts?: StatementCount[]; articles?: typeof articles} = {}
) {
  const links = linksOf(articles);
  return lead({
    site: SITE,
    entries: roundLedger(rounds, some.deals ?? deals, SITE),
    deals: some.deals ?? deals,
    durations: roundDurations(rounds, some.durations ?? durations),
    speakers: speakerCounts(some.counts ?? counts, speakers),
    articles: some.articles ?? articles,
    reports: reportsOf(exchanges, links),
    links
  });
}

const text = (parts: readonly {text: string}[] | undefined) => (parts ?? []).map((part) => part.text).join("");

describe("the lead", () => {
  it("says what was agreed at each round, and what of it is disputed; offers are no agreements", () => {
    const {opening, rounds: named} = read();
    expect(opening).toBe("Two rounds of talks ended with a figure agreed");
    expect(named.map(({name, agreed}) => [name.text, text(agreed)])).toEqual([
      ["First round, Sarnholm, 4 March 2031", "500 prisoners each"],
      ["Second round, Sarnholm, 15 April 2031", "1,000–1,200 bodies to Estavia (disputed)"]
    ]);
  });

  it("says beside it how long the round lasted, and who says otherwise", () => {
    expect(read().rounds.map(({lasted}) => text(lasted))).toEqual([
      "Lasted 2 h.",
      "Lasted 40 min to 41 min, though Kordova’s account says about 3 h."
    ]);
  });

  it.each([
    ["differ between reports", "undecided", "new", "Reports of its length differ, from 1 h (Courier) to 2 h (Herald)."],
    ["are one article's", "undecided", "old", "One report gives it several lengths, 1 h (Courier) and 2 h (Courier)."],
    ["are of two sittings", "part", "old", "Sat more than once, 1 h (Courier) and 2 h (Courier)."]
  ] as const)("names the shortest and the longest length where they %s", (_, standing, article, words) => {
    const lasting = (article_id: string, minutes: number) =>
      duration({duration_id: `${minutes}`, article_id, min_minutes: minutes, max_minutes: minutes, standing});
    const {rounds: told} = read({durations: [lasting("old", 60), lasting(article, 120)]});
    expect(text(told[0]!.lasted)).toBe(words);
  });

  it("says what has been handed over since, and nothing from before", () => {
    expect(text(read().sentences[0])).toBe(
      "Handed over since 4 March 2031, as far as the articles give a day: 250 prisoners and 1,212 bodies to Estavia and 250 prisoners to Kordova."
    );
  });

  it("ranks speakers by quotation, not by mention", () => {
    expect(text(read().sentences[1])).toBe(
      "Mira Solen (Estavia) is quoted most, 2 times in 2 statements, before Anton Velik (Kordova), 1 in 5."
    );
  });

  it("names the newest article that has a day", () => {
    expect(text(read().sentences[2])).toBe("The newest article is “The newest” (Herald), 24 April 2031.");
  });

  it("leads each figure to the words it was read from", () => {
    const figure = read().rounds[0]?.agreed.find((part) => part.text === "500 prisoners each");
    expect(figure?.href).toBe("./articles/old.html#x1");
  });

  it("leaves out what the tables do not tell", () => {
    expect(read({deals: [], durations: [], counts: [], articles: []})).toEqual({
      opening: null,
      rounds: [],
      sentences: []
    });
  });
});
