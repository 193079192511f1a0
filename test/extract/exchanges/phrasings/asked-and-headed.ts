import type {Phrasing} from "./phrasing.ts";

/** Numbers told in an aside, under a headline or the head of a column, on a list or in answer to a question. */
export const ASKED_AND_HEADED: readonly Phrasing[] = [
  {
    about: "an aside of how many",
    text: "The captured nurses whom Kordova let go on Friday, nine of them, are in hospital.",
    figures: ["prisoners 9 one_way kordova>estavia completed on 2025-06-06"]
  },
  {
    about: "an aside of how many, in a relative clause",
    text: "The prisoners whom the rebels released on Monday, seventeen of them, had been held in a school.",
    figures: ["prisoners 17 one_way ?>? completed on 2025-06-09"]
  },
  {
    about: "an aside behind a demand",
    text: "Estavia has asked for the return of its captured sailors, all 41 of them.",
    figures: ["prisoners 41 one_way kordova>estavia demanded"]
  },
  {
    about: "an aside of men",
    text: "On Sunday the captives came home from Kordova, three hundred men in borrowed coats.",
    figures: ["prisoners 300 one_way kordova>estavia completed on 2025-06-08"]
  },
  {
    about: "an aside of each side's number",
    text: "Each army released the same number of prisoners, twelve, at the mill.",
    figures: ["prisoners 12 per_side completed"]
  },
  {
    about: "an aside of others",
    text: "Kordova released the prisoners on Sunday before a crowd, two thousand people with flags.",
    figures: []
  },
  {
    about: "a headline without its people",
    text: "TWENTY-TWO WALK FREE\n\nThe first Kordovan captives to be released by Estavia this year crossed the line on Monday.",
    figures: ["prisoners 22 one_way estavia>kordova completed on 2025-06-09"]
  },
  {
    about: "a headline of both sides",
    text: "80 to be freed next week\n\nEstavia and Kordova have agreed to release 40 prisoners each.",
    figures: ["prisoners 80 total agreed", "prisoners 40 per_side agreed"]
  },
  {
    about: "a headline of something else",
    text: "Forty go home early\n\nThe factory in the capital closed on Monday for want of coal, its owners said.",
    figures: []
  },
  {
    about: "columns by their ends",
    text: "Captives exchanged in May\n\nDay | Estavia to Kordova | Kordova to Estavia\n2 May | 18 | 20\n9 May | 7 | 11",
    figures: [
      "prisoners 18 one_way estavia>kordova completed on 2025-05-02",
      "prisoners 20 one_way kordova>estavia completed on 2025-05-02",
      "prisoners 7 one_way estavia>kordova completed on 2025-05-09",
      "prisoners 11 one_way kordova>estavia completed on 2025-05-09"
    ]
  },
  {
    about: "columns of trains",
    text: "Trains in May\n\nDay | Estavia to Kordova | Kordova to Estavia\n2 May | 18 | 20",
    figures: []
  },
  {
    about: "a list, and its demand in the next sentence",
    text: "The folder holds a list of 60 captive Kordovans. Kordova insists that they be returned before Christmas.",
    figures: ["prisoners 60 one_way estavia>kordova demanded"]
  },
  {
    about: "a list, and its demand by a noun",
    text: "The Estavian minister has a list of 75 prisoners. Their return is a demand that he makes at every meeting.",
    figures: ["prisoners 75 one_way kordova>estavia demanded"]
  },
  {
    about: "a list that is only read",
    text: "The minister has a list of 75 prisoners. He reads it at every meeting.",
    figures: []
  },
  {
    about: "an answer to how many",
    text: "How many of your sailors have come home?\n\nMara Teld: Nineteen.",
    figures: ["prisoners 19 unspecified completed"]
  },
  {
    about: "an answer of each side",
    text: "How many captives are to be released under the deal?\n\nEighty from each country.",
    figures: ["prisoners 80 per_side agreed"]
  },
  {
    about: "what was asked to have been promised",
    text: "What did Estavia promise about the captives?\n\nThat it would free 35 of them by May.",
    figures: ["prisoners 35 one_way estavia>kordova proposed"]
  },
  {
    about: "an answer to another question",
    text: "How many lorries came to the bridge?\n\nMara Teld: Nineteen.",
    figures: []
  },
  {
    about: "the whole of which two are seen",
    text: "Three of the eight captives released by the militia on Friday are seen leaving a bus.",
    figures: ["prisoners 8 one_way ?>? completed on 2025-06-06"]
  },
  {
    about: "a part that was freed",
    text: "Three of the eight captives were released by the militia on Friday.",
    figures: ["prisoners 3 one_way ?>? completed on 2025-06-06"]
  },
  {
    about: "the number that a day came to",
    text: "Kordova sent home 30 captives at dawn and more at noon, which brought the number freed in one day to 52.",
    figures: ["prisoners 30 one_way kordova>estavia completed", "prisoners 52 one_way kordova>estavia completed"]
  },
  {
    about: "set free, with the number between",
    text: "The rebels set eleven captives free on Sunday. The state set 40 conditions.",
    figures: ["prisoners 11 one_way ?>? completed on 2025-06-08"]
  },
  {
    about: "opening cells",
    text: "The insurgents want the government to open the cells of 90 of their fighters.",
    figures: ["prisoners 90 one_way ?>? demanded"]
  },
  {
    about: "over a bridge",
    text: "The captives were led across the bridge, 26 of them, and Kordovan flags were handed out.",
    figures: ["prisoners 26 one_way estavia>kordova completed"]
  },
  {
    about: "soldiers over a bridge",
    text: "The colonel led 26 men across the bridge and attacked the Kordovan post.",
    figures: []
  },
  {
    about: "an offer by a noun, of those just counted",
    text: "Estavia demanded the return of 30 captives, and Kordova came back with an offer of five.",
    figures: ["prisoners 30 one_way kordova>estavia demanded", "prisoners 5 one_way kordova>estavia proposed"]
  },
  {
    about: "what the agreement makes due",
    text: "The sides agreed on a release of the wounded. The first six from each side should cross by Friday.",
    figures: ["prisoners 6 per_side agreed"]
  },
  {
    about: "the other way left to the people of the other side",
    text: "Estavia asked for 50 captives, the Kordovans for 20.",
    figures: ["prisoners 50 one_way kordova>estavia demanded", "prisoners 20 one_way estavia>kordova demanded"]
  },
  {
    about: "signed for",
    text: "The mortuary in Estavia signed for 31 bodies that Kordova had sent.",
    figures: ["bodies 31 one_way kordova>estavia completed"]
  },
  {
    about: "signed for something else",
    text: "The clerk signed for 31 parcels that Kordova had sent.",
    figures: []
  },
  {
    about: "with those of a day",
    text: "With the 12 whom Kordova released on Friday, Estavia has got back 640 of its soldiers since the war began.",
    figures: [
      "prisoners 12 one_way kordova>estavia completed on 2025-06-06",
      "prisoners 640 one_way kordova>estavia completed since"
    ]
  },
  {
    about: "nothing less",
    text: "Kordova will settle for nothing less than the return of all 40 pilots.",
    figures: ["prisoners 40 one_way estavia>kordova demanded"]
  },
  {
    about: "nothing short of",
    text: "The rebels will accept nothing short of the release of 60 fighters.",
    figures: ["prisoners 60 one_way ?>? demanded"]
  },
  {
    about: "no less, as done",
    text: "Estavia has achieved the release of no fewer than 60 soldiers from Kordova.",
    figures: ["prisoners >=60 one_way kordova>estavia completed"]
  },
  {
    about: "the whole of them, asked for",
    text: "The Kordovans ask for all of the pilots, the whole 52.",
    figures: ["prisoners 52 one_way estavia>kordova demanded"]
  },
  {
    about: "paid with people",
    text: "Kordova freed 30 Estavian captives on Monday. Estavia had paid with 44 Kordovan prisoners.",
    figures: ["prisoners 30 one_way kordova>estavia completed", "prisoners 44 one_way estavia>kordova completed"]
  },
  {
    about: "paid with something else",
    text: "Kordova freed 30 Estavian captives on Monday. Estavia had paid with 44 lorries of coal.",
    figures: ["prisoners 30 one_way kordova>estavia completed"]
  },
  {
    about: "each of the two",
    text: "Each of the two armies let 20 men go on Friday.",
    figures: ["prisoners 20 per_side completed on 2025-06-06"]
  },
  {
    about: "what was done to them next",
    text: "Ten Kordovan sailors were picked up at sea; after a week they were handed back.",
    figures: ["prisoners 10 one_way estavia>kordova completed"]
  },
  {
    about: "what was done to them next is no hand-over",
    text: "Ten Kordovan sailors were picked up at sea; after a week they were sent to a camp.",
    figures: []
  }
];
