import type {Phrasing} from "./phrasing.ts";

/** Written before the rules were looked at; of 42, 29 were right at once. A third has nothing to find. */
export const FIRST_SIGHT: readonly Phrasing[] = [
  {
    about: "arrivals by vehicle",
    text: "A military plane with 64 freed Estavian prisoners of war aboard touched down at Estgrad on Thursday evening.",
    figures: ["prisoners 64 one_way kordova>estavia completed"]
  },
  {
    about: "demonym subject",
    text: "Seventy-two Estavians spent their first night at home on Monday after being swapped for as many Kordovans.",
    figures: ["prisoners 72 per_side completed"]
  },
  {
    about: "demonym subject",
    text: "Among those released by Korvale were nine Estavian civilians, two of them women, the ombudsman said.",
    figures: ["civilians 9 one_way kordova>estavia completed", "civilians 2 one_way kordova>estavia completed"]
  },
  {
    about: "in return",
    text: "Estavia received 34 of its officers. In return, Korvale got 51 enlisted men.",
    figures: ["prisoners 34 one_way kordova>estavia completed", "prisoners 51 one_way estavia>kordova completed"]
  },
  {
    about: "in return",
    text: "The Front let four hostages go and, in exchange, 60 of its members walked out of Estavian jails.",
    figures: ["hostages 4 one_way front>estavia completed", "prisoners 60 one_way estavia>front completed"],
    world: "front"
  },
  {
    about: "in return",
    text: "For every captive soldier that the Front gives up, Estavia is to free 20 inmates, under a draft seen by this newspaper.",
    figures: ["prisoners 20 one_way estavia>front proposed"],
    world: "front"
  },
  {
    about: "offer",
    text: "Korvale has signalled it would part with 250 prisoners if the ceasefire holds through the month.",
    figures: ["prisoners 250 one_way kordova>estavia proposed"]
  },
  {
    about: "offer",
    text: "The Estavian draft envisages the repatriation of 900 remains within a fortnight.",
    figures: ["bodies 900 unspecified proposed"]
  },
  {
    about: "demand",
    text: "Estgrad is insisting that 28 children taken from the border districts be sent back before any talks resume.",
    figures: ["children 28 one_way kordova>estavia demanded"]
  },
  {
    about: "demand",
    text: "The Front wants 300 of its fighters out of Estavian prisons; the government has balked at that number.",
    figures: ["prisoners 300 one_way estavia>front demanded"],
    world: "front"
  },
  {
    about: "refusal",
    text: "Kordova turned down a proposal to trade 80 prisoners for 80, calling it a stunt.",
    figures: ["prisoners 80 per_side rejected"]
  },
  {
    about: "refusal",
    text: "Estavia will not be setting free the 45 fighters the Front has asked for, the justice minister said.",
    figures: ["prisoners 45 one_way estavia>front rejected"],
    world: "front"
  },
  {
    about: "agreed",
    text: "Under the accord, each camp will give up 150 captives by the end of June.",
    figures: ["prisoners 150 per_side agreed"]
  },
  {
    about: "agreed",
    text: "The two delegations settled on a swap covering 420 people altogether, half from either side.",
    figures: ["prisoners 420 total agreed"]
  },
  {
    about: "agreed",
    text: "Both governments have signed off on the handover of 1,100 fallen soldiers, 700 of them to Estavia and 400 to Kordova.",
    figures: [
      "bodies 1100 total agreed",
      "bodies 700 one_way kordova>estavia agreed",
      "bodies 400 one_way estavia>kordova agreed"
    ]
  },
  {
    about: "breakdown",
    text: "Estavia brought home 186 people on Saturday: 151 soldiers, 22 border guards and 13 civilians.",
    figures: [
      "prisoners 186 one_way kordova>estavia completed",
      "prisoners 151 one_way kordova>estavia completed",
      "prisoners 22 one_way kordova>estavia completed",
      "civilians 13 one_way kordova>estavia completed"
    ]
  },
  {
    about: "running total",
    text: "Since the fighting broke out, Estavia has got back 3,460 of its people in 41 exchanges.",
    figures: ["prisoners 3460 one_way kordova>estavia completed since"]
  },
  {
    about: "running total",
    text: "Saturday's exchange took the number of those brought home to Kordova since the beginning of the war to 2,015.",
    figures: ["prisoners 2015 one_way estavia>kordova completed since"]
  },
  {
    about: "of whom",
    text: "Of the 95 Kordovans who returned on Friday, 17 had been listed as missing.",
    figures: ["prisoners 95 one_way estavia>kordova completed"]
  },
  {
    about: "hostages",
    text: "The Sarun Front said it would free three more hostages on Saturday, among them an elderly woman.",
    figures: ["hostages 3 one_way front>estavia proposed"],
    world: "front"
  },
  {
    about: "mediator",
    text: "Through Varonian mediation, 12 children were reunited with their families in Estavia last week.",
    figures: ["children 12 one_way kordova>estavia completed"]
  },
  {
    about: "mediator",
    text: "Varon City brokered the deal, which saw 67 men from each army walk free.",
    figures: ["prisoners 67 per_side completed"]
  },
  {
    about: "passive",
    text: "The remains of 23 servicemen were turned over by the Kordovans at the checkpoint, the army said.",
    figures: ["bodies 23 one_way kordova>estavia completed"]
  },
  {
    about: "passive",
    text: "Some 200 detainees are due to be released by Estgrad next Tuesday.",
    figures: ["prisoners ~200 one_way estavia>kordova agreed"]
  },
  {
    about: "held",
    text: "Kordova is still holding about 1,900 Estavian prisoners of war, according to Estgrad.",
    figures: []
  },
  {
    about: "held",
    text: "At least 59 hostages remain in the Front's hands, 24 of whom are believed to be alive.",
    figures: [],
    world: "front"
  },
  {
    about: "died in custody",
    text: "Fourteen Kordovan prisoners died in Estavian custody last year, a rights group found.",
    figures: []
  },
  {
    about: "sentenced",
    text: "A court in Korvale sentenced 15 captured Estavian soldiers to between 12 and 20 years in prison.",
    figures: []
  },
  {
    about: "captured",
    text: "Estavian marines took 33 prisoners and recovered four tanks in Thursday's raid.",
    figures: []
  },
  {
    about: "search",
    text: "Rescue workers recovered the bodies of 18 people from the rubble of the apartment block.",
    figures: []
  },
  {
    about: "escorts",
    text: "The convoy that took the freed men home consisted of 11 buses and 40 police officers.",
    figures: []
  },
  {
    about: "identified",
    text: "Of the remains that came back in May, experts have so far identified 312 soldiers.",
    figures: []
  },
  {
    about: "refugees",
    text: "More than 5,000 refugees have returned to their villages since the truce took hold, the UN agency said.",
    figures: []
  },
  {
    about: "relatives",
    text: "Some 600 relatives gathered in the square to demand the release of their sons.",
    figures: []
  },
  {
    about: "troops",
    text: "Estavia will pull back 2,000 soldiers from the ridge within 72 hours, and Kordova will return to its bases.",
    figures: []
  },
  {
    about: "visits",
    text: "The Red Cross visited 240 prisoners of war in Kordova in the first quarter and passed on 1,300 letters.",
    figures: []
  },
  {
    about: "objects",
    text: "Kordova handed back 14 church bells and 200 paintings looted during the occupation.",
    figures: []
  },
  {about: "rank of exchange", text: "It was the 63rd exchange of the war and the fourth since January.", figures: []},
  {
    about: "rehab",
    text: "The clinic has treated 85 former prisoners who came back weighing less than 50 kilograms.",
    figures: []
  }
];
