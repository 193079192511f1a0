import type {Phrasing} from "./phrasing.ts";

/** Who gave and who got, where the sentence leaves an end to the voice, the verb, the pair or the rest of the article. */
export const HOMEWARD: readonly Phrasing[] = [
  {
    about: "what was given in exchange tells the way of what came before",
    text: "The release was part of a far bigger deal, in which 215 people walked free. In exchange Estavia gave up 55 soldiers.",
    figures: ["prisoners 215 one_way kordova>estavia completed", "prisoners 55 one_way estavia>kordova completed"]
  },
  {
    about: "what was received in return tells it, too",
    text: "On Monday 40 detainees were let go. In return Kordova received 12 officers.",
    figures: ["prisoners 40 one_way kordova>estavia completed", "prisoners 12 one_way estavia>kordova completed"]
  },
  {
    about: "a promise in return is no deed in return",
    text: "On Monday 40 detainees were let go. In return Kordova will receive 12 officers.",
    figures: ["prisoners 40 unspecified completed", "prisoners 12 one_way estavia>kordova agreed"]
  },
  {
    about: "an article about one side's people",
    text: "84 people have come home from captivity.\n\nThirty Estavian soldiers were freed by Kordova. Fifty-one civilians are back in Estavia.",
    figures: [
      "prisoners 84 one_way kordova>estavia completed",
      "prisoners 30 one_way kordova>estavia completed",
      "civilians 51 one_way kordova>estavia completed"
    ]
  },
  {
    about: "an article about both sides' people",
    text: "84 people have come home from captivity.\n\nThirty Estavian soldiers were freed by Kordova. Twenty Kordovan soldiers were freed by Estavia.",
    figures: [
      "prisoners 84 unspecified completed",
      "prisoners 30 one_way kordova>estavia completed",
      "prisoners 20 one_way estavia>kordova completed"
    ]
  },
  {
    about: "the same number elsewhere, in return",
    text: "In the exchange 84 people have come home. Kordova's ministry said that 84 servicemen were handed over to it in return.",
    figures: ["prisoners 84 one_way kordova>estavia completed", "prisoners 84 one_way estavia>kordova completed"]
  },
  {
    about: "ours and theirs",
    text: 'Head of the Kordovan prisoners\' committee: "We have put our names to a great exchange, 900 of ours for 640 of theirs."',
    figures: ["prisoners 900 one_way estavia>kordova agreed", "prisoners 640 one_way kordova>estavia agreed"]
  },
  {
    about: "theirs, sent home",
    text: "Brasko said that 60 of our soldiers came back on Friday and that 38 of theirs were sent home.",
    figures: ["prisoners 60 one_way kordova>estavia completed", "prisoners 38 one_way estavia>kordova completed"]
  },
  {
    about: "theirs without ours",
    text: "Kordova freed 300 captives for 200 of theirs.",
    figures: ["prisoners 300 one_way kordova>estavia completed", "prisoners 200 one_way estavia>kordova completed"]
  },
  {
    about: "in return for what comes behind",
    text: "Ten Estavian officers came back in return for one man.",
    figures: ["prisoners 10 one_way kordova>estavia completed", "prisoners 1 one_way estavia>kordova completed"]
  },
  {
    about: "as many of each kind in return",
    text: "On Friday 85 soldiers and 20 civilians came back to Estavia in return for 85 soldiers and 20 civilians.",
    figures: ["prisoners 85 per_side completed", "civilians 20 per_side completed"]
  },
  {
    about: "other numbers in return",
    text: "On Friday 85 soldiers came back to Estavia in return for 70 soldiers.",
    figures: ["prisoners 85 one_way kordova>estavia completed", "prisoners 70 one_way estavia>kordova completed"]
  },
  {
    about: "a promise told by a noun",
    text: "Kordova had promised the release of 430 detainees.",
    figures: ["prisoners 430 one_way kordova>estavia proposed"]
  },
  {
    about: "both agree to a release",
    text: "Estavia and Kordova agreed to the release of 430 detainees.",
    figures: ["prisoners 430 unspecified agreed"]
  },
  {
    about: "who insists, told by where they are",
    text: "Some prisoners were freed on Friday. Campaigners in Estavia insist on the return of at least 23 more prisoners.",
    figures: ["prisoners >=23 one_way kordova>estavia demanded"]
  },
  {
    about: "freed for nothing, told by who did it",
    text: "In April Kordova's foreign office announced that 420 prisoners of war had been freed, with nothing asked in exchange.",
    figures: ["prisoners 420 one_way kordova>estavia completed"]
  },
  {
    about: "the deed told before, with its ends",
    text: "Teld recalled that Kordova keeps transferring bodies to Estavia: at the end of May 1,000 bodies were transferred.",
    figures: ["bodies 1000 one_way kordova>estavia completed"]
  },
  {
    about: "whoever carries them somewhere gives them",
    text: "Kordova has so far brought ten coffins to the Red Cross.",
    figures: ["bodies 10 one_way kordova>estavia completed"]
  },
  {
    about: "by somebody's count",
    text: "The exchange went ahead: 207 Estavians by Estavia's count.",
    figures: ["prisoners 207 one_way kordova>estavia completed"]
  },
  {
    about: "another item of a list is another story",
    text: "- May 4: Kordova says it received 110 soldiers.\n- May 25: 106 soldiers captured in the spring were freed.",
    figures: ["prisoners 110 one_way estavia>kordova completed", "prisoners 106 unspecified completed"]
  },
  {
    about: "two sides, each in its own clause",
    text: "Brasko recalled that 98 soldiers had come back in one go in May, and that Kordova too had got 18 back.",
    figures: ["prisoners 98 one_way kordova>estavia completed", "prisoners 18 one_way estavia>kordova completed"]
  },
  {
    about: "the pair of sides in one sentence",
    text: "More than 300 captives went home on Monday in a swap that Estavia and Kordova count differently.",
    figures: ["prisoners >=300 total completed"]
  },
  {
    about: "whose they are, in a clause of its own",
    text: "The remains of 1,200 people, which according to the Kordovan side are Estavian servicemen, were returned.",
    figures: ["bodies 1200 one_way kordova>estavia completed"]
  },
  {
    about: "the same number from either side",
    text: "The exchange of 157 captives from the Estavian side and 157 captives from the Kordovan side took place on Monday.",
    figures: ["prisoners 157 per_side completed"]
  },
  {
    about: "held in",
    text: "Some 45 captives held in Kordova have come back to their families.",
    figures: ["prisoners ~45 one_way kordova>estavia completed"]
  },
  {
    about: "captured in",
    text: "Some 45 captives captured in Kordova have come back to their families.",
    figures: ["prisoners ~45 unspecified completed"]
  },
  {
    about: "compatriots of those who tell",
    text: "Estavia's negotiators said they had secured the freedom of 45 compatriots.",
    figures: ["prisoners 45 one_way kordova>estavia completed"]
  },
  {
    about: "a return that one side tells of",
    text: "Brasko announced the return of 45 soldiers on Monday.",
    figures: ["prisoners 45 one_way kordova>estavia completed"]
  },
  {
    about: "among them, turned round",
    text: "Among the 45 Estavians who returned on Monday are seven civilians.",
    figures: ["prisoners 45 one_way kordova>estavia completed", "civilians 7 one_way kordova>estavia completed"]
  },
  {
    about: "who freed them is no deadline",
    text: "45 wounded soldiers were handed back by Kordova on Monday.",
    figures: ["prisoners 45 one_way kordova>estavia completed on 2025-06-09"]
  },
  {
    about: "a part goes where its whole went",
    text: "- May 2: Estavia got 60 soldiers.\n- May 9: Estavia got 30 soldiers.\n- May 20: Handover in Lindhaven. 90 women were freed, 12 of them civilians.",
    figures: [
      "prisoners 60 one_way kordova>estavia completed",
      "prisoners 30 one_way kordova>estavia completed",
      "prisoners 90 one_way kordova>estavia completed",
      "civilians 12 one_way kordova>estavia completed"
    ]
  }
];
