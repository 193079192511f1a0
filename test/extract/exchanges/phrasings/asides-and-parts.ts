import type {Phrasing} from "./phrasing.ts";

/** Verbs beyond asides, parts of a whole, lists and labels, what carries people home, and what stands near an exchange and is none. */
export const ASIDES_AND_PARTS: readonly Phrasing[] = [
  {
    about: "an aside between subject and verb",
    text: "Kordova freed 103 captives on Saturday. Forty-nine Estavians – 23 of them women – had returned a day earlier.",
    figures: [
      "prisoners 103 one_way kordova>estavia completed",
      "prisoners 49 one_way kordova>estavia completed",
      "prisoners 23 one_way kordova>estavia completed"
    ]
  },
  {
    about: "an aside between subject and verb",
    text: "The remains of 1,200 dead, which according to the Kordovan side belong to Estavian servicemen, were returned to Estavia.",
    figures: ["bodies 1200 one_way kordova>estavia completed"]
  },
  {
    about: "an aside between subject and verb",
    text: "Kordova offered, on the last day of the talks, the bodies of 17 officers.",
    figures: ["bodies 17 one_way kordova>estavia proposed"]
  },
  {
    about: "an aside between subject and verb",
    text: "Forty Estavian captives, the ministry believes, were killed in the raid.",
    figures: []
  },
  {
    about: "parts that add up",
    text: "Kordova let go 183 captives. Of the Estavians, 18 were serving life terms and 54 long sentences. The remaining 111 had never been charged.",
    figures: [
      "prisoners 183 one_way kordova>estavia completed",
      "prisoners 18 one_way kordova>estavia completed",
      "prisoners 54 one_way kordova>estavia completed",
      "prisoners 111 one_way kordova>estavia completed"
    ]
  },
  {
    about: "parts that add up",
    text: "Kordova let go 183 captives. Some 20 had been ill, 12 had lost more than 30 kilograms.",
    figures: ["prisoners 183 one_way kordova>estavia completed"]
  },
  {
    about: "a list of exchanges",
    text: "Earlier exchanges:\n\n- November 2023: 105 Estavian prisoners and 240 Kordovan prisoners\n- March 2024: 33 bodies",
    figures: [
      "prisoners 105 one_way kordova>estavia completed",
      "prisoners 240 one_way estavia>kordova completed",
      "bodies 33 unspecified completed"
    ]
  },
  {
    about: "labels",
    text: "The exchange so far:\n\n- **Prisoners.** All 20 returned to Estavia on Monday.\n- **Bodies.** Forty arrived in Korvale on Tuesday.",
    figures: ["prisoners 20 one_way kordova>estavia completed", "bodies 40 one_way estavia>kordova completed"]
  },
  {
    about: "a name as an adjective",
    text: "Norland released five US citizens on Friday.",
    figures: ["prisoners 5 one_way ?>us completed"]
  },
  {
    about: "what is not exchanged",
    text: "At least 16,000 civilians are in Kordovan captivity, and the exchange of 84 for 84 went ahead without them.",
    figures: ["prisoners 84 per_side completed"]
  },
  {
    about: "what is not exchanged",
    text: "State media gave a toll of 14 dead and about 750 injured. The prisoner exchange went ahead.",
    figures: []
  },
  {
    about: "what is not exchanged",
    text: "Prisoners were exchanged on Friday. The caption to picture 1 gave another name, and the two men said nothing.",
    figures: []
  },
  {
    about: "what is not exchanged",
    text: "Kordova returned 300 captives, five more than the deal foresaw. Her son, 19, was not among them.",
    figures: ["prisoners 300 one_way kordova>estavia completed"]
  },
  {
    about: "what is not exchanged",
    text: "The commissioners exchanged prisoners and letters: last time it was some five hundred letters in each direction.",
    figures: []
  },
  {
    about: "each and its own phrase",
    text: "In the exchange 1,000 people crossed from either side, 880 of them soldiers.",
    figures: ["prisoners 1000 per_side completed", "prisoners 880 per_side completed"]
  },
  {
    about: "whole with a clause",
    text: "Of the 6,000 bodies that each side had undertaken to transfer, Kordova delivered all.",
    figures: ["bodies 6000 per_side agreed"]
  },
  {
    about: "mediated in all",
    text: "Varonia had mediated 15 exchanges covering 4,181 captives.",
    figures: ["prisoners 4181 unspecified completed since"]
  },
  {
    about: "a place in a row is no total",
    text: "Estavia let go 183 Kordovan prisoners in the fourth exchange since the truce.",
    figures: ["prisoners 183 one_way estavia>kordova completed"]
  },
  {
    about: "perfect infinitive",
    text: "Kordova claims to have let go 1,005 Estavian soldiers.",
    figures: ["prisoners 1005 one_way kordova>estavia completed"]
  },
  {
    about: "followed",
    text: "Kordova handed over 6,057 bodies in June. Another 1,000 followed in July.",
    figures: ["bodies 6057 one_way kordova>estavia completed", "bodies 1000 one_way kordova>estavia completed"]
  },
  {about: "followed", text: "Some 20 journalists followed the exchange of prisoners from the bridge.", figures: []},
  {
    about: "due, about to, likely to",
    text: "Some 200 detainees are due to be released by Estgrad next Tuesday.",
    figures: ["prisoners ~200 one_way estavia>kordova agreed"]
  },
  {
    about: "due, about to, likely to",
    text: "Thirty Kordovan captives were still waiting to be sent home.",
    figures: []
  },
  {
    about: "due, about to, likely to",
    text: "Another 40 Estavian prisoners were about to be handed over when the shelling began.",
    figures: ["prisoners 40 one_way kordova>estavia agreed"]
  },
  {about: "due, about to, likely to", text: "Forty Estavian prisoners are likely to be tried in Korvale.", figures: []},
  {
    about: "due, about to, likely to",
    text: "Twelve Kordovan captives are set to go home on Friday.",
    figures: ["prisoners 12 one_way estavia>kordova agreed"]
  },
  {
    about: "what a draft provides",
    text: "Under a draft seen by reporters, each side would release 400 prisoners.",
    figures: ["prisoners 400 per_side proposed"]
  },
  {
    about: "what a draft provides",
    text: "The Varonian proposal calls for the release of 60 Estavian captives in the first week.",
    figures: ["prisoners 60 one_way kordova>estavia proposed"]
  },
  {
    about: "what a draft provides",
    text: "Under the plan, Kordova would hand back 90 bodies within ten days.",
    figures: ["bodies 90 one_way kordova>estavia proposed"]
  },
  {
    about: "what a draft provides",
    text: "Under the accord signed on Monday, Kordova will hand back 90 bodies within ten days.",
    figures: ["bodies 90 one_way kordova>estavia agreed"]
  },
  {
    about: "what a draft provides",
    text: "Both sides accepted the Varonian proposal, under which 500 prisoners each would go home.",
    figures: ["prisoners 500 per_side agreed"]
  },
  {
    about: "what one side says it will do",
    text: "Kordova said it would let 30 Estavian sailors go before the weekend.",
    figures: ["prisoners 30 one_way kordova>estavia proposed"]
  },
  {
    about: "what one side says it will do",
    text: "Kordova said it had let 30 Estavian sailors go.",
    figures: ["prisoners 30 one_way kordova>estavia completed"]
  },
  {
    about: "parts told first",
    text: "Kordova freed 60 captives. Among the freed are seven civilians.",
    figures: ["prisoners 60 one_way kordova>estavia completed", "civilians 7 one_way kordova>estavia completed"]
  },
  {
    about: "parts told first",
    text: "Kordova freed 60 captives. Among those waiting at the gate were seven civilians.",
    figures: ["prisoners 60 one_way kordova>estavia completed"]
  },
  {
    about: "leaving custody",
    text: "Seventy Estavian captives left Kordovan jails on Friday.",
    figures: ["prisoners 70 one_way kordova>estavia completed"]
  },
  {about: "leaving custody", text: "Seventy Estavian soldiers left the town for the front.", figures: []},
  {
    about: "one after another",
    text: "Kordova sent the dead of two battles home, and was given 19 bodies and then 24.",
    figures: ["bodies 19 one_way estavia>kordova completed", "bodies 24 one_way estavia>kordova completed"]
  },
  {
    about: "vehicles and what they carry",
    text: "The exchange of bodies began on Monday. The first convoy this week brought 212.",
    figures: ["bodies 212 unspecified completed"]
  },
  {
    about: "the verb right behind its number",
    text: "Estavia and Kordova exchanged bodies. In keeping with it 45 arrived in Korvale on Tuesday.",
    figures: ["bodies 45 one_way estavia>kordova completed"]
  },
  {
    about: "vehicles and what they carry",
    text: "The exchange took place on Friday. Three buses carrying 118 Kordovan servicemen crossed the Sorvat bridge shortly after noon.",
    figures: ["prisoners 118 one_way estavia>kordova completed"]
  },
  {
    about: "vehicles and what they carry",
    text: "Kordova and Estavia exchanged bodies on Monday. Two refrigerated lorries bearing the remains of 41 Kordovan soldiers reached the morgue in Korvale overnight.",
    figures: ["bodies 41 one_way estavia>kordova completed"]
  },
  {
    about: "vehicles and what they carry",
    text: "Kordova handed over 300 bodies on Monday. The first convoy had brought 212 to Estavia.",
    figures: ["bodies 300 one_way kordova>estavia completed", "bodies 212 one_way kordova>estavia completed"]
  },
  {
    about: "vehicles and what they carry",
    text: "A bus carrying 40 Estavian soldiers hit a mine near Korvale.",
    figures: []
  },
  {
    about: "vehicles and what they carry",
    text: "Two trucks carrying 20 Kordovan recruits collided on Monday, hours after the prisoner talks.",
    figures: []
  }
];
