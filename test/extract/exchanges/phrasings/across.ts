import type {Phrasing} from "./phrasing.ts";

/** What a number means told elsewhere than at the number: by whoever promises or denies it, by "each of them", by an answer. */
export const ACROSS: readonly Phrasing[] = [
  {
    about: "a promise said by whose people they are not",
    text: "The Estavians said in April that they would hand over 40 sailors.",
    figures: ["prisoners 40 one_way estavia>kordova proposed"]
  },
  {
    about: "a promise, with the verb of promising set apart",
    text: "Once the snow was gone, the Kordovan president promised, he would release ten captured Estavian nurses.",
    figures: ["prisoners 10 one_way kordova>estavia proposed"]
  },
  {
    about: "a promise told behind",
    text: "Kordova would send 70 wounded soldiers home to Estavia by the autumn, its president promised.",
    figures: ["prisoners 70 one_way kordova>estavia proposed"]
  },
  {
    about: "no promise where it was agreed",
    text: "Under the agreement, the Kordovans said, they would release 40 prisoners.",
    figures: ["prisoners 40 one_way kordova>estavia agreed"]
  },
  {
    about: "no promise by whose people they are",
    text: "The Estavian ministry confirmed that Kordova would release 40 Estavian prisoners on Friday under the agreement.",
    figures: ["prisoners 40 one_way kordova>estavia agreed"]
  },
  {
    about: "what is put forward",
    text: "Kordova has put forward an exchange of 60 captives for 60.",
    figures: ["prisoners 60 per_side proposed"]
  },
  {
    about: "an offer turned away",
    text: "The Estavian president has waved away Kordova's offer to release 20 wounded soldiers.",
    figures: ["prisoners 20 one_way kordova>estavia rejected"]
  },
  {
    about: "an offer binned",
    text: "Estavia has binned a Kordovan proposal to return 30 captives.",
    figures: ["prisoners 30 one_way kordova>estavia rejected"]
  },
  {
    about: "an offer knocked back",
    text: "Kordova knocked back Estavia's offer to free 12 pilots.",
    figures: ["prisoners 12 one_way estavia>kordova rejected"]
  },
  {
    about: "an offer taken up",
    text: "Kordova accepted Estavia's offer to free 12 pilots.",
    figures: ["prisoners 12 one_way estavia>kordova agreed"]
  },
  {
    about: "one demander without a name",
    text: "The guerrillas are demanding the release of 25 jailed fighters.",
    figures: ["prisoners 25 one_way ?>? demanded"]
  },
  {
    about: "two demanders without a name",
    text: "Both armies demanded the release of 25 captives.",
    figures: ["prisoners 25 unspecified demanded"]
  },
  {
    about: "a holder without a name, by a relative clause",
    text: "Eight farmers whom the rebels had kept in a cave were set free on Friday.",
    figures: ["civilians 8 one_way ?>? completed on 2025-06-06"]
  },
  {
    about: "a doer without a name, by a relative clause",
    text: "The six conscripts whom the militia released last week were flown to the capital.",
    figures: ["prisoners 6 one_way ?>? completed"]
  },
  {
    about: "each of them, of two sides",
    text: "The ministers shook hands. Each of them would release 80 captives, the mediator said.",
    figures: ["prisoners 80 per_side agreed"]
  },
  {
    about: "each of them, as done",
    text: "Estavia and Kordova kept the bargain: each of them had freed 15 prisoners by noon.",
    figures: ["prisoners 15 per_side completed"]
  },
  {
    about: "each of them, of those freed",
    text: "Kordova freed 15 prisoners. Each of them was given 40 crowns.",
    figures: ["prisoners 15 one_way kordova>estavia completed"]
  },
  {
    about: "answered with captives",
    text: "Kordova freed 30 captives at dawn. Estavia replied with 20 of its own prisoners.",
    figures: ["prisoners 30 one_way kordova>estavia completed", "prisoners 20 one_way estavia>kordova completed"]
  },
  {
    about: "answered with shells",
    text: "Kordova freed 30 captives at dawn. Estavia replied with 20 shells.",
    figures: ["prisoners 30 one_way kordova>estavia completed"]
  },
  {
    about: "a report denied by the next sentence",
    text: "Messages say that Kordova has freed 90 Estavian prisoners. This is untrue, the ministry says.",
    figures: []
  },
  {
    about: "a rumour denied by the next sentence",
    text: "There were rumours that 40 captives had crossed the bridge. They were baseless.",
    figures: []
  },
  {
    about: "a report that nobody denies",
    text: "Messages say that Kordova has freed 90 Estavian prisoners. They are on a train now.",
    figures: ["prisoners 90 one_way kordova>estavia completed"]
  },
  {
    about: "soldiers on leave",
    text: "Sixty soldiers came home to the valley on a week's leave. Nine of them got off at the first stop.",
    figures: []
  },
  {
    about: "captives on leave afterwards",
    text: "Kordova released 60 soldiers on Monday. They are on leave until July.",
    figures: ["prisoners 60 one_way kordova>estavia completed"]
  },
  {
    about: "those whom a side holds",
    text: "Kordova let go of thirty of its prisoners. Estavia handed over 11 of its captives.",
    figures: ["prisoners 30 one_way kordova>estavia completed", "prisoners 11 one_way estavia>kordova completed"]
  },
  {
    about: "the other way, with its people",
    text: "Kordova freed 20 sailors, and Estavia sent 14 Kordovan officers the other way.",
    figures: ["prisoners 20 one_way kordova>estavia completed", "prisoners 14 one_way estavia>kordova completed"]
  },
  {
    about: "since the first day",
    text: "Kordova has released 2,310 Estavian prisoners since the first day of the war.",
    figures: ["prisoners 2310 one_way kordova>estavia completed since"]
  },
  {
    about: "since the first day of something else",
    text: "Kordova has released 40 Estavian prisoners since the first day of the talks.",
    figures: ["prisoners 40 one_way kordova>estavia completed"]
  },
  {
    about: "ages in a row of names",
    text: "Kordova freed three soldiers on Sunday: Mara Lind, 33, Eva Sorn, 51, and Ida Krell, 29.",
    figures: ["prisoners 3 one_way kordova>estavia completed on 2025-06-08"]
  },
  {
    about: "rescued, not released",
    text: "Kordova freed 30 captives on Sunday. In the capital, lifeboats brought back another 45 after the flood.",
    figures: ["prisoners 30 one_way kordova>estavia completed"]
  },
  {
    about: "the same number of something else",
    text: "Kordova has offered to free 35 sailors. A second letter came in May, with the same number in it.",
    figures: ["prisoners 35 one_way kordova>estavia proposed"]
  },
  {
    about: "it was possible",
    text: "It was possible to return 70 Estavian bodies from Kordova on Thursday.",
    figures: ["bodies 70 one_way kordova>estavia completed on 2025-06-05"]
  }
];
