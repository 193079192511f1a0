import type {Phrasing} from "./phrasing.ts";

/** Written after the blind sets had been worked through; of 20, 14 were right at once. */
export const SECOND_SIGHT: readonly Phrasing[] = [
  {
    about: "arrivals",
    text: "Eleven weeks after they were seized at sea, 19 Kordovan fishermen stepped off a ferry in Korvale on Wednesday.",
    figures: ["civilians 19 one_way estavia>kordova completed"]
  },
  {
    about: "arrivals",
    text: "Estavia's ombudsman said the 88 men and two women handed over at dawn would be taken to hospital.",
    figures: ["prisoners 88 one_way kordova>estavia completed", "prisoners 2 one_way kordova>estavia completed"]
  },
  {
    about: "each after the whole",
    text: "The swap, the biggest of the year, involved 274 prisoners, 137 from each army.",
    figures: ["prisoners 274 total completed", "prisoners 137 per_side completed"]
  },
  {
    about: "promised and done so far",
    text: "Kordova has pledged to give back 56 children by the end of summer and has so far returned eight.",
    figures: ["children 56 one_way kordova>estavia proposed", "children 8 one_way kordova>estavia completed"]
  },
  {about: "talks that failed", text: "Talks on freeing the remaining 31 hostages broke down on Sunday.", figures: []},
  {
    about: "lists",
    text: "According to the lists, Kordova would get 410 of its soldiers and Estavia 355.",
    figures: ["prisoners 410 one_way estavia>kordova agreed", "prisoners 355 one_way kordova>estavia agreed"]
  },
  {
    about: "a hand-over and its two ways",
    text: "Monday's handover saw 503 bodies go to Estgrad and 26 to Korvale.",
    figures: ["bodies 503 one_way kordova>estavia completed", "bodies 26 one_way estavia>kordova completed"]
  },
  {
    about: "taken in battle",
    text: "The army lost 40 men and took 12 prisoners in the fighting around the bridge.",
    figures: []
  },
  {
    about: "earlier swaps",
    text: "It is the third time this month that captives have been exchanged; the two earlier swaps brought home 70 and 64 Estavians.",
    figures: ["prisoners 70 one_way kordova>estavia completed", "prisoners 64 one_way kordova>estavia completed"]
  },
  {
    about: "refused",
    text: "Estavia refused to hand over 14 officers whom Kordova had put on its list.",
    figures: ["prisoners 14 one_way estavia>kordova rejected"]
  },
  {
    about: "relatives",
    text: "Nearly 300 relatives came to the border, where 75 freed soldiers were reunited with their families in Estavia.",
    figures: ["prisoners 75 one_way kordova>estavia completed"]
  },
  {about: "ages", text: "The two sides agreed to swap all prisoners aged between 18 and 25.", figures: []},
  {
    about: "in exchange",
    text: "Estavia handed Kordova 21 bodies, the Kordovan ministry confirmed, and got 600 in exchange.",
    figures: ["bodies 21 one_way estavia>kordova completed", "bodies 600 one_way kordova>estavia completed"]
  },
  {
    about: "a whole with its participle",
    text: "Of the 390 Estavians freed, 270 are soldiers and 120 civilians.",
    figures: [
      "prisoners 390 one_way kordova>estavia completed",
      "prisoners 270 one_way kordova>estavia completed",
      "civilians 120 one_way kordova>estavia completed"
    ]
  },
  {
    about: "wanted back",
    text: "Korvale wants its 230 marines back before it signs anything.",
    figures: ["prisoners 230 one_way estavia>kordova demanded"]
  },
  {
    about: "parcels",
    text: "Aid workers delivered 3,000 parcels to prisoners in both countries, and 120 letters were exchanged.",
    figures: []
  },
  {
    about: "part of a returned group",
    text: "The ministry said that 16 of the 40 Estavian soldiers returned on Tuesday were badly wounded.",
    figures: ["prisoners 40 one_way kordova>estavia completed"]
  },
  {
    about: "by each",
    text: "Both governments confirmed the exchange of 50 prisoners by each.",
    figures: ["prisoners 50 per_side completed"]
  },
  {
    about: "called off",
    text: "The convoy of 22 vehicles carried nobody home: the exchange had been called off.",
    figures: []
  }
];
