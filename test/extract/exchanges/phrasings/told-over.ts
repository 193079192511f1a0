import type {Phrasing} from "./phrasing.ts";

/** Figures told over several sentences, and numbers beside them that count nobody exchanged. */
export const TOLD_OVER: readonly Phrasing[] = [
  {
    about: "one doer without a name",
    text: "The rebels let nine soldiers go on Monday. Six of them were conscripts.",
    figures: ["prisoners 9 one_way ?>? completed", "prisoners 6 one_way ?>? completed"]
  },
  {
    about: "one doer, the place they come from",
    text: "Sixteen fighters were let out of the state prison.",
    figures: ["prisoners 16 one_way ?>? completed"]
  },
  {
    about: "one doer, told as a noun",
    text: "The rebels' terms include the release of 50 prisoners by the government.",
    figures: ["prisoners 50 one_way ?>? agreed"]
  },
  {
    about: "two doers without a name",
    text: "The government and the rebels freed 80 prisoners in May.",
    figures: ["prisoners 80 unspecified completed"]
  },
  {
    about: "an exchange between nobody named",
    text: "In the swap 44 captives were freed.",
    figures: ["prisoners 44 unspecified completed"]
  },
  {
    about: "a nameless captor, told by an adjective",
    text: "Twelve villagers were brought out of rebel captivity on Friday.",
    figures: ["civilians 12 one_way ?>? completed"]
  },
  {
    about: "who the dead were",
    text: "Kordova handed over 60 bodies. By its own account 52 are soldiers. The remaining eight are civilians.",
    figures: [
      "bodies 60 one_way kordova>estavia completed",
      "bodies 52 one_way kordova>estavia completed",
      "bodies 8 one_way kordova>estavia completed"
    ]
  },
  {
    about: "what is said to be untrue",
    text: "Reports that Kordova had freed 40 soldiers were false, an Estavian spokesman said.",
    figures: []
  },
  {
    about: "what is said to be late",
    text: "Reports came late that Kordova had freed 40 soldiers.",
    figures: ["prisoners 40 one_way kordova>estavia completed"]
  },
  {
    about: "what a cell holds",
    text: "Kordova freed 30 captives, who had slept in cells built for four.",
    figures: ["prisoners 30 one_way kordova>estavia completed"]
  },
  {
    about: "an hour",
    text: "Kordova freed 12 captives. They had been woken at five, and told to dress.",
    figures: ["prisoners 12 one_way kordova>estavia completed"]
  },
  {
    about: "how many to a group",
    text: "Kordova freed its captives. They were brought out in groups of ten.",
    figures: []
  },
  {
    about: "the dead of a strike",
    text: "Estavia and Kordova discussed an exchange of remains. At the market firefighters had brought out 21 bodies.",
    figures: []
  },
  {
    about: "nobody",
    text: "0 prisoners have been exchanged since the spring.",
    figures: []
  },
  {
    about: "an age in a caption",
    text: "Estavia and Kordova exchanged prisoners. Left to right: Vera Hollin, 41 (seated); Ivo Stam, 33; a guard.",
    figures: []
  },
  {
    about: "whom a rule would send home",
    text: "The sides have exchanged nobody. At least 130 prisoners in Kordova and 95 in Estavia come under that rule.",
    figures: []
  },
  {
    about: "the figure that both gave, of a deed just told",
    text: "Estavian soldiers held in Kordova were driven home on Monday. Eighteen on either side was the figure that both ministries gave.",
    figures: ["prisoners 18 per_side completed"]
  },
  {
    about: "a number put right",
    text: "The number of Estavian soldiers whom Kordova released was misstated in our report. It was 41, not 14.",
    figures: ["prisoners 41 one_way kordova>estavia completed"]
  },
  {
    about: "how many stood by",
    text: "Kordova released its Estavian captives. The count of guards was 30.",
    figures: []
  },
  {
    about: "between them",
    text: "Between them the army and the rebels have let 60 captives go.",
    figures: ["prisoners 60 total completed"]
  },
  {
    about: "what it makes with those before",
    text: "Another 12 Estavians came home from Kordovan prisons. That makes 57 under the accord.",
    figures: ["prisoners 12 one_way kordova>estavia completed", "prisoners 57 one_way kordova>estavia completed"]
  },
  {
    about: "a paper and its halves",
    text: "The accord speaks of 600 prisoners. Three hundred are to leave Kordovan camps and three hundred Estavian ones.",
    figures: ["prisoners 600 total agreed", "prisoners 300 per_side agreed"]
  },
  {
    about: "a paper about something else",
    text: "The accord speaks of 600 observers.",
    figures: []
  },
  {
    about: "a command",
    text: "“Free 30 of our men, and we will free yours,” the rebels wrote.",
    figures: ["prisoners 30 one_way ?>? demanded"]
  },
  {
    about: "or else",
    text: "Unless 30 of its fighters are freed by Friday, the Front warned, the talks are over.",
    figures: ["prisoners 30 one_way estavia>front demanded"],
    world: "front"
  },
  {
    about: "only supposed",
    text: "Suppose Kordova let 500 Estavians go home. Would anybody thank it?",
    figures: []
  },
  {
    about: "in the course of the war",
    text: "Estavia has received 6,300 bodies from Kordova in the course of the war and put names to 1,800.",
    figures: ["bodies 6300 one_way kordova>estavia completed since"]
  },
  {
    about: "in so many years of war",
    text: "In nine years of conflict the state has freed 400 rebels.",
    figures: ["prisoners 400 one_way ?>? completed since"]
  },
  {
    about: "each says that it",
    text: "Each side has told the mediator that it is ready to free twenty prisoners.",
    figures: ["prisoners 20 per_side proposed"]
  },
  {
    about: "the other side's people promised, and what came of it",
    text: "Kordova had promised 25 badly wounded Estavians. On Sunday 19 arrived in Estgrad.",
    figures: ["prisoners 25 one_way kordova>estavia proposed", "prisoners 19 one_way kordova>estavia completed"]
  },
  {
    about: "the verb left out behind a comma",
    text: "Kordova asked for the return of 90 captured men; Estavia, of 110.",
    figures: ["prisoners 90 one_way estavia>kordova demanded", "prisoners 110 one_way kordova>estavia demanded"]
  },
  {
    about: "where they had been taken",
    text: "Nine children who were taken to Kordova in the spring have come home.",
    figures: ["children 9 one_way kordova>estavia completed"]
  },
  {
    about: "what followed",
    text: "On Monday Kordova gave back eleven children. On Tuesday the old followed: 34 civilians from a care home.",
    figures: ["children 11 one_way kordova>estavia completed", "civilians 34 one_way kordova>estavia completed"]
  },
  {
    about: "an accord obliges",
    text: "Under the accord the rebels must free 60 hostages.",
    figures: ["hostages 60 one_way ?>? agreed"]
  },
  {
    about: "it, who was to do it",
    text: "Mara Teld said Estavia would hand over 80 bodies. So far it has handed over 20.",
    figures: ["bodies 80 one_way estavia>kordova agreed", "bodies 20 one_way estavia>kordova completed"]
  },
  {
    about: "it, who does something else",
    text: "Kordova freed 20 soldiers. It received 18.",
    figures: ["prisoners 20 one_way kordova>estavia completed", "prisoners 18 one_way estavia>kordova completed"]
  },
  {
    about: "what would have been",
    text: "Had the army agreed, 40 captives would have been exchanged on Sunday.",
    figures: []
  },
  {
    about: "what nobody has done",
    text: "Neither side has freed the 75 captives.",
    figures: []
  },
  {
    about: "terms in a list",
    text: "The rebels' terms, as their delegate read them out:\n\n1. the release of 90 prisoners by the state;\n2. pensions for widows.",
    figures: ["prisoners 90 one_way ?>? demanded"]
  },
  {
    about: "a label and two ends",
    text: "What was agreed:\n\n- 250 prisoners from each side\n- remains: 400 to Estavia, 60 to Kordova",
    figures: [
      "prisoners 250 per_side agreed",
      "bodies 400 one_way kordova>estavia agreed",
      "bodies 60 one_way estavia>kordova agreed"
    ]
  },
  {
    about: "who is home, in a list",
    text: "Home from Kordova on Friday:\n\n- 29 soldiers\n- 4 civilians",
    figures: ["prisoners 29 one_way kordova>estavia completed", "civilians 4 one_way kordova>estavia completed"]
  },
  {
    about: "what is new, in a list",
    text: "News from Kordova on Friday:\n\n- 29 soldiers\n- 4 civilians",
    figures: []
  }
];
