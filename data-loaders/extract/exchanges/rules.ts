/**
 * The rules by which exchange figures are read, by name, each with sentences that it reads and sentences that it must
 * leave alone. The tests are made from these; `explain` and the Method page show them. Where a rule's code stands is said
 * by its room. `reads` gives [text, figure as "count basis from>to status"].
 */
export interface RuleEntry {
  readonly name: string;
  readonly room: string;
  readonly about: string;
  readonly reads: readonly (readonly [text: string, figure: string])[];
  readonly leaves: readonly string[];
}

export const RULES: readonly RuleEntry[] = [
  {
    name: "n-for-n",
    room: "pairs",
    about: "The same number on both sides of 'for' is the number of each side.",
    reads: [
      ["The delegations agreed on a 300-for-300 exchange of prisoners.", "prisoners 300 per_side agreed"],
      ["The last swap, in March, was 84 for 84.", "prisoners 84 per_side completed"]
    ],
    leaves: ["The motion on prisoners passed, 300 for and 12 against.", "They paid 300 for 300 litres."]
  },
  {
    name: "n-for-m",
    room: "pairs",
    about: "Different numbers on both sides of 'for' are two one-way figures.",
    reads: [
      ["Estavia exchanged two Kordovan pilots for 30 conscripts.", "prisoners 2 one_way estavia>kordova completed"],
      ["Kordova freed four officers in exchange for 50 soldiers.", "prisoners 50 one_way estavia>kordova completed"]
    ],
    leaves: ["The prisoner exchange was delayed four times for 50 reasons."]
  },
  {
    name: "the-numbers-were",
    room: "pairs",
    about: "'The figures were A and B': in the order of the last pair told.",
    reads: [
      [
        "On 2 June Kordova handed over 500 bodies and received 12. On 9 May the figures were 400 and 31.",
        "bodies 31 one_way estavia>kordova completed"
      ]
    ],
    leaves: ["The figures for prisoners were published on pages 4 and 31."]
  },
  {
    name: "list-demanded",
    room: "lists",
    about: "Names on a list whose return is demanded.",
    reads: [
      [
        "Estavia has handed over a list of 120 children and demands their return.",
        "children 120 one_way kordova>estavia demanded"
      ]
    ],
    leaves: ["Estavia handed over a list of 120 children who had been vaccinated."]
  },
  {
    name: "handed-over",
    room: "governed",
    about: "The object of a verb of giving, or the subject of its passive.",
    reads: [
      ["Kordova handed over the bodies of 60 soldiers.", "bodies 60 one_way kordova>estavia completed"],
      ["Twelve Kordovan sailors were set free on Monday.", "prisoners 12 one_way estavia>kordova completed"]
    ],
    leaves: ["Kordova handed over 60 trucks.", "Kordova released 60 documents about the prisoners."]
  },
  {
    name: "hand-over-of",
    room: "governed",
    about: "A noun of giving with 'of': release, transfer, repatriation, hand-over.",
    reads: [
      [
        "The repatriation of 40 Estavian captives was completed on Friday.",
        "prisoners 40 one_way kordova>estavia completed"
      ]
    ],
    leaves: ["The release of 40 films was postponed."]
  },
  {
    name: "received",
    room: "governed",
    about: "The object of a verb of getting.",
    reads: [
      ["Estavia got back 33 prisoners.", "prisoners 33 one_way kordova>estavia completed"],
      ["Kordova took in 15 wounded of its own after the swap.", "prisoners 15 one_way estavia>kordova completed"]
    ],
    leaves: ["Estavia received 33 invitations to the talks on prisoners."]
  },
  {
    name: "returned",
    room: "governed",
    about: "'Return' either way: to give back, or to get one's own back from captivity.",
    reads: [
      ["Estavia returned 20 Kordovan prisoners.", "prisoners 20 one_way estavia>kordova completed"],
      ["Estavia returned 20 defenders from Kordovan captivity.", "prisoners 20 one_way kordova>estavia completed"]
    ],
    leaves: ["Estavia returned 20 fighter jets."]
  },
  {
    name: "return-of",
    room: "governed",
    about: "'The return of N'.",
    reads: [["Kordova agreed to the return of 15 Estavian children.", "children 15 one_way kordova>estavia agreed"]],
    leaves: ["The return of 15 museum pieces was discussed along with the prisoners."]
  },
  {
    name: "exchanged",
    room: "governed",
    about: "The object of exchange, swap, trade: a total, unless each side is said.",
    reads: [
      ["Estavia and Kordova swapped 180 prisoners.", "prisoners 180 total completed"],
      ["The two armies will exchange 90 captives each.", "prisoners 90 per_side agreed"]
    ],
    leaves: ["Estavia and Kordova exchanged 180 rockets."]
  },
  {
    name: "exchange-of",
    room: "governed",
    about: "'An exchange of N'.",
    reads: [["An exchange of 500 prisoners had come out of the first round.", "prisoners 500 unspecified completed"]],
    leaves: ["An exchange of 500 shells preceded the release."]
  },
  {
    name: "came-home",
    room: "governed",
    about: "The subject of a verb of coming home, going free, arriving.",
    reads: [
      ["Seventy captives came home to Kordova.", "prisoners 70 one_way estavia>kordova completed"],
      ["Another 300 bodies reached Estavia on Tuesday.", "bodies 300 one_way kordova>estavia completed"]
    ],
    leaves: ["Seventy tourists came home to Kordova.", "Some 300 soldiers arrived at the front."]
  },
  {
    name: "offer-figure",
    room: "governed",
    about: "What is offered or promised by number.",
    reads: [
      ["Kordova returned 80 bodies on Monday and offered another 200.", "bodies 200 one_way kordova>estavia proposed"]
    ],
    leaves: ["Kordova offered 200 million after the exchange."]
  },
  {
    name: "plan-figure",
    room: "governed",
    about: "What is expected or planned by number.",
    reads: [["The exchange is near. Brasko expects about 700 people on each side.", "prisoners ~700 per_side agreed"]],
    leaves: ["Brasko expects 700 guests at the talks."]
  },
  {
    name: "counted",
    room: "governed",
    about: "A count put on what was told before.",
    reads: [
      [
        "Estavia brought home 60 prisoners. The group included two civilians.",
        "civilians 2 one_way kordova>estavia completed"
      ]
    ],
    leaves: ["The delegation included two generals."]
  },
  {
    name: "n-each",
    room: "ungoverned",
    about: "A number by its side, without a verb: 'from each side', 'apiece'.",
    reads: [["They exchanged their dead again. The deal was for 2,000 from each side.", "bodies 2000 per_side agreed"]],
    leaves: ["The guards, 20 on each side, watched the exchange."]
  },
  {
    name: "n-to",
    room: "ungoverned",
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
    room: "ungoverned",
    about: "A part of the figure before it: 'two of them civilians', '(270 military, 120 civilians)'.",
    reads: [
      ["Kordova let 48 captives go, six of them civilians.", "civilians 6 one_way kordova>estavia completed"],
      ["The sides freed 390 people each (270 soldiers, 120 civilians).", "civilians 120 per_side completed"]
    ],
    leaves: ["Kordova let 48 captives go; six of them had been wounded."]
  },
  {
    name: "first-of",
    room: "ungoverned",
    about: "The whole of which a part was told.",
    reads: [
      ["Kordova handed over 400 bodies, the first of more than 3,000.", "bodies >=3000 one_way kordova>estavia agreed"]
    ],
    leaves: ["It was the first of three rounds."]
  },
  {
    name: "the-figure-is",
    room: "ungoverned",
    about: "'The figure is N', 'the floor was N': on the terms of the figure before.",
    reads: [
      ["They will release 900 prisoners from each side. Korvale's figure is 1,000.", "prisoners 1000 per_side agreed"]
    ],
    leaves: ["The figure of the guard is 1,000 years old."]
  },
  {
    name: "up-to",
    room: "ungoverned",
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
    room: "ungoverned",
    about: "Numbers by their days after a colon share the verb before it.",
    reads: [["Each side freed 90 prisoners: 40 on 2 June and 50 on 3 June.", "prisoners 50 per_side completed"]],
    leaves: ["The timetable: 40 minutes on 2 June."]
  },
  {
    name: "gapped",
    room: "ungoverned",
    about: "A side right before a number, the verb left out: 'Estavia freed 40, Kordova 35'.",
    reads: [["Estavia freed 40 captives, Kordova 35.", "prisoners 35 one_way kordova>estavia completed"]],
    leaves: ["Estavia sent 40 envoys, Kordova 35."]
  },
  {
    name: "sum",
    room: "ungoverned",
    about: "A sum of what was told before: one way if all parts went one way, else a total.",
    reads: [["Estavia freed 40 captives and Kordova 35, or 75 together.", "prisoners 75 total completed"]],
    leaves: ["They met for 75 minutes in all."]
  },
  {
    name: "halves",
    room: "merge",
    about: "The same number told both ways is the number of each side.",
    reads: [["Fifty prisoners went home to Estavia and fifty to Kordova.", "prisoners 50 per_side completed"]],
    leaves: ["Fifty prisoners went home to Estavia and forty to Kordova."]
  },
  {
    name: "reception-of",
    room: "governed",
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
    room: "governed",
    about: "A noun of coming home with 'of'.",
    reads: [
      ["Estavia celebrated the homecoming of 64 Estavian captives.", "prisoners 64 one_way kordova>estavia completed"]
    ],
    leaves: ["The arrival of 64 observers was delayed."]
  },
  {
    name: "demand-figure",
    room: "governed",
    about: "What is demanded back by number.",
    reads: [["Estavia wants 80 of its sailors back.", "prisoners 80 one_way kordova>estavia demanded"]],
    leaves: ["Estavia wants 80 tanks back."]
  },
  {
    name: "agree-figure",
    room: "governed",
    about: "What is agreed by number.",
    reads: [["The delegations on prisoners agreed on 250 captives from each side.", "prisoners 250 per_side agreed"]],
    leaves: ["The delegations agreed on 250 paragraphs."]
  },
  {
    name: "refuse-figure",
    room: "governed",
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
    room: "items",
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
    room: "ungoverned",
    about: "People called freed, whatever the sentence tells of them.",
    reads: [["Two buses carried 36 freed Kordovan sailors.", "prisoners 36 one_way estavia>kordova completed"]],
    leaves: ["Two buses carried 36 tired tourists."]
  },
  {
    name: "running-total",
    room: "totals",
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
  }
];
