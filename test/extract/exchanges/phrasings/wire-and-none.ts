import type {Phrasing} from "./phrasing.ts";

/** Single sentences, as agencies write them. */
export const WIRE_AND_NONE: readonly Phrasing[] = [
  {
    about: "of them",
    text: "Kordova freed 40 captives, nine of them civilians.",
    figures: ["prisoners 40 one_way kordova>estavia completed", "civilians 9 one_way kordova>estavia completed"]
  },
  {
    about: "bullets",
    text: "The exchange in numbers:\n\n- 120 prisoners to Estavia\n- 98 prisoners to Kordova",
    figures: ["prisoners 120 one_way kordova>estavia completed", "prisoners 98 one_way estavia>kordova completed"]
  },
  {
    about: "labelled figures",
    text: "The exchange of bodies took place on Monday.\n\nReturned to Estavia: 503\n\nReturned to Kordova: 41",
    figures: ["bodies 503 one_way kordova>estavia completed", "bodies 41 one_way estavia>kordova completed"]
  },
  {
    about: "table",
    text: "Exchanges this spring:\n\nDay | Prisoners freed by each side\n4 March | 90\n9 April | 115",
    figures: ["prisoners 90 per_side completed", "prisoners 115 per_side completed"]
  },
  {
    about: "gerund",
    text: "Estavia accused Kordova of going back on its word after releasing 33 Kordovan prisoners.",
    figures: ["prisoners 33 one_way estavia>kordova completed"]
  },
  {
    about: "expected",
    text: "Some 400 prisoners are expected to be exchanged on Saturday.",
    figures: ["prisoners ~400 total agreed"]
  },
  {
    about: "planned but off",
    text: "A planned exchange of 85 prisoners was called off.",
    figures: ["prisoners 85 unspecified rejected"]
  },
  {
    about: "proposed that each",
    text: "Varonia proposed that each side release 50 captives.",
    figures: ["prisoners 50 per_side proposed"]
  },
  {
    about: "an equal number",
    text: "Kordova freed 130 soldiers and an equal number returned from Estavia.",
    figures: ["prisoners 130 per_side completed"]
  },
  {
    about: "repeat",
    text: "Estavia and Kordova freed 77 prisoners each on Monday. The release of 77 prisoners by each side had been agreed in Lindhaven.",
    figures: ["prisoners 77 per_side completed"]
  },
  {
    about: "two dates",
    text: "The sides exchanged 90 prisoners each on 3 June. On 17 May they had exchanged 60 each.",
    figures: ["prisoners 90 per_side completed on 2025-06-03", "prisoners 60 per_side completed on 2025-05-17"]
  },
  {
    about: "coordinated",
    text: "Estavia handed back 20 prisoners and the remains of seven soldiers.",
    figures: ["prisoners 20 one_way estavia>kordova completed", "bodies 7 one_way estavia>kordova completed"]
  },
  {
    about: "coffins",
    text: "Forty-two coffins were handed over to Kordova at the border post.",
    figures: ["bodies 42 one_way estavia>kordova completed"]
  },
  {
    about: "repatriated",
    text: "The Red Cross said 112 detainees had been repatriated to Kordova.",
    figures: ["prisoners 112 one_way estavia>kordova completed"]
  },
  {
    about: "headline present",
    text: "Kordova returns 1,200 bodies to Estavia",
    figures: ["bodies 1200 one_way kordova>estavia completed"]
  },
  {
    about: "live blog",
    text: "11:40 — Buses with the freed arrive. 135 Estavian fighters are home, Brasko writes.",
    figures: ["prisoners 135 one_way kordova>estavia completed"]
  },
  {
    about: "quote with we",
    text: '"We are bringing home 53 of our people today," said Ilan Brasko, the Estavian president. The prisoner exchange was the third this month.',
    figures: ["prisoners 53 one_way kordova>estavia completed"]
  },
  {
    about: "pronoun subject",
    text: "Kordova's defence ministry reported a new exchange. It said it had received 71 servicemen and given up 69.",
    figures: ["prisoners 71 one_way estavia>kordova completed", "prisoners 69 one_way kordova>estavia completed"]
  },
  {
    about: "sum of both",
    text: "Estavia freed 40 prisoners and Kordova 35, or 75 people in all.",
    figures: [
      "prisoners 40 one_way estavia>kordova completed",
      "prisoners 35 one_way kordova>estavia completed",
      "prisoners 75 total completed"
    ]
  },
  {
    about: "several verbs",
    text: "Kordova, which freed 18 prisoners in March, has promised to let 22 more go.",
    figures: ["prisoners 18 one_way kordova>estavia completed", "prisoners 22 one_way kordova>estavia proposed more"]
  },
  {
    about: "all talks",
    text: "The two countries agreed in Lindhaven to swap all seriously wounded prisoners and to return the bodies of 4,000 soldiers each.",
    figures: ["bodies 4000 per_side agreed"]
  },
  {
    about: "reported speech future",
    text: "Teld said Kordova would hand over 350 bodies within days.",
    figures: ["bodies 350 one_way kordova>estavia proposed"]
  },
  {
    about: "negotiator's estimate",
    text: "The prisoner swap will be large. Brasko put it at 600 people from each side.",
    figures: ["prisoners 600 per_side agreed"]
  },
  // hostages and prisoners in stages
  {
    world: "front",
    about: "hostages for prisoners",
    text: "The Sarun Front will free 33 hostages in the first stage in exchange for 900 Saruni prisoners.",
    figures: ["hostages 33 one_way front>estavia agreed", "prisoners 900 one_way estavia>front agreed"]
  },
  {
    world: "front",
    about: "hostages released",
    text: "Three hostages were released by the Sarun Front on Sunday; Estavia let 90 prisoners go.",
    figures: ["hostages 3 one_way front>estavia completed", "prisoners 90 one_way estavia>front completed"]
  },
  {
    world: "front",
    about: "hostage bodies",
    text: "The Front handed over the bodies of four hostages to the Red Cross.",
    figures: ["bodies 4 one_way front>estavia completed"]
  },
  {
    world: "front",
    about: "ratio",
    text: "For every hostage, Estavia is to release 30 Saruni detainees.",
    figures: ["prisoners 30 one_way estavia>front agreed"]
  },
  {
    world: "front",
    about: "release with demonym",
    text: "Estavia freed 183 Saruni prisoners, including 18 serving life terms, hours after three Estavian hostages were let go.",
    figures: [
      "prisoners 183 one_way estavia>front completed",
      "prisoners 18 one_way estavia>front completed",
      "hostages 3 one_way front>estavia completed"
    ]
  },
  {
    world: "front",
    about: "government and rebels",
    text: "The government and the Sarun Front exchanged nearly 900 prisoners over three days, the Red Cross said.",
    figures: ["prisoners ~900 total completed"]
  },
  // no figure
  {about: "held", text: "Estavia holds more than 600 Kordovan prisoners.", figures: []},
  {about: "missing", text: "At least 3,400 soldiers are missing, the ombudsman said after the exchange.", figures: []},
  {about: "killed", text: "The prisoner swap came hours after a strike killed 14 people.", figures: []},
  {about: "ages", text: "The youngest of those freed is 19 and the oldest 61.", figures: []},
  {about: "money", text: "Kordova released $300 million in frozen assets.", figures: []},
  {about: "drones", text: "Hours before the prisoner exchange Kordova fired 80 drones at Estgrad.", figures: []},
  {about: "ordinal of exchange", text: "It was the 41st prisoner exchange of the war.", figures: []},
  {about: "swaps counted", text: "There have been 12 prisoner exchanges this year.", figures: []},
  {
    about: "delegates",
    text: "The delegations of 14 people each met in Lindhaven to discuss a prisoner exchange.",
    figures: []
  },
  {about: "duration", text: "The captives had spent 18 months in Estavian prisons before the exchange.", figures: []},
  {about: "trucks", text: "Six refrigerated trucks carried the bodies to the border.", figures: []},
  {about: "prison term", text: "He was sentenced to 12 years before he was freed in a swap.", figures: []},
  {about: "released statement", text: "The ministry released 40 photographs of the talks.", figures: []},
  {about: "traded blows", text: "The two sides traded fire, and 20 soldiers were wounded.", figures: []},
  {about: "trade", text: "Estavia and Kordova exchanged 3 proposals and 2 memorandums.", figures: []},
  {about: "refugees", text: "Some 40,000 people have returned to their homes in the north.", figures: []},
  {about: "troops arriving", text: "Another 2,000 troops arrived at the front on Monday.", figures: []},
  {about: "captured", text: "Estavian forces captured 35 soldiers near the border.", figures: []},
  {about: "wounded", text: "The ambush left 35 soldiers wounded and five dead.", figures: []},
  {about: "voters", text: "More than 300 lawmakers agreed to the deal on prisoners.", figures: []},
  {about: "crossing distance", text: "The exchange took place 15 kilometres from the front.", figures: []},
  {about: "did not return", text: "Kordova has not returned the bodies of 20 soldiers.", figures: []},
  {about: "handover of weapons", text: "The militia handed over 200 rifles.", figures: []},
  {about: "taken hostage", text: "Gunmen took 25 people hostage.", figures: []},
  {about: "talks participants home", text: "The 40 negotiators returned to Estgrad on Friday.", figures: []}
];
