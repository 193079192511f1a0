import type {Phrasing} from "./phrasing.ts";

/** What a pair, a bound, a noun or a verb was too narrow for; and beside each class what must not be read. */
export const WIDENED: readonly Phrasing[] = [
  // A noun for the deed behind "to".
  {
    about: "led to the noun",
    text: "Varonian mediation led to release of 20 prisoners by Kordova.",
    figures: ["prisoners 20 one_way kordova>estavia completed"]
  },
  {
    about: "paved the way to the noun",
    text: "The talks paved the way to return of 35 Estavian soldiers.",
    figures: ["prisoners 35 one_way kordova>estavia agreed"]
  },
  {
    about: "leads to the noun",
    text: "Mediation leads to exchange of 40 captives.",
    figures: ["prisoners 40 unspecified agreed"]
  },
  {about: "no noun for people", text: "The sides turned to exchange of 30 letters.", figures: []},
  {
    about: "a verb behind to",
    text: "Both armies need to release of their own will whom they hold, said 30 officers.",
    figures: []
  },
  // Trading captives.
  {
    about: "trading prisoners",
    text: "For weeks the armies have been trading prisoners. It was 390 from each army on the Friday.",
    figures: ["prisoners 390 per_side completed"]
  },
  {
    about: "trade captives",
    text: "The neighbours trade captives every month. In March it was 60 from each side.",
    figures: ["prisoners 60 per_side completed"]
  },
  {
    about: "traded bodies",
    text: "The two armies traded bodies all winter. In May each side gave 200.",
    figures: ["bodies 200 per_side completed"]
  },
  {
    about: "trading insults",
    text: "For weeks the neighbours have been trading insults. It was 30 from each side on Friday.",
    figures: []
  },
  {
    about: "trading goods",
    text: "The neighbours trade timber every month. In March it was 60 lorries from each side.",
    figures: []
  },
  {about: "those who trade", text: "The two last traded prisoners in May.", figures: []},
  // Equal numbers one way and the other.
  {
    about: "one way and the other",
    text: "The swap of prisoners took place at noon: 60 captives went one way and 60 the other.",
    figures: ["prisoners 60 per_side completed"]
  },
  {
    about: "in one direction and in the other",
    text: "The prisoner exchange went ahead on Monday; 75 soldiers crossed in one direction and 75 in the other.",
    figures: ["prisoners 75 per_side completed"]
  },
  {
    about: "the same number twice",
    text: "The armies exchanged prisoners in March: 97 for 97. A month later it was 500 and 500.",
    figures: ["prisoners 97 per_side completed", "prisoners 500 per_side completed"]
  },
  {about: "vehicles both ways", text: "On the bridge 60 lorries went one way and 60 the other.", figures: []},
  {
    about: "two ages",
    text: "The armies exchanged prisoners in March: 97 for 97. The delegates were 52 and 52 years old.",
    figures: ["prisoners 97 per_side completed"]
  },
  // A bound at some distance behind its number.
  {
    about: "per side at a minimum",
    text: "Kordova and Estavia agreed to exchange prisoners: 1,000 per side at a minimum.",
    figures: ["prisoners >=1000 per_side agreed"]
  },
  {
    about: "each, as a minimum",
    text: "The sides will swap 200 captives each, as a minimum.",
    figures: ["prisoners >=200 per_side agreed"]
  },
  {
    about: "bodies at a minimum",
    text: "Kordova will hand over 300 bodies at a minimum, the ministry said.",
    figures: ["bodies >=300 one_way kordova>estavia proposed"]
  },
  {
    about: "a minimum of something else",
    text: "The sides will swap 200 captives each, at a minimum of fuss.",
    figures: ["prisoners 200 per_side agreed"]
  },
  {
    about: "at a place",
    text: "Kordova will hand over 300 bodies at a crossing, the ministry said.",
    figures: ["bodies 300 one_way kordova>estavia proposed"]
  },
  // Grown people and children in one number.
  {
    about: "women and children",
    text: "Kordova released 20 Estavian women and children on Monday.",
    figures: ["prisoners 20 one_way kordova>estavia completed"]
  },
  {
    about: "women and teenagers",
    text: "Forty-one women and teenagers were freed by Kordova in the exchange.",
    figures: ["prisoners 41 one_way kordova>estavia completed"]
  },
  {
    about: "men and boys",
    text: "Estavia freed 15 Kordovan men and boys.",
    figures: ["prisoners 15 one_way estavia>kordova completed"]
  },
  {
    about: "children with a number of their own",
    text: "Kordova released 20 Estavian women and 12 children on Monday.",
    figures: ["prisoners 20 one_way kordova>estavia completed", "children 12 one_way kordova>estavia completed"]
  },
  {
    about: "displaced children",
    text: "Kordova returned 12 displaced Estavian children.",
    figures: ["children 12 one_way kordova>estavia completed"]
  },
  // "Ones" are of the kind named before.
  {
    about: "civilians for ones",
    text: "Kordova freed 20 Estavian civilians for 12 Kordovan ones.",
    figures: ["civilians 20 one_way kordova>estavia completed", "civilians 12 one_way estavia>kordova completed"]
  },
  {
    about: "children for ones",
    text: "They demand the return of 31 Estavian children in exchange for 11 Kordovan ones.",
    figures: ["children 31 one_way kordova>estavia demanded", "children 11 one_way estavia>kordova demanded"]
  },
  // One of so many.
  {
    about: "freed, one of",
    text: "Prisoners were swapped again. Her brother was freed on Friday, one of 60.",
    figures: ["prisoners 60 unspecified completed"]
  },
  {
    about: "released, one of",
    text: "Kordova and Estavia exchanged prisoners. The Kordovan gunner was released in May, one of 31.",
    figures: ["prisoners 31 one_way estavia>kordova completed"]
  },
  {
    about: "wounded, one of",
    text: "Prisoners were swapped again. Her brother was wounded on Friday, one of 60.",
    figures: []
  },
  {
    about: "one of so many things",
    text: "Prisoners were swapped again. He was freed at the gate, one of 14 in the wall.",
    figures: []
  },
  // What people are held to be, and nobody.
  {
    about: "considered dead",
    text: "Around 900 soldiers are considered dead. The exchange of prisoners goes on.",
    figures: []
  },
  {about: "presumed lost", text: "The exchange goes on. Over 70 captives are presumed lost.", figures: []},
  {about: "feared dead", text: "The exchange goes on. Another 12 captives are feared dead.", figures: []},
  {
    about: "considered for release",
    text: "Thirty prisoners of war are being considered for release.",
    figures: ["prisoners 30 unspecified proposed"]
  },
  {about: "not one", text: "Not one man of the garrison was among those freed in the swap.", figures: []},
  // "Over" belongs to the verb.
  {
    about: "would turn over",
    text: "Kordova would turn over 6,000 remains next week, he said.",
    figures: ["bodies 6000 one_way kordova>estavia proposed"]
  },
  {
    about: "is turning over",
    text: "Estavia is turning over 40 bodies.",
    figures: ["bodies 40 one_way estavia>kordova completed"]
  }
];
