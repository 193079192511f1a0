import type {RuleEntry} from "./entry.ts";

/** Rules of what a verb, a noun or another number governs. */
export const GOVERNED: readonly RuleEntry[] = [
  {
    name: "n-for-n",
    room: "rules/pairs",
    about: "The same number on both sides of 'for' is the number of each side.",
    reads: [
      ["The delegations agreed on a 300-for-300 exchange of prisoners.", "prisoners 300 per_side agreed"],
      ["The last swap, in March, was 84 for 84.", "prisoners 84 per_side completed"]
    ],
    leaves: ["The motion on prisoners passed, 300 for and 12 against.", "They paid 300 for 300 litres."]
  },
  {
    name: "n-for-m",
    room: "rules/pairs",
    about: "Different numbers on both sides of 'for' are two one-way figures.",
    reads: [
      ["Estavia exchanged two Kordovan pilots for 30 conscripts.", "prisoners 2 one_way estavia>kordova completed"],
      ["Kordova freed four officers in exchange for 50 soldiers.", "prisoners 50 one_way estavia>kordova completed"]
    ],
    leaves: ["The prisoner exchange was delayed four times for 50 reasons."]
  },
  {
    name: "the-numbers-were",
    room: "rules/pairs",
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
    room: "rules/lists",
    about: "Names on a list whose return is demanded.",
    reads: [
      [
        "Estavia has handed over a list of 120 children and demands their return.",
        "children 120 one_way kordova>estavia demanded"
      ],
      [
        "The prisoner exchange was agreed in Lindhaven. On the list of 70 children submitted by the Estavians in June nothing was said.",
        "children 70 one_way kordova>estavia demanded"
      ],
      [
        "The prisoner exchange was agreed in Lindhaven. Estavia had also presented a list of 70 children taken across the border.",
        "children 70 one_way kordova>estavia demanded"
      ],
      [
        "The prisoner exchange was agreed in Lindhaven. The list of 52 minors that Kordova had passed to the mediators was gone through.",
        "children 52 one_way estavia>kordova demanded"
      ]
    ],
    leaves: [
      "Estavia handed over a list of 120 children who had been vaccinated.",
      "After the prisoner exchange Estavia handed over a list of 120 children who had been vaccinated.",
      "After the prisoner exchange Estavia handed over a list of 120 children for the summer camp.",
      "After the prisoner exchange Estavia handed over a list of 120 prisoners.",
      "After the prisoner exchange the list of 120 children was gone through in full."
    ]
  },
  {
    name: "handed-over",
    room: "rules/governed",
    about: "The object of a verb of giving, or the subject of its passive.",
    reads: [
      ["Kordova handed over the bodies of 60 soldiers.", "bodies 60 one_way kordova>estavia completed"],
      ["Twelve Kordovan sailors were set free on Monday.", "prisoners 12 one_way estavia>kordova completed"]
    ],
    leaves: ["Kordova handed over 60 trucks.", "Kordova released 60 documents about the prisoners."]
  },
  {
    name: "hand-over-of",
    room: "rules/governed",
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
    room: "rules/governed",
    about: "The object of a verb of getting.",
    reads: [
      ["Estavia got back 33 prisoners.", "prisoners 33 one_way kordova>estavia completed"],
      ["Kordova took in 15 wounded of its own after the swap.", "prisoners 15 one_way estavia>kordova completed"]
    ],
    leaves: ["Estavia received 33 invitations to the talks on prisoners."]
  },
  {
    name: "returned",
    room: "rules/governed",
    about: "'Return' either way: to give back, or to get one's own back from captivity.",
    reads: [
      ["Estavia returned 20 Kordovan prisoners.", "prisoners 20 one_way estavia>kordova completed"],
      ["Estavia returned 20 defenders from Kordovan captivity.", "prisoners 20 one_way kordova>estavia completed"]
    ],
    leaves: ["Estavia returned 20 fighter jets."]
  },
  {
    name: "return-of",
    room: "rules/governed",
    about: "'The return of N'.",
    reads: [["Kordova agreed to the return of 15 Estavian children.", "children 15 one_way kordova>estavia agreed"]],
    leaves: ["The return of 15 museum pieces was discussed along with the prisoners."]
  },
  {
    name: "exchanged",
    room: "rules/governed",
    about: "The object of exchange, swap, trade: a total, unless each side is said.",
    reads: [
      ["Estavia and Kordova swapped 180 prisoners.", "prisoners 180 total completed"],
      ["The two armies will exchange 90 captives each.", "prisoners 90 per_side agreed"]
    ],
    leaves: ["Estavia and Kordova exchanged 180 rockets."]
  },
  {
    name: "exchange-of",
    room: "rules/governed",
    about: "'An exchange of N'.",
    reads: [["An exchange of 500 prisoners had come out of the first round.", "prisoners 500 unspecified completed"]],
    leaves: ["An exchange of 500 shells preceded the release."]
  },
  {
    name: "came-home",
    room: "rules/governed",
    about: "The subject of a verb of coming home, going free, arriving.",
    reads: [
      ["Seventy captives came home to Kordova.", "prisoners 70 one_way estavia>kordova completed"],
      ["Another 300 bodies reached Estavia on Tuesday.", "bodies 300 one_way kordova>estavia completed"]
    ],
    leaves: ["Seventy tourists came home to Kordova.", "Some 300 soldiers arrived at the front."]
  },
  {
    name: "offer-figure",
    room: "rules/governed",
    about: "What is offered or promised by number.",
    reads: [
      ["Kordova returned 80 bodies on Monday and offered another 200.", "bodies 200 one_way kordova>estavia proposed"]
    ],
    leaves: ["Kordova offered 200 million after the exchange."]
  },
  {
    name: "wish-figure",
    room: "rules/governed",
    about: "Whom a side wants back, without asking for them outright.",
    reads: [
      [
        "Civilians are part of the next exchange, and here Kordova has in mind some 25 farmers of the Morvale valley who are held by Estavia.",
        "civilians ~25 one_way estavia>kordova proposed"
      ],
      ["The exchange goes on. Estavia is after twelve fishermen.", "civilians 12 one_way kordova>estavia proposed"],
      [
        "Nobody expects a swap of all captives, but Kordova has its eye on 14 pilots.",
        "prisoners 14 one_way estavia>kordova proposed"
      ]
    ],
    leaves: [
      "The exchange was after 30 days of talks.",
      "Kordova has in mind 25 conditions for an exchange of prisoners.",
      "The exchange goes on. The police in Estavia are after twelve fishermen.",
      "The mediator has in mind 40 observers for the exchange."
    ]
  },
  {
    name: "plan-figure",
    room: "rules/governed",
    about: "What is expected or planned by number.",
    reads: [["The exchange is near. Brasko expects about 700 people on each side.", "prisoners ~700 per_side agreed"]],
    leaves: ["Brasko expects 700 guests at the talks."]
  },
  {
    name: "counted",
    room: "rules/governed",
    about: "A count put on what was told before.",
    reads: [
      [
        "Estavia brought home 60 prisoners. The group included two civilians.",
        "civilians 2 one_way kordova>estavia completed"
      ]
    ],
    leaves: ["The delegation included two generals."]
  }
];
