/** A rule by which a statement is found. `examples` fit: each names the speaker that must come out; `counterExamples` must not yield a statement. */
export interface StatementRule {
  readonly name: string;
  readonly says: string;
  readonly examples: readonly (readonly [text: string, speaker: string])[];
  readonly counterExamples: readonly string[];
}

/** Every rule of attribution with what it does, made into the test table; names, places and parties are invented. */
export const STATEMENT_RULES: readonly StatementRule[] = [
  {
    name: "X said",
    says: "A subject, a verb of saying, and what is said: a clause with or without 'that', a quotation, or a thing announced.",
    examples: [
      ["Ada Orne said the bridge would open in May.", "Ada Orne"],
      ["The mayor, Ada Orne, has repeatedly warned that the bridge is unsafe.", "Ada Orne"],
      [
        "Ada Orne, who led the team and is due to retire, told reporters on Tuesday that the bridge was safe.",
        "Ada Orne"
      ],
      ["On Friday evening, with the hall still full, Ada Orne announced a new timetable.", "Ada Orne"],
      ["Officials say the bridge is closed.", "Officials"],
      ["Constructor Ada Orne said the bridge was closed.", "Constructor Ada Orne"],
      [
        "A ferry captain who did not want to be named described the crossing as a nightmare.",
        "ferry captain who did not want to be named"
      ],
      ["Ada Orne put the cost at 40 million.", "Ada Orne"],
      ['Ada Orne dismissed the report as "fiction".', "Ada Orne"],
      ["The state medical examiner found that he had been given nothing.", "state medical examiner"],
      ["Rival sources also claim to have counted forty ferries.", "Rival sources"],
      ["A diplomat I spoke to last week reckoned the ferry was lost.", "diplomat I spoke to"],
      ["Harbour police reported no arrests.", "Harbour police"],
      ['Ada Orne posted one word, "Finally".', "Ada Orne"],
      ["Ada Orne wanted it known that her ferry would sail.", "Ada Orne"],
      ["Ada Orne said yes.", "Ada Orne"],
      ["A harbour source conveyed that the mood was low.", "harbour source"],
      ["The mayor, Ada Orne, expressed that the town was content.", "Ada Orne"],
      ['Ada Orne crowed that the ferry was "a marvel".', "Ada Orne"],
      ["Ada Orne told how the ferry had sunk off the pier.", "Ada Orne"],
      ["Two sailors reached by telephone said they had been fed.", "Two sailors reached by telephone"],
      ["Captains held in the fort say they are cold.", "Captains held in the fort"],
      ["A passenger rescued by the crew said she was cold.", "passenger rescued by the crew"]
    ],
    counterExamples: [
      "The captain laughed that day and went home.",
      "The guards barked that evening and nobody came.",
      "The harbour shared that fate.",
      "The captains ended a Harbour House meeting of an hour without saying why.",
      "Ada Orne told how.",
      "Two sailors reached by telephone were fed.",
      "Nobody knows whom the captain blamed.",
      "The claims of the ferry company were checked.",
      "Ada Orne has said nothing.",
      "Ada Orne has said nothing about the audit since it was published.",
      "Whoever says that the river can be crossed has not seen it.",
      "Ada Orne declined to comment.",
      "Ada Orne was told to leave the hall.",
      "The talks called for patience.",
      "Ada Orne will announce the timetable on Monday.",
      "Ada Orne hopes for a quiet winter.",
      "Many people think the bridge is safe.",
      "The bridge, which opened in May, counted on few visitors.",
      "Ada Orne found that the door was locked.",
      "Ada Orne posted a profit.",
      "Within the hour, the leaders of the town had fired back.",
      "A man who writes ransom notes, the mayor left."
    ]
  },
  {
    name: "reports ..., under X",
    says: "A verb that opens its sentence in an item of a round-up: its subject is the head of the item.",
    examples: [
      [
        "▪ Ada Orne. Says that the ferry sails.\n\n▪ Bo Lind, via the Courier. “We wait.”\n\n▪ Harbour Office. Repeats the old words.",
        "Ada Orne"
      ],
      [
        "12:51, Harbour Office\nReports that the ferry sails.\n\n13:05, Ada Orne\nNot a word.\n\n13:20, Bo Lind\nA photo of it.",
        "Harbour Office"
      ]
    ],
    counterExamples: [
      "▪ Ada Orne. Says that the ferry sails.\n\n▪ The weather is fine.",
      "- Ferries: 12.\n- Boats: 40.\n- Says nothing.\n- Sailors: 90."
    ]
  },
  {
    name: "..., X said",
    says: "What is said stands first, or around the attribution between commas.",
    examples: [
      ["The bridge, Ada Orne said, would open in May.", "Ada Orne"],
      ['"It is closed," Ada Orne said.', "Ada Orne"],
      ['"Is it closed?" Ada Orne asked.', "Ada Orne"],
      ["“It is closed,” Ada Orne told reporters at the ferry on Monday. “Go home.”", "Ada Orne"],
      ["'It is closed,' the mayor of Lorran said in a statement.", "mayor of Lorran"],
      ["The bridge, Ada Orne, the mayor, told them from the steps, had been closed for a year.", "Ada Orne"],
      ['"It is closed," a woman who gave her name as Ada shouted at the crowd.', "Ada"],
      ["Management, Ada Orne said, had refused the offer.", "Ada Orne"],
      ["The ferry sailed on Wednesday, the Harbour Office informed.", "Harbour Office"],
      ["'I gave him my socks,' Ada Orne wept.", "Ada Orne"],
      ["It had been late, a delay that Ada Orne blamed on the fog.", "Ada Orne"],
      ["The loss, which Ada Orne attributed to the fog, was heavy.", "Ada Orne"]
    ],
    counterExamples: [
      "The bridge, built of oak, fell into the sea.",
      "The delay that Ada Orne blamed was long.",
      "The delay, blamed by nobody, was long.",
      "Ada Orne saw the fog and, badly informed, sailed."
    ]
  },
  {
    name: "said X",
    says: "The verb before its subject, after a quotation, a comma or 'so'.",
    examples: [
      ['"It is closed," said Ada Orne, the mayor.', "Ada Orne"],
      ["The bridge is closed, says Ada Orne, the mayor of the town.", "Ada Orne"],
      ['"It is closed," smiled Ada Orne.', "Ada Orne"],
      ["“It's closed,” added the ferry's director, Bo Lindqvist.", "Bo Lindqvist"],
      ['"It is closed," said one of the drivers.', "one of the drivers"],
      ["The bridge could close, confided to this newspaper a priest who lives there.", "priest"],
      ["“It is closed,” sniffed Ada Orne the following morning.", "Ada Orne"],
      ["“It is closed,” said the Deputy Special Envoy, Ada Orne.", "Ada Orne"]
    ],
    counterExamples: []
  },
  {
    name: "and said",
    says: "A second verb with the subject of the first is the same statement.",
    examples: [['Ada Orne came down from the hill and said "the worst is over".', "Ada Orne"]],
    counterExamples: ["The crews came home and rested."]
  },
  {
    name: "..., saying",
    says: "A participle with words of its own, where the main verb is no saying.",
    examples: [
      ["Ada Orne shut the plant on Friday, saying it came too late.", "Ada Orne"],
      ['The ministry of health kept the wards shut, citing "a lack of nurses".', "ministry of health"]
    ],
    counterExamples: ["Ada Orne left the hall, carrying a bag."]
  },
  {
    name: "with X saying",
    says: "A participle right behind the one who speaks.",
    examples: [
      ["The talks stalled, with a senior diplomat telling the Courier that nobody had moved.", "senior diplomat"]
    ],
    counterExamples: ["The talks stalled, with a senior diplomat waiting outside."]
  },
  {
    name: "was saying",
    says: "A progressive.",
    examples: [["All week Ada Orne was warning that the river would rise.", "Ada Orne"]],
    counterExamples: ["Ada Orne was waiting for the ferry."]
  },
  {
    name: "went on to say",
    says: "An infinitive behind a verb that carries it: went on, used the day, took to the radio.",
    examples: [
      ['Ada Orne used the evening to complain of the "painful haggling" over fares.', "Ada Orne"],
      ["Ada Orne likes to say that the ferry was built in a week.", "Ada Orne"]
    ],
    counterExamples: [
      "Ada Orne refused to say why.",
      "Ada Orne wants to say goodbye.",
      "Ada Orne would like to say that the ferry was built in a week."
    ]
  },
  {
    name: "is said to have said",
    says: "Words that somebody is reported or quoted to have used.",
    examples: [
      ['The negotiators are said to have replied: "Next time it will be five."', "negotiators"],
      ["Ada Orne was quoted as saying that the bridge was safe.", "Ada Orne"],
      ["Ada Orne was quoted by the agency as saying that the bridge was safe.", "Ada Orne"]
    ],
    counterExamples: ["The bridge is said to be haunted."]
  },
  {
    name: "quoted X as saying",
    says: "A medium that quotes somebody: the one who is quoted speaks.",
    examples: [["The Courier quoted Ada Orne as saying that the bridge was safe.", "Ada Orne"]],
    counterExamples: []
  },
  {
    name: "passive with its agent",
    says: "'described by X as', 'as announced by X'.",
    examples: [['The plan was described by Ada Orne as "a gift".', "Ada Orne"]],
    counterExamples: ["The plan was rejected by voters in May."]
  },
  {
    name: "according to X",
    says: "'according to' before, within or behind what is told.",
    examples: [
      ["According to Ada Orne, the bridge is safe.", "Ada Orne"],
      ["The bridge, according to the transport ministry, is safe.", "transport ministry"],
      ["Nobody was hurt, according to two people familiar with the accident.", "two people familiar with the accident"],
      ["The bridge is to close, as per an official in the port authority.", "official in the port authority"],
      ["The bridge is to close, per a person close to Ada Orne.", "person close to Ada Orne"]
    ],
    counterExamples: [
      "All went according to plan.",
      "Seats are given according to age.",
      "It costs 40 euros, per ticket.",
      "The ferry left as per the timetable."
    ]
  },
  {
    name: "according to a statement from X",
    says: "The statement's owner speaks.",
    examples: [["According to statements from both companies, the merger is off.", "both companies"]],
    counterExamples: []
  },
  {
    name: "in X's view",
    says: "'in his view', 'by the ministry's count', 'by her own account'.",
    examples: [
      ["By the transport ministry's count 40 ferries are late.", "transport ministry"],
      ["It was the tenth delay, by Ada Orne's reckoning.", "Ada Orne"],
      ['To Mayor Ada Orne, the plan was "a bridge to nowhere".', "Ada Orne"]
    ],
    counterExamples: [
      "In the view of the harbour stands a tower.",
      "By the end of May the count had begun.",
      'To Ada Orne, the clerk handed a copy of the "Harbour Star".'
    ]
  },
  {
    name: "in the account of X",
    says: "The same with 'of'.",
    examples: [["The crew, in the account of Ada Orne, had left early.", "Ada Orne"]],
    counterExamples: []
  },
  {
    name: "it is said in X's statement",
    says: "An impersonal 'it is said in', and whose words they are.",
    examples: [
      ['"We wait," it is said in the statement of the Harbour Office.', "Harbour Office"],
      ["The ferry is late, it is stated in Ada Orne's letter.", "Ada Orne"],
      ['As is noted in a report by the harbour police, "no boat was lost".', "harbour police"]
    ],
    counterExamples: [
      "It is said in the village that the ferry was late.",
      "It is written in the letter that the ferry was late."
    ]
  },
  {
    name: "to quote X",
    says: "'to quote its master', with the name in apposition.",
    examples: [['The harbour, to quote its old master, Ada Orne, "has more lawyers than boats".', "Ada Orne"]],
    counterExamples: ["She wanted to quote the price of the ferry."]
  },
  {
    name: "X's answer: ...",
    says: "A noun for words spoken, its owner, and the quotation behind a colon, 'was' or 'that'.",
    examples: [
      ["Ada Orne's answer came within minutes: “We do not sell bridges.”", "Ada Orne"],
      ["The reply from Ada Orne was a single line: “Not with that map on the table.”", "Ada Orne"]
    ],
    counterExamples: ["Ada Orne's answer came too late for the ferry."]
  },
  {
    name: "X's claim that",
    says: "A noun for what somebody holds, at the head of its clause, and the clause or number that tells it.",
    examples: [
      ["Ada Orne's claim that the ferry was sold could not be checked.", "Ada Orne"],
      ['Ada Orne\'s remark that the ferry was "a museum with an engine" drew laughter.', "Ada Orne"],
      ["The assertion from Ada Orne's office that the pier would hold drew laughter.", "Ada Orne's office"],
      ["Ada Orne's objection, shared by many, is that the ferry is too old.", "Ada Orne"],
      ["The ferry company's own estimate of the cost is $51,000.", "ferry company"]
    ],
    counterExamples: [
      "Ada Orne's argument with the captain lasted an hour.",
      "The claim that the ferry was sold could not be checked.",
      "Ada Orne's estimate is late."
    ]
  },
  {
    name: "as X put it",
    says: "'as she put it'.",
    examples: [
      ['The ferry is "unblocked", as Ada Orne put it.', "Ada Orne"],
      ["As Ada Orne told reporters on Monday, the ferry is late.", "Ada Orne"]
    ],
    counterExamples: ["As Ada Orne put the keys away, the bell rang."]
  },
  {
    name: "X: ...",
    says: "A name and a colon before a quotation, or in capitals as in a transcript.",
    examples: [
      ['Ada Orne: "We believe in bridges."', "Ada Orne"],
      ["ORNE: We believe in bridges.", "ORNE"],
      ["Ada Orne stood on the pier.\n\nOrne: The bridge will open today.", "Ada Orne"]
    ],
    counterExamples: ["Background: the bridge was built of oak.", 'Note: "Closed" means closed.']
  },
  {
    name: "“...” — X",
    says: "A quotation that is signed.",
    examples: [["“We believe in bridges.” — Ada Orne", "Ada Orne"]],
    counterExamples: []
  },
  {
    name: "quote from X:",
    says: "The heading of a brief.",
    examples: [
      ['Quote from Ada Orne: "We believe in bridges."', "Ada Orne"],
      ['Quote from Ada Orne, keeper of the ferry: "We believe in bridges."', "Ada Orne"]
    ],
    counterExamples: ["Quote from Ada Orne, keeper of the ferry, in full on page two."]
  },
  {
    name: "X and Y said",
    says: "Two persons who say the same have a row each.",
    examples: [["Both Ada Orne and Bo Lindqvist confirmed the arrangement.", "Bo Lindqvist"]],
    counterExamples: []
  },
  {
    name: "a quotation on its own",
    says: "A quotation without attribution goes to whoever its lead-in names, or spoke last.",
    examples: [['Ada Orne was blunt.\n\n"We will not build it this year or the next."', "Ada Orne"]],
    counterExamples: ['The so-called "buffer zone" is a field.']
  }
];
