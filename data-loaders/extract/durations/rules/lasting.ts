import {BEING_IN, ENDING, LASTING} from "../lexicon.ts";
import {type DurationRule, SMALL} from "./rule.ts";

/** A meeting's length by a verb: it lasted, was over after, they met for. */
export const LASTING_RULES: readonly DurationRule[] = [
  {
    name: "the meeting lasted",
    before: new RegExp(`\\b(?:${LASTING})(?:\\s+[^.;:]{1,60}?\\s(?:for|over)|,[^.;:,]{1,40},)?(?:\\s+${SMALL})*$`, "u"),
    subject: "meeting",
    points: 0.35,
    examples: [
      "The meeting lasted [approximately two hours].",
      "Saturday's session, behind closed doors, took [nearly three hours].",
      "The leaders' one-on-one ran [38 minutes].",
      "The negotiations, which stretched for [eleven hours], brought no result.",
      "The session dragged on past dinner for [nearly five hours].",
      "The talks lasted, by the hosts' count, [an hour and 50 minutes].",
      "The session that had been planned for an hour stretched to [three hours].",
      "The exchange talks dragged on into the night, for [eleven hours].",
      "The conversation with the other side began at noon and occupied [almost two hours].",
      "Both teams had eaten. It lasted [75 minutes], the hosts of the talks said after the session."
    ],
    counterExamples: [
      "The truce that the talks had produced lasted [30 hours].",
      "The delegation's flight to the talks took [four hours].",
      "The war has lasted [three years], the negotiators noted.",
      "The exchange, agreed at the talks, went on for [six hours].",
      "The talks went on without the men. They were held for [20 hours] in a cellar.",
      "The negotiators said the shelling had gone on behind the hotel for [two hours].",
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
      "The delegations get up and leave after [55 minutes].",
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
    name: "they worked together for",
    before: new RegExp(`\\b(?:worked|laboured|were at work)\\b[^.;:]{0,40}?\\bfor(?:\\s+${SMALL})*$`, "u"),
    after:
      /^\s(?:by themselves|among themselves|together|alone|behind closed doors|in (?:a|one|the same|separate|adjoining) rooms?|face to face|on (?:the|a|their) (?:text|draft|drafts|lists?|documents?|maps?|communiqu[eé]|wording)|before the (?:ministers|envoys|delegations|negotiators|principals|plenary))\b/u,
    subject: "people",
    points: 0.2,
    examples: [
      "The experts came at nine and worked for [three hours] by themselves before the ministers came in to the talks.",
      "The talks were hard. The two teams worked for [an hour] on the draft."
    ],
    counterExamples: [
      "The negotiators' drivers worked for [three hours] on the engine.",
      "The prisoners worked for [ten hours] in separate rooms."
    ]
  },
  {
    name: "they met for",
    before: new RegExp(
      `\\b(?:${BEING_IN})\\b[^.;:]{0,80}?\\bfor(?:\\s+what \\p{L}+ \\p{L}+ (?:called|described as|put at))?(?:\\s+${SMALL})*$`,
      "u"
    ),
    subject: "people",
    points: 0.3,
    examples: [
      "Both parties met for [barely an hour].",
      "The delegations were together for [a little over an hour].",
      "The two presidents spoke by telephone for [two hours].",
      "Late on Sunday the envoys were with the king again, for [nearly four hours].",
      "The ministers sat for [five hours] with their counterparts.",
      "The envoys were received in Strelsau for what the hosts called [barely an hour].",
      "The delegations had gathered in Strelsau on Friday for [six hours].",
      "The talks were hard. In Hentzau the negotiators stayed for [five hours].",
      "Ruritania's Anna Lind and Zenda's Karl Ott talked for [more than four hours] on Sunday.",
      "The two generals met for [three hours] at the bridge."
    ],
    counterExamples: [
      "The delegations met to discuss a truce for [72 hours].",
      "The delegations had not met for [two days].",
      "The negotiators met the families and did not forget them for [a minute].",
      "The sides met for the first time after [two hours] of waiting.",
      "The envoys spoke of men held for [ten hours].",
      "After the talks the minister met the families for [an hour].",
      "The talks were near. The prisoners were together for [three hours] in the bus.",
      "The talks were put off: the negotiators stayed at the airport for [four hours].",
      "After the talks the delegations stayed in Strelsau for [two days].",
      "After the talks the president spoke for [two hours] on television."
    ]
  }
];
