import {AT_THE_TABLE, BEING_IN, ENDING, LASTING, MEETING, PEOPLE} from "./lexicon.ts";

/**
 * How a text ties a length of time to a meeting. `before` must match up to where the length begins, `after` from where
 * it ends, both within one sentence. `subject` says what must stand there beside: a meeting's name ("meeting"), the
 * meeting or its people ("people"), or nothing more ("none": the pattern names the meeting itself).
 * In the examples the length stands in [brackets]; counter-examples are lengths that this rule must leave alone.
 */
export interface DurationRule {
  readonly name: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly subject: "meeting" | "people" | "none";
  /** Whether the subject may stand after the length too: "forty minutes were enough for the delegations". */
  readonly ahead?: true;
  /** What the reading is worth beyond that a rule matched. */
  readonly points: number;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const SMALL =
  "(?:for|on|to|over|into|some|only|just|all|a|of|no|more|than|about|around|the|best|part|in|total|not|quite|well|far|as|little|them|both|sides|,|—|–|-)";

export const DURATION_RULES: readonly DurationRule[] = [
  {
    name: "hours of talks",
    after: new RegExp(
      `^[\\s-]*(?:long\\b|marathon\\b)?[,\\s]*(?:of\\s+(?:the\\s+|these\\s+|those\\s+|their\\s+|its\\s+)?)?(?:(?!(?:the|in|after|between|before|from|during|for|on|at|with|to|and|into|later|earlier|ago|behind|late|until|ahead|prior|out|from|by|a|an|this|that|was|were|is|are|had|has|have|will|would|followed|preceded|ended|began|as)\\b)[\\p{L}\\d’'.-]+,?\\s+){0,4}?(?:${MEETING})\\b`,
      "u"
    ),
    subject: "none",
    points: 0.35,
    examples: [
      "The two-sided quarrel went on after [three hours] of talks in Strelsau.",
      "A [90-minute] session produced nothing.",
      "They came out of [two-hour] direct talks with Zenda.",
      "After [nearly six hours] of closed-door negotiations both teams went home.",
      "A [three-and-a-half-hour] marathon meeting ended at dawn."
    ],
    counterExamples: [
      "A [two-hour] break in the talks was called.",
      "The envoys asked for a [30-hour] truce before the talks.",
      "The talks began [two hours] late.",
      "Within [48 hours] of the talks the shelling resumed."
    ]
  },
  {
    name: "the meeting lasted",
    before: new RegExp(`\\b(?:${LASTING})(?:\\s+${SMALL})*$`, "u"),
    subject: "meeting",
    points: 0.35,
    examples: [
      "The meeting lasted [approximately two hours].",
      "Saturday's session, behind closed doors, took [nearly three hours].",
      "The leaders' one-on-one ran [38 minutes].",
      "The negotiations, which stretched for [eleven hours], brought no result.",
      "The conversation with the other side began at noon and occupied [almost two hours].",
      "Both teams had eaten. It lasted [75 minutes], the hosts of the talks said after the session."
    ],
    counterExamples: [
      "The truce that the talks had produced lasted [30 hours].",
      "The delegation's flight to the talks took [four hours].",
      "The war has lasted [three years], the negotiators noted.",
      "It took [two hours] to find the interpreters before the session."
    ]
  },
  {
    name: "the meeting was over after",
    before: new RegExp(
      `\\b(?:${ENDING})\\b[^.;:]{0,90}?\\b(?:after|in|within|inside|by the end of|at the end of)(?:\\s+${SMALL})*$`,
      "u"
    ),
    subject: "people",
    points: 0.3,
    examples: [
      "The plenary was done in [a little more than an hour].",
      "The third round of talks broke up in Strelsau on Wednesday after [about two hours].",
      "The delegations had left the table, after [90 minutes].",
      "The encounter was over in [a little less than ninety minutes].",
      "Negotiators emerged after [seven hours] with a draft."
    ],
    counterExamples: [
      "The siege ended after [40 hours], the negotiators said.",
      "The session ended, and within [two hours] shells fell on Zenda.",
      "The talks ended, with a truce to begin in [48 hours]."
    ]
  },
  {
    name: "they met for",
    before: new RegExp(`\\b(?:${BEING_IN})\\b[^.;:]{0,80}?\\bfor(?:\\s+${SMALL})*$`, "u"),
    subject: "people",
    points: 0.3,
    examples: [
      "The warring sides met for [barely an hour].",
      "The delegations were together for [a little over an hour].",
      "The two presidents spoke by telephone for [two hours].",
      "Late on Sunday the envoys were with the king again, for [nearly four hours].",
      "The ministers sat for [five hours] with their counterparts.",
      "Ruritania's Anna Lind and Zenda's Karl Ott talked for [more than four hours] on Sunday.",
      "The two generals met for [three hours] at the bridge."
    ],
    counterExamples: [
      "The delegations met to discuss a truce for [72 hours].",
      "The sides met for the first time after [two hours] of waiting.",
      "The envoys spoke of men held for [ten hours].",
      "After the talks the president spoke for [two hours] on television."
    ]
  },
  {
    name: "hours at the table",
    after: new RegExp(`^[,\\s]*(?:${AT_THE_TABLE})\\b`, "u"),
    before:
      /\b(?:after|spent|spend|spending|for|following|put in|with|of|through|another|despite|took|in)(?:\s+(?:some|only|just|nearly|more|than|over|about|almost|a|the|first|further|another))*$/u,
    subject: "people",
    ahead: true,
    points: 0.3,
    examples: [
      "Following [five hours] at a long table the envoys went home.",
      "The delegations spent [three hours] face to face.",
      "After [nearly six hours] behind closed doors the negotiators emerged."
    ],
    counterExamples: [
      "The prisoners spent [three hours] together in a bus.",
      "The negotiators' staff spent [two days] at the crossing point."
    ]
  },
  {
    name: "a meeting of so many hours",
    before: new RegExp(`\\b(?:${MEETING})\\s+(?:of|that lasted|lasting)(?:\\s+${SMALL})*$`, "u"),
    subject: "none",
    points: 0.3,
    examples: [
      "Local media reported a meeting of [two hours].",
      "There were two sessions of [nearly three hours] each."
    ],
    counterExamples: ["They agreed at the meeting on a truce of [72 hours]."]
  },
  {
    name: "so many minutes were enough",
    after:
      /^\s*(?:(?:were|was|are|is|had been|have been|proved|seemed)\s+(?:enough|sufficient|plenty|all (?:it|that|they|the))|sufficed|was all|were all|is all|did)\b/u,
    subject: "people",
    ahead: true,
    points: 0.25,
    examples: [
      "[Forty minutes] were enough on Wednesday for the two delegations to agree about prisoners.",
      "[An hour] sufficed for the negotiators."
    ],
    counterExamples: [
      "[Two hours] were enough to clear the runway.",
      "[Thirty days] were enough, the general said of the truce."
    ]
  },
  {
    name: "the length as somebody gives it",
    before: new RegExp(
      `\\b(?:give|gives|gave|giving|given|put|puts|putting|time|timed|times|clocked|reckoned|estimated|counted|recorded|measured)\\s+(?:it|them|the (?:length|duration)[^.;:]{0,40}?|(?:the|that|this|its|their|[\\p{L}’']+['’]s)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${MEETING}))(?:\\s+(?:at|as|to|a length of|just|only|a))*$`,
      "u"
    ),
    subject: "meeting",
    points: 0.25,
    examples: [
      "The Courier gives the full session [about 40 minutes].",
      "State media reported talks of two hours; the Herald gave it [an hour and a half].",
      "A source put the length of the talks at [70 minutes]."
    ],
    counterExamples: [
      "The king gave them [50 days] to come to terms.",
      "He gave it [two weeks] before the truce broke."
    ]
  },
  {
    name: "longer or shorter: so many hours",
    before:
      /\b(?:longer|shorter|briefer|brief|short|long|quick|quicker|lengthy|lengthier|shortest|longest|briefest)(?:\s+(?:yet|so far|to date|of all|of the war|affair|one|session|meeting|still|too|yet|at|than that))?\s*[:,—–(-]+(?:\s*(?:it lasted|it took|just|only|at|some|a mere))*\s*$/u,
    subject: "meeting",
    points: 0.25,
    examples: [
      "The opening day of the talks had been far longer: [nearly six hours].",
      "The second round, at the Old Palace, was shorter: [about one hour and 15 minutes]."
    ],
    counterExamples: ["The list was longer: [two hours] went by before it was read."]
  },
  {
    name: "it comes to so many hours",
    before:
      /\b(?:arrives?|arrived|arriving|comes?|came|adds? up|added up|adding up|totals?|totall?ed|amounts?|amounted)\s+(?:at|to)?(?:\s+(?:some|about|a total of|just|only|roughly))*$/u,
    subject: "meeting",
    ahead: true,
    points: 0.2,
    examples: [
      "Counting from around 18:00 until 21:30, the paper arrives at [some three and a half hours] for the talks as a whole."
    ],
    counterExamples: ["The delay of the convoy came to [two hours]."]
  },
  {
    name: "the length of the meeting",
    before: new RegExp(
      `\\b(?:length|duration)\\b(?:\\s+of\\s+(?:the|this|that)?\\s*(?:[\\p{L}-]+\\s+){0,3}?(?:${MEETING}))?\\s*(?:was|is|:|at|,|—|–)\\s*$`,
      "u"
    ),
    subject: "meeting",
    points: 0.3,
    examples: ["Length of the session: [55 minutes].", "The duration of the talks was [two hours]."],
    counterExamples: ["The duration of the truce is [72 hours]."]
  },
  {
    name: "so many hours in all",
    before:
      /\b(?:for|over|in|with|making)\s+(?:a|the)\s+(?:grand\s+)?total(?:\s+length)?\s+of(?:\s+(?:some|about|nearly))?$/u,
    subject: "meeting",
    points: 0.2,
    examples: ["The discussions ran well past midnight, for a total of [ten hours]."],
    counterExamples: ["The truce was broken for a total of [ten hours]."]
  },
  {
    name: "so long after they began they rose",
    after:
      /^\s+after\b[^.;:]{0,50}?\b(?:sat down|sitting down|began|begun|beginning|opened|opening|started|starting|convened|got under way|first met|went in)\b[^.;:]{0,60}?\b(?:rose|ended|over|emerged|came out|broke up|adjourned|left|parted|concluded|finished)\b/u,
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

export const PEOPLE_PATTERN = new RegExp(`\\b(?:${PEOPLE})\\b`, "u");
