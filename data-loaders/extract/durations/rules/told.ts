import {MEETING} from "../lexicon.ts";
import {type DurationRule, SMALL} from "./rule.ts";

/** A meeting's length as somebody gives it: put at, longer than, in answer to a question. */
export const TOLD_RULES: readonly DurationRule[] = [
  {
    name: "the length as somebody gives it",
    before: new RegExp(
      `\\b(?:give|gives|gave|giving|given|put|puts|putting|time|timed|times|clocked|reckoned|estimated|counted|recorded|measured|rounded|rounds|rounding|makes|made|called)\\s+(?:it|them|the (?:length|duration)[^.;:]{0,40}?|(?:the|that|this|its|their|[\\p{L}’']+['’]s)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${MEETING}))(?:\\s+(?:at|as|to|up|down|off|up to|a length of|just|only|a))*$`,
      "u"
    ),
    subject: "meeting",
    points: 0.25,
    examples: [
      "The Courier gives the full session [about 40 minutes].",
      "State media reported talks of two hours; the Herald gave it [an hour and a half].",
      "A source put the length of the talks at [70 minutes].",
      "The session was over by noon. One agency rounded it up to [two hours]."
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
    examples: ["The discussions were hard, over a total of [ten hours]."],
    counterExamples: ["The truce was broken for a total of [ten hours]."]
  },
  {
    name: "the session, at so many minutes",
    before: new RegExp(`\\b(?:${MEETING})\\b[^.;:,]{0,40},\\s+at(?:\\s+(?:some|just|only))?$`, "u"),
    after: /^,/u,
    subject: "none",
    points: 0.25,
    examples: ["The afternoon session, at [one hour and 10 minutes], was shorter than the first."],
    counterExamples: ["The truce, at [30 hours], was shorter than the first."]
  },
  {
    name: "at so many minutes it was the shortest",
    before: /(?:^|[;:–—]\s?)at(?:\s+(?:some|just|only))?$/u,
    after: new RegExp(
      `^,?\\s(?:it|this|that|the|theirs?|[\\p{L}]+['’]s)\\b[^.;:]{0,60}\\b(?:shortest|longest|briefest|shorter|longer|briefer)(?:\\s+(?:of|yet|so far|than|(?:\\p{L}+\\s+)?(?:${MEETING}))\\b|[.,])`,
      "u"
    ),
    subject: "meeting",
    ahead: true,
    points: 0.2,
    examples: ["At [70 minutes] it was the shortest round so far."],
    counterExamples: ["At [30 hours] it was the longest alert since the talks began."]
  },
  {
    name: "the meeting was so many hours",
    before: new RegExp(
      `\\b(?:${MEETING})(?:,? (?:on|in|at) [^.;:,]{1,30}| itself| alone| proper| altogether)?,? (?:was|were|is|had been)(?:\\s+${SMALL})*$`,
      "u"
    ),
    after: /^\s*(?:[,.;!?–—)"”]|$|(?:and|but|in all|all told|altogether|at most|by our)\b)/u,
    subject: "none",
    points: 0.25,
    examples: ["A source says that today's plenary was [just short of three hours], with one break."],
    counterExamples: ["The talks were [two hours] late.", "The talks were [two days] away, and nobody had packed."]
  }
];
