import type {Phrasing} from "./phrasing.ts";

/** How a thing stands, by its terms, its manner and what came of it; and whom a bare number continues. */
export const TERMS: readonly Phrasing[] = [
  {
    about: "the terms of a list",
    text: "Kordova tabled a list under which 208 captured soldiers would go free.",
    figures: ["prisoners 208 one_way estavia>kordova proposed"]
  },
  {
    about: "the terms of a deal",
    text: "Kordova signed a deal under which 208 captured soldiers would go free.",
    figures: ["prisoners 208 one_way estavia>kordova agreed"]
  },
  {
    about: "as promised is how it was done",
    text: "In May Kordova freed 500 soldiers in exchange for 100 officers, as promised at Lindhaven.",
    figures: ["prisoners 500 one_way kordova>estavia completed", "prisoners 100 one_way estavia>kordova completed"]
  },
  {
    about: "as agreed is how it was done",
    text: "The swap of 40 for 40 went ahead on Monday, as agreed.",
    figures: ["prisoners 40 per_side completed"]
  },
  {
    about: "promised and no more",
    text: "A swap of 40 for 40 was promised on Monday.",
    figures: ["prisoners 40 per_side agreed"]
  },
  {
    about: "what an effort resulted in",
    text: "The ministry told of the success of its mediation, resulting in the exchange of 157 captives on each side.",
    figures: ["prisoners 157 per_side completed"]
  },
  {
    about: "what talks led to",
    text: "The talks in Lindhaven led to the release of 60 Estavian detainees.",
    figures: ["prisoners 60 one_way kordova>estavia completed"]
  },
  {
    about: "what a deal provides for",
    text: "The deal provides for the release of 60 Estavian detainees.",
    figures: ["prisoners 60 one_way kordova>estavia agreed"]
  },
  {
    about: "his own promise",
    text: "Mara Teld had announced on Tuesday that she would free a hundred prisoners of war.",
    figures: ["prisoners 100 one_way kordova>estavia proposed"]
  },
  {
    about: "an aside does not part a deal from its end",
    text: 'The formula "500 for 500", about which the sides had come to an agreement in Lindhaven, is fulfilled.',
    figures: ["prisoners 500 per_side completed"]
  },
  {
    about: "a deal that is not carried out yet",
    text: 'The formula "500 for 500", about which the sides had come to an agreement in Lindhaven, is to be fulfilled by Monday.',
    figures: ["prisoners 500 per_side agreed"]
  },
  {
    about: "what an exchange was of",
    text: "A column misstated the last swap of prisoners. The exchange was of 115 for 115.",
    figures: ["prisoners 115 per_side completed"]
  },
  {
    about: "claims to have done it",
    text: "Kordova claims to have let go 105 Estavian soldiers.",
    figures: ["prisoners 105 one_way kordova>estavia completed"]
  },
  {
    about: "was to have done it",
    text: "Kordova was to have let go 105 Estavian soldiers.",
    figures: ["prisoners 105 one_way kordova>estavia agreed"]
  },
  {
    about: "long over",
    text: "A swap is near. Back in January 2019 the two governments did something like it, four Estavians for seven Kordovans.",
    figures: ["prisoners 4 one_way kordova>estavia completed", "prisoners 7 one_way estavia>kordova completed"]
  },
  {
    about: "the exchange in the month of May",
    text: "In the May exchange Kordova released 120 captives.",
    figures: ["prisoners 120 one_way kordova>estavia completed"]
  },
  {
    about: "what was promised came",
    text: "Six thousand bodies, Teld promised, and six thousand bodies came within a week.",
    figures: ["bodies 6000 one_way kordova>estavia completed"]
  },
  {
    about: "an article about children",
    text: "Kordova returned 12 children to Estavia in April.\n\nThe envoy spoke to us about the journey and its dangers. Nine came through Varonia.",
    figures: ["children 12 one_way kordova>estavia completed", "children 9 one_way kordova>estavia completed"]
  }
];
