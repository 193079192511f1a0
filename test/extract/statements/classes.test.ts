import {describe, expect, it} from "vitest";
import {extractStatements} from "../../../data-loaders/extract/statements/index.ts";
import {analyse} from "../../../data-loaders/language/document.ts";
import {NO_PROFILE} from "../../../data-loaders/profile/schema.ts";
import {createWorld} from "../../../data-loaders/profile/world.ts";
import {DORNISH, readStatements} from "./read.ts";

type Case = readonly [text: string, ...rows: readonly (readonly [speaker: string | null, kind: string])[]];

/** Classes of news writing: each text with the speakers and kinds that must come out, in order. */
const CLASSES: Readonly<Record<string, readonly Case[]>> = {
  "American political news": [
    [
      'WASHINGTON (AP) — Senate Majority Leader Carla Whitcomb said Tuesday that her chamber would vote before the recess.\n\n"We\'ve debated this for nine weeks," Whitcomb, R-Ohio, told reporters at the Capitol. "It\'s time to vote."',
      ["Carla Whitcomb", "indirect"],
      ["Carla Whitcomb", "direct"]
    ],
    [
      'Rep. Daniel Osei (D-Mich.) was having none of it. "This is the worst bill I\'ve seen," he said in an interview with The Courier. "And I\'ve seen some bad ones."\n\n“It\'s a disaster,” added Osei, who has served in the House since 2003.',
      ["Daniel Osei", "direct"],
      ["Daniel Osei", "direct"]
    ],
    [
      'Asked whether the president would sign it, White House press secretary Marta Lindqvist demurred. "I\'m not going to get ahead of the president," she said.',
      ["Marta Lindqvist", "direct"]
    ],
    [
      'President Harold Benning, speaking at a rally in Toledo, Ohio, on Monday night, promised that he would "drain every last cent" from the program.',
      ["Harold Benning", "mixed"]
    ],
    [
      '"The people are tired of it," Donald Vance said. "They want change.\n\n"They want jobs.\n\n"And they\'re going to get both."',
      ["Donald Vance", "direct"]
    ],
    [
      "Kelly Ann Brewer, Mr. Vance's campaign manager, was unmoved. \"They're wrong,\" she said.\n\n“I don't know who's behind it,” Ms. Brewer said, “but we'll find out.”",
      ["Kelly Ann Brewer", "direct"],
      ["Kelly Ann Brewer", "direct"]
    ],
    ["“Thank you so much!” Vance tweeted at 7:18 a.m.", ["Vance", "direct"]],
    [
      'Sen. Tim Carver of Virginia praised her performance as "terrific." Carver spoke on television. "He was rattled," the senator added.',
      ["Tim Carver", "mixed"],
      ["Tim Carver", "direct"]
    ],
    [
      'Officials at the Pentagon declined to comment; a spokesman, Capt. Jeff Dorn, said only that the review was "ongoing."',
      ["Jeff Dorn", "mixed"]
    ],
    [
      'The chief of staff to the governor, Mia Holt, told aides to wait. "Not yet," the chief of staff said.',
      ["Mia Holt", "direct"]
    ],
    [
      'Jim Ryan, 54, a truck driver from Dayton, said he would vote for Benning "no matter what."',
      ["Jim Ryan", "mixed"]
    ]
  ],
  "courts and business": [
    [
      'Judge Alan Pryor ruled that the order was "plainly unconstitutional," and wrote that the state had "offered no evidence whatsoever."',
      ["Alan Pryor", "mixed"]
    ],
    ["Prosecutors alleged that the fund had hidden its losses.", ["Prosecutors", "indirect"]],
    [
      "“We expect margins to hold,” said chief executive Nora Feld, who joined Halvor Motors in March.",
      ["Nora Feld", "direct"]
    ],
    ["The company said in a filing that it would close two plants.", ["company", "indirect"]],
    [
      "The Federal Bureau of Fisheries said in a letter that it was reviewing the quotas.",
      ["Federal Bureau of Fisheries", "indirect"]
    ],
    ["A statement from the transport ministry said the line would reopen.", ["transport ministry", "indirect"]]
  ],
  "two who speak": [
    [
      "Ada Orne said the harbour was safe, but Bo Lindqvist warned that the pier might fall.",
      ["Ada Orne", "indirect"],
      ["Bo Lindqvist", "indirect"]
    ],
    ["Ada Orne said the harbour was safe and added that the pier would hold.", ["Ada Orne", "indirect"]],
    [
      "The bridge will open, said Ada Orne; the pier, said Bo Lindqvist, will not.",
      ["Ada Orne", "indirect"],
      ["Bo Lindqvist", "indirect"]
    ]
  ],
  antecedents: [
    ['Ada Orne met Bo Lindqvist at the ferry. "It is late," she said.', ["Ada Orne", "direct"]],
    [
      "The transport ministry has no answer. It said the ferry would sail. The ministry added that fares would rise.",
      ["transport ministry", "indirect"],
      ["transport ministry", "indirect"]
    ],
    [
      'A senior diplomat told the Courier the talks were over. The source described them as "a farce".',
      ["senior diplomat", "indirect"],
      ["senior diplomat", "mixed"]
    ],
    ['"It is late," he said.', [null, "direct"]],
    [
      "Ada Orne met Bo Lindqvist. The ferry was late, the two of them agreed. The pier was shut, the two captains said.",
      ["Bo Lindqvist and Ada Orne", "indirect"]
    ],
    ['A member of the crew spoke up. "It is late," the person said.', ["member of the crew", "direct"]],
    ["The office of the mayor, Ada Orne, said the ferry was late.", ["office of the mayor", "indirect"]],
    [
      "Lorran Chemical Works shut on Friday. The company said the ferry was late.",
      ["Lorran Chemical Works", "indirect"]
    ],
    [
      "The International Ferry Commission met. The I.F.C. said the pier was shut.",
      ["International Ferry Commission", "indirect"]
    ],
    ['Two Dornish captains were angry. "I have no ferry," one said.', ["Dornish captain", "direct"]],
    [
      "For Ada Orne, a boat owner of Lorran who sails alone, the number was an insult. He had heard it, she said.",
      ["Ada Orne", "indirect"]
    ],
    ['The crew landed off the Golden Horn. "It is late," she said.', [null, "direct"]],
    ["The Harbour Office met. According to its data, the ferry was late.", ["Harbour Office", "indirect"]]
  ],
  "forms of address and descriptions in front": [
    [
      'His Excellency Odo Prell said it was late. "We have waited," His Excellency noted.',
      ["Odo Prell", "indirect"],
      ["Odo Prell", "direct"]
    ],
    ["Her Royal Highness Ada Orne opened the pier. Her Royal Highness said it was late.", ["Ada Orne", "indirect"]],
    ["Shaven-headed Odo Prell was there. 'It is late,' he said.", ["Odo Prell", "direct"]],
    ["Lorran-born Ada Orne said it was late.", ["Ada Orne", "indirect"]],
    ["Sun-ah Orne said it was late.", ["Sun-ah Orne", "indirect"]],
    ["Ada Smith-Reed said it was late.", ["Ada Smith-Reed", "indirect"]]
  ],
  "bullets and lead-ins": [
    [
      "According to Ada Orne, the fleet falls into two groups:\n\n- ten ferries sail north;\n- two sail south.",
      ["Ada Orne", "indirect"]
    ],
    [
      "As Ada Orne told the press, the results are these. Ten ferries sail north. Two sail south.",
      ["Ada Orne", "indirect"]
    ]
  ]
};

describe.each(Object.entries(CLASSES))("%s", (_name, cases) => {
  it.each(cases.map(([text, ...rows]) => [text, rows] as const))("%s", (text, rows) => {
    expect(readStatements(text).map(({speaker, kind}) => [speaker, kind])).toEqual(rows);
  });
});

describe("speakers of a known conflict", () => {
  it("writes a ministry that is placed by its capital with the state's adjective", () => {
    const [first, second, third] = readStatements(
      'In Orrath the Defence Ministry said the exchange was over. It thanked nobody but called the day "a good one".\n\nSarnow\'s delegation said it would come back.',
      {...DORNISH, parties: DORNISH.parties.map((party) => ({...party}))}
    );
    expect([first?.speaker, first?.party]).toEqual(["Dornish Defence Ministry", "dorn"]);
    expect(second?.speaker).toBe(first?.speaker);
    expect(third?.party).toBe("vell");
  });

  it("knows a person under another spelling, by surname, by role and by pronoun", () => {
    const rows = readStatements(
      'Ilse Tarn, the Vellish envoy, said the lists were ready. "We are waiting," Tarn said. The envoy added that it was late. She also noted the cold.\n\n"We are not," the Dornish foreign minister, Ulric Hask, replied.',
      DORNISH
    );
    expect(rows.map(({speaker}) => speaker)).toEqual([
      "Ilse Tarn",
      "Ilse Tarn",
      "Ilse Tarn",
      "Ilse Tarn",
      "Ulric Hask"
    ]);
    expect(rows.map(({party}) => party)).toEqual(["vell", "vell", "vell", "vell", "dorn"]);
  });

  it("gives an unknown person the party that the role names", () => {
    const [row] = readStatements("Dornish Finance Minister Odo Prell said the bank was open.", DORNISH);
    expect([row?.speaker, row?.party]).toEqual(["Odo Prell", "dorn"]);
  });

  it("keeps both sides as joint, and leaves the party unknown where nothing tells it", () => {
    expect(readStatements("Both sides said the swap was over.", DORNISH)[0]?.party).toBe("joint");
    expect(readStatements("Local fishermen said the swap was over.", DORNISH)[0]?.party).toBe("unknown");
  });
});

describe("when and about what", () => {
  it("dates a statement by the day of its attribution, not by one within it", () => {
    const text =
      "On 3 June 2025 Ada Orne said the swap of 9 July 2025 was near. Ada Orne said the swap of 9 July 2025 was near.";
    const frame = {id: "test", title: null, published: null};
    const rows = extractStatements(analyse(text), frame, createWorld(NO_PROFILE));
    expect(rows.map(({date}) => date?.date ?? null)).toEqual(["2025-06-03", null]);
    expect(rows[0]?.topic).toBe("prisoners");
  });

  it("names the party that is accused", () => {
    const frame = {id: "test", title: null, published: null};
    const [row] = extractStatements(analyse("Ulric Hask accused Vell of delay."), frame, createWorld(DORNISH));
    expect(row?.addressee).toBe("vell");
  });
});
