import {describe, expect, it} from "vitest";
import {NO_PROFILE, type Profile} from "../../../data-loaders/profile/schema.ts";
import {DORNISH, readStatements} from "./read.ts";

type Case = readonly [text: string, party: string, profile?: Profile];

/** A body that an article calls by its first words. */
const CARE: Profile = {
  ...DORNISH,
  organisations: [
    {id: "care", name: "Care Headquarters for the Keep of Captives", aliases: [], party: "vell", type: "office"}
  ]
};

/** An article between two states, of which neither is more at home in it than the other. */
const NORDIC = "Norway and Sweden met. Norwegian and Swedish papers wrote of it.";

const BOTH = "Ten Norwegian prisoners and ten Swedish prisoners came home.";

/** Whose side a speaker is on, from the text's own words: the party of the last statement. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  "a body that belongs to a state without naming it": [
    ["The White House said the visit was off.", "us"],
    ["Pentagon spokesman Ray Holt said the ship had turned.", "us"],
    ["Downing Street said it would study the text.", "uk"]
  ],
  "an American lawmaker by the tag or the state": [
    ['"No," said Sen. Dana Whit, R-Ohio.', "us"],
    ['"No," said Rep. Dana Whit (D-Mich.).', "us"],
    ["Senator Dana Whit, Republican of Idaho, said she would vote.", "us"],
    ['"No," said Sen. Dana Whit, R-Smallville, in the state house.', "unknown"],
    ["Senator Marisol Peña of New Mexico said she would vote.", "us"]
  ],
  "one who serves somebody of known side": [
    ["Dornish President Ada Orne arrived. Bo Lindqvist, an adviser to Ms Orne, said it was late.", "dorn", DORNISH],
    ["Dornish President Ada Orne arrived. Orne's deputy, Bo Lindqvist, said it was late.", "dorn", DORNISH],
    ["Dornish President Ada Orne arrived. Bo Lindqvist, a critic of Ms Orne, said it was late.", "unknown", DORNISH]
  ],
  "a national office, where the article is about one state": [
    [
      "Norway voted on Sunday. In Norway few stay at home. Norwegian papers were full of it. Prime Minister Ada Orne said the Norwegian people had chosen.",
      "norway"
    ],
    [
      "Norway and Sweden met. Norwegian and Swedish papers wrote of it. Prime Minister Ada Orne said it was late.",
      "unknown"
    ]
  ],
  "people whom nothing but a town or region ties to a state that the article is about": [
    [`${NORDIC} A mother in Bergen said it was late.`, "norway"],
    [`${NORDIC} A farmer from Malmö said it was late.`, "sweden"],
    [`${NORDIC} The governor of Rogaland said it was late.`, "norway"],
    [`${NORDIC} Ada Orne, a boat owner of Stavanger, said it was late.`, "norway"],
    [`${NORDIC} Ada Orne, the Bergen-based activist, said it was late.`, "norway"],
    [`${NORDIC} An official of the hospital at Malmö said it was late.`, "sweden"],
    [`${NORDIC} Ada Orne, the Bergen-based scholar, said it was late.`, "unknown"],
    [`${NORDIC} A diplomat in Bergen said it was late.`, "unknown"],
    [`${NORDIC} A source in Bergen said it was late.`, "unknown"],
    [`${NORDIC} A man held in Bergen said it was late.`, "unknown"],
    [`${NORDIC} A veteran of Bergen said it was late.`, "unknown"],
    [`${NORDIC} A mother in Toulouse said it was late.`, "unknown"],
    [`${NORDIC} A friend of Bergen Orne said it was late.`, "unknown"],
    [`${NORDIC} A student from Bergen University said it was late.`, "unknown"]
  ],
  "kin and captives, by the town that the report comes from": [
    [`BERGEN, May 3 - ${NORDIC} ${BOTH} “I wept,” said Ada Orne, whose son was freed.`, "norway"],
    [`${NORDIC} ${BOTH} “I wept,” said Ada Orne, whose son was freed.`, "unknown"],
    [`TOULOUSE, May 3 - ${NORDIC} ${BOTH} “I wept,” said Ada Orne, whose son was freed.`, "unknown"],
    [`BERGEN, May 3 - ${NORDIC} ${BOTH} “Good,” said Ada Orne, an analyst.`, "unknown"],
    [`BERGEN, May 3 - ${NORDIC} The prisoners came home. “I wept,” said Ada Orne, whose son was freed.`, "unknown"]
  ],
  "a body by whose it is, and a place of learning": [
    ["Ada Orne, secretary of the Security Council of Norway, said it was late.", "norway"],
    ["Ada Orne of the Oslo Centre said it was late.", "unknown"],
    ["Ada Orne, the movement's spokesman in Oslo, said it was late.", "unknown"],
    ["Bo Lind, the Norwegian envoy, left. His Danish counterpart, Ada Orne, said it was late.", "denmark"],
    ["The White House was silent. The Commerce Department met. Administrator Ada Orne said it was late.", "us"],
    ["Two former officials of the Pentagon said it was late.", "unknown"]
  ],
  "a known body by the first words of its name": [
    [
      "Source: Care Headquarters for the Keep of Captives on Friday.\n\nThe Headquarters says ten came home.",
      "vell",
      CARE
    ],
    ["Care Headquarters for the Keep of Captives met. Ten came home, the Headquarters reported.", "vell", CARE],
    ["Ferry Headquarters for the North met. Ten came home, the Headquarters reported.", "unknown", CARE]
  ],
  "one who was held, by whose people the passage tells of": [
    [
      "The swap took place at dawn. Dorn gave up 303 Vellers on Monday. Bo Lind was one of those freed. He said it was cold.",
      "vell",
      DORNISH
    ],
    [
      "The swap took place at dawn. Among them was Bo Lind.\n\nThe conscript was among 115 Vellish troops handed back. “I am cold,” Lind said.",
      "vell",
      DORNISH
    ],
    [
      "The swap took place at dawn. Bo Lind, 46, landed with four other Norwegians who had been held captive. “I am cold,” Lind said.",
      "norway"
    ],
    [
      "The swap took place at dawn. Bo Lind, a marine, had spent a year in Dornish captivity. “I am cold,” he said.",
      "vell",
      DORNISH
    ],
    [
      "The swap took place at dawn. Bo Lind, an analyst, counted the 303 Vellers who were freed. “It is late,” he said.",
      "unknown",
      DORNISH
    ],
    [
      "The swap took place at dawn. Dorn freed 303 Vellers. Bo Lind, whose firm fed them, said it was late.",
      "unknown",
      DORNISH
    ],
    [
      "The swap took place at dawn. Dorn freed 303 Vellers, Vell 303 Dornians. Bo Lind was one of those freed. He said it was cold.",
      "unknown",
      DORNISH
    ],
    [
      "The swap took place at dawn. The Vellers held by Dorn were freed.\n\n3. Bo Lind was freed too, from the other list. “I am cold,” he said.",
      "unknown",
      DORNISH
    ]
  ],
  "kin of those who were held": [
    [
      "The swap took place at dawn. Ada Orne, whose son was taken captive with 40 Vellish soldiers, said she would wait.",
      "vell",
      DORNISH
    ],
    [
      "The swap took place at dawn. Bo Lind was one of 303 Vellers freed on Monday. His wife, Ada Orne, said he was thin.",
      "vell",
      DORNISH
    ],
    [
      "The swap took place at dawn. Bo Lind was one of 303 Vellers freed on Monday. Lind's sister Ada said he was thin.",
      "vell",
      DORNISH
    ],
    [
      "The swap took place at dawn. Dorn gave up 303 Vellish prisoners. A mother at the gate said her son was not among them.",
      "vell",
      DORNISH
    ],
    [
      "The swap took place at dawn. The Dornish president, Bo Lind, opened the fair. His wife, Ada Orne, said it was late.",
      "unknown",
      DORNISH
    ],
    ["The swap took place at dawn. A mother at the gate said the bus from Vell was late.", "unknown", DORNISH]
  ],
  "an office that one alone of the article's states can have": [
    [
      "The US and Norway met. US officials and Norwegian ones left. Secretary of State Ada Orne said it was late.",
      "us"
    ],
    [
      "The US and Norway met. US officials and Norwegian ones left. Foreign Minister Ada Orne said it was late.",
      "norway"
    ],
    [
      "Sweden and Norway met. Swedish officials and Norwegian ones left. Foreign Minister Ada Orne said it was late.",
      "unknown"
    ],
    ["In Oslo the acting prime minister, Ada Orne, said it was late.", "norway"],
    ["After a day in the halls of Oslo and a walk, prime minister Ada Orne said it was late.", "unknown"],
    ["Vellish soldiers came home; Dorn's were sailors, its army spokesman said.", "dorn", DORNISH]
  ],
  "whose table they sat at, and names that several states have": [
    ["Ada Orne sat at the table in Doha for the Norwegian ministry. “It is late,” said Orne.", "norway"],
    [
      "Ada Orne sat at the table in Doha, and for the Norwegian ministry it was late. “It is late,” said Orne.",
      "unknown"
    ],
    ["Over in Islamabad, Foreign Office spokeswoman Ada Orne said it was late.", "pakistan"],
    ["Britain waited. The Foreign Office said it was late.", "uk"],
    ["The M23's spokesman, Bo Lind, said it was late.", "m23"]
  ],
  "a voice of the body that is told of": [
    ["The Council for Captives will not count them, a spokesman told the Courier.", "vell", DORNISH],
    [
      "The Council for Captives said ten came home. A spokeswoman declined to say more, and said it was late.",
      "vell",
      DORNISH
    ],
    ["The ferries of Dorn will not sail, a sailor told the Courier.", "unknown", DORNISH],
    ["“It is late,” said the Secretary of the Council for Captives, General Ada Orne.", "vell", DORNISH],
    [
      "Vellish envoy Ilsa Tarn called Ada Orne, minister of ferries. Her Excellency Ada Orne said it was late.",
      "unknown",
      DORNISH
    ]
  ],
  "both at once, and neither": [
    ["Dorn and Vell met on Monday, officials in both capitals said.", "joint", DORNISH],
    ["A Western diplomat in Orrath said the price had doubled.", "unknown", DORNISH]
  ]
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  for (const [text, party, profile = NO_PROFILE] of cases)
    it(text, () => {
      expect(readStatements(text, profile).at(-1)?.party).toBe(party);
    });
});
