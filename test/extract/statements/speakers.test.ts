import {describe, expect, it} from "vitest";
import {readStatements} from "./read.ts";

type Case = readonly [text: string, ...speakers: readonly (string | null)[]];

/** Who speaks, by how the text leads to them: each text with the speakers that a reader would name, in order. */
const WAYS: Readonly<Record<string, readonly Case[]>> = {
  "a role that no list has, or a name behind a noun": [
    ['"We were back before dark," rafting guide Neil Garrow told the coroner.', "Neil Garrow"],
    ["The pump had not been oiled since May, according to harbor pilot Deb Kowal.", "Deb Kowal"],
    ["The buyer, Larkin Hotels, said in a statement that the reading room would stay.", "Larkin Hotels"],
    ["Her supplier, Orchard & Sons, denied that the lids were to blame.", "Orchard & Sons"],
    ["The witness, a bus driver named Earl Simms, testified that the light was green.", "Earl Simms"],
    [
      "The woman who found the purse, a nurse on her way home from the ward, said she had stepped over it.",
      "woman who found the purse"
    ],
    ["Two of them left. One of them, Colm Teague, told the Courier that his locker was empty.", "Colm Teague"]
  ],
  "a pronoun goes to whoever acts nearest by": [
    [
      'Mei Tran, an engineer, said the wall would hold.\n\nThe bill goes to the House, where Speaker Darnell Pike has kept quiet. "The calendar is the calendar," he said.',
      "Mei Tran",
      "Darnell Pike"
    ],
    [
      'Councilman Jim Pollard, who wrote the motion, and Councilwoman Tasha Dole, who voted against it, sat side by side. "We have met eleven times," she said.',
      "Tasha Dole"
    ],
    [
      'Orsolya Tam said that she would appeal. Bo Lindqvist was pleased. "It is over," he said.',
      "Orsolya Tam",
      "Bo Lindqvist"
    ],
    ['Ada Orne was in no mood to play along: nobody, she huffed, should "wait for miracles".', "Ada Orne"]
  ],
  "a pronoun goes to one of two who did something together": [
    ["A keeper spoke of letters. He and Ms Orne meet in Lorran. She told him that it was late.", "keeper", "Orne"],
    ["“Soon,” one captain texted this newspaper. The ferry, mum confirmed, is late.", "one captain", "mum"]
  ],
  "a body called by a plain noun": [
    [
      "The Ministry of Transport said that the bridge was shut. Later, the department reported that it had been opened.",
      "Ministry of Transport",
      "Ministry of Transport"
    ]
  ],
  "people called by what they do": [
    ["The insurgents said on Monday that they would wait.", "insurgents"],
    ["Nobody had been hurt, the militia claimed.", "militia"],
    ["The kidnappers said they wanted to talk.", "kidnappers"],
    ['"They ate everything," the cook told reporters.', "cook"],
    ["The coffins were light, a gravedigger remembered that evening."],
    ["A guard of honour stood by the bus, and the engine told everybody that it was time."]
  ],
  "one of those who spoke": [
    [
      "Two people familiar with the sale said the price was too low. The offer came on Friday, one of them said.",
      "Two people familiar with the sale",
      "Two people familiar with the sale"
    ]
  ],
  "a transcript": [
    [
      "Tolza Courier: Will you run again?\n\nOskar Beln: Ask me in May. I am tired.\n\nTolza Courier: And then?\n\nOskar Beln: Then we shall see.",
      "Oskar Beln",
      "Oskar Beln"
    ]
  ],
  "a round-up, in which nobody speaks across items": [
    [
      "13:05, Ada Orne\nThe keeper counts ten boats, she writes.\n\n13:20, “Northern Gull”, ferry blogger\n“Who counts them?” the author asks.\n\n16:02, Bo Lind, via the Courier\nQuestion: will it sail? Answer: “It will.” He recalled that it sailed in May.\n\n17:00, a reader\nIt is late, she writes.",
      "Ada Orne",
      "Northern Gull",
      "Bo Lind",
      "Bo Lind",
      null
    ],
    [
      "* Ada Orne of the Harbour Office, on her own channel: the ferry has sailed.\n* Bo Lind: visited the pier. Nobody complained, he writes.\n* Harbour Office: “Ten boats.” In return ten came, the office says.",
      "Ada Orne",
      "Bo Lind",
      "Harbour Office",
      "Harbour Office"
    ],
    ["- Ada Orne said the ferry would sail.\n- She said it would be late.", "Ada Orne", "Ada Orne"]
  ],
  "passives that name who says it": [
    [
      "The Courier was told by two officials at the Harbour Office that no ferry was planned.",
      "two officials at the Harbour Office"
    ],
    ["As was stressed by Harbour Master Dara Quill, the tide cannot wait.", "Dara Quill"]
  ],
  namesakes: [
    [
      "Ilan Doru, the president, was away. His sister, Mayor Elena Doru of Aldery, came instead. Mayor Doru said eleven were missing.",
      "Elena Doru"
    ]
  ]
};

describe.each(Object.entries(WAYS))("%s", (_, cases) => {
  for (const [text, ...speakers] of cases)
    it(text, () => {
      expect(readStatements(text).map(({speaker}) => speaker)).toEqual(speakers);
    });
});

/** What looks like speech and is none. */
const SILENT = [
  "Employers added 140,000 jobs in May.",
  "Insurance claims rose by a fifth after the hail.",
  "Ada Orne claimed her third title on Sunday.",
  "Lumia Works maintains two furnaces and a kindergarten.",
  "A small Lorran state chain bought 146 stores.",
  "What Ada Orne told the judge is not known.",
  "The harbour authority called for tenders in March.",
  "Delmar, which charged farmers up to $900 for a drum, closed."
];

it.each(SILENT)("finds nobody saying anything in: %s", (text) => {
  expect(readStatements(text)).toEqual([]);
});
