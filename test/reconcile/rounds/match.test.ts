import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {extractDurations} from "../../../data-loaders/extract/durations/index.ts";
import {extractRounds} from "../../../data-loaders/extract/rounds/index.ts";
import {analyse} from "../../../data-loaders/language/document.ts";
import {type Profile, profileSchema} from "../../../data-loaders/profile/schema.ts";
import {createWorld} from "../../../data-loaders/profile/world.ts";
import {matchRounds, type RoundReport} from "../../../data-loaders/reconcile/rounds/index.ts";
import {WAR} from "../dating/profile.ts";

function report(profile: Profile, id: string, published: string | null, text: string): RoundReport {
  const world = createWorld(profile);
  const document = analyse(text);
  const frame = {id, title: null, published};
  const found = {
    articleId: id,
    statements: [],
    exchanges: [],
    rounds: extractRounds(document, frame, world),
    durations: extractDurations(document, frame, world)
  };
  return {article: {id, text, published}, found};
}

/** Knows the parties by name, and no calendar. */
const NO_CALENDAR = profileSchema.parse({
  name: "no calendar",
  parties: ["Freedonia", "Sylvania", "Osterlich"].map((name) => ({id: name.toLowerCase(), name}))
});

const told: readonly [string, string, string][] = [
  ["a", "2023-05-16", "Freedonia and Sylvania held a first round of talks in Bern on 16 May."],
  ["b", "2023-05-17", "The first round of talks between Freedonia and Sylvania was held on May 15 in Bern."],
  ["c", "2023-06-03", "Freedonia and Sylvania met for a second round of talks in Bern on Friday."],
  ["d", "2023-06-04", "The second round of talks between Freedonia and Sylvania lasted two hours."],
  ["e", "2023-06-05", "After the talks in Bern, Freedonia and Sylvania freed prisoners."],
  ["f", "2023-06-05", "Osterlich and Sylvania held a first round of talks in Oslo on 2 June."]
];

describe("matchRounds without a calendar", () => {
  const reports = told.map(([id, published, text]) => report(NO_CALENDAR, id, published, text));
  const matched = matchRounds(reports, createWorld(NO_CALENDAR));
  const of = (id: string) => matched.round(reports.find(({article}) => article.id === id)!.found.rounds[0]!);

  it("makes one round of two outlets a day apart", () => {
    expect(of("a")).toBe(of("b"));
    expect(matched.rounds.find(({id}) => id === of("a"))).toMatchObject({ordinal: 1, city: "Bern"});
  });

  it("joins a number without a day to the round that bears it, and a place to the last round there", () => {
    expect(of("d")).toBe(of("c"));
    expect(of("e")).toBe(of("c"));
  });

  it("ties a length to the round that its article speaks of", () => {
    const [length] = reports.find(({article}) => article.id === "d")!.found.durations;
    expect(matched.round(length!)).toBe(of("d"));
  });

  it("gives talks whose parties an article leaves out to the pair of which most articles tell", () => {
    const text =
      "Osterlich was pleased with the talks in Bern. Osterlich had asked Sylvania and Freedonia for nothing.";
    const more = report(NO_CALENDAR, "g", "2023-06-05", text);
    const all = matchRounds([...reports, more], createWorld(NO_CALENDAR));
    expect(all.round(more.found.rounds[0]!)).toBe(of("c"));
  });

  it("makes one round of one number on one day, at a city or at a palace", () => {
    const one = report(
      NO_CALENDAR,
      "a",
      "2023-05-17",
      "Freedonia and Sylvania held a first round of talks in Bern on 16 May."
    );
    const other = report(
      NO_CALENDAR,
      "b",
      "2023-05-17",
      "Freedonia and Sylvania held a first round of talks at the Grey Palace on 16 May."
    );
    expect(matchRounds([one, other], createWorld(NO_CALENDAR)).rounds).toHaveLength(1);
  });

  it("makes one round of a city and a house on one day, with and without marks on the letters", () => {
    const texts = [
      "Freedonia and Sylvania held talks in Zürau on 16 May.",
      "Freedonia and Sylvania held talks at the Grey Palace on 16 May.",
      "Freedonia and Sylvania held talks in Zurau on 15 May.",
      "Freedonia and Sylvania held talks in the Port of Zurau on 16 May."
    ];
    const all = texts.map((text, k) => report(NO_CALENDAR, `z${k}`, "2023-05-17", text));
    expect(matchRounds(all, createWorld(NO_CALENDAR)).rounds).toHaveLength(1);
  });

  it("keeps two cities on one day apart", () => {
    const all = ["Bern", "Graz"].map((city, k) =>
      report(NO_CALENDAR, `z${k}`, "2023-05-17", `Freedonia and Sylvania held talks in ${city} on 16 May.`)
    );
    expect(matchRounds(all, createWorld(NO_CALENDAR)).rounds).toHaveLength(2);
  });

  it("parts two series of one year where the numbers start anew, and gives what has none to the nearer", () => {
    const text = (what: string) => `Freedonia and Sylvania held ${what} in Bern on`;
    const all = [
      report(NO_CALENDAR, "a", "2023-02-11", `${text("a first round of talks")} 10 February.`),
      report(NO_CALENDAR, "b", "2023-03-11", `${text("a second round of talks")} 10 March.`),
      report(NO_CALENDAR, "c", "2023-03-21", `${text("talks")} 20 March.`),
      report(NO_CALENDAR, "d", "2023-09-11", `${text("a first round of talks")} 10 September.`),
      report(NO_CALENDAR, "e", "2023-10-11", `${text("a second round of talks")} 10 October.`),
      report(NO_CALENDAR, "f", "2023-10-15", "After the second round of talks Freedonia and Sylvania freed prisoners.")
    ];
    const parted = matchRounds(all, createWorld(NO_CALENDAR));
    const series = all.map(({found}) => parted.series(found.rounds[0]!));
    const [spring, autumn] = ["freedonia-sylvania-2023-02", "freedonia-sylvania-2023-09"];
    expect(series).toEqual([spring, spring, spring, autumn, autumn, autumn]);
    expect(parted.rounds.map(({id}) => id)).toEqual([
      `${spring}-1`,
      `${spring}-2`,
      `${spring}-2023-03-20`,
      `${autumn}-1`,
      `${autumn}-2`
    ]);
  });

  it("leaves one series where the numbers run on, and a number told twice within weeks", () => {
    const all = [
      ["2023-02-11", "a first round of talks", "10 February"],
      ["2023-03-11", "a second round of talks", "10 March"],
      ["2023-03-31", "a second round of talks", "30 March"],
      ["2023-12-11", "a third round of talks", "10 December"]
    ].map(([published, what, day], k) =>
      report(NO_CALENDAR, `z${k}`, published!, `Freedonia and Sylvania held ${what} in Bern on ${day}.`)
    );
    const {rounds} = matchRounds(all, createWorld(NO_CALENDAR));
    expect(new Set(rounds.map((round) => round.series))).toEqual(new Set(["freedonia-sylvania"]));
  });

  it("ties no undated article to one of several rounds of a number", () => {
    const more = report(
      NO_CALENDAR,
      "g",
      null,
      "After the first round of talks Freedonia and Sylvania freed prisoners."
    );
    const other = report(
      NO_CALENDAR,
      "h",
      "2024-03-11",
      "Freedonia and Sylvania held a first round of talks on 10 March."
    );
    const all = matchRounds([...reports, more, other], createWorld(NO_CALENDAR));
    expect(all.round(more.found.rounds[0]!)).toBeNull();
  });

  it("gives the same rounds for every order of the articles", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, {minLength: reports.length}), (shuffled) => {
        const again = matchRounds(shuffled, createWorld(NO_CALENDAR));
        expect(again.rounds).toEqual(matched.rounds);
        for (const {found} of reports)
          for (const mention of found.rounds) expect(again.round(mention)).toBe(matched.round(mention));
      }),
      {numRuns: 30}
    );
  });
});

describe("matchRounds with a calendar", () => {
  const world = createWorld(WAR);
  const match = (published: string | null, text: string) => {
    const one = report(WAR, "a", published, text);
    const matched = matchRounds([one], world);
    return {matched, mention: one.found.rounds[0]!, id: matched.round(one.found.rounds[0]!)};
  };

  it.each([
    ["2024-05-07", "Ruritania and Zenda held a second round of talks in Hentzau on Monday.", "main-2"],
    ["2024-06-01", "Ruritania freed 20 Zendan men after the second round of talks.", "main-2"],
    ["2024-07-20", "After the talks in Tarlenheim Ruritania freed 20 Zendan men.", "main-3"],
    ["2024-05-06", "Ruritania and Zenda held a second round of talks in Hentzau on 5 May.", "main-2"]
  ])("%s: %s", (published, text, id) => {
    expect(match(published, text).id).toBe(id);
  });

  it("believes day and place before a number", () => {
    const text =
      "Ruritania and Zenda agreed on it in Hentzau on 6 May 2024, at what some call their third round of talks.";
    expect(match("2024-05-08", text).id).toBe("main-2");
  });

  it("keeps a meeting with the mediators out of the talks before which it was held", () => {
    const text =
      "The peace talks in Hentzau between Ruritania and Zenda lasted about two hours on Monday. The talks were preceded by a separate meeting of representatives of Freedonia, Osterlich and Zenda.";
    const {id} = match("2024-05-06", text);
    expect(id).toBe("main-2");
  });

  it("keeps what the calendar adds apart from what the text says", () => {
    const {matched, mention} = match(
      "2024-06-01",
      "Ruritania freed 20 Zendan men after the second round of talks in Hentzau."
    );
    expect(mention.date).toBeNull();
    expect(matched.fill(mention)).toEqual({date: "2024-05-06", ordinal: null, basis: "profile"});
  });

  it("leaves the rounds of other parties to a series of their own", () => {
    const {matched, mention, id} = match(
      "2024-05-07",
      "Freedonia and Sylvania held a second round of talks in Hentzau on Monday."
    );
    expect(id).not.toBe("main-2");
    expect(matched.series(mention)).not.toBe("main");
  });
});
