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
  },
  {
    name: "reception-of",
    room: "rules/governed",
    about: "A noun of getting with 'of': recovery, reception.",
    reads: [
      [
        "The reception of 45 bodies by Estavia was confirmed after the hand-over.",
        "bodies 45 one_way kordova>estavia completed"
      ]
    ],
    leaves: ["The reception of 45 guests went well."]
  },
  {
    name: "arrival-of",
    room: "rules/governed",
    about: "A noun of coming home with 'of'.",
    reads: [
      ["Estavia celebrated the homecoming of 64 Estavian captives.", "prisoners 64 one_way kordova>estavia completed"]
    ],
    leaves: ["The arrival of 64 observers was delayed."]
  },
  {
    name: "demand-figure",
    room: "rules/governed",
    about: "What is demanded back by number.",
    reads: [["Estavia wants 80 of its sailors back.", "prisoners 80 one_way kordova>estavia demanded"]],
    leaves: ["Estavia wants 80 tanks back."]
  },
  {
    name: "agree-figure",
    room: "rules/governed",
    about: "What is agreed by number.",
    reads: [["The delegations on prisoners agreed on 250 captives from each side.", "prisoners 250 per_side agreed"]],
    leaves: ["The delegations agreed on 250 paragraphs."]
  },
  {
    name: "refuse-figure",
    room: "rules/governed",
    about: "What is refused by number.",
    reads: [
      [
        "Kordova handed over 40 bodies on Monday. Estavia turned down 12 bodies as not its own.",
        "bodies 12 one_way kordova>estavia rejected"
      ]
    ],
    leaves: ["Estavia turned down 12 invitations."]
  },
  {
    name: "ready",
    room: "rules/items",
    about: "Remains that stand ready.",
    reads: [
      [
        "Kordova handed over 40 bodies. A further 600 bodies are ready, the Kordovan ministry says.",
        "bodies 600 one_way kordova>estavia proposed"
      ]
    ],
    leaves: ["Kordova handed over 40 bodies. A further 600 tents are ready."]
  },
  {
    name: "freed-n",
    room: "rules/ungoverned",
    about: "People called freed, whatever the sentence tells of them.",
    reads: [["Two buses carried 36 freed Kordovan sailors.", "prisoners 36 one_way estavia>kordova completed"]],
    leaves: ["Two buses carried 36 tired tourists."]
  },
  {
    name: "running-total",
    room: "attributes/totals",
    about: "A total since the war began, which no deal's figure may be added to.",
    reads: [
      [
        "Since the beginning of the war 4,100 prisoners have been returned to Estavia.",
        "prisoners 4100 one_way kordova>estavia completed since"
      ],
      [
        "The release brings to 900 the number of captives freed since 2023.",
        "prisoners 900 unspecified completed since"
      ]
    ],
    leaves: ["In the first swap since August 41 prisoners were returned to Estavia.", "He was freed after 900 days."]
  },
  {
    name: "turn-of",
    room: "rules/items",
    about: "Whose turn it was in a series of hand-overs.",
    reads: [
      [
        "They exchanged 90 captives each on Friday. On Sunday it was the turn of 85 soldiers from each side.",
        "prisoners 85 per_side completed"
      ]
    ],
    leaves: ["After the exchange it was the turn of 85 singers."]
  },
  {
    name: "in-return",
    room: "rules/ungoverned",
    about: "A bare number that goes the other way: the figure before it, turned round.",
    reads: [["Kordova gave up 60 captives, with 12 in return.", "prisoners 12 one_way estavia>kordova completed"]],
    leaves: ["Kordova gave up 60 captives, with 12 trucks in return."]
  },
  {
    name: "label",
    room: "rules/labels",
    about: "A number behind a label that tells the deed by a participle: 'Handed over to Estavia: 27'.",
    reads: [
      ["The dead\n\n* Handed over to Estavia: 27.", "bodies 27 one_way kordova>estavia completed"],
      ["The dead\n\n* Received by Kordova so far: 60.", "bodies 60 one_way estavia>kordova completed"],
      ["Captives\n\n* Refused by Estavia: 40 men.", "prisoners 40 one_way kordova>estavia rejected"]
    ],
    leaves: ["The dead\n\n* Killed by shelling: 27.", "Prisoners were freed. Handed over at the border: 14 lorries."]
  },
  {
    name: "told-later",
    room: "rules/told-later",
    about: "The number of those whose exchange a sentence before told of without one.",
    reads: [
      [
        "Kordova has agreed to return the Estavian dead. In the evening its negotiator gave the number: 73.",
        "bodies 73 one_way kordova>estavia agreed"
      ],
      [
        "Kordova freed its Estavian captives on Sunday. There were 40 of them.",
        "prisoners 40 one_way kordova>estavia completed"
      ],
      [
        "How many of the dead has Kordova handed over to you? Seventy. And you to them? Twelve.",
        "bodies 12 one_way estavia>kordova completed"
      ],
      [
        "The prisoner exchange between Estavia and Kordova went ahead at dawn. The total, according to the Red Cross, was 134.",
        "prisoners 134 total completed"
      ]
    ],
    leaves: [
      "Kordova freed its Estavian captives. There were 40 journalists at the bridge.",
      "Kordova freed its Estavian captives. The temperature was 12.",
      "Kordova freed its Estavian captives. The number of lorries was 12."
    ]
  },
  {
    name: "act-of",
    room: "rules/offers",
    about: "What an offer, promise, demand or talk is of that a noun tells: 'Kordova's offer of 40 captives'.",
    reads: [
      [
        "The exchange of captives stalled. Kordova's offer of 40 captives came too late.",
        "prisoners 40 one_way kordova>estavia proposed"
      ],
      [
        "The exchange of captives stalled. A demand by Estavia for 60 civilians was heard.",
        "civilians 60 one_way kordova>estavia demanded"
      ],
      ["Kordova handed over 100 bodies. There is talk of 300 more.", "bodies 300 unspecified proposed"]
    ],
    leaves: [
      "The exchange of captives stalled. There was talk of 40 tanks.",
      "Kordova freed 300 captives. The promise of the 300 was kept."
    ]
  },
  {
    name: "under-lead-in",
    room: "rules/lead-ins",
    about: "An item of a list whose deed the line above tells.",
    reads: [
      [
        "Kordova has handed over to Estavia:\n\n- 300 bodies of soldiers\n- 12 civilians",
        "civilians 12 one_way kordova>estavia completed"
      ]
    ],
    leaves: ["Kordova has handed over to Estavia:\n\n- 300 tents\n- 12 ambulances"]
  }
];
