import type {Phrasing} from "./phrasing.ts";

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
    figures: ["bodies 6000 one_way kordova>estavia proposed"]
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
  {about: "one more", text: "One more hostage is home.", figures: ["hostages 1 one_way ?>? completed"]},
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
    figures: ["hostages 4 one_way ?>? agreed", "hostages 3 one_way ?>? agreed more"]
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
    figures: ["hostages 4 one_way ?>? agreed"]
  }
];
