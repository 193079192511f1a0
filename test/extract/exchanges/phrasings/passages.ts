import type {Phrasing} from "./phrasing.ts";

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
  }
];
