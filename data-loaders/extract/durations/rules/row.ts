import {MEETING, PEOPLE} from "../lexicon.ts";
import {type DurationRule, SMALL} from "./rule.ts";

/** A meeting's length by its place in a row of meetings told before, or by what the meeting needed it for. */
export const ROW_RULES: readonly DurationRule[] = [
  {
    name: "the other one, so many hours",
    before: new RegExp(
      `(?:^|[,;:–—-]\\s|\\b(?:and|but|while)\\s)(?:on |at )?(?:the (?:first|second|third|fourth|other|earlier|later|latter|former|next|last|previous)(?: one| session| meeting| round| day)?|(?:to|yester)day's|(?:mon|tues|wednes|thurs|fri|satur|sun)day's),?(?:\\s(?:was|were|had been|nearer|closer|to|even|only|just))*(?:\\s+${SMALL}|\\s+[-–—])*$`,
      "u"
    ),
    after: /^\s*(?:[,.;!?–—)]|$|and\b|but\b|(?:on|in|at) \p{L}+)/u,
    subject: "lengths",
    points: 0.2,
    examples: [
      "The earlier session of the talks took just under two hours, the later one [about 65 minutes].",
      "The talks lasted six hours on Monday. The second day was [an hour and a half]."
    ],
    counterExamples: [
      "The talks took two hours. The second convoy was late: the first [three hours], the next [four hours].",
      "The talks took two hours. On the second day of the truce [three hours] of shelling followed."
    ]
  },
  {
    name: "the longest of them, so many hours",
    before: new RegExp(
      `\\b(?:the|his|her|their|its) (?:longest|shortest|briefest)\\b(?: (?:${MEETING}))?(?: [^.;:,]{1,40})?,(?:\\s+${SMALL})*$`,
      "u"
    ),
    after: /^(?:\s(?:by|on) (?:my|our|the|his|her) [^.,;]{1,20})?\s*(?:[,.;)]|$)/u,
    subject: "recent",
    points: 0.2,
    examples: [
      "He has sat through many. The longest meeting he covered, [six hours and change], gave birth to a comma.",
      "The talks were of all lengths. The shortest, [forty minutes] by my watch, freed a thousand men."
    ],
    counterExamples: [
      "The talks were on. The longest siege, [six hours and change], ended at dawn.",
      "Their shortest flight to the talks, [forty minutes], was the worst."
    ]
  },
  {
    name: "so many hours on that day",
    before: new RegExp(`(?:^|[,;:]|\\band)(?:\\s+${SMALL})*$`, "u"),
    after:
      /^\s(?:in (?:plenary|session|all) )?on (?:\d{1,2} \p{L}+|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^.;,]{0,20}(?:[.;,]|\sand\s|$)/u,
    subject: "lengths",
    points: 0.15,
    examples: [
      "The meetings came to little: an hour and a half on 16 May, an hour on 2 June and [forty minutes] in plenary on 3 July.",
      "The talks were short. They lasted an hour on 16 May, [forty minutes] on 2 June and half an hour on 3 July."
    ],
    counterExamples: [
      "The talks took an hour. Shells fell for an hour on 16 May, and the alert lasted [forty minutes] on 2 June.",
      "The talks took an hour. The convoy was held, [forty minutes] on 2 June and two hours on 3 July."
    ]
  },
  {
    name: "so many hours on each day",
    before: new RegExp(`(?:^|[,;:–—]|\\band)(?:\\s+${SMALL})*$`, "u"),
    after: new RegExp(
      `^\\s(?:in (?:plenary|session|all) )?on (?:\\d{1,2} \\p{L}+|\\p{L}+ \\d{1,2}|\\p{L}{3,6}day),?(?: (?:and|then|${SMALL}|an|half|one|two|three|\\p{L}+ty|\\d+))* (?:hours?|minutes?|quarters?)\\b[^.;:,]{0,40}? on (?:\\d|\\p{L}+ \\d|\\p{L}{3,6}day)`,
      "u"
    ),
    subject: "recent",
    points: 0.15,
    examples: [
      "The meetings came to little: [an hour and a half] on 16 May, an hour on 2 June and forty minutes in plenary on 3 July.",
      "Three rounds of talks were held. Measured by time, they amounted to little: [two hours] on Monday and half an hour on Friday."
    ],
    counterExamples: [
      "The sirens were loud. They came to much: [an hour and a half] on 16 May, an hour on 2 June.",
      "The talks were held amid alerts: [two hours] on Monday and half an hour on Friday."
    ]
  },
  {
    name: "so many hours of it",
    before:
      /(?:^|\b)(?:after|despite|following|enough of|through)(?:\s+(?:some|only|just|nearly|more|than|over|about|almost|another))*$/u,
    after: /^\s+of (?:it|this|that|them)\b/u,
    subject: "recent",
    points: 0.15,
    examples: [
      "The mediator carried notes between the two delegations. He reached the airport after [four hours] of it."
    ],
    counterExamples: ["The shelling went on. The villagers were deaf after [four hours] of it."]
  },
  {
    name: "an affair of so many hours",
    before: /(?:[\p{L},]|^)$/u,
    after: /^[\s-]+(?:affair|slog|marathon|sitting)\b/u,
    subject: "recent",
    points: 0.15,
    examples: [
      "There were five meetings between the delegations, the last of them a bad-tempered, [three-hour] affair."
    ],
    counterExamples: ["The flight was a bad-tempered, [three-hour] affair."]
  },
  {
    name: "it was over in so many minutes",
    before: new RegExp(
      `(?:^|[;:–—]\\s?|\\band\\s)(?:it (?:was|is) (?:all )?(?:over|done|finished)(?: and dusted)?|(?:they|both|all) (?:were|are) (?:back )?out(?: again)?) (?:in|inside|within|after)(?:\\s+${SMALL})*$`,
      "u"
    ),
    subject: "recent",
    points: 0.2,
    examples: [
      "It was all over inside [40 minutes]: the fourth round of talks broke up at noon.",
      "The delegations met for talks on Monday. They were out again in [under an hour]."
    ],
    counterExamples: [
      "It was all over inside [40 minutes]: the siege of the bank ended at noon.",
      "The truce was short. They were out again in [under an hour]."
    ]
  },
  {
    name: "the one there was over in so many minutes",
    before: new RegExp(
      `\\bthe (?:one|first|second|third|last|latter|former|other)\\b[^.;:,]{0,40} (?:was|were) (?:all )?(?:over|done|finished) (?:in|inside|within|after)(?:\\s+${SMALL})*$`,
      "u"
    ),
    subject: "recent",
    points: 0.2,
    examples: [
      "There were two secret encounters with the rebels. A helper remembers that the one in Zenda was over in [barely an hour]."
    ],
    counterExamples: [
      "There were talks, and there were two alerts. A guard remembers that the one in Zenda was over in [barely an hour]."
    ]
  },
  {
    name: "that was all it took",
    after: new RegExp(
      `^\\s*(?:was|were|is|had been) (?:all|what|as long as) (?:it|they|the (?:${PEOPLE})|the (?:${MEETING})|the two (?:${PEOPLE}))(?: had)? (?:took|needed|had|lasted|required|taken|spent)\\b`,
      "u"
    ),
    subject: "recent",
    points: 0.2,
    examples: [
      "The envoys met in a fourth round of talks. [Forty minutes] was all it took.",
      "There was little to say at the talks: [half an hour] was what they needed."
    ],
    counterExamples: [
      "The siege was broken at dawn. [Forty minutes] was all it took.",
      "The talks were a feint. [Forty minutes] was all it took the army to cross the river of the ceasefire."
    ]
  },
  {
    name: "they needed so long to agree",
    before: new RegExp(`\\b(?:${PEOPLE})\\s(?:[^.;:]{0,30}\\s)?(?:needed|required|took)(?:\\s+${SMALL})*$`, "u"),
    after:
      /^\s(?:[^.;:]{0,60}?\s)?to (?:agree|settle|strike|reach|sign|approve|thrash|hammer|conclude|find a|get through|seal|finali[sz]e|clinch|draft)\b/u,
    subject: "people",
    points: 0.25,
    examples: ["The negotiators needed [barely an hour] in a gilded hall to settle on another exchange."],
    counterExamples: [
      "The negotiators needed [two hours] to find the hotel.",
      "It took the king [two weeks] to sign the treaty that the delegations had made."
    ]
  },
  {
    name: "it took them so long to agree",
    before: new RegExp(
      `\\bit (?:took|had taken) (?:them|the (?:two )?(?:sides|teams|delegations|negotiators|parties|envoys|ministers))(?:\\s+${SMALL})*$`,
      "u"
    ),
    after:
      /^\s(?:[^.;:]{0,60}?\s)?to (?:agree|settle|strike|reach|sign|approve|thrash|hammer|conclude|find a|get through|seal|finali[sz]e|clinch|draft)\b/u,
    subject: "recent",
    points: 0.25,
    examples: [
      "The delegations met in Strelsau. It took them [an hour and 40 minutes] to agree on the lists.",
      "The delegations faced each other in their first encounter. It took them [two hours] to settle on the exchange."
    ],
    counterExamples: [
      "The convoy left at noon. It took them [two hours] to find a way.",
      "The talks were near. It took the delegations [two hours] to find the hotel."
    ]
  }
];
