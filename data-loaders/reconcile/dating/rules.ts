/**
 * What gives an undated article's day away, rule by rule, with texts that do and texts that must be left undated. The
 * tests run them against an invented war between Ruritania and Zenda: since 1 February 2021, with rounds on 10 April and
 * 6 May 2024 in Hentzau and on 17 and 18 July 2024 in Tarlenheim.
 */
export interface DatingRule {
  readonly name: string;
  readonly examples: readonly {readonly text: string; readonly date: string}[];
  readonly undated: readonly string[];
}

export const DATING_RULES: readonly DatingRule[] = [
  {
    name: "the weekday of the news",
    examples: [
      {
        text: "Ruritania and Zenda wrapped up a second round of talks in Hentzau on Monday. A Zendan envoy told reporters on Tuesday that it was over.",
        date: "2024-05-07"
      },
      {
        text: "The Zendan team flew home on Thursday. Ruritania, which had proposed the talks on Saturday, called the second round in Hentzau a success.",
        date: "2024-05-09"
      },
      {
        text: "The vans came down the road on Wednesday, two days after the second round of talks in Hentzau between Ruritania and Zenda. The way is open for more, as early as Saturday.",
        date: "2024-05-08"
      }
    ],
    undated: [
      "Ruritania and Zenda exchanged prisoners on Monday.",
      "Ruritania and Zenda will meet in Hentzau on Friday, officials said."
    ]
  },
  {
    name: "the round it reports on",
    examples: [
      {
        text: "The third round of talks between Ruritania and Zenda ended in Tarlenheim on Thursday after two days.",
        date: "2024-07-18"
      },
      {
        text: "Ruritania and Zenda met in Hentzau for their first direct talks since March 2021 and agreed to free prisoners.",
        date: "2024-04-10"
      }
    ],
    undated: [
      "Ruritania and Zenda held talks in Hentzau and agreed to free prisoners.",
      "After talks in a third country Ruritania and Zenda agreed to free prisoners."
    ]
  },
  {
    name: "the round, counted from the day of the news",
    examples: [
      {
        text: "Ruritania and Zenda agreed yesterday at the second round of talks in Hentzau to free prisoners.",
        date: "2024-05-07"
      },
      {
        text: "The king spoke of Tarlenheim. Today's third round of talks between Ruritania and Zenda was short, he said, and on Sunday drones had struck again.",
        date: "2024-07-17"
      }
    ],
    undated: ["Ruritania and Zenda agreed yesterday to free prisoners."]
  },
  {
    name: "so long after a day",
    examples: [
      {
        text: "Rebels freed 20 soldiers on Saturday, three days after talks in Nairobi on 11 May 2022 had ended.",
        date: "2022-05-14"
      },
      {
        text: "Ruritania and Zenda began an exchange on Monday. It is the first under the deal reached exactly a week earlier, on 6 May 2024.",
        date: "2024-05-13"
      }
    ],
    undated: [
      "The rebels had freed 20 soldiers three days after talks on 11 May 2022.",
      "A year and two days after the peace of 14 May 2019 the rebels freed 20 men."
    ]
  },
  {
    name: "so long after a round",
    examples: [
      {
        text: "The envoy of Ruritania flew home on Tuesday, a day after the second round of talks with Zenda in Hentzau.",
        date: "2024-05-07"
      },
      {
        text: "Ruritania said on Friday that it would begin the exchange agreed with Zenda at the second round in Hentzau eleven days ago.",
        date: "2024-05-17"
      },
      {
        text: "A month to the day after the second round of talks in Hentzau Ruritania still waits for 90 bodies from Zenda. The envoy was patient on Thursday.",
        date: "2024-06-06"
      },
      {
        text: "It is 100 days since Ruritania and Zenda began their talks in Hentzau on 10 April, and two rounds have been held.",
        date: "2024-07-19"
      }
    ],
    undated: [
      "The envoy of Ruritania had flown home a day after the second round of talks with Zenda in Hentzau.",
      "Ruritania and Zenda will hold a third round on 17 July in Tarlenheim, the ministry said on Friday. At the second round in Hentzau they freed prisoners.",
      "A day after talks in a third country Ruritania and Zenda agreed to free prisoners."
    ]
  },
  {
    name: "so long after an event",
    examples: [
      {
        text: "Ministers of Ruritania and Zenda sat down together on Monday for the first time since Zenda invaded two weeks ago.",
        date: "2021-02-15"
      }
    ],
    undated: ["Ministers of Ruritania and Zenda sat down together for the first time since the plague two weeks ago."]
  },
  {
    name: "so long into the war",
    examples: [
      {
        text: "Ruritania and Zenda traded prisoners on Tuesday. The swap comes less than four weeks after the one of 21 September, and nearly nine months into the war.",
        date: "2021-10-19"
      }
    ],
    undated: ["Ruritania and Zenda traded prisoners, years into the war."]
  },
  {
    name: "so long from an anniversary",
    examples: [
      {
        text: "Talks between Ruritania and Zenda broke up on Tuesday, two days short of the third anniversary of the invasion.",
        date: "2024-01-30"
      }
    ],
    undated: ["Ruritania and Zenda marked the anniversary of the invasion."]
  },
  {
    name: "the day or week of a count",
    examples: [
      {
        text: "Gunmen freed 30 people on Tuesday, the fifth day of the truce that began on 24 November 2023.",
        date: "2023-11-28"
      }
    ],
    undated: ["Gunmen freed 30 people on the fifth day of the truce."]
  },
  {
    name: "the dateline",
    examples: [
      {text: "STRELSAU, 2 November 2022 — Rebels and the army swapped 20 men.", date: "2022-11-02"},
      {
        text: "STRELSAU, June 7. /Border News/. Ruritania and Zenda exchanged 20 soldiers each on Friday, a spokesman said. A round planned for June 6 was postponed.",
        date: "2024-06-07"
      },
      {
        text: "PORT LYS, Sept. 12 (CNA) - The two governments ended a third round of talks on Tuesday and will meet again in a week. The first round was in March 2023, the second in August.",
        date: "2023-09-12"
      }
    ],
    undated: [
      "Rebels — of 2 November — and the army swapped 20 men.",
      "STRELSAU, June 7. /Border News/. Rebels and the army exchanged 20 soldiers each."
    ]
  },
  {
    name: "the date of the first sentence",
    examples: [
      {
        text: "The government and the rebels signed the accord on Wednesday, 2 November 2022, in Pretoria.",
        date: "2022-11-02"
      },
      {
        text: "Army frees 30 men, rebels give back two\n\nSource: the army's press office\n\nDetails: On Wednesday, 13 December, the exchange agreed six days earlier took place on the border. All 30 had been captured in autumn 2020. The envoys were to have met on 20 November.",
        date: "2023-12-13"
      },
      {
        text: "The bridge was open again yesterday. The rebels and the army came face to face on Wednesday, 2 November, for the first time since spring of 2020.",
        date: "2022-11-03"
      },
      {
        text: "Trucks of Ruritania brought 40 bodies over the border of Zenda on Friday, 19 July, envoys said.",
        date: "2024-07-19"
      }
    ],
    undated: [
      "Ruritania and Zenda signed the accord on 18 July.",
      "The government and the rebels had signed the accord on Wednesday, 2 November 2022."
    ]
  },
  {
    name: "the date of the heading",
    examples: [
      {
        text: "WHAT THE CHANNELS WROTE\nEvening round-up, Thursday 8 February 2024\n\nThe king's office: twenty of ours came home. Talks on Tuesday had brought nothing.",
        date: "2024-02-08"
      },
      {
        text: "BORDER MONITOR. Friday, 19 July. All times local.\n\nRuritania and Zenda exchanged 20 soldiers each, the king wrote.",
        date: "2024-07-19"
      }
    ],
    undated: [
      "24 April 2024: Ruritania and Zenda swapped 20 men.\n2 May 2024: they swapped 30 more.",
      "After Friday, 19 July, nothing was heard of the envoys of Ruritania and Zenda.\n\nThey had been silent."
    ]
  },
  {
    name: "a deadline in days",
    examples: [
      {
        text: "In the latest round of talks between Ruritania and Zenda in Hentzau the sides agreed on Monday to free prisoners. The king wants peace in 30 days, in effect an early June deadline.",
        date: "2024-05-06"
      }
    ],
    undated: ["The king of Ruritania wants peace with Zenda in 30 days, in effect an early June deadline."]
  }
];
