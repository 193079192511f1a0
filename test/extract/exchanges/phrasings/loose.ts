import type {Phrasing} from "./phrasing.ts";

/** Counts that nothing governs, or only loosely: they go on with a chain of figures, or stand in a clause of motion. */
export const LOOSE: readonly Phrasing[] = [
  {
    about: "two ends of a chain, in the next sentence",
    text: "The exchange of captives took place on the bridge at noon. Thirty-one went back to Estgrad, nine to Korvale.",
    figures: ["prisoners 31 one_way kordova>estavia completed", "prisoners 9 one_way estavia>kordova completed"]
  },
  {
    about: "months in a row",
    text: "Estavia freed 40 Kordovan captives in January. A further six were brought in March, two in April.",
    figures: [
      "prisoners 40 one_way estavia>kordova completed",
      "prisoners 6 one_way estavia>kordova completed",
      "prisoners 2 one_way estavia>kordova completed"
    ]
  },
  {
    about: "the other way",
    text: "Kordova handed over 900 bodies on Tuesday. Estavia sent 33 the other way.",
    figures: ["bodies 900 one_way kordova>estavia completed", "bodies 33 one_way estavia>kordova completed"]
  },
  {
    about: "people on flights",
    text: "The prisoner swap was over by evening: 212 were on the buses to Estgrad, 80 on the way back.",
    figures: ["prisoners 212 one_way kordova>estavia completed", "prisoners 80 one_way estavia>kordova completed"]
  },
  {
    about: "sides wanting",
    text: "Talks on a prisoner exchange go on. Estavia is asking for six people; the Kordovans want fifteen.",
    figures: ["prisoners 6 one_way kordova>estavia demanded", "prisoners 15 one_way estavia>kordova demanded"]
  },
  {
    about: "given twice",
    text: "Kordova sent home 1,000 bodies in June and 900 in July; it was given 17 and then 21.",
    figures: [
      "bodies 1000 one_way kordova>estavia completed",
      "bodies 900 one_way kordova>estavia completed",
      "bodies 17 one_way estavia>kordova completed",
      "bodies 21 one_way estavia>kordova completed"
    ]
  },
  {
    about: "thrown in",
    text: "Kordova released 120 Estavian soldiers on Monday. Eight civilians were thrown in as a gesture.",
    figures: ["prisoners 120 one_way kordova>estavia completed", "civilians 8 one_way kordova>estavia completed"]
  },
  {
    about: "at the gate",
    text: "Kordova let 60 prisoners go on Sunday. Another 45 were waiting at the gate, the guards said.",
    figures: ["prisoners 60 one_way kordova>estavia completed", "prisoners 45 one_way kordova>estavia proposed"]
  },
  {
    about: "out of jail",
    text: "Twelve Estavians were sprung from Kordovan jails last night in a swap. They were flown home at once.",
    figures: ["prisoners 12 one_way kordova>estavia completed"]
  },
  {
    about: "elided noun after a month",
    text: "The sides exchanged 80 captives each in April. In May it was 65, in June 50.",
    figures: ["prisoners 80 per_side completed", "prisoners 65 per_side completed", "prisoners 50 per_side completed"]
  },
  {
    about: "none: held still",
    text: "Kordova released 60 captives on Sunday. Another 45 are still in its camps.",
    figures: ["prisoners 60 one_way kordova>estavia completed"]
  },
  {
    about: "none: killed the same day",
    text: "Kordova released 60 captives on Sunday. Seven were killed by a rocket the same evening.",
    figures: ["prisoners 60 one_way kordova>estavia completed"]
  },
  {
    about: "none: delegates who came",
    text: "The prisoner exchange was agreed in Lindhaven. Estavia sent eleven people to the talks, Kordova nine.",
    figures: []
  },
  {
    about: "none: years served",
    text: "Three officers came home in the swap. One had served two of nine years, another four of twelve.",
    figures: ["prisoners 3 unspecified completed"]
  },
  {
    about: "none: deputies vote",
    text: "Parliament backed the prisoner exchange. Of the deputies 211 voted for it, 34 left the chamber.",
    figures: []
  },
  {
    about: "none: buses and kilometres",
    text: "The exchange of prisoners was on the northern road. Six buses came; the last went 40 kilometres back.",
    figures: []
  },
  {
    about: "none: taken prisoner",
    text: "The two sides swapped 25 captives each. In May alone Kordova had taken 70, Estavia 40.",
    figures: ["prisoners 25 per_side completed"]
  }
];
