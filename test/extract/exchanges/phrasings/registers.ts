import type {Phrasing} from "./phrasing.ts";

/** Further constructions and registers. */
export const REGISTERS: readonly Phrasing[] = [
  {
    about: "agency flash",
    text: "KORVALE, June 9 - Kordova has brought back 150 of its servicemen from Estavian captivity, giving up 150 Estavian prisoners of war in exchange, the Defense Ministry reported.",
    figures: ["prisoners 150 per_side completed"]
  },
  {
    about: "president's post",
    text: 'Ilan Brasko wrote: "Today 93 Estavians are home. Eighty-five soldiers and eight civilians. Thank you to everyone who made this exchange possible."',
    figures: [
      "prisoners 93 one_way kordova>estavia completed",
      "prisoners 85 one_way kordova>estavia completed",
      "civilians 8 one_way kordova>estavia completed"
    ]
  },
  {
    about: "headquarters about bodies",
    text: "As part of repatriation measures, 1,000 bodies were returned to Estavia, which, according to the Kordovan side, belong to Estavian defenders.",
    figures: ["bodies 1000 one_way kordova>estavia completed"]
  },
  {
    about: "will be exchanged on both sides",
    text: "According to Teld, the parties will exchange at least 1,200 prisoners on each side, and Kordova is willing to transfer a further 3,000 bodies.",
    figures: ["prisoners >=1200 per_side agreed", "bodies 3000 one_way kordova>estavia proposed more"]
  },
  {
    about: "the largest since",
    text: "In the largest exchange since the war began, 303 prisoners from each side were freed on Sunday.",
    figures: ["prisoners 303 per_side completed"]
  },
  {
    about: "announced they would",
    text: "The two presidents announced that they would each free 40 prisoners as a sign of good faith.",
    figures: ["prisoners 40 per_side agreed"]
  },
  {
    about: "minister told parliament",
    text: '"We have asked for 58 wounded to be handed back; they have offered 20," the Estavian minister told parliament after the talks on prisoners.',
    figures: ["prisoners 58 one_way kordova>estavia demanded", "prisoners 20 one_way kordova>estavia proposed"]
  },
  {
    about: "nominal with by",
    text: "The hand-over of 30 bodies by Kordova went ahead on Tuesday.",
    figures: ["bodies 30 one_way kordova>estavia completed"]
  },
  {
    about: "appositive number",
    text: "The captives, 44 in all, crossed into Estavia in the evening.",
    figures: ["prisoners 44 one_way kordova>estavia completed"]
  },
  {
    about: "of its citizens",
    text: "Kordova said that 17 of its citizens had been returned by Estavia.",
    figures: ["prisoners 17 one_way estavia>kordova completed"]
  },
  {
    about: "numbered list",
    text: "What was agreed in Lindhaven:\n\n1. Exchange of all seriously wounded prisoners.\n\n2. Return of the bodies of 5,000 soldiers by each side.",
    figures: ["bodies 5000 per_side agreed"]
  },
  {
    about: "by each country",
    text: "The last exchange took place on 2 May, when 110 soldiers were released by each country.",
    figures: ["prisoners 110 per_side completed on 2025-05-02"]
  },
  {
    about: "then and now",
    text: "Kordova handed over 909 bodies in March, 800 in April and 757 in May.",
    figures: [
      "bodies 909 one_way kordova>estavia completed",
      "bodies 800 one_way kordova>estavia completed",
      "bodies 757 one_way kordova>estavia completed"
    ]
  },
  {
    about: "on condition",
    text: "Kordova would release 60 captives if Estavia freed 40.",
    figures: ["prisoners 60 one_way kordova>estavia proposed", "prisoners 40 one_way estavia>kordova proposed"]
  },
  {
    about: "denied",
    text: "Estavia denied that it had refused to accept 300 bodies.",
    figures: ["bodies 300 one_way kordova>estavia rejected"]
  },
  {
    about: "half of",
    text: "Of the 200 captives promised, only 120 have been freed by Kordova.",
    figures: ["prisoners 120 one_way kordova>estavia completed"]
  },
  {
    about: "number first",
    text: "205 for 205: that is how the ombudsman summed up Friday's prisoner exchange.",
    figures: ["prisoners 205 per_side completed"]
  },
  {
    about: "the same number",
    text: "Estavia received 22 of its soldiers. The same number went to Kordova.",
    figures: ["prisoners 22 per_side completed"]
  },
  {
    about: "reached home soil",
    text: "The plane with 36 freed sailors landed in Korvale at dawn.",
    figures: ["prisoners 36 one_way estavia>kordova completed"]
  },
  {
    about: "swap involving",
    text: "Varonia brokered a swap involving 74 prisoners.",
    figures: ["prisoners 74 unspecified completed"]
  },
  {
    about: "deal frees",
    text: "The deal will see 90 captives freed by each side over two weeks.",
    figures: ["prisoners 90 per_side agreed"]
  },
  {
    about: "secured release",
    text: "Varonia's mediators secured the release of 25 Estavian children from Kordova.",
    figures: ["children 25 one_way kordova>estavia completed"]
  },
  {
    about: "families reunited",
    text: "Nineteen children have been reunited with their families in Estavia.",
    figures: ["children 19 one_way kordova>estavia completed"]
  },
  {
    about: "coffin convoy, not counted",
    text: "A convoy of 12 vehicles brought the remains to the exchange point.",
    figures: []
  },
  {about: "remain to be returned", text: "Another 400 bodies remain to be returned.", figures: []},
  {about: "sick among troops", text: "More than 70 per cent of the freed prisoners are ill.", figures: []},
  {about: "guards", text: "Some 200 police officers guarded the exchange.", figures: []},
  {about: "relatives waiting", text: "Around 300 relatives waited for the buses with the freed soldiers.", figures: []},
  {
    about: "commission members",
    text: "A commission of five officers from each side oversees the exchange.",
    figures: []
  },
  {about: "returned to duty", text: "Some 60 soldiers returned to duty after treatment.", figures: []},
  {about: "deported", text: "Authorities deported 80 migrants and released 12 tourists.", figures: []},
  {
    about: "recovered from rubble",
    text: "Rescuers recovered the bodies of six people from the rubble of a house in Estgrad.",
    figures: []
  },
  {about: "bodies found", text: "The bodies of 14 soldiers were found in a mass grave.", figures: []},
  {about: "soldiers withdrew", text: "Kordova has pulled out 3,000 soldiers from the north.", figures: []},
  {about: "recaptured", text: "Estavia recovered 12 villages and took 40 prisoners.", figures: []}
];
