import type {RuleEntry} from "./entry.ts";

/** Rules of numbers whose verb or noun is left out, of parts and of sums. */
export const ELIDED: readonly RuleEntry[] = [
  {
    name: "n-each",
    room: "rules/ungoverned",
    about: "A number by its side, without a verb: 'from each side', 'apiece'.",
    reads: [["They exchanged their dead again. The deal was for 2,000 from each side.", "bodies 2000 per_side agreed"]],
    leaves: ["The guards, 20 on each side, watched the exchange."]
  },
  {
    name: "rival-count",
    room: "rules/rival",
    about:
      "The figure told just before by another's count: 'by Estavia's it is 236', 'Kordova counts 240, Estavia 236'.",
    reads: [
      [
        "Kordova has freed 240 captives; by Estavia's count it is 236.",
        "prisoners 236 one_way kordova>estavia completed"
      ],
      [
        "Estavia handed over bodies, 61 of them by its own figures. By Kordova's it was 58.",
        "bodies 58 one_way estavia>kordova completed"
      ]
    ],
    leaves: [
      "Kordova freed 240 captives. By Estavia's border it was 236 degrees.",
      "Kordova freed 240 captives. Estavia's parliament counts 236 members."
    ]
  },
  {
    name: "handed-them-over",
    room: "rules/shown",
    about:
      "Captives or remains that one sentence shows and the next hands over: 'handed them to', 'they were returned'.",
    reads: [
      [
        "In the vans were the bodies of four soldiers. Kordova handed them to the Red Cross.",
        "bodies 4 one_way kordova>estavia completed"
      ],
      [
        "There were seven prisoners on the bus. They were handed over to Estavia at noon.",
        "prisoners 7 one_way kordova>estavia completed"
      ],
      [
        "In the morning nine captives waited at the bridge. Estavia gave them back after a long day.",
        "prisoners 9 one_way estavia>kordova completed"
      ]
    ],
    leaves: [
      "Forty prisoners were in the hall. Kordova handed them letters from home.",
      "Twelve hostages sat in the hall. The army freed them on Sunday.",
      "Six soldiers took 12 lorries. Kordova handed them over to the police."
    ]
  },
  {
    name: "with-go-between",
    room: "rules/go-between",
    about: "Captives who are with the Red Cross, or another that is no side: those who held them have let them go.",
    reads: [
      [
        "Three hostages are with its people, the Red Cross confirms: two women and a man.",
        "hostages 3 one_way ?>? completed"
      ],
      ["Nine prisoners are now in the care of the Red Cross.", "prisoners 9 one_way ?>? completed"]
    ],
    leaves: [
      "Nine hostages are with their captors, the Red Cross says.",
      "Nine prisoners were in touch with the Red Cross.",
      "Nine doctors are with the Red Cross."
    ]
  },
  {
    name: "n-to",
    room: "rules/ungoverned",
    about: "A number by where it goes: '27 to Kordova'.",
    reads: [
      [
        "The exchange of bodies in numbers: 410 to Estavia, 27 to Kordova.",
        "bodies 410 one_way kordova>estavia completed"
      ]
    ],
    leaves: ["The talks moved in 27 days from Estavia to Kordova."]
  },
  {
    name: "item",
    room: "rules/ungoverned",
    about: "A part of the figure before it: 'two of them civilians', '(270 military, 120 civilians)'.",
    reads: [
      ["Kordova let 48 captives go, six of them civilians.", "civilians 6 one_way kordova>estavia completed"],
      ["The sides freed 390 people each (270 soldiers, 120 civilians).", "civilians 120 per_side completed"]
    ],
    leaves: ["Kordova let 48 captives go; six of them had been wounded."]
  },
  {
    name: "parts",
    room: "rules/parts",
    about: "Numbers right behind a figure that add up to it exactly: its parts, whatever is told of them.",
    reads: [
      [
        "Kordova freed 183 captives. Of those, 18 were serving life terms and 54 long sentences. The remaining 111 had never been charged.",
        "prisoners 111 one_way kordova>estavia completed"
      ],
      [
        "Estavia took back 40 captives. Twelve had been held in the north, 28 in camps near the sea.",
        "prisoners 28 one_way kordova>estavia completed"
      ]
    ],
    leaves: [
      "Kordova freed 183 captives. Eighteen had served life terms, 54 long sentences.",
      "Kordova freed 20 captives. The bus had 7 windows and 13 seats."
    ]
  },
  {
    name: "first-of",
    room: "rules/ungoverned",
    about: "The whole of which a part was told.",
    reads: [
      ["Kordova handed over 400 bodies, the first of more than 3,000.", "bodies >=3000 one_way kordova>estavia agreed"]
    ],
    leaves: ["It was the first of three rounds."]
  },
  {
    name: "the-figure-is",
    room: "rules/ungoverned",
    about: "'The figure is N', 'the floor was N': on the terms of the figure before.",
    reads: [
      ["They will release 900 prisoners from each side. Korvale's figure is 1,000.", "prisoners 1000 per_side agreed"]
    ],
    leaves: ["The figure of the guard is 1,000 years old."]
  },
  {
    name: "up-to",
    room: "rules/ungoverned",
    about: "The upper end of an open figure, told after it.",
    reads: [
      [
        "The prisoner swap is near. He put it at no fewer than 500 people a side and perhaps as many as 600.",
        "prisoners 500-600 per_side agreed"
      ]
    ],
    leaves: ["They freed 500 captives each and as many as 600 guests watched."]
  },
  {
    name: "by-day",
    room: "rules/ungoverned",
    about: "Numbers by their days after a colon share the verb before it.",
    reads: [["Each side freed 90 prisoners: 40 on 2 June and 50 on 3 June.", "prisoners 50 per_side completed"]],
    leaves: ["The timetable: 40 minutes on 2 June."]
  },
  {
    name: "gapped",
    room: "rules/ungoverned",
    about: "A side right before a number, the verb left out: 'Estavia freed 40, Kordova 35'.",
    reads: [["Estavia freed 40 captives, Kordova 35.", "prisoners 35 one_way kordova>estavia completed"]],
    leaves: ["Estavia sent 40 envoys, Kordova 35."]
  },
  {
    name: "sum",
    room: "rules/ungoverned",
    about: "A sum of what was told before: one way if all parts went one way, else a total.",
    reads: [["Estavia freed 40 captives and Kordova 35, or 75 together.", "prisoners 75 total completed"]],
    leaves: ["They met for 75 minutes in all."]
  },
  {
    name: "halves",
    room: "story/merge",
    about: "The same number told both ways is the number of each side.",
    reads: [["Fifty prisoners went home to Estavia and fifty to Kordova.", "prisoners 50 per_side completed"]],
    leaves: ["Fifty prisoners went home to Estavia and forty to Kordova."]
  }
];
