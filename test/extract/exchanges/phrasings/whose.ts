import type {Phrasing} from "./phrasing.ts";

/** Of whom a number is, where it stands without a noun, and whose number it is beside that of each side. */
export const WHOSE: readonly Phrasing[] = [
  {
    about: "children killed elsewhere change nothing",
    text: "Three children were killed in Korvale overnight. Hours later the last 240 from each side were swapped.",
    figures: ["prisoners 240 per_side completed"]
  },
  {
    about: "relatives of hostages change nothing",
    text: "The families of the hostages hoped for a swap. Then Estavia proposed an exchange: 150 for 150.",
    figures: ["prisoners 150 per_side proposed"]
  },
  {
    about: "soldiers and civilians named before a formula",
    text: "Teld met the soldiers and civilians who came back that day, the first batch in an exchange of 500 for 500.",
    figures: ["prisoners 500 per_side completed"]
  },
  {
    about: "civilians counted apart before a bare number",
    text: "Estavia freed 90 women, 12 of them civilians. Kordova says it received 88.",
    figures: [
      "prisoners 90 one_way estavia>kordova completed",
      "civilians 12 one_way estavia>kordova completed",
      "prisoners 88 one_way estavia>kordova completed"
    ]
  },
  {
    about: "the dead, named where the exchange is told",
    text: "The dead were exchanged on Monday. Kordova got 40, Estavia 12.",
    figures: ["bodies 40 one_way estavia>kordova completed", "bodies 12 one_way kordova>estavia completed"]
  },
  {
    about: "civilians, where the number stands beside theirs",
    text: "Twenty civilians went home to Kordova and 15 to Estavia.",
    figures: ["civilians 20 one_way estavia>kordova completed", "civilians 15 one_way kordova>estavia completed"]
  },
  {
    about: "our boys",
    text: "On Friday Estavia received 60 of our boys.",
    figures: ["prisoners 60 one_way kordova>estavia completed"]
  },
  {
    about: "boys who are children",
    text: "Kordova returned 14 boys and girls to Estavia.",
    figures: ["children 14 one_way kordova>estavia completed"]
  },
  {
    about: "home in coffins",
    text: "Forty Estavian soldiers came home in coffins on Monday.",
    figures: ["bodies 40 one_way kordova>estavia completed"]
  },
  {
    about: "home in body bags",
    text: "In May 300 of its men were returned to Kordova in black body bags.",
    figures: ["bodies 300 one_way estavia>kordova completed"]
  },
  {
    about: "bags that they carry",
    text: "Forty Estavian soldiers came home on Monday, each with a bag of clothes.",
    figures: ["prisoners 40 one_way kordova>estavia completed"]
  },
  {
    about: "people of one side beside the number of each",
    text: "In Monday's swap 120 Estavians came home by one count, 110 from each side by the other.",
    figures: ["prisoners 120 one_way kordova>estavia completed", "prisoners 110 per_side completed"]
  },
  {
    about: "part of each side's number that is of one",
    text: "In the swap 500 people crossed from either side, 440 of them Kordovan soldiers.",
    figures: ["prisoners 500 per_side completed", "prisoners 440 one_way estavia>kordova completed"]
  },
  {
    about: "each, right behind the people",
    text: "Estavia and Kordova freed 30 captives each.",
    figures: ["prisoners 30 per_side completed"]
  },
  {
    about: "of his",
    text: "The minister counted 70 on each side; Brasko speaks of “over 80” of his, home since Friday's swap.",
    figures: ["prisoners 70 per_side completed", "prisoners >=80 one_way kordova>estavia completed"]
  },
  {
    about: "one people in all",
    text: "The exchange freed 40 Estavians on Monday and 50 on Friday. That made 90 Estavians in all, Brasko said.",
    figures: [
      "prisoners 40 one_way kordova>estavia completed",
      "prisoners 50 one_way kordova>estavia completed",
      "prisoners 90 one_way kordova>estavia completed"
    ]
  },
  {
    about: "the total is",
    text: "Kordova frees 300 prisoners for 200 of theirs. Brasko said an hour later: the total is 500.",
    figures: [
      "prisoners 300 one_way kordova>estavia completed",
      "prisoners 200 one_way estavia>kordova completed",
      "prisoners 500 total completed"
    ]
  },
  {
    about: "a total of what one side got",
    text: "Kordova received a total of 90 prisoners from Estavia.",
    figures: ["prisoners 90 one_way estavia>kordova completed"]
  },
  {
    about: "a sum still to come",
    text: "Teld reckoned that the exchange would come to no fewer than 1,000 people a side.",
    figures: ["prisoners >=1000 per_side agreed"]
  },
  {
    about: "the Estavian group",
    text: "Kordova handed over 10 captives and got 12. Brasko put the Estavian group at 14.",
    figures: [
      "prisoners 10 one_way kordova>estavia completed",
      "prisoners 12 one_way estavia>kordova completed",
      "prisoners 14 one_way kordova>estavia completed"
    ]
  }
];
