import type {Phrasing} from "./phrasing.ts";

/** Who hands over and who receives, who promises, and what a list's lead-in says of its items. */
export const ENDS: readonly Phrasing[] = [
  {
    about: "relative clause of the receiver",
    text: "Estavia returned 60 bodies to Kordova, which in turn released 22 Estavian servicemen.",
    figures: ["bodies 60 one_way estavia>kordova completed", "prisoners 22 one_way kordova>estavia completed"]
  },
  {
    about: "whom a demand is made of",
    text: "Estavia calls on Kordova to send back at least 190 children.",
    figures: ["children >=190 one_way kordova>estavia demanded"]
  },
  {
    about: "subject told after an -ing clause",
    text: "After handing over 900 bodies in the morning, Kordova gave up another 312 bodies.",
    figures: ["bodies 900 one_way kordova>estavia completed", "bodies 312 one_way kordova>estavia completed"]
  },
  {
    about: "it is whoever says so",
    text: "Kordova said it had handed over 1,000 bodies; the Estavian ministry said it had received 909 bodies.",
    figures: ["bodies 1000 one_way kordova>estavia completed", "bodies 909 one_way kordova>estavia completed"]
  },
  {
    about: "both promise each other",
    text: "In May both sides promised each other 6,000 bodies.",
    figures: ["bodies 6000 per_side agreed"]
  },
  {
    about: "each side returned people",
    text: "In February each side returned 150 people.",
    figures: ["prisoners 150 per_side completed"]
  },
  {
    about: "a promise of one side",
    text: "Mara Teld said that Kordova would free 23 wounded captives.",
    figures: ["prisoners 23 one_way kordova>estavia proposed"]
  },
  {
    about: "a noun that has happened",
    text: "The release of 60 Estavian civilians by Kordova followed a night of telephone calls.",
    figures: ["civilians 60 one_way kordova>estavia completed"]
  },
  {
    about: "captives described by when they were taken",
    text: "Nineteen Estavian civilians held since 2022 were let go on Monday.",
    figures: ["civilians 19 one_way kordova>estavia completed"]
  },
  {
    about: "numbers in a row share a noun",
    text: "The exchange went on for three days: 212, 198 and 242 bodies reached Estavia.",
    figures: [
      "bodies 212 one_way kordova>estavia completed",
      "bodies 198 one_way kordova>estavia completed",
      "bodies 242 one_way kordova>estavia completed"
    ]
  },
  {
    about: "stages of one sentence",
    text: "Each side freed 390 prisoners in the first stage, 307 in the second and 303 in the third.",
    figures: [
      "prisoners 390 per_side completed",
      "prisoners 307 per_side completed",
      "prisoners 303 per_side completed"
    ]
  },
  {
    about: "a sum beside its half",
    text: "A hundred captives from each side were exchanged at the bridge, 200 people in total.",
    figures: ["prisoners 100 per_side completed", "prisoners 200 total completed"]
  },
  {
    about: "a list under what it is about",
    text: "The agreement in brief:\n\n- each side frees 250 prisoners\n- observers at four crossings",
    figures: ["prisoners 250 per_side agreed"]
  },
  {
    about: "a whole of which a part is told",
    text: "Kordova has freed 13 of 33 captives.",
    figures: ["prisoners 13 one_way kordova>estavia completed"]
  },
  {
    about: "whatever holds hostages hands over hostages",
    text: "The Front handed over three hostages on Saturday and Estavia released 90 prisoners. A week later it was four for 200. In all 33 hostages are to be freed.",
    figures: [
      "hostages 3 one_way front>estavia completed",
      "prisoners 90 one_way estavia>front completed",
      "hostages 4 one_way front>estavia completed",
      "prisoners 200 one_way estavia>front completed",
      "hostages 33 one_way front>estavia agreed"
    ],
    world: "front"
  },
  {
    about: "soldiers among hostages",
    text: "The Front handed over four Estavian soldiers and Estavia released 200 Saruni prisoners. Ten hostages were freed in May.",
    figures: [
      "hostages 4 one_way front>estavia completed",
      "prisoners 200 one_way estavia>front completed",
      "hostages 10 one_way front>estavia completed"
    ],
    world: "front"
  },
  {
    about: "a demand in the subjunctive",
    text: "The Front demands that 45 prisoners be freed.",
    figures: ["prisoners 45 one_way estavia>front demanded"],
    world: "front"
  },
  {
    about: "two states that no profile names",
    text: "Norway and Sweden exchanged captives on Monday. Norway returned 32 Swedish soldiers and Sweden gave back two Norwegians.",
    figures: ["prisoners 32 one_way norway>sweden completed", "prisoners 2 one_way sweden>norway completed"]
  },
  {
    about: "other ends than the profile's",
    text: "Kordova freed 40 captives on Monday. In another war, Norway released 12 Swedish prisoners.",
    figures: ["prisoners 40 one_way kordova>estavia completed", "prisoners 12 one_way norway>sweden completed"]
  },
  {
    about: "an adverb within a relative clause",
    text: "14 soldiers who had been unlawfully detained have been handed back by the Estavian side.",
    figures: ["prisoners 14 one_way estavia>kordova completed"]
  },
  {about: "age in brackets", text: "The exchange was returned to later, said Mara Teld (54).", figures: []},
  {
    about: "ages agreed",
    text: "It was agreed that prisoners over 60 or younger than 25 would be exchanged.",
    figures: []
  },
  {about: "those who surrender", text: "During the prisoner exchange 11 Estavian soldiers surrendered.", figures: []},
  {
    about: "somebody's family",
    text: "The freed captain had not seen his two children since the war began.",
    figures: []
  },
  {about: "a hospital's wounded", text: "The hospital received 62 wounded after the exchange of fire.", figures: []},
  {about: "goods that end like persons", text: "Estavia handed over 200 generators to Kordova.", figures: []},
  {about: "on leave", text: "Fifty-eight Estavian soldiers went home on leave.", figures: []}
];
