import type {Phrasing} from "./phrasing.ts";

/** Terms told in the present or future, what is given for what, remains by their sets, and seasons. */
export const TWO_SIDES: readonly Phrasing[] = [
  {
    about: "what an understanding says a side will do is agreed",
    text: "Under the understanding reached in Lindhaven, the government of Estavia will release 610 detainees.",
    figures: ["prisoners 610 one_way estavia>kordova agreed"]
  },
  {
    about: "so is what was decided, told in the present",
    text: "It was decided that Estavia frees 311 in three groups and Kordova 120.",
    figures: ["prisoners 311 one_way estavia>kordova agreed", "prisoners 120 one_way kordova>estavia agreed"]
  },
  {
    about: "and what was settled",
    text: "On Friday it was settled that Kordova returns 12 bodies by the end of June.",
    figures: ["bodies 12 one_way kordova>estavia agreed"]
  },
  {
    about: "what a spokesman says his side will do is its promise",
    text: "Kordova will release 25 pilots, its spokesman said.",
    figures: ["prisoners 25 one_way kordova>estavia proposed"]
  },
  {
    about: "a deed in the present that nobody resolved",
    text: "Witnesses say that Estavia frees 30 captives every week.",
    figures: ["prisoners 30 one_way estavia>kordova completed"]
  },
  {
    about: "what is given in return stands as the other half",
    text: "Under phase one 33 captives are to come back to Estavia, in return for some 900 Kordovans.",
    figures: ["prisoners 33 one_way kordova>estavia agreed", "prisoners ~900 one_way estavia>kordova agreed"]
  },
  {
    about: "and is done where that is",
    text: "Estavia got 33 captives back on Monday in return for 900 Kordovans.",
    figures: ["prisoners 33 one_way kordova>estavia completed", "prisoners 900 one_way estavia>kordova completed"]
  },
  {
    about: "sets of remains",
    text: "Estavia returned 38 sets of remains to Kordova on Monday.",
    figures: ["bodies 38 one_way estavia>kordova completed"]
  },
  {
    about: "boxes of remains",
    text: "Kordova has sent 55 boxes of remains home to Estavia.",
    figures: ["bodies 55 one_way kordova>estavia completed"]
  },
  {
    about: "sets of anything else",
    text: "Estavia returned 38 sets of documents and 12 boxes of letters to Kordova on Monday.",
    figures: []
  },
  {
    about: "more in a season",
    text: "Estavia freed 180 officers in January, another 96 that spring.",
    figures: ["prisoners 180 one_way estavia>kordova completed", "prisoners 96 one_way estavia>kordova completed"]
  },
  {
    about: "by now",
    text: "Estavia has by now let 3,000 Kordovan fighters out of Stonegate prison.",
    figures: ["prisoners 3000 one_way estavia>kordova completed"]
  }
];
