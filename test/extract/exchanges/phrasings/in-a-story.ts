import type {Phrasing} from "./phrasing.ts";

/** Figures in reports and interviews that take side, standing or kind from the words beside them. */
export const IN_A_STORY: readonly Phrasing[] = [
  {
    about: "who brought bodies, and what they took in return",
    text: "The dead were exchanged again. The Kordovans had brought 1,212 bodies. In return they took 27.",
    figures: ["bodies 1212 one_way kordova>estavia completed", "bodies 27 one_way estavia>kordova completed"]
  },
  {
    about: "brought and took with them",
    text: "The dead were exchanged. At the border the Estavians brought 60 bodies, and took 14 with them.",
    figures: ["bodies 60 one_way estavia>kordova completed", "bodies 14 one_way kordova>estavia completed"]
  },
  {
    about: "brought home, and took prisoner",
    text: "Prisoners were exchanged. Estavia brought 60 soldiers home from Kordova. The army took 27 prisoners at the front.",
    figures: ["prisoners 60 one_way kordova>estavia completed"]
  },
  {
    about: "a like number of the other side's people",
    text: "Some 3,000 bodies were handed over. Some 180 came home that Monday, and a like number of Kordovans.",
    figures: ["bodies ~3000 unspecified completed", "prisoners ~180 per_side completed on 2025-06-09"]
  },
  {
    about: "a like number of something else",
    text: "Some 250 captives came home to Estavia, and a like number of tents were put up.",
    figures: ["prisoners ~250 one_way kordova>estavia completed"]
  },
  {
    about: "more of an even number",
    text: 'Envoys told reporters that 1,000 prisoners would come home from each side and that "another 200 may follow."',
    figures: ["prisoners 1000 per_side agreed", "prisoners 200 per_side proposed"]
  },
  {
    about: "an interview about the dead",
    text: 'Brasko has worked on the return of Estavia\'s fallen since the first winter of the war.\n\n"Our people have received more than 15,000 since 2022. In a single week of May it was over six thousand."',
    figures: [
      "bodies >=15000 one_way kordova>estavia completed since",
      "bodies >=6000 one_way kordova>estavia completed"
    ]
  },
  {
    about: "a total of which one half went each way",
    text: "On Wednesday some 500 captives, half of them Estavian, were driven home. A further 600 people, equally divided, are expected to return tomorrow.",
    figures: ["prisoners ~500 total completed on 2025-06-04", "prisoners 600 total agreed on 2025-06-11"]
  },
  {
    about: "dangled before the other side",
    text: "Teld, who wants another 400 captives home, also dangled 300 corpses in front of the other side.",
    figures: ["prisoners 400 one_way estavia>kordova demanded", "bodies 300 one_way kordova>estavia proposed"]
  },
  {
    about: "a proposal that was not accepted",
    text: "Estavia and Kordova exchanged captives. A Kordovan proposal to swap 150 detainees for 150 was not accepted.",
    figures: ["prisoners 150 per_side rejected"]
  },
  {
    about: "said with force, and asked for",
    text: '"The arrangement about our dead was parity: 600 bodies each," Brasko insists. Kordova insists on the return of 40 captives.',
    figures: ["bodies 600 per_side agreed", "prisoners 40 one_way estavia>kordova demanded"]
  },
  {
    about: "the least, and a forecast",
    text: "Prisoners were exchanged. Estimates for those repatriated to Estavia start at 1,000. Teld, who led for Kordova, had forecast 1,200 from each party.",
    figures: ["prisoners >=1000 one_way kordova>estavia completed", "prisoners 1200 per_side agreed"]
  },
  {
    about: "somebody who would come to a hundred",
    text: "Two captives came home. One woman said she had been to 11 handovers and would come to a hundred if she had to.",
    figures: ["prisoners 2 unspecified completed"]
  }
];
