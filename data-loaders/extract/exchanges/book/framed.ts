import type {RuleEntry} from "./entry.ts";

/** Rules of numbers that take what they count from an act named elsewhere: by a noun, a label, a list or a sentence before. */
export const FRAMED: readonly RuleEntry[] = [
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
