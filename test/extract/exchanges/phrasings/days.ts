import type {Phrasing} from "./phrasing.ts";

/** The day of a hand-over, counted from what was told before it. The tests' day of publication is a Tuesday, 10 June 2025. */
export const DAYS: readonly Phrasing[] = [
  {
    about: "a week later",
    text: "On 24 May Kordova called the swap off. One week later the exchange went ahead: 190 from each side.",
    figures: ["prisoners 190 per_side completed on 2025-05-31"]
  },
  {
    about: "the next day",
    text: "On 2 June Kordova freed 40 captives. The next day Estavia freed 30 captives.",
    figures: [
      "prisoners 40 one_way kordova>estavia completed on 2025-06-02",
      "prisoners 30 one_way estavia>kordova completed on 2025-06-03"
    ]
  },
  {
    about: "two days before",
    text: "On 6 June Kordova freed 40 captives. Two days earlier, Estavia had freed 30 captives.",
    figures: [
      "prisoners 40 one_way kordova>estavia completed on 2025-06-06",
      "prisoners 30 one_way estavia>kordova completed on 2025-06-04"
    ]
  },
  {
    about: "hours later",
    text: "A fireman worked in Korvale early on Sunday. Hours later the last 240 from each side were swapped.",
    figures: ["prisoners 240 per_side completed on 2025-06-08"]
  },
  {
    about: "that night",
    text: "The envoys left Lindhaven on Thursday. That night 60 captives were freed by Kordova.",
    figures: ["prisoners 60 one_way kordova>estavia completed on 2025-06-05"]
  },
  {
    about: "the exchange that the sentence before dates",
    text: "A column misstated the swap of prisoners on 24 May. The exchange was of 115 for 115.",
    figures: ["prisoners 115 per_side completed on 2025-05-24"]
  },
  {
    about: "the day of a caption",
    text: "1. Buses wait outside Estgrad on Thursday, 5 June. Under a deal signed two days before, 97 captives were freed by Kordova.",
    figures: ["prisoners 97 one_way kordova>estavia completed on 2025-06-05"]
  },
  {
    about: "a later stage that is planned has no day",
    text: "On 2 June Kordova freed 40 captives. One week later Estavia is to free 30 captives.",
    figures: [
      "prisoners 40 one_way kordova>estavia completed on 2025-06-02",
      "prisoners 30 one_way estavia>kordova agreed on ?"
    ]
  },
  {
    about: "a day of another time",
    text: "1. The envoys met on Friday. In May each side had returned 60 captives.",
    figures: ["prisoners 60 per_side completed on ?"]
  },
  {
    about: "went ahead on Monday",
    text: "The swap of 40 for 40 went ahead on Monday.",
    figures: ["prisoners 40 per_side completed on 2025-06-09"]
  },
  {
    about: "weekdays of a month gone by",
    text: "In May it was different. Then the sums were public: 390 captives from each army on the Friday, 307 on the Saturday.",
    figures: ["prisoners 390 per_side completed on ?", "prisoners 307 per_side completed on ?"]
  },
  {
    about: "on the same occasion",
    text: "On 2 June each side freed 40 captives. Eight Kordovan residents were conveyed to Kordova on the same occasion.",
    figures: [
      "prisoners 40 per_side completed on 2025-06-02",
      "civilians 8 one_way estavia>kordova completed on 2025-06-02"
    ]
  },
  {
    about: "the same day as something else",
    text: "On 2 June each side freed 40 captives. On 5 June Kordova let 20 captives go on the same day as the talks.",
    figures: [
      "prisoners 40 per_side completed on 2025-06-02",
      "prisoners 20 one_way kordova>estavia completed on 2025-06-05"
    ]
  },
  {
    about: "that very evening",
    text: "Talks were held on Wednesday. That very evening some 500 captives were driven home to Estavia.",
    figures: ["prisoners ~500 one_way kordova>estavia completed on 2025-06-04"]
  },
  {
    about: "since that day",
    text: "Estavia freed 40 captives on Friday. It has since received 60 bodies from Kordova.",
    figures: [
      "prisoners 40 one_way estavia>kordova completed on 2025-06-06",
      "bodies 60 one_way kordova>estavia completed on ?"
    ]
  }
];
