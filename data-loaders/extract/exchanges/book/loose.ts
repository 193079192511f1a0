import type {RuleEntry} from "./entry.ts";

/** The rule for counts that nothing governs; what speaks for them and against has examples of its own in discourse/features. */
export const LOOSE: readonly RuleEntry[] = [
  {
    name: "described",
    room: "rules/described",
    about:
      "A number whose clause tells of something else, and whose hand-over stands in what describes them or is told of them right behind.",
    reads: [
      [
        "The mothers of the 18 prisoners freed by Kordova on 3 June wept.",
        "prisoners 18 one_way kordova>estavia completed"
      ],
      [
        "His son was not among the 40 released by Estavia in May, he said.",
        "prisoners 40 one_way estavia>kordova completed"
      ],
      [
        "Ten Estavian pilots waved from the bus after they were let out of Kordovan jails.",
        "prisoners 10 one_way kordova>estavia completed"
      ]
    ],
    leaves: [
      "The 18 prisoners guarded by Kordova wept.",
      "Ten Estavian pilots wept when they were told of the exchange, and so did four nurses.",
      "Among the 40 killed in May were two captives."
    ]
  },
  {
    name: "discourse",
    room: "discourse/rule",
    about:
      "A count that nothing ties to an exchange, where it goes on with the figures before it or stands in a clause of motion or transfer.",
    reads: [
      [
        "Estavia freed 40 Kordovan captives in January. A further six were brought in March.",
        "prisoners 6 one_way estavia>kordova completed"
      ],
      [
        "Kordova handed over 900 bodies on Tuesday. Estavia sent 33 the other way.",
        "bodies 33 one_way estavia>kordova completed"
      ],
      [
        "Talks on a prisoner exchange go on. Estavia is asking for six people.",
        "prisoners 6 one_way kordova>estavia demanded"
      ]
    ],
    leaves: [
      "Kordova released 60 captives on Sunday. Another 45 are still in its camps.",
      "Kordova released 60 captives on Sunday. Seven were killed by a rocket the same evening.",
      "Estavia freed 40 Kordovan captives in January. The youngest was 19.",
      "The prisoner exchange was agreed in Lindhaven. Estavia sent eleven people to the talks, Kordova nine."
    ]
  }
];
