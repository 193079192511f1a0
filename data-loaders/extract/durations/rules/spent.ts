import {AT_THE_TABLE, MEETING} from "../lexicon.ts";
import {type DurationRule, SMALL} from "./rule.ts";

/** A meeting's length by a noun or a place: hours of talks, at the table, of a session. */
export const SPENT_RULES: readonly DurationRule[] = [
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
    name: "hours at the table",
    after: new RegExp(
      `^[,\\s]*(?:(?:on \\p{L}+day|\\p{L}+day|yesterday|today|tonight)\\s)?(?:${AT_THE_TABLE})\\b`,
      "u"
    ),
    before:
      /(?:^|[:;–—]|\b(?:after|spent|spend|spending|for|following|put in|with|of|through|another|despite|took|in))(?:\s+(?:some|only|just|nearly|more|than|over|about|almost|a|the|first|further|another))*(?:\s?["“])?$/u,
    subject: "people",
    ahead: true,
    points: 0.3,
    examples: [
      "Following [five hours] at a long table the envoys went home.",
      "The negotiators had spent [six hours] around three different tables.",
      "The negotiators spent [some nine hours] yesterday in the same room.",
      "The delegations spent [three hours] face to face.",
      "The two presidents met in Strelsau: [three hours] at one table.",
      "After [nearly six hours] behind closed doors the negotiators emerged.",
      'The talks lasted two hours, one side said; the other spoke of "[an hour and a half] of monologue".',
      "The second round brought nothing new: [a little over an hour] around the table, and no handshake."
    ],
    counterExamples: [
      "The prisoners spent [three hours] together in a bus.",
      "The negotiators' staff spent [two days] at the crossing point."
    ]
  },
  {
    name: "a meeting of so many hours",
    before: new RegExp(`\\b(?:${MEETING}),?\\s+(?:of|that lasted|lasting)(?:\\s+${SMALL})*$`, "u"),
    subject: "none",
    points: 0.3,
    examples: [
      "Local media reported a meeting of [two hours].",
      "There were two sessions of [nearly three hours] each."
    ],
    counterExamples: ["They agreed at the meeting on a truce of [72 hours]."]
  },
  {
    name: "hours with somebody in office",
    before:
      /\b(?:after|spent|spend|spending|following|for)(?:\s+(?:some|only|just|nearly|more|than|over|about|almost|a|the|another))*$/u,
    after:
      /^\s+(?:alone\s+|in private\s+|closeted\s+)?with\s+(?:(?:mr|president|prime minister|king|emir|sultan|chancellor|secretary|minister|general|foreign minister)\.?\s\p{L}+(?![\p{L}'’-])|the\s(?:\p{L}*[^s\s]\s){0,2}(?:president|prime minister|premier|chancellor|king|emir|sultan|foreign minister|envoys?|negotiators?|delegations?|mediators?)\b)/u,
    subject: "none",
    points: 0.15,
    examples: [
      "He had said so in Zenda after [five hours] with Mr Ilic.",
      "The envoys spent [nearly four hours] with the Kordovan president."
    ],
    counterExamples: [
      "After [five hours] with the families the envoy left.",
      "They spent [two days] with Mr Ilic's mother in a cellar, waiting for the shelling to end, said the prisoners."
    ]
  }
];
