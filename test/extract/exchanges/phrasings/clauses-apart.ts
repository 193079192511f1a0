import type {Phrasing} from "./phrasing.ts";

/** Numbers whose verb or other half stands elsewhere than one looks first, each class with what must not match. */
export const CLAUSES_APART: readonly Phrasing[] = [
  {
    about: "let out",
    text: "The Sarun Front freed two hostages on Monday. For its part, the government of Estavia let nine out of jail.",
    figures: ["hostages 2 one_way front>estavia completed", "prisoners 9 one_way estavia>front completed"],
    world: "front"
  },
  {
    about: "let out",
    text: "After the talks the Kordovan authorities let 14 prisoners out of prison on Friday.",
    figures: ["prisoners 14 one_way kordova>estavia completed"]
  },
  {
    about: "let out",
    text: "Kordova and Estavia exchanged prisoners on Monday. Estavia let seven out of its camps.",
    figures: ["prisoners 7 one_way estavia>kordova completed"]
  },
  {about: "let out: a share", text: "Nine out of ten prisoners were ill when they were exchanged.", figures: []},
  {
    about: "let out: a part",
    text: "Kordova freed 40 captives. Seven out of the 40 were wounded.",
    figures: ["prisoners 40 one_way kordova>estavia completed"]
  },
  {
    about: "whom somebody undertook to free",
    text: "Nothing was heard of the 60 prisoners that Kordova, according to mediators, agreed in Lindhaven to free.",
    figures: ["prisoners 60 one_way kordova>estavia agreed"]
  },
  {
    about: "whom somebody undertook to free",
    text: "The exchange went on. As for the thirty fighters whom the Estavian army, by all accounts, undertook at Lindhaven to let go, nothing was said.",
    figures: ["prisoners 30 one_way estavia>kordova agreed"]
  },
  {
    about: "whom somebody undertook to free",
    text: "The exchange went on. The 12 officers whom Kordova, its spokesman said, had offered to hand over, are ill.",
    figures: ["prisoners 12 one_way kordova>estavia proposed"]
  },
  {
    about: "whom somebody undertook to free: something else",
    text: "The exchange went on. The 20 captives, whom Kordova held in the north, undertook a hunger strike.",
    figures: []
  },
  {
    about: "whom somebody undertook to free: something else",
    text: "The exchange went on. The 30 guards whom Kordova, by all accounts, trained to free hostages, were there.",
    figures: []
  },
  {
    about: "halves behind a passive",
    text: "Eight captives were freed on Friday; seven were handed to Kordova and one to Estavia.",
    figures: [
      "prisoners 8 total completed",
      "prisoners 7 one_way estavia>kordova completed",
      "prisoners 1 one_way kordova>estavia completed"
    ]
  },
  {
    about: "halves behind a passive",
    text: "Ten boys had been let go: nine were taken to Estavia and one to Kordova.",
    figures: [
      "children 10 total completed",
      "children 9 one_way kordova>estavia completed",
      "children 1 one_way estavia>kordova completed"
    ]
  },
  {
    about: "halves behind a passive",
    text: "Of the bodies, forty were given to Estavia and one to Kordova.",
    figures: ["bodies 40 one_way kordova>estavia completed", "bodies 1 one_way estavia>kordova completed"]
  },
  {
    about: "halves behind a passive",
    text: "Eight children were returned on Monday, seven of them to Estavia and one to Kordova.",
    figures: [
      "children 8 total completed",
      "children 7 one_way kordova>estavia completed",
      "children 1 one_way estavia>kordova completed"
    ]
  },
  {
    about: "halves behind a passive: given a thing",
    text: "The prisoners were exchanged. Seven were handed a letter and one a parcel.",
    figures: []
  },
  {
    about: "halves behind a passive: no number before",
    text: "The ministers gave one to Kordova and one to Estavia.",
    figures: []
  },
  {
    about: "a single one",
    text: "Two Kordovan officers were traded for a single Estavian banker.",
    figures: ["prisoners 2 one_way estavia>kordova completed", "prisoners 1 one_way kordova>estavia completed"]
  },
  {
    about: "a single one",
    text: "Kordova handed over 15 captives in return for a lone pilot.",
    figures: ["prisoners 15 one_way kordova>estavia completed", "prisoners 1 one_way estavia>kordova completed"]
  },
  {
    about: "a single one",
    text: "After months of talks two Estavians were freed on Monday, traded for a single officer.",
    figures: ["prisoners 2 one_way kordova>estavia completed", "prisoners 1 one_way estavia>kordova completed"]
  },
  {
    about: "a single one",
    text: "Estavia freed 12 Kordovan sailors, swapped for one general.",
    figures: ["prisoners 12 one_way estavia>kordova completed", "prisoners 1 one_way kordova>estavia completed"]
  },
  {
    about: "a single one: a thing",
    text: "Estavia exchanged 12 prisoners for a single meal.",
    figures: ["prisoners 12 total completed"]
  },
  {about: "a single one: nobody", text: "A week passed without a single prisoner being exchanged.", figures: []},
  {
    about: "a single one: nobody yet",
    text: "The president hailed the exchange before a single prisoner was home.",
    figures: []
  },
  {
    about: "a single one: no person",
    text: "Kordova freed 40 captives in a single exchange.",
    figures: ["prisoners 40 one_way kordova>estavia completed"]
  },
  {
    about: "what it was",
    text: "Talks about the prisoners dragged on. What we had actually released by then was 22, the Estavian negotiator said.",
    figures: ["prisoners 22 one_way estavia>kordova completed"]
  },
  {
    about: "what it was",
    text: "Prisoners were exchanged in May. What Kordova let go was 40.",
    figures: ["prisoners 40 one_way kordova>estavia completed"]
  },
  {
    about: "what it was",
    text: "The Front promised fifty hostages. All it released was 12.",
    figures: ["hostages 50 one_way front>estavia proposed", "hostages 12 one_way front>estavia completed"],
    world: "front"
  },
  {about: "what it was: something else", text: "What Kordova wanted in the exchange was 40 days.", figures: []},
  {
    about: "what it was: something else",
    text: "The exchange was long overdue. What they had feared most was 40 degrees of frost.",
    figures: []
  },
  {
    about: "promised, then done on its day",
    text: "Kordova had promised to free nine captives. All nine crossed the border on Monday.",
    figures: ["prisoners 9 one_way kordova>estavia proposed", "prisoners 9 one_way kordova>estavia completed"]
  },
  {
    about: "promised, then done on its day",
    text: "Estavia is to release 30 sailors. On Friday the 30 were handed over.",
    figures: ["prisoners 30 one_way estavia>kordova agreed", "prisoners 30 one_way estavia>kordova completed"]
  },
  {
    about: "promised and spoken of again",
    text: "Estavia agreed to release 30 sailors. They are the first 30 of a hundred.",
    figures: ["prisoners 30 one_way estavia>kordova agreed"]
  },
  {
    about: "all of a few",
    text: "The Front held five Estavians. They gave up all five.",
    figures: ["prisoners 5 one_way front>estavia completed"],
    world: "front"
  }
];
