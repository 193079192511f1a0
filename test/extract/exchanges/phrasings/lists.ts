import type {Phrasing} from "./phrasing.ts";

/** Fact boxes, tallies and timelines: labels and lines that give the act, the side or the day of the numbers behind them. */
export const LISTS: readonly Phrasing[] = [
  {
    about: "days of a series, counted from the stretch told before",
    text: "* Round 1 (May 16, two hours). The swap was carried out May 23-25. On day one each side let go of 390: 270 military, 120 civilian. On day two it was 307, on day three 303. Sum for either side: 1,000.",
    figures: [
      "prisoners 390 per_side completed on 2025-05-23",
      "prisoners 270 per_side completed on 2025-05-23",
      "civilians 120 per_side completed on 2025-05-23",
      "prisoners 307 per_side completed on 2025-05-24",
      "prisoners 303 per_side completed on 2025-05-25",
      "prisoners 1000 per_side completed on ?"
    ]
  },
  {
    about: "the second and the last day",
    text: "The swap was carried out from 2 to 4 June. On the first day each side freed 40 captives, on the second day 37, and 31 on the last day.",
    figures: [
      "prisoners 40 per_side completed on 2025-06-02",
      "prisoners 37 per_side completed on 2025-06-03",
      "prisoners 31 per_side completed on 2025-06-04"
    ]
  },
  {
    about: "a stretch of days is no single day",
    text: "Kordova freed 60 captives between 23 and 25 May. On 28 May Estavia freed 50.",
    figures: [
      "prisoners 60 one_way kordova>estavia completed on ?",
      "prisoners 50 one_way estavia>kordova completed on 2025-05-28"
    ]
  },
  {
    about: "a label of two days, for two hand-overs",
    text: "Here are the main swaps.\n\n* **March 14 and 24:** 84 for 84; then 146 for 146.\n\n* **April 2-4:** 70 people apiece.",
    figures: [
      "prisoners 84 per_side completed on 2025-03-14",
      "prisoners 146 per_side completed on 2025-03-24",
      "prisoners 70 per_side completed on ?"
    ]
  },
  {
    about: "a row of numbers behind their days",
    text: "On 16 May each side let go of 39 captives. On 17 May it was 30, on 18 May 33.",
    figures: [
      "prisoners 39 per_side completed on 2025-05-16",
      "prisoners 30 per_side completed on 2025-05-17",
      "prisoners 33 per_side completed on 2025-05-18"
    ]
  },
  {
    about: "the same again, on another day",
    text: "The dead of both sides were exchanged.\n\n* 17 May: 1,000 to Estavia, 19 to Kordova.\n* 19 May: the same again.",
    figures: [
      "bodies 1000 one_way kordova>estavia completed on 2025-05-17",
      "bodies 19 one_way estavia>kordova completed on 2025-05-17",
      "bodies 1000 one_way kordova>estavia completed on 2025-05-19",
      "bodies 19 one_way estavia>kordova completed on 2025-05-19"
    ]
  },
  {
    about: "the same again, of one side",
    text: "Kordova handed over 1,200 bodies on Friday. On Sunday it was the same again.",
    figures: [
      "bodies 1200 one_way kordova>estavia completed on 2025-06-06",
      "bodies 1200 one_way kordova>estavia completed on 2025-06-08"
    ]
  },
  {
    about: "the same of something else",
    text: "Kordova freed 40 captives on Friday. On Saturday the same drones came again.",
    figures: ["prisoners 40 one_way kordova>estavia completed on 2025-06-06"]
  },
  {
    about: "what was offered at a round, under its label",
    text: "THE DEAD\n\n* Agreed on 2 June: 6,000 for each side.\n* Offered by Kordova at the third round: 3,000 more.\n* Demanded by Estavia: 400.",
    figures: [
      "bodies 6000 per_side agreed",
      "bodies 3000 one_way kordova>estavia proposed",
      "bodies 400 one_way kordova>estavia demanded"
    ]
  },
  {
    about: "an offer to the side named behind the verb",
    text: "Teld said each side would free 120 captives. She also offered Estavia 300 more bodies.",
    figures: ["prisoners 120 per_side agreed", "bodies 300 one_way kordova>estavia proposed"]
  },
  {
    about: "by one side's tally, to the other",
    text: "Bodies were exchanged too. The dead were counted in public: 657 to Estavia by Korvale's tally, 78 to Kordova.",
    figures: ["bodies 657 one_way kordova>estavia completed", "bodies 78 one_way estavia>kordova completed"]
  },
  {
    about: "the day before the noun of the hand-over",
    text: "It follows Friday's opening handover of 390 captives from either side. If all goes to plan, the deal will see 900 freed by each country.",
    figures: ["prisoners 390 per_side completed on 2025-06-06", "prisoners 900 per_side agreed"]
  },
  {
    about: "a condition of the offer itself",
    text: "Prisoners were the main subject. If Kordova agreed, each side would free 40 captives.",
    figures: ["prisoners 40 per_side proposed"]
  },
  {
    about: "a label of what is no hand-over",
    text: "Prisoners were swapped again. Wounded by shelling: 12. Sent to the border: 14 lorries.",
    figures: []
  },
  {
    about: "the coming day of a list, and what hinges on a kept word",
    text: "THE SWAP AT A GLANCE\n\n* SATURDAY: 270 troops and 120 civilians each\n* TODAY: 307 each\n* WEDNESDAY: the last 303 from both camps, if Kordova keeps its word",
    figures: [
      "prisoners 270 per_side completed on 2025-06-07",
      "civilians 120 per_side completed on 2025-06-07",
      "prisoners 307 per_side completed on 2025-06-10",
      "prisoners 303 per_side agreed on 2025-06-11"
    ]
  },
  {
    about: "a list that runs backward",
    text: "The captives\n\n* SUNDAY: 40 prisoners came home to Estavia.\n* SATURDAY: Kordova freed 30 captives.",
    figures: [
      "prisoners 40 one_way kordova>estavia completed on 2025-06-08",
      "prisoners 30 one_way kordova>estavia completed on 2025-06-07"
    ]
  },
  {
    about: "a planned day",
    text: "Each side will free 40 captives on Friday. Another 30 are to be freed in ten days or so.",
    figures: ["prisoners 40 per_side agreed on 2025-06-13", "prisoners 30 unspecified agreed on ?"]
  },
  {
    about: "two sides' counts of what came, in brackets",
    text: "Bodies were exchanged.\n\n* May 11-16: 657 remains to Estavia (Estgrad count) or 660 (Korvale count); 78 to Kordova.",
    figures: [
      "bodies 657 one_way kordova>estavia completed on ?",
      "bodies 660 one_way kordova>estavia completed on ?",
      "bodies 78 one_way estavia>kordova completed on ?"
    ]
  },
  {
    about: "who laid a list before the other side",
    text: "CIVILIANS AND CHILDREN\n\n* Children: Estavia presented a list of 39 names on June 2 and asked that all of them be sent home.",
    figures: ["children 39 one_way kordova>estavia demanded"]
  },
  {
    about: "names on a list told before",
    text: "Brasko said a list of children whom Estavia wants back had been passed to the Kordovans. It had 39 names on it, according to Teld.",
    figures: ["children 39 one_way kordova>estavia demanded"]
  }
];
