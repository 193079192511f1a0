import type {Phrasing} from "./phrasing.ts";

/** Whole passages: the noun, the verb, the day or the direction stands in another sentence than the number. */
export const MORE_PASSAGES: readonly Phrasing[] = [
  {
    about: "remains repatriated",
    text: "The remains of 205 people were repatriated to Estavia on Wednesday.",
    figures: ["bodies 205 one_way kordova>estavia completed"]
  },
  {
    about: "Red Cross transfer",
    text: "The ICRC facilitated the transfer of 108 detainees from Estavia to Kordova.",
    figures: ["prisoners 108 one_way estavia>kordova completed"]
  },
  {
    about: "prisoner release unilateral",
    text: "In a unilateral step Kordova set free 104 prisoners of war.",
    figures: ["prisoners 104 one_way kordova>estavia completed"]
  },
  {about: "amnesty numbers", text: "The government pardoned 2,000 convicts on independence day.", figures: []},
  {
    about: "swap of one for one",
    text: "A Kordovan colonel was swapped for 14 Estavian conscripts.",
    figures: ["prisoners 14 one_way kordova>estavia completed"]
  },
  {
    about: "adjective heads",
    text: "The sides exchanged 35 severely wounded each.",
    figures: ["prisoners 35 per_side completed"]
  },
  {
    about: "exchange of the fallen",
    text: "The sides also exchanged the fallen: Estavia received 240 and Kordova 12.",
    figures: ["bodies 240 one_way kordova>estavia completed", "bodies 12 one_way estavia>kordova completed"]
  },
  {
    about: "residents",
    text: "Kordova allowed 24 residents of the border villages to return home to Estavia.",
    figures: ["civilians 24 one_way kordova>estavia completed"]
  },
  {
    about: "agreed total both",
    text: "The warring sides agreed to return the bodies of 3,000 soldiers in all.",
    figures: ["bodies 3000 total agreed"]
  },
  {
    about: "said they would",
    text: "Both governments said they would release 75 prisoners each by Friday.",
    figures: ["prisoners 75 per_side agreed"]
  },
  {
    about: "twice in one",
    text: "Kordova freed 180 prisoners on Monday. Of the 180, 160 are soldiers and 20 civilians.",
    figures: [
      "prisoners 180 one_way kordova>estavia completed",
      "prisoners 160 one_way kordova>estavia completed",
      "civilians 20 one_way kordova>estavia completed"
    ]
  },
  {about: "dozens vague", text: "Dozens of prisoners were exchanged on Friday.", figures: []},
  {about: "list length only", text: "Estavia handed over a list of 430 names of prisoners of war.", figures: []},
  {
    about: "people died in attack on bus",
    text: "A bus carrying freed prisoners crashed and 11 people died.",
    figures: []
  },
  {
    about: "exchange anniversaries",
    text: "Two years after the exchange of the pilots, 300 people gathered in Korvale.",
    figures: []
  },
  {about: "still in captivity", text: "After the swap some 1,900 Estavians remain in Kordovan captivity.", figures: []},
  {about: "held hostages count", text: "About 50 of the hostages are believed to be alive.", figures: []},
  {
    world: "front",
    about: "hostages alive and dead",
    text: "Under the deal the Front is to return 20 living hostages and the bodies of 28 others.",
    figures: ["hostages 20 one_way front>estavia agreed", "bodies 28 one_way front>estavia agreed"]
  },
  {
    world: "front",
    about: "prisoners for hostages, past",
    text: "Estavia released 369 Saruni prisoners in return for three hostages.",
    figures: ["prisoners 369 one_way estavia>front completed", "hostages 3 one_way front>estavia completed"]
  },
  {
    world: "front",
    about: "truce and hostages",
    text: "In six weeks of truce 33 hostages are to be freed; 16 have come home so far.",
    figures: ["hostages 33 one_way ?>? agreed", "hostages 16 one_way ?>? completed"]
  },
  {
    world: "front",
    about: "demand of the group",
    text: "The Front demands the release of 1,000 prisoners for every 50 hostages.",
    figures: ["prisoners 1000 one_way estavia>front demanded", "hostages 50 one_way front>estavia demanded"]
  },
  {
    world: "front",
    about: "rebels freed soldiers",
    text: "The Sarun Front freed 4,000 government soldiers captured in the fighting.",
    figures: ["prisoners 4000 one_way front>estavia completed"]
  },
  {
    world: "front",
    about: "rejected",
    text: "Estavia rejected the Front's offer to free ten hostages.",
    figures: ["hostages 10 one_way front>estavia rejected"]
  },
  {
    about: "first group of",
    text: "A first group of 45 prisoners crossed into Kordova at noon.",
    figures: ["prisoners 45 one_way estavia>kordova completed"]
  },
  {
    about: "stands ready",
    text: "Teld said Korvale stood ready to transfer the bodies of 1,800 Estavian soldiers at any time.",
    figures: ["bodies 1800 one_way kordova>estavia proposed"]
  },
  {
    about: "was supposed to",
    text: "Kordova was supposed to release 65 prisoners on Thursday.",
    figures: ["prisoners 65 one_way kordova>estavia agreed"]
  },
  {
    about: "after which",
    text: "The presidents met in Lindhaven, after which 30 prisoners went home to each country.",
    figures: ["prisoners 30 per_side completed"]
  },
  {
    about: "postponed",
    text: "The exchange of 120 prisoners has been postponed.",
    figures: ["prisoners 120 unspecified rejected"]
  },
  {
    about: "less than",
    text: "Fewer than 100 captives were freed by each side.",
    figures: ["prisoners <=100 per_side completed"]
  },
  {
    about: "digits with space",
    text: "The parties agreed to exchange 1 200 prisoners of war on each side.",
    figures: ["prisoners 1200 per_side agreed"]
  },
  {
    about: "words",
    text: "A hundred and twenty captives were let go by either army.",
    figures: ["prisoners 120 per_side completed"]
  }
];
