import type {RuleEntry} from "./entry.ts";

/** Rules of numbers that stand beside the words for their deed: behind its people, or under a label. */
export const BESIDE_DEED: readonly RuleEntry[] = [
  {
    name: "afterthought",
    room: "rules/afterthought",
    about:
      "How many there were, as an aside in the sentence that tells the deed: ', twelve of them,', ', all 33', ', two hundred men'.",
    reads: [
      [
        "The soldiers whom Kordova let go on Monday, twelve of them, are home.",
        "prisoners 12 one_way kordova>estavia completed"
      ],
      ["Estavia called for the return of the pilots, all 33 of them.", "prisoners 33 one_way kordova>estavia demanded"],
      [
        "The prisoners came home from Kordova, two hundred men in paper slippers.",
        "prisoners 200 one_way kordova>estavia completed"
      ]
    ],
    leaves: [
      "Kordova released the prisoners before a crowd, two thousand people with flags.",
      "Kordova freed 40 soldiers on Monday, twelve of them officers.",
      "The soldiers marched past the palace, twelve of them in masks."
    ]
  },
  {
    name: "by-column",
    room: "rules/columns",
    about: "A number under the head of a column, or behind a label, that names both ends: 'Kordova to Estavia: 52'.",
    reads: [
      ["Prisoners freed in May\n\nKordova to Estavia: 52", "prisoners 52 one_way kordova>estavia completed"],
      [
        "Bodies returned\n\nDate | Kordova to Estavia | Estavia to Kordova\n3 May | 90 | 4",
        "bodies 4 one_way estavia>kordova completed"
      ],
      ["Prisoners freed in May\n\nEstavia to Kordova: 31", "prisoners 31 one_way estavia>kordova completed"]
    ],
    leaves: ["Trains in May\n\nKordova to Estavia: 52", "Prisoners freed in May\n\nKordova to Kordova: 52"]
  }
];
