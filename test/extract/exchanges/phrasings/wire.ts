import type {Phrasing} from "./phrasing.ts";

/** Single sentences, as agencies write them. */
export const WIRE: readonly Phrasing[] = [
  // wire
  {
    about: "each, with both sides as subject",
    text: "Estavia and Kordova exchanged 160 prisoners of war each on Monday.",
    figures: ["prisoners 160 per_side completed"]
  },
  {
    about: "total without each",
    text: "Estavia and Kordova have swapped a total of 320 captives, officials said.",
    figures: ["prisoners 320 total completed"]
  },
  {
    about: "apiece",
    text: "The two governments freed 45 detainees apiece.",
    figures: ["prisoners 45 per_side completed"]
  },
  {
    about: "from each side",
    text: "The delegations agreed to exchange 500 prisoners from each side.",
    figures: ["prisoners 500 per_side agreed"]
  },
  {
    about: "unequal halves",
    text: "Estavia got 61 men back, Kordova 58, in a prisoner swap at the Lind crossing.",
    figures: ["prisoners 61 one_way kordova>estavia completed", "prisoners 58 one_way estavia>kordova completed"]
  },
  {
    about: "hand over bodies",
    text: "Kordova handed over the remains of 412 Estavian soldiers and received 17 in return.",
    figures: ["bodies 412 one_way kordova>estavia completed", "bodies 17 one_way estavia>kordova completed"]
  },
  {
    about: "passive with agent",
    text: "The bodies of 88 fallen soldiers were returned by Kordova on Tuesday.",
    figures: ["bodies 88 one_way kordova>estavia completed"]
  },
  {
    about: "nominalisation",
    text: "Estgrad announced the release of 30 Kordovan prisoners.",
    figures: ["prisoners 30 one_way estavia>kordova completed"]
  },
  {
    about: "offer",
    text: "Korvale has offered to return the remains of a further 1,000 Estavian soldiers.",
    figures: ["bodies 1000 one_way kordova>estavia proposed more"]
  },
  {
    about: "readiness",
    text: "Kordova is ready to hand over 2,500 bodies, Teld said.",
    figures: ["bodies 2500 one_way kordova>estavia proposed"]
  },
  {
    about: "demand",
    text: "Estavia demanded the release of 70 of its sailors held by Kordova.",
    figures: ["prisoners 70 one_way kordova>estavia demanded"]
  },
  {
    about: "refusal",
    text: "Korvale refused to free 12 Estavian pilots.",
    figures: ["prisoners 12 one_way kordova>estavia rejected"]
  },
  {
    about: "future",
    text: "Each side will release 25 wounded soldiers next week.",
    figures: ["prisoners 25 per_side agreed"]
  },
  {
    about: "at least",
    text: "Under the agreement at least 700 captives will be returned by each side.",
    figures: ["prisoners >=700 per_side agreed"]
  },
  {
    about: "up to",
    text: "The accord provides for the exchange of up to 900 prisoners.",
    figures: ["prisoners <=900 unspecified agreed"]
  },
  {
    about: "range",
    text: "The two sides agreed to free between 150 and 180 prisoners each.",
    figures: ["prisoners 150-180 per_side agreed"]
  },
  {
    about: "approximate",
    text: "About 300 prisoners from each side were freed over the weekend.",
    figures: ["prisoners ~300 per_side completed"]
  },
  {
    about: "split particle",
    text: "Kordova brought 94 of its soldiers home on Friday.",
    figures: ["prisoners 94 one_way estavia>kordova completed"]
  },
  {
    about: "captivity",
    text: "Thirty-one Kordovan sailors returned from Estavian captivity.",
    figures: ["prisoners 31 one_way estavia>kordova completed"]
  },
  {
    about: "came home",
    text: "Another 205 defenders came home to Estavia today.",
    figures: ["prisoners 205 one_way kordova>estavia completed more"]
  },
  {
    about: "indirect object",
    text: "Kordova gave Estavia the bodies of 60 soldiers.",
    figures: ["bodies 60 one_way kordova>estavia completed"]
  },
  {
    about: "passive of a receiver",
    text: "Estavia was handed 500 bodies on Thursday.",
    figures: ["bodies 500 one_way kordova>estavia completed"]
  },
  {
    about: "ministry communique",
    text: "As a result of the negotiation process, 95 Estavian servicemen were returned from territory controlled by the Korvale regime. In exchange, 95 prisoners of war of the armed forces of Kordova were transferred.",
    figures: ["prisoners 95 one_way kordova>estavia completed", "prisoners 95 one_way estavia>kordova completed"]
  },
  {
    about: "translated English",
    text: "Estavia returned 64 defenders from Kordovan captivity, among them three officers.",
    figures: ["prisoners 64 one_way kordova>estavia completed", "prisoners 3 one_way kordova>estavia completed"]
  },
  {
    about: "formula with hyphens",
    text: "Negotiators settled on a 1,500-for-1,500 prisoner exchange.",
    figures: ["prisoners 1500 per_side agreed"]
  },
  {
    about: "formula in words",
    text: 'The swap was held on the principle of "fifty for fifty".',
    figures: ["prisoners 50 per_side completed"]
  },
  {
    about: "unequal formula with nouns",
    text: "Kordova swapped five Estavian officers for 80 of its own conscripts.",
    figures: ["prisoners 5 one_way kordova>estavia completed", "prisoners 80 one_way estavia>kordova completed"]
  },
  {
    about: "running total",
    text: "Since the start of the war Estavia has brought home 3,210 people.",
    figures: ["prisoners 3210 one_way kordova>estavia completed since"]
  },
  {
    about: "running total with a swap",
    text: "Estavia and Kordova swapped 100 prisoners each. That brings the number of Estavians freed since 2021 to 4,015, the ombudsman said.",
    figures: ["prisoners 100 per_side completed", "prisoners 4015 one_way kordova>estavia completed since"]
  },
  {
    about: "children's return",
    text: "Kordova has agreed to send home 16 Estavian children.",
    figures: ["children 16 one_way kordova>estavia agreed"]
  },
  {
    about: "children demanded by list",
    text: "Estavia handed over a list of 270 children whose return it demands.",
    figures: ["children 270 one_way kordova>estavia demanded"]
  },
  {
    about: "civilians apart",
    text: "Among those released by Kordova were 14 civilians.",
    figures: ["civilians 14 one_way kordova>estavia completed"]
  }
];
