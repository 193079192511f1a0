import {AT_THE_TABLE, LASTING, MEETING} from "../lexicon.ts";
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
    before: /(?:^|^a\.\s?|[:;–—]\s?|["“«])(?:(?:well|oh),?\s?|some|just|only|a mere)?$/u,
    after:
      /^(?:\s*(?:[.,!?–—"”»]|$)|\s(?:plus|flat|exactly|by (?:our|my|the|his|her) (?:watch|clock|count)|at (?:most|least)|or so|with (?:one|a|two|no|breaks?)|in all|all told)\b)/u,
    subject: "lengths",
    points: 0.15,
    examples: [
      'How long did you really talk at the first meeting? "[Ninety-four minutes], I looked at my watch."',
      "Q. How long was that last meeting? A. [Three hours], and an hour of it was about one list.",
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
