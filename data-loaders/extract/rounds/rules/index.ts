/** A rule by which a passage tells of a round of talks; the tests run every example, in which [brackets] stand for nothing. */
export interface RoundRule {
  readonly name: string;
  readonly about: string;
  /** Sentences of an article of Wednesday, 15 May 2024, each with what it tells: number, first day, place. */
  readonly examples: readonly {
    readonly text: string;
    readonly ordinal?: number;
    readonly date?: string;
    readonly place?: string;
  }[];
  /** Sentences in which this rule must find nothing. */
  readonly counterExamples: readonly string[];
}

/** The rules in the order in which they are tried; each stands in the file of its name in this folder. */
export const ROUND_RULES: readonly RoundRule[] = [
  {
    name: "a numbered round",
    about: "An ordinal before or after the noun: second round of talks, round two, the third since March.",
    examples: [
      {
        text: "Ruritania and Zenda opened a second round of talks in Strelsau on Monday.",
        ordinal: 2,
        date: "2024-05-13",
        place: "Strelsau"
      },
      {
        text: "Round two, April 3, Hentzau: a deal on passage for civilians.",
        ordinal: 2,
        date: "2024-04-03",
        place: "Hentzau"
      },
      {
        text: "Ruritania and Zenda ended a third round of talks on Tuesday and will meet again in a week.",
        ordinal: 3,
        date: "2024-05-14"
      },
      {text: "Tuesday's talks were the sixth since the war began.", ordinal: 6, date: "2024-05-14"},
      {text: "In the third round on 23 April, Zenda proposed three groups.", ordinal: 3, date: "2024-04-23"},
      {
        text: "At the meeting of the supervisory committee in Hentzau, the tenth of its kind, they agreed.",
        ordinal: 10
      },
      {
        text: "They ended the third cycle of their dialogues, installed in this same city on 2 May.",
        ordinal: 3,
        date: "2024-05-02"
      },
      {
        text: "The second series of talks between Armenia and Azerbaijan ran in Hentzau from 29 April to 7 May.",
        ordinal: 2,
        date: "2024-04-29",
        place: "Hentzau"
      },
      {text: "Hentzau, 19 April. Round two at the old residence ended with a list.", ordinal: 2, date: "2024-04-19"},
      {text: "The signing closed the fifth session of the Hentzau process.", ordinal: 5},
      {text: "They met at the second round of the three-way process in Strelsau.", ordinal: 2, place: "Strelsau"},
      {text: "Monday's session, the second since mid-March, was short.", ordinal: 2, date: "2024-05-13"},
      {text: "It was their second session in a little over two weeks.", ordinal: 2},
      {text: "In Hentzau, at the second cycle, in November, they spoke of names.", ordinal: 2},
      {text: "A second commanders' meeting, again in Hentzau, was held on 22 April.", ordinal: 2, date: "2024-04-22"},
      {
        text: "HENTZAU, Monday. The third meeting of the General Border Committee since the truce ended in a handshake.",
        ordinal: 3
      },
      {
        text: "Nothing came of the 3rd round of negotiations between the delegations in Hentzau.",
        ordinal: 3,
        place: "Hentzau"
      }
    ],
    counterExamples: [
      "It was the second round of shelling on Tuesday.",
      "The second day of talks brought nothing.",
      "A second series of strikes ran from 29 April to 7 May.",
      "A round-up of the week's news: a third table, a fourth chair.",
      "The two presidents had a first meeting on Monday.",
      "The third meeting of the budget committee was held on Monday.",
      "It was their second session of the day in Hentzau.",
      "The second cycle of harvests in Hentzau was poor.",
      "The prisoners came home in the third stage on Monday."
    ]
  },
  {
    name: "talks with their day",
    about: "Talks, a session or a meeting of the sides with the day it was held on.",
    examples: [
      {text: "Friday's talks with Zenda produced a list of names.", date: "2024-05-10"},
      {text: "The negotiations of 9 May lasted five hours.", date: "2024-05-09"},
      {text: "Nothing was said of them at the meeting of 2 May, and nothing since.", date: "2024-05-02"},
      {text: "Negotiations on the second stage of the truce began in Strelsau on Tuesday.", date: "2024-05-14"},
      {text: "Their delegations agreed on Tuesday in two-hour talks.", date: "2024-05-14"},
      {
        text: "The previous encounter, between the foreign ministers on 10 March, had ended in anger.",
        date: "2024-03-10"
      },
      {
        text: "They were freed on 11 May, on the second day of the Strelsau talks.",
        date: "2024-05-10",
        place: "Strelsau"
      },
      {
        text: "If all goes well, the deal hammered out at the Strelsau talks of April 16 will free a thousand.",
        date: "2024-04-16",
        place: "Strelsau"
      },
      {text: "The talks closed on Saturday after three days.", date: "2024-05-09"},
      {text: "A second day of talks between Ruritania and Zenda ended on Tuesday.", date: "2024-05-13"}
    ],
    counterExamples: [
      "The king, who had proposed the talks on Sunday, stayed away.",
      "The president held a meeting with his cabinet on Monday.",
      "There have been no talks since March.",
      "From 29 April on there were no talks.",
      "He was in Strelsau for meetings with local officials on Monday."
    ]
  },
  {
    name: "talks with their place",
    about: "Talks with the city or house they were held in, and no day.",
    examples: [
      {text: "After three hours of talks in Strelsau both sides went home.", place: "Strelsau"},
      {text: "The encounter in the Ruritanian resort of Hentzau, with the duke as host, was short.", place: "Hentzau"},
      {text: "It was settled at the Hentzau talks last month.", place: "Hentzau"},
      {text: "At the talks in Hentzau the sides swapped lists of detainees.", place: "Hentzau"}
    ],
    counterExamples: [
      "He was ready to hold talks in Strelsau.",
      "A negotiator in Strelsau complained of delays.",
      "Talks could be held in Hentzau, the duke said."
    ]
  },
  {
    name: "several rounds by their days",
    about: "One plural noun with several days: one round for each, days next to each other being one.",
    examples: [
      {text: "The rounds of March 16 and April 2 led to exchanges.", date: "2024-03-16"},
      {text: "The rounds of March 16 and April 2 led to exchanges.", date: "2024-04-02"},
      {
        text: "The two earlier rounds were held in Hentzau on 23 and 24 January and on 4 and 5 February.",
        date: "2024-01-23",
        place: "Hentzau"
      },
      {
        text: "The two earlier rounds were held in Hentzau on 23 and 24 January and on 4 and 5 February.",
        date: "2024-02-04",
        place: "Hentzau"
      }
    ],
    counterExamples: [
      "The round of 23 and 24 January was the longest.",
      "The exchanges of March 16 and April 2 freed hundreds."
    ]
  },
  {
    name: "rounds listed by place and day",
    about: "So many rounds, then each with its place and day.",
    examples: [
      {
        text: "The sides have held two rounds: in Strelsau on 2 March and in Hentzau on 18 March.",
        date: "2024-03-02",
        place: "Strelsau"
      },
      {
        text: "The sides have held two rounds: in Strelsau on 2 March and in Hentzau on 18 March.",
        date: "2024-03-18",
        place: "Hentzau"
      },
      {
        text: "There were 3 rounds of talks, all in Hentzau: 2 February, 18 March, 3 April.",
        date: "2024-03-18",
        place: "Hentzau"
      }
    ],
    counterExamples: [
      "The sides have held two rounds, and shells fell in Hentzau on 18 March.",
      "Two rounds of shelling, all in Hentzau: 2 March, 18 March."
    ]
  },
  {
    name: "one of several rounds by its number",
    about: "The number alone, where rounds have just been named: the first on 4 April and the second on 2 May.",
    examples: [
      {
        text: "They have held two rounds of talks this year, the first on April 16 and the second on May 2.",
        ordinal: 1,
        date: "2024-04-16"
      },
      {
        text: "They have held two rounds of talks this year, the first on April 16 and the second on May 2.",
        ordinal: 2,
        date: "2024-05-02"
      },
      {
        text: "The first two rounds of talks were long. A third on 7 March got a corridor.",
        ordinal: 3,
        date: "2024-03-07"
      },
      {
        text: "It was the second time that all three sat together; the first was on April 23, in Hentzau as well.",
        ordinal: 1,
        date: "2024-04-23"
      },
      {
        text: "The second round of talks was held on 2 May. The first, here on April 12, took longer.",
        ordinal: 1,
        date: "2024-04-12"
      },
      {text: "How many times have they met? Twice since the spring, on April 16 and May 2.", date: "2024-04-16"},
      {text: "How many times have they met? Twice since the spring, on April 16 and May 2.", date: "2024-05-02"},
      {
        text: "There were three rounds of talks in Hentzau, and one in Strelsau on April 29, where they quarrelled.",
        date: "2024-04-29",
        place: "Strelsau"
      },
      {
        text: "The third round of talks was held in Hentzau on 11 May. The one in Strelsau a week earlier had been short.",
        date: "2024-05-04",
        place: "Strelsau"
      },
      {
        text: "There were two sets of talks. The first took nine days in Hentzau, beginning on 25 April.",
        ordinal: 1,
        date: "2024-04-25",
        place: "Hentzau"
      },
      {
        text: "The two rounds of talks were long. The first, which opened on 6 May, lasted two days.",
        ordinal: 1,
        date: "2024-05-06"
      },
      {
        text: "The first round took an hour. The second, on 2 May at the Old Palace, was shorter.",
        ordinal: 2,
        date: "2024-05-02"
      }
    ],
    counterExamples: [
      "The talks led to exchanges: the first group left on Friday and the second on Saturday.",
      "Two rounds of talks failed. The hotel was shelled twice, on April 16 and May 2.",
      "Two rounds of talks failed. The bridges are gone, and one in Strelsau fell on May 2.",
      "Two rounds of talks failed. The first took nine days to prepare."
    ]
  },
  {
    name: "the delegations met",
    about: "Delegations, negotiators, envoys or ministers as the subject of meeting, with a day or a place.",
    examples: [
      {text: "The delegations met in Strelsau a day after 11 May.", date: "2024-05-12", place: "Strelsau"},
      {
        text: "The foreign ministers sat down together on Friday for the first time since the war began.",
        ordinal: 1,
        date: "2024-05-10"
      },
      {text: "Negotiators from Ruritania and Zenda met in Hentzau on Tuesday.", date: "2024-05-14", place: "Hentzau"},
      {text: "The delegations sat together in Hentzau on 28 February, 3 March and 7 March.", date: "2024-03-03"},
      {text: "The negotiators have not sat down together since April 23.", date: "2024-04-23"},
      {text: "The negotiators were closeted together in Hentzau on Monday.", date: "2024-05-13", place: "Hentzau"},
      {text: "The delegations first met on the last day of February 2022.", date: "2022-02-28"},
      {text: "In Hentzau, on 28 February 2024, they talked for five hours.", date: "2024-02-28", place: "Hentzau"},
      {text: "It was on 6 May, when Armenians and Azerbaijanis met for the first time since 2022.", date: "2024-05-06"}
    ],
    counterExamples: [
      "The delegations did not meet on Monday.",
      "The delegations were to have met in Hentzau on Monday.",
      "President Rudolf met President Michael in Strelsau.",
      "The prisoners have not sat down together since April 23.",
      "In Hentzau they talked for five hours.",
      "The Security Council met on Tuesday."
    ]
  },
  {
    name: "talks meant by a pronoun",
    about: "Those of a day, behind talks; those that took place, behind a sentence that ends on talks.",
    examples: [
      {text: "It was the second day of the talks in Hentzau, following those of 23 April.", date: "2024-04-23"},
      {text: "The talks broke down sooner than that of 4 and 5 May.", date: "2024-05-04"},
      {text: "It was the last day of the trilateral consultations, following those of 23 April.", date: "2024-04-23"},
      {
        text: "Strelsau had been named as a place for talks. Those took place in Hentzau instead, on Monday.",
        date: "2024-05-13",
        place: "Hentzau"
      },
      {text: "The envoys had asked for direct talks. They were held on 6 May.", date: "2024-05-06"}
    ],
    counterExamples: [
      "The talks led to two exchanges, of which those of 23 April were the largest.",
      "The talks in Hentzau led to a swap. Those took place on Monday.",
      "The prisoners were freed. They were held on 6 May in a barracks.",
      "Talks were held in Hentzau. Those who came on Monday were tired.",
      "The doctors' consultations were shorter than those of 23 April."
    ]
  },
  {
    name: "a deal by its place and day",
    about: "What was agreed, with the place and the day of the talks at which it was.",
    examples: [
      {
        text: "With that the 100-for-100 deal made in Strelsau on 11 May was fulfilled.",
        date: "2024-05-11",
        place: "Strelsau"
      },
      {text: "It was part of what had been agreed in Hentzau on 3 May.", date: "2024-05-03", place: "Hentzau"},
      {
        text: "The exchange, the third under the accord struck in Hentzau on 3 May, was agreed there on Monday in a short session.",
        date: "2024-05-13",
        place: "Hentzau"
      },
      {
        text: "The exchange, the third under the accord struck in Hentzau on 3 May, was agreed there on Monday in a short session.",
        date: "2024-05-03",
        place: "Hentzau"
      },
      {text: "Armenia and Azerbaijan signed a truce in Hentzau on Monday.", date: "2024-05-13", place: "Hentzau"}
    ],
    counterExamples: [
      "The king signed a decree in Hentzau on Monday.",
      "The road was agreed on Monday to be open.",
      "The deal of 2 May is still unfulfilled.",
      "The exchange took place in Hentzau on 3 May."
    ]
  }
];
