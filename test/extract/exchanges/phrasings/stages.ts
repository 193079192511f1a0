import type {Phrasing} from "./phrasing.ts";

/** Hostages given for prisoners in stages: who is home by now, who hands over what was told before, and the same count by others. */
export const STAGES: readonly Phrasing[] = [
  {
    about: "an adverb between 'be' and where they are",
    world: "front",
    text: "Estavia and the Front traded again on Sunday. The Estavian president said nine hostages were now home and 20 were not.",
    figures: ["hostages 9 one_way front>estavia completed"]
  },
  {
    about: "an adverb between 'be' and where they are",
    world: "front",
    text: "Estavia and the Front traded again on Sunday. Estavia's premier, speaking at a military hospital, said nine hostages were home.",
    figures: ["hostages 9 one_way front>estavia completed"]
  },
  {
    about: "an adverb between 'be' and where they are",
    text: "The prisoner exchange went ahead. Forty Kordovan soldiers are already back.",
    figures: ["prisoners 40 one_way estavia>kordova completed"]
  },
  {
    about: "an adverb between 'be' and where they are",
    text: "The prisoner exchange was delayed. Forty Kordovan soldiers are not back.",
    figures: []
  },
  {
    about: "a description between the people and the verb",
    world: "front",
    text: "The Front demands that 30 prisoners serving life be freed against the last four hostages.",
    figures: ["prisoners 30 one_way estavia>front demanded", "hostages 4 one_way front>estavia demanded"]
  },
  {
    about: "a description between the people and the verb",
    text: "Twelve soldiers taken at the border were exchanged for the remaining 20 Kordovan captives.",
    figures: ["prisoners 12 one_way kordova>estavia completed", "prisoners 20 one_way estavia>kordova completed"]
  },
  {
    about: "a description between the people and the verb",
    text: "Kordova says that 30 prisoners serving life will be freed. It argued for four hours.",
    figures: ["prisoners 30 unspecified agreed"]
  },
  {
    about: "a part is smaller than its whole",
    world: "front",
    text: "The Front wants 30 prisoners back for the last four hostages. Estavia has offered to release twelve of them.",
    figures: [
      "prisoners 30 one_way estavia>front demanded",
      "hostages 4 one_way front>estavia demanded",
      "prisoners 12 one_way estavia>front proposed"
    ]
  },
  {
    about: "the same by another's count",
    text: "Kordova has freed 240 captives, if its own ministry is right; by Estavia's it is 236.",
    figures: ["prisoners 240 one_way kordova>estavia completed", "prisoners 236 one_way kordova>estavia completed"]
  },
  {
    about: "the same by another's count",
    text: "Kordova handed over 61 bodies on Monday. By the Red Cross's count it was 58.",
    figures: ["bodies 61 one_way kordova>estavia completed", "bodies 58 one_way kordova>estavia completed"]
  },
  {
    about: "the same by another's count",
    text: "Kordova handed over the bodies of 61 soldiers, by its own count; Estavia counts 60, the Red Cross 58.",
    figures: [
      "bodies 61 one_way kordova>estavia completed",
      "bodies 60 one_way kordova>estavia completed",
      "bodies 58 one_way kordova>estavia completed"
    ]
  },
  {
    about: "what was told is told again",
    text: 'Kordova freed 61 captives on Monday. "Sixty-one were promised and 61 were paid for," the ministry said.',
    figures: ["prisoners 61 one_way kordova>estavia completed"]
  },
  {
    about: "what was told is told again",
    text: "Kordova freed 61 captives on Monday. Estavia sent 61 the other way.",
    figures: ["prisoners 61 one_way kordova>estavia completed", "prisoners 61 one_way estavia>kordova completed"]
  },
  {
    about: "what was told is told again",
    text: "Kordova freed 61 captives on Monday. Three of the freed men are in hospital.",
    figures: ["prisoners 61 one_way kordova>estavia completed"]
  },
  {
    about: "vehicles with what was done to them",
    text: "Kordova handed over 61 bodies in two refrigerated lorries. Estavia sent 12 in four armoured coaches.",
    figures: ["bodies 61 one_way kordova>estavia completed", "bodies 12 one_way estavia>kordova completed"]
  },
  {
    about: "a day that belongs to a condition",
    text: "The exchange is over. The prisons are empty. Kordova has freed 892 captives, if Estavia's figure for 3 June is the right one.",
    figures: ["prisoners 892 one_way kordova>estavia completed on ?"]
  },
  {
    about: "so far offered, which is no running sum",
    text: "Kordova wants 45 captives back; Estavia has so far offered to release 20 of them.",
    figures: ["prisoners 45 one_way estavia>kordova demanded", "prisoners 20 one_way estavia>kordova proposed"]
  },
  {
    about: "those who have left for where they are taken over",
    world: "front",
    text: "The prisoner exchange has begun. Forty prisoners have left Greywall for the crossing at the river.",
    figures: ["prisoners 40 unspecified completed"]
  },
  {
    about: "those who have left for where they are taken over",
    text: "Forty prisoners have left Greywall for the north.",
    figures: []
  },
  {
    about: "a stage with its two prices",
    world: "front",
    text: "The Front freed three hostages for 90 prisoners. The next stage, four hostages and 200 prisoners, is due on Saturday.",
    figures: [
      "hostages 3 one_way front>estavia completed",
      "prisoners 90 one_way estavia>front completed",
      "hostages 4 one_way front>estavia agreed",
      "prisoners 200 one_way estavia>front agreed"
    ]
  },
  {
    about: "a stage with its two prices",
    world: "front",
    text: "A building on the border, with four hostages and 200 prisoners in it, burned down.",
    figures: []
  },
  {
    about: "ages of those named",
    text: "Kordova freed two women of 27 and 64 on Monday, and the bodies of 12 others.",
    figures: ["prisoners 2 one_way kordova>estavia completed", "bodies 12 one_way kordova>estavia completed"]
  }
];
