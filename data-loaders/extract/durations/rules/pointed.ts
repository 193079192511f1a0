import {AT_THE_TABLE, LASTING, MEETING, PEOPLE} from "../lexicon.ts";
import {type DurationRule, SMALL} from "./rule.ts";

/** A meeting's length whose meeting stands in the sentences before, or in front of a colon or a dash. */
export const POINTED_RULES: readonly DurationRule[] = [
  {
    name: "between the first handshake and the last",
    after:
      /^\s(?:had\s|have\s|would\s)?(?:passed|elapsed|pass|went by|lay|lie|separated|separate|were to pass)\s(?:[^.;:]{0,40}\s)?between\s[^.;:]{0,60}?\b(?:handshakes?|opening (?:words|remarks|statements?)|first words?|sitting down|taking their seats|doors closing|closing of the doors|greetings?|welcome|first question|bell)\b/u,
    subject: "recent",
    points: 0.15,
    examples: [
      "The talks were short. [No more than 75 minutes] passed between the first handshake and the last.",
      "[Two hours] went by between the opening statements and the photograph, the negotiators say of the talks."
    ],
    counterExamples: [
      "The talks were short. [Two hours] passed between the first siren and the last.",
      "[Ten minutes] passed between the handshake and the swap of the prisoners."
    ]
  },
  {
    name: "last time it took so long",
    before: new RegExp(
      `(?:^|[.;:,]\\s|\\band\\s|\\bbut\\s)(?:on |at )?(?:last time|this time|the time before(?: that)?|the previous time|the previous occasion|the last occasion|the (?:first|second|third|fourth) time|(?:first|second|third) time (?:round|around)|the one before(?: that)?|the last one|the previous one)(?: (?:round|around))?,?\\s(?:[^.;:]{0,50}\\s)?(?:${LASTING}|was over in|was over after|was done in|was done within)(?:\\s+${SMALL})*$`,
      "u"
    ),
    subject: "recent",
    points: 0.2,
    examples: [
      "They meet for a third round on Friday. Last time the whole affair took [65 minutes].",
      "The third round is set for May. The previous one was over in [55 minutes]."
    ],
    counterExamples: [
      "They meet for a third round on Friday. Last time the flight took [five hours].",
      "The swap began at dawn. Last time it took [nine hours]."
    ]
  },
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
      "The talks were short. They lasted an hour on 16 May, [forty minutes] on 2 June and half an hour on 3 July."
    ],
    counterExamples: [
      "The talks took an hour. Shells fell for an hour on 16 May, and the alert lasted [forty minutes] on 2 June.",
      "The talks took an hour. The convoy was held, [forty minutes] on 2 June and two hours on 3 July."
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
      `(?:^|[;:–—]\\s?|\\band\\s)it (?:was|is) (?:all )?(?:over|done|finished)(?: and dusted)? (?:in|inside|within|after)(?:\\s+${SMALL})*$`,
      "u"
    ),
    subject: "recent",
    points: 0.2,
    examples: ["It was all over inside [40 minutes]: the fourth round of talks broke up at noon."],
    counterExamples: ["It was all over inside [40 minutes]: the siege of the bank ended at noon."]
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
    examples: ["The delegations met in Strelsau. It took them [an hour and 40 minutes] to agree on the lists."],
    counterExamples: [
      "The convoy left at noon. It took them [two hours] to find a way.",
      "The talks were near. It took the delegations [two hours] to find the hotel."
    ]
  },
  {
    name: "they met: so many hours",
    before: new RegExp(
      `\\b(?:${MEETING}|met|together|at the table|face to face|closeted|sat down|went in)\\b[^.;:–—]{0,40}\\s?[:–—](?:\\s+${SMALL})*$`,
      "u"
    ),
    after: new RegExp(
      `^(?:\\s*(?:[,.;!?–—)]|$)|\\s(?:if|${AT_THE_TABLE}|according|by (?:the|our|all|one)|in (?:all|total)|all told|altogether|from start|without|with)\\b)`,
      "u"
    ),
    subject: "people",
    points: 0.2,
    examples: [
      "The two presidents last met in Strelsau: [three hours], a sandwich lunch cancelled.",
      "The negotiators spent the evening together – [two and a half hours], if a source is to be believed."
    ],
    counterExamples: [
      "The truce agreed at the meeting was short: [30 hours].",
      "They set a term at the talks: [48 hours], not more."
    ]
  },
  {
    name: "the hundred minutes at the palace",
    before: /(?<!\bspent )\b(?:the|those|these|their|its|all)(?:\s+(?:first|mere|short|long|whole|meagre|few))?$/u,
    after:
      /^\s+(?:at|in|inside|around|behind)\s+(?:the\s+|a\s+|an\s+|closed\s+)?(?:[\p{L}'-]+\s+){0,3}?(?:palace|hotel|residence|villa|mansion|castle|mission|embassy|ministry|table|conference|guest ?house|pavilion|chancellery|monastery|doors|hall|club|institute|lodge)\b/u,
    subject: "recent",
    points: 0.15,
    examples: ["The talks were no success. One paper called the [hundred minutes] at the Old Palace a waste of tea."],
    counterExamples: [
      "The families had been promised news. They spent the [two hours] at the hotel in tears.",
      "The [40 hours] of the truce at the table were forgotten."
    ]
  },
  {
    name: "so many hours, no result",
    before: /^$/u,
    after:
      /^,\s(?:[\p{L}\d'-]+\s){0,5}?(?:hotel|table|room|communiqu[eé]s?|statements?|handshakes?|signatures?|breakthroughs?|results?|deals?|agreements?|rounds?|delegations?|walkouts?)\b[^;:]{0,80}$/u,
    subject: "none",
    points: 0.05,
    examples: ["[Nine hours], two delegations, no communique. The talks in Strelsau ended at dawn."],
    counterExamples: ["[Nine hours], forty drones, no power.", "[Two hours], said the general, and the table was set."]
  },
  {
    name: "that was so many minutes",
    before: new RegExp(
      `(?:^|[:;–—]\\s?|["“]\\s?)(?:and |so |well, |and so |in all,? |all told,? )*(?:that|it|this)(?:'s|\\s(?:was|is|were|makes|made|had been|came to|comes to))(?: (?:in fact|in truth|in reality|actually|really))?(?:\\s+${SMALL})*$`,
      "u"
    ),
    after:
      /^(?:\s*(?:[.,;!?–—)"”]|$)|\s(?:in (?:all|total)|all told|altogether|by (?:our|my|the|his|her) (?:watch|clock|count)|from (?:start|first|door|beginning)|between|flat|exactly|with (?:one|a|two|no))\b)/u,
    subject: "recent",
    points: 0.15,
    examples: [
      "The delegations are out again. So that was [97 minutes], by our watch.",
      "The talks are over. That makes [two hours] in all.",
      "We said that the talks lasted four hours; it was in fact [about 40 minutes].",
      "The talks are done. So that was [97 minutes], by our watch, with one break for tea."
    ],
    counterExamples: [
      "The shelling has stopped. That was [97 minutes], by our watch.",
      "The talks are over. That was [two hours] of shelling too many."
    ]
  },
  {
    name: "a length by itself",
    before: /(?:^|[:;–—]\s?|["“«])(?:a[.:] |answer: )?(?:well, |oh, |some |just |only |a mere )?$/u,
    after:
      /^(?:\s*(?:[.,!?–—"”»]|$)|\s(?:plus|flat|exactly|by (?:our|my|the|his|her) (?:watch|clock|count)|at (?:most|least)|or so|with (?:one|a|two|no|breaks?)|in all|all told)\b)/u,
    subject: "lengths",
    points: 0.15,
    examples: [
      'How long did you really talk at the first meeting? "[Ninety-four minutes], I looked at my watch."',
      'Reporters clocked the plenary at 40 minutes. "[Under an hour]," said a diplomat who was in the room.'
    ],
    counterExamples: [
      'How long did the flight take? "[Two hours]."',
      'Will the talks go on? "[Two hours], then we leave."'
    ]
  },
  {
    name: "so many minutes, start to finish",
    before: /^(?:just |only |all of |a mere )?$/u,
    after:
      /^,?\s(?:(?:from )?start to finish|from (?:start|door|beginning|first)|door to door|all told|in (?:all|total)|altogether|no more|not (?:a minute|an hour|one minute) more|by (?:our|my|the) (?:watch|clock)|and (?:it|that) was (?:over|it|all))\b/u,
    subject: "recent",
    points: 0.15,
    examples: ["The meeting was brief. [An hour and twenty minutes], start to finish."],
    counterExamples: ["The alert was brief. [An hour and twenty minutes], start to finish."]
  }
];
