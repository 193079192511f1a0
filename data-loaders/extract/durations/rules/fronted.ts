import {ENDING, PEOPLE} from "../lexicon.ts";
import {type DurationRule, SMALL} from "./rule.ts";

/** A length that stands before what it measures: after so many hours they rose. */
export const FRONTED_RULES: readonly DurationRule[] = [
  {
    name: "for so many hours they talked",
    before: new RegExp(`(?:^|[,;:]\\s|\\b(?:and|but|then)\\s)for(?:\\s+${SMALL})*$`, "u"),
    after: new RegExp(
      `^(?:\\s(?:on|in|at|behind)\\s[^.;:,]{1,50})?,?\\s(?:\\p{L}[\\p{L}'-]*,?\\s){0,5}?(?:${PEOPLE})\\s(?:[^.;:]{0,50}\\s)?(?:met|sat|spoke|talked|conferred|negotiated|bargained|haggled|huddled|deliberated|wrangled|argued|discussed|debated|faced each other|faced one another|went through|went over|worked through|stayed at the table|were together|were closeted)\\b`,
      "u"
    ),
    subject: "people",
    ahead: true,
    points: 0.25,
    examples: [
      "For [nearly six hours] on Tuesday the two delegations haggled over a list.",
      "For [three hours] the negotiators sat across from each other."
    ],
    counterExamples: [
      "For [two hours] the delegations waited at the airport.",
      "For [five hours] the prisoners sat in their buses.",
      "For [ninety minutes] the envoys flew in circles."
    ]
  },
  {
    name: "after so many hours it was over",
    before: new RegExp(`(?:^|[,;:]\\s|\\b(?:and|but|then)\\s)(?:after|in)(?:\\s+${SMALL})*$`, "u"),
    after: new RegExp(
      `^,?\\s(?:\\p{L}[\\p{L}'-]*,?\\s){0,6}?(?:${PEOPLE}|talks|negotiations|meeting|session|it|everything|round)\\s(?:[^.;:,]{0,30}\\s)?(?:ended|concluded|finished|broke up|adjourned|was over|were over|is over|parted|rose|stood up|walked out|emerged|came out|left the (?:table|room|palace|building)|got up|called it a day|were done|was done)\\b`,
      "u"
    ),
    subject: "people",
    ahead: true,
    points: 0.2,
    examples: [
      "The talks began at noon. After [just 40 minutes] the Ruritanian negotiators walked out.",
      "After [five hours] the session broke up without a date for the next."
    ],
    counterExamples: [
      "After [two hours] the truce was over, the negotiators said.",
      "After [ten hours] on the road the delegations arrived."
    ]
  },
  {
    name: "it ended so long after it began",
    before: new RegExp(`\\b(?:${ENDING})\\b[^.;:]{0,60}?(?:\\s+${SMALL})*$`, "u"),
    after:
      /^\s+after (?:it|they|the (?:talks|session|meeting|round|delegations|negotiators|doors|two sides))\s(?:had\s)?(?:begun|began|started|opened|sat down|convened|met|closed)\b/u,
    subject: "people",
    points: 0.25,
    examples: ["The second day of the talks ended abruptly on Wednesday, [less than two hours] after it began."],
    counterExamples: [
      "The siege ended on Wednesday, [less than two hours] after it began, the negotiators said.",
      "The talks ended on Wednesday, [two hours] after the siege began."
    ]
  },
  {
    name: "so long after they began they rose",
    after:
      /^\s+after\b[^.;:]{0,50}?\b(?:sat down|sitting down|began|begun|beginning|opened|opening|started|starting|convened|got under way|first met|went in)\b[^.;:]{0,60}?\b(?:rose|ended|over|emerged|came out|broke up|adjourned|left|parted|concluded|finished|gone)\b/u,
    subject: "people",
    points: 0.2,
    examples: ["[An hour and ten minutes] after they had sat down, the delegations rose."],
    counterExamples: ["[Two hours] after the talks began, shells fell on Zenda."]
  },
  {
    name: "so many hours later they rose",
    after:
      /^\s+(?:later|on|afterwards|after that)\b,?[^.;:]{0,60}?\b(?:it was (?:all )?over|(?:was|were) over|rose|emerged|came out|walked out|had finished|had ended|broke up|adjourned)\b/u,
    subject: "people",
    points: 0.15,
    examples: [
      "The delegations sat down at noon. [Two hours] later the talks were over.",
      "[Forty minutes] later the negotiators emerged."
    ],
    counterExamples: ["[Two hours] later the talks began."]
  }
];
