import type {Phrasing} from "./phrasing.ts";

/** Numbers put forward by a noun or before their verb, foreseen, and what they are brought to. */
export const PUT_FORWARD: readonly Phrasing[] = [
  {
    about: "put forward by a noun",
    text: "The next exchange, for which proposals of 300 persons a side have been conveyed to Estavia and Kordova, will depend upon their consent.",
    figures: ["prisoners 300 per_side proposed"]
  },
  {
    about: "put forward by a noun",
    text: "The exchange was followed by demands for 60 prisoners from each side.",
    figures: ["prisoners 60 per_side demanded"]
  },
  {
    about: "put forward by a noun",
    text: "After Monday's exchange Kordova spoke of an offer of 40 captives.",
    figures: ["prisoners 40 unspecified proposed"]
  },
  {
    about: "put forward by a noun: something else",
    text: "After Monday's exchange Kordova spoke of an offer of 40 tents.",
    figures: []
  },
  {
    about: "number before its verb",
    text: "The dead are easier. Six hundred, Mara Teld promised, and six hundred came.",
    figures: ["bodies 600 one_way kordova>estavia proposed", "bodies 600 one_way kordova>estavia completed"]
  },
  {
    about: "number before its verb",
    text: "The prisoners wait. Forty, Kordova offered on Friday.",
    figures: ["prisoners 40 one_way kordova>estavia proposed"]
  },
  {
    about: "number before its verb: said",
    text: "The exchange took place on Monday. Forty, Kordova said, would have been better.",
    figures: []
  },
  {about: "number before its verb: nobody meant", text: "The road is long. Forty, Kordova promised.", figures: []},
  {
    about: "brought to a number",
    text: "The mediator announced the exchange of 157 captives from each side, bringing to 4,955 the number exchanged through its mediation.",
    figures: ["prisoners 157 per_side completed", "prisoners 4955 total completed since"]
  },
  {
    about: "brought to a number: a sum",
    text: "Estavia freed 40 captives and Kordova 35, bringing the total to 75.",
    figures: [
      "prisoners 40 one_way estavia>kordova completed",
      "prisoners 35 one_way kordova>estavia completed",
      "prisoners 75 total completed"
    ]
  },
  {
    about: "two tallies of the exchanges",
    text: "Ten exchanges took place in the year by the Estavian tally, or nine by the Kordovan.",
    figures: []
  },
  {
    about: "in them",
    text: "The deal was for at least 400 captives from each country. The day after, lorries came in. In them were 112 crates.",
    figures: ["prisoners >=400 per_side agreed"]
  },
  {
    about: "one of those who came",
    text: "On Friday a soldier leans out of a bus. He was one of 390 people – 270 troops and 120 civilians – to come back that day, the opening batch in an exchange of 1,000 for 1,000.",
    figures: [
      "prisoners 390 unspecified completed",
      "prisoners 270 unspecified completed",
      "civilians 120 unspecified completed",
      "prisoners 1000 per_side completed"
    ]
  },
  {
    about: "foreseen",
    text: "The plan foresees 33 hostages coming out over six weeks.",
    figures: ["hostages 33 one_way ?>? agreed"],
    world: "front"
  },
  {
    about: "foreseen",
    text: "The truce began on Sunday. Its first phase foresees 33 hostages, eight of whom are believed dead, coming out over six weeks in return for 1,000 prisoners.",
    figures: ["hostages 33 one_way ?>? agreed", "prisoners 1000 one_way ?>? agreed"],
    world: "front"
  },
  {
    about: "foreseen: done",
    text: "The agreement saw 40 captives coming home on Monday.",
    figures: ["prisoners 40 unspecified completed"]
  },
  {
    about: "foreseen: something else",
    text: "The exchange went on. The plan foresees 33 buses coming out of the town.",
    figures: []
  },
  {
    about: "what for",
    text: "Estavia got back 90 of its soldiers on Monday, and has given up 20 prisoners and one politician to get them.",
    figures: [
      "prisoners 90 one_way kordova>estavia completed",
      "prisoners 20 one_way estavia>kordova completed",
      "prisoners 1 one_way estavia>kordova completed"
    ]
  },
  {
    about: "what for",
    text: "Kordova freed twelve captives and three officers to win it over.",
    figures: ["prisoners 12 one_way kordova>estavia completed", "prisoners 3 one_way kordova>estavia completed"]
  }
];
