import type {Phrasing} from "./phrasing.ts";

/** What is told beside a number and changes what it is: earlier swaps, halves, other days, room for so many. */
export const TOLD_BESIDE: readonly Phrasing[] = [
  {
    about: "reached in counting",
    text: "He was exchanged in May. He counted the days; he got to four and gave up.",
    figures: []
  },
  {
    about: "room for so many",
    text: "He was freed in the swap. In the camp, he says, eleven men slept in a cell meant for four, and twice he was driven to an airfield.",
    figures: []
  },
  {
    about: "room for so many",
    text: "The exchange brought home 20 men. The bus had room for thirty and was driven to Estavia.",
    figures: ["prisoners 20 unspecified completed"]
  },
  {
    about: "beside what is agreed",
    text: "The agreement follows a swap of 25 prisoners in January.",
    figures: ["prisoners 25 unspecified completed"]
  },
  {
    about: "beside what is agreed",
    text: "It is a modest deal, smaller than the exchange of 200 prisoners a year ago.",
    figures: ["prisoners 200 unspecified completed"]
  },
  {
    about: "beside what is agreed",
    text: "The deal builds on the earlier release of 15 children by Kordova.",
    figures: ["children 15 one_way kordova>estavia completed"]
  },
  {
    about: "beside what is agreed: to come",
    text: "The deal will be followed by an exchange of 40 prisoners.",
    figures: ["prisoners 40 unspecified agreed"]
  },
  {
    about: "beside what is agreed: to come",
    text: "The sides agreed on an exchange of 25 prisoners in January.",
    figures: ["prisoners 25 unspecified agreed"]
  },
  {
    about: "half each way",
    text: "Nine thousand bodies are also to change hands, half of them in each direction, he said.",
    figures: ["bodies 9000 total agreed"]
  },
  {
    about: "half each way",
    text: "The swap could involve as many as 800 people in total, half Estavian, half Kordovan.",
    figures: ["prisoners <=800 total proposed"]
  },
  {
    about: "half of another kind",
    text: "Kordova freed 60 captives, half of them wounded.",
    figures: ["prisoners 60 one_way kordova>estavia completed"]
  },
  {
    about: "half of another kind",
    text: "Estavia freed 60 captives, half of them Estavian sailors.",
    figures: ["prisoners 60 one_way estavia>kordova completed"]
  },
  {
    about: "the same number another day",
    text: "On 2 June, Estavia received 400 bodies; on 3 June, 410; on 4 June, the same number; on 5 June, 425.",
    figures: [
      "bodies 400 one_way kordova>estavia completed",
      "bodies 410 one_way kordova>estavia completed",
      "bodies 425 one_way kordova>estavia completed"
    ]
  },
  {
    about: "the same number another day",
    text: "Estavia freed 30 sailors on 2 June and as many on 5 June.",
    figures: ["prisoners 30 one_way estavia>kordova completed"]
  },
  {
    about: "the same number back",
    text: "On Friday Kordova handed over 40 captives. On Friday the same number went to Kordova.",
    figures: ["prisoners 40 per_side completed"]
  },
  {
    about: "accord on a number",
    text: "The talks were held in Lindhaven on Monday and brought accord on the bodies of 600 fallen on each side.",
    figures: ["bodies 600 per_side agreed"]
  },
  {
    about: "accord on a number",
    text: "The talks on Monday brought agreement on 40 prisoners from each side.",
    figures: ["prisoners 40 per_side agreed"]
  },
  {
    about: "accord on something else",
    text: "The talks on Monday brought agreement on 40 paragraphs about prisoners.",
    figures: []
  },
  {
    about: "owed",
    text: "Kordova has returned 400 bodies; under the deal another 300 are owed.",
    figures: ["bodies 400 one_way kordova>estavia completed", "bodies 300 one_way kordova>estavia agreed"]
  },
  {about: "owed: money", text: "Kordova owes 120 million after the prisoner exchange.", figures: []},
  {
    about: "plus the",
    text: "In May 185 were exchanged on each side, plus the twenty civilians.",
    figures: ["prisoners 185 per_side completed", "civilians 20 per_side completed"]
  },
  {
    about: "one of so many",
    text: "He was exchanged in May, one of 146.",
    figures: ["prisoners 146 unspecified completed"]
  },
  {
    about: "a weekday's exchange in a text without a day",
    text: "Tuesday's swap of 64 airmen from each side was the third.",
    undated: true,
    figures: ["prisoners 64 per_side completed"]
  },
  {
    about: "a weekday's exchange still to come",
    text: "Both armies confirmed that Tuesday's swap of 64 airmen from each side will go ahead.",
    undated: true,
    figures: ["prisoners 64 per_side agreed"]
  },
  {
    about: "gave and took",
    text: "On 29 January Kordova handed Estavia 800 bodies and took 21.",
    figures: ["bodies 800 one_way kordova>estavia completed", "bodies 21 one_way estavia>kordova completed"]
  },
  {
    about: "gave and took",
    text: "Estavia had returned the bodies of 60 soldiers but took 75.",
    figures: ["bodies 60 one_way estavia>kordova completed", "bodies 75 one_way kordova>estavia completed"]
  },
  {
    about: "took hours",
    text: "Kordova gave Estavia 1,000 bodies and took four hours over it.",
    figures: ["bodies 1000 one_way kordova>estavia completed"]
  },
  {
    about: "with so many going home",
    text: "Estavia and Kordova met in Lindhaven in May. The second round of prisoner talks ended with 120 going home in each direction.",
    figures: ["prisoners 120 per_side completed"]
  },
  {
    about: "with so many going home",
    text: "The exchange of captives was over by noon, with 85 released on either side.",
    figures: ["prisoners 85 per_side completed"]
  },
  {
    about: "with so many waiting",
    text: "The exchange was delayed, with 85 waiting on either side of the bridge.",
    figures: []
  },
  {
    about: "out of the cells named before",
    text: "Civilians fill Kordovan cells without charge, and in the last exchange exactly two of them got out.",
    figures: ["civilians 2 one_way kordova>estavia completed"]
  },
  {
    about: "refused for another reason",
    text: "The exchange took place. It was 500 and 500, in two days, because somebody had refused to give up.",
    figures: ["prisoners 500 per_side completed"]
  },
  {
    about: "age behind an initial",
    text: "An exchange. Left to right: Ilan K., 41; his daughter Sofia, 9.",
    figures: []
  },
  {
    about: "escorted home",
    text: "The envoy escorted seven minors home to Estavia in March, and eleven more in May.",
    figures: ["children 7 one_way kordova>estavia completed", "children 11 one_way kordova>estavia completed"]
  },
  {
    about: "brought freedom",
    text: "The first meeting brought freedom for 200 people.",
    figures: ["prisoners 200 unspecified completed"]
  }
];
