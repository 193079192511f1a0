/**
 * Sentences as reporters write them, with the figures a reader takes from them, written for these tests. A figure is
 * "category count basis [from>to] status", then "since" for a running total, "on DAY", "more" for additional ones. Counts:
 * 12, 10-12, >=10, <=10, ~10.
 */
export interface Phrasing {
  readonly about: string;
  readonly text: string;
  readonly figures: readonly string[];
  readonly world?: "front";
}

export const PHRASINGS: readonly Phrasing[] = [
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
  },
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
    figures: ["bodies 350 one_way kordova>estavia agreed"]
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

/** Whole passages: the noun, the verb, the day or the direction stands in another sentence than the number. */
export const PASSAGES: readonly Phrasing[] = [
  {
    about: "topic then bare numbers",
    text: "The remains of the dead are exchanged every few weeks. In May Estavia received 320 and handed back 41.",
    figures: ["bodies 320 one_way kordova>estavia completed", "bodies 41 one_way estavia>kordova completed"]
  },
  {
    about: "military and civilians of a per-side swap",
    text: "Estavia and Kordova exchanged 110 servicemen and 15 civilians each on Sunday.",
    figures: ["prisoners 110 per_side completed", "civilians 15 per_side completed"]
  },
  {
    about: "communique with total",
    text: "On June 9, in accordance with the agreements reached in Lindhaven, a group of 180 Kordovan servicemen was returned from the territory controlled by Estavia.",
    figures: ["prisoners 180 one_way estavia>kordova completed"]
  },
  {
    about: "exchange on the basis",
    text: "The exchange was carried out on a 75-to-75 basis.",
    figures: ["prisoners 75 per_side completed"]
  },
  {
    about: "photo caption",
    text: "Freed Estavian soldiers wave flags after a swap of 140 prisoners each. (Photo: Presidential office)",
    figures: ["prisoners 140 per_side completed"]
  },
  {
    about: "women and men",
    text: "Kordova freed 26 women and four children as a goodwill gesture.",
    figures: ["prisoners 26 one_way kordova>estavia completed", "children 4 one_way kordova>estavia completed"]
  },
  {
    about: "of whom",
    text: "Estavia got back 50 captives, of whom 12 are badly wounded.",
    figures: ["prisoners 50 one_way kordova>estavia completed", "prisoners 12 one_way kordova>estavia completed"]
  },
  {
    about: "promise with bodies",
    text: "Kordova's president promised to return another 300 bodies before the winter.",
    figures: ["bodies 300 one_way kordova>estavia proposed more"]
  },
  {
    about: "calls for",
    text: "Estavia is calling for the return of 1,400 deported children.",
    figures: ["children 1400 one_way kordova>estavia demanded"]
  },
  {
    about: "wants back",
    text: "Estgrad wants 90 of its soldiers back.",
    figures: ["prisoners 90 one_way kordova>estavia demanded"]
  },
  {
    about: "talks fail",
    text: "Korvale rejected an exchange of 250 prisoners for 250.",
    figures: ["prisoners 250 per_side rejected"]
  },
  {
    about: "stage of a deal",
    text: "In the second stage of the deal 140 prisoners were freed by each side; 260 had been released in the first.",
    figures: ["prisoners 140 per_side completed", "prisoners 260 per_side completed"]
  },
  {
    about: "day by day",
    text: "Each side freed 600 captives over three days: 200 on 2 June, 250 on 3 June and 150 on 4 June.",
    figures: [
      "prisoners 600 per_side completed",
      "prisoners 200 per_side completed on 2025-06-02",
      "prisoners 250 per_side completed on 2025-06-03",
      "prisoners 150 per_side completed on 2025-06-04"
    ]
  },
  {
    about: "weekday resolved",
    text: "On Saturday Kordova returned 19 bodies to Estavia.",
    figures: ["bodies 19 one_way kordova>estavia completed on 2025-06-07"]
  },
  {
    about: "source label",
    text: "Source: Estavian Coordination Office\n\nDetails: The office said 300 bodies had been brought back to Estavia.",
    figures: ["bodies 300 one_way kordova>estavia completed"]
  },
  {
    about: "disagreeing counts",
    text: "Estavia says it handed over 1,210 bodies. By Korvale's count it was 1,204.",
    figures: ["bodies 1210 one_way estavia>kordova completed", "bodies 1204 one_way estavia>kordova completed"]
  },
  {
    about: "the other side",
    text: "Estavia freed 66 soldiers. The other side freed 64.",
    figures: ["prisoners 66 one_way estavia>kordova completed", "prisoners 64 one_way kordova>estavia completed"]
  },
  {
    about: "in the opposite direction",
    text: "Ninety Estavians crossed the bridge on foot; 87 Kordovans walked in the opposite direction. It was the first prisoner swap of the year.",
    figures: ["prisoners 90 one_way kordova>estavia completed", "prisoners 87 one_way estavia>kordova completed"]
  },
  {
    about: "to be freed",
    text: "Some 40 gravely ill prisoners are to be freed by Kordova under the Lindhaven accord.",
    figures: ["prisoners ~40 one_way kordova>estavia agreed"]
  },
  {
    about: "will receive",
    text: "Under the plan Estavia will receive 2,000 bodies and Kordova 70.",
    figures: ["bodies 2000 one_way kordova>estavia agreed", "bodies 70 one_way estavia>kordova agreed"]
  },
  {about: "remaining owed", text: "Kordova has yet to hand over 400 bodies.", figures: []},
  {
    about: "hope",
    text: "Estavia hopes to bring home 500 captives by the new year.",
    figures: ["prisoners 500 one_way kordova>estavia proposed"]
  },
  {
    about: "could",
    text: "As many as 1,000 captives could be freed by each side, Varonian mediators said.",
    figures: ["prisoners <=1000 per_side proposed"]
  },
  {about: "question", text: "Will Kordova free 300 captives? Nobody in Estgrad would say.", figures: []},
  {
    about: "heading and body",
    text: "Estavia and Kordova swap 210 prisoners each\n\nEstavia and Kordova swapped 210 prisoners each on Monday in the biggest exchange this year, their governments said.",
    figures: ["prisoners 210 per_side completed"]
  },
  {
    about: "thanks to mediators",
    text: "Varonia said its mediation had led to the release of 85 captives on each side.",
    figures: ["prisoners 85 per_side completed"]
  },
  {
    about: "mediator's running total",
    text: "The number of captives exchanged through Varonian mediation has now reached 2,640.",
    figures: ["prisoners 2640 unspecified completed since"]
  },
  {
    about: "over the war",
    text: "In all, 14,200 bodies have been returned to Estavia since the invasion.",
    figures: ["bodies 14200 one_way kordova>estavia completed since"]
  },
  {
    about: "pilots by name of service",
    text: "Estavia released two pilots and eleven marines captured last autumn.",
    figures: ["prisoners 2 one_way estavia>kordova completed", "prisoners 11 one_way estavia>kordova completed"]
  },
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
    figures: ["hostages 33 unspecified agreed", "hostages 16 unspecified completed"]
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

/** A last round, written to be unlike the ones before. */
export const UNLIKE: readonly Phrasing[] = [
  {
    about: "news brief",
    text: "LINDHAVEN (Agency) - Kordova and Estavia have reached a deal to free 1,000 prisoners of war each, Varonia's foreign minister announced on Monday.",
    figures: ["prisoners 1000 per_side agreed"]
  },
  {
    about: "first and second stage",
    text: "In the first stage, 270 military and 120 civilians from each side were exchanged.",
    figures: ["prisoners 270 per_side completed", "civilians 120 per_side completed"]
  },
  {
    about: "result of talks as list",
    text: "Results of the second round:\n\n- an exchange of prisoners, at least 1,000 on each side;\n- the return of 6,000 bodies by each side;\n- a pause of two to three days in some sectors.",
    figures: ["prisoners >=1000 per_side agreed", "bodies 6000 per_side agreed"]
  },
  {
    about: "unilateral",
    text: "Kordova will unilaterally transfer 6,000 bodies to Estavia next week, Korvale's negotiator told journalists.",
    figures: ["bodies 6000 one_way kordova>estavia agreed"]
  },
  {
    about: "count disputed",
    text: "Prisoners were exchanged on Monday. According to Estavia's ombudsman, 189 people came back. The Kordovan ministry speaks of 150 from each side.",
    figures: ["prisoners 189 one_way kordova>estavia completed", "prisoners 150 per_side completed"]
  },
  {
    about: "as part of",
    text: "As part of the second stage of the exchange, 84 Estavian defenders, including 12 women, returned home on Wednesday.",
    figures: ["prisoners 84 one_way kordova>estavia completed", "prisoners 12 one_way kordova>estavia completed"]
  },
  {
    about: "mediation so far",
    text: "The total number of captives exchanged through Varonian mediation has risen to 4,181.",
    figures: ["prisoners 4181 unspecified completed since"]
  },
  {
    about: "was to have been",
    text: "An exchange of 192 prisoners for 192 had been planned for that day.",
    figures: ["prisoners 192 per_side agreed"]
  },
  {about: "one more", text: "One more hostage is home.", figures: ["hostages 1 unspecified completed"]},
  {
    about: "civilians listed",
    text: "Eight civilians, residents of the border region, were also handed over to Kordova.",
    figures: ["civilians 8 one_way estavia>kordova completed"]
  },
  {
    about: "relative clause",
    text: "The 63 Kordovans whom Estavia freed on Sunday were taken to a hospital.",
    figures: ["prisoners 63 one_way estavia>kordova completed"]
  },
  {
    about: "cleft",
    text: "It was Kordova that first handed over bodies: 330 of them, in April.",
    figures: ["bodies 330 one_way kordova>estavia completed"]
  },
  {
    about: "swap by name and number",
    text: "Seven officers went to Estavia in exchange for 21 conscripts.",
    figures: ["prisoners 7 one_way kordova>estavia completed", "prisoners 21 one_way estavia>kordova completed"]
  },
  {
    about: "half the number",
    text: "Estavia had asked for 400 captives and got 200.",
    figures: ["prisoners 400 one_way kordova>estavia demanded", "prisoners 200 one_way kordova>estavia completed"]
  },
  {
    about: "minus",
    text: "Kordova took back 77 soldiers; three refused to return.",
    figures: ["prisoners 77 one_way estavia>kordova completed"]
  },
  {
    about: "bodies identified",
    text: "Experts have identified 35 of the 400 bodies that Kordova returned in May.",
    figures: ["bodies 400 one_way kordova>estavia completed"]
  },
  {
    about: "women among men",
    text: "Estavia freed 33 people: 20 men, nine women and four children.",
    figures: [
      "prisoners 33 one_way estavia>kordova completed",
      "prisoners 20 one_way estavia>kordova completed",
      "prisoners 9 one_way estavia>kordova completed",
      "children 4 one_way estavia>kordova completed"
    ]
  },
  {
    about: "announcement in the passive",
    text: "It was announced in Korvale that 80 prisoners of war had been returned from Estavian custody.",
    figures: ["prisoners 80 one_way estavia>kordova completed"]
  },
  {
    about: "noun phrase headline",
    text: "Release of 45 Kordovan sailors hailed in Korvale",
    figures: ["prisoners 45 one_way estavia>kordova completed"]
  },
  {
    about: "intent",
    text: "Korvale intends to release a further 30 teenagers from among its prisoners.",
    figures: ["children 30 one_way kordova>estavia proposed more"]
  },
  {
    about: "insists",
    text: "Estgrad insists that Kordova return all 1,600 children.",
    figures: ["children 1600 one_way kordova>estavia demanded"]
  },
  {
    about: "soldiers home from front",
    text: "The ministry sent 300 soldiers home after their term of service.",
    figures: []
  },
  {about: "award", text: "The president received 20 freed soldiers' families at his residence.", figures: []},
  {
    about: "captives named by ombudsman",
    text: "The ombudsman counts 2,100 civilians in Kordovan prisons.",
    figures: []
  },
  {about: "war statistic", text: "Since the invasion began 8,000 soldiers have been taken captive.", figures: []},
  {about: "speech length", text: "He mentioned the prisoners 14 times in a speech of 40 minutes.", figures: []},
  {
    world: "front",
    about: "release of hostages in stages",
    text: "Four hostages will be released on Saturday and three more each week after that.",
    figures: ["hostages 4 unspecified agreed", "hostages 3 unspecified agreed more"]
  },
  {
    world: "front",
    about: "bodies for bodies",
    text: "In exchange for the body of each hostage Estavia returns 15 bodies of Sarunis.",
    figures: ["bodies 15 one_way estavia>front completed"]
  },
  {
    world: "front",
    about: "handed to mediators",
    text: "The Front handed six hostages to the Red Cross on Thursday.",
    figures: ["hostages 6 one_way front>estavia completed"]
  },
  {
    world: "front",
    about: "exchange list",
    text: "On Friday the Front published the names of four hostages to be freed; Estavia named 200 prisoners.",
    figures: ["hostages 4 one_way front>estavia agreed"]
  }
];
