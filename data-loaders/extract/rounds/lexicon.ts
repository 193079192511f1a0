/**
 * The words by which reporters speak of meetings of negotiators, keyed by Token.norm. Source: the nouns and verbs under
 * "negotiation", "meeting" and "conversation" in Roget (1911) and in agency style, less those that name other events.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Nouns that name negotiating itself: with a day or a place they tell of a round. */
export const TALK_NOUNS = words("talks negotiations negotiation round rounds cycle cycles plenary parley parleys");

/** Nouns of any meeting: a round only where the sides, an ordinal or the article's own round make them one. */
export const MEETING_NOUNS = words(`
  meeting meetings session sessions encounter encounters discussions conversation conversations consultations
  deliberations dialogue dialogues sitting gathering summit summits
`);

/** What stands before "round", "talks" and the like in one noun phrase, beside names, days and numbers. */
export const MODIFIERS = words(`
  direct indirect peace bilateral trilateral tripartite quadrilateral multilateral face person way sided
  fresh new latest last previous prior earlier next further more another this that these those such formal informal
  high level long awaited anticipated highly much proximity technical political military humanitarian ceasefire truce
  working main general full opening closing final initial inaugural current ongoing recent new resumed renewed stalled
  two three four day days hour hours minute half plenary shuttle marathon door doors mediated brokered
  sponsored led backed hosted crucial key tense difficult brief short long rare so called pre historic
  landmark preliminary exploratory secret formal official lengthy one exclusive preparatory separate the a an
  their its our his her both today commanders negotiators envoys experts
`);

/** A meeting noun under one of these belongs to one side, to the press or to another body. */
export const FOREIGN_MODIFIERS = words(`
  cabinet press news council parliament parliamentary government security emergency board staff commission committee
  court congress assembly party coalition video telephone phone campaign donor donors business economic trade climate
  ministerial g7 g20 nato eu european brics alliance family training photo question
`);

export const THREE_WAY = words("trilateral tripartite");

/** Distance of the round from the article's own. */
export const BEFORE_THIS = words("previous prior earlier preceding");
export const AFTER_THIS = words("next another further");
export const PRESENT = words("latest last fresh new this recent current");

/** Verbs by which the delegations come together; with a place or a day they tell of a round. */
export const MEET_VERBS = words(
  "met meet meets meeting convened convene gathered gather reconvened reconvene sat talked negotiated conferred"
);

/** Who must come together for a round: the sides' people, not leaders and not third parties. */
export const DELEGATES = words(`
  delegations delegates negotiators envoys teams sides officials representatives ministers diplomats emissaries
`);

export const LEADERS = words("presidents leaders president leader premiers summit heads");

/** What makes a meeting still to come. "could" and "should" count: what may be has not been. */
export const FUTURE_CUES = words(`
  will would shall should could may might due planned plans plan scheduled expected expects proposed propose proposes
  proposing hopes hope hoped ready wants want urged urges suggested suggests offered offers if whether invited
  demanded awaits awaiting
`);

/** What tells that it has been held, against a modal elsewhere in the sentence. */
export const HELD_CUES = words(`
  held took ended closed concluded finished began opened started lasted resumed met wrapped broke resulted produced
  brought yielded led ran followed failed collapsed
`);

export const END_VERBS = words("ended ends closed closes concluded concludes finished wrapped broke adjourned over");

/** Verbs whose day is that of the proposing and not of the talks: "proposed the talks on Sunday". */
export const PROPOSING = words(`
  proposed proposes propose proposing announced announces offered offers suggested suggests demanded demands rejected
  rejects urged requested requests sought seeks called calls cancelled canceled postponed refused agreed against
  discussed settled ready willing prepared wants want hopes hoped plans planned intends intend
`);

/** Where a noun phrase's days and places end: a new clause begins, or somebody speaks. */
export const CLAUSE_STOPS = words(`
  that when while because but although though unless if whether said says told tells wrote writes added adds according
  announced declared stressed noted insisted warned reported
`);

/** A day after one of these is a bound, not the day of the talks: "talks since March". */
export const BOUND_PREPOSITIONS = words("since after before until till by from following ahead between");

/** Nouns of exchanges: "the first on Friday" after one of these is no round. */
export const STEP_NOUNS = words(`
  group groups stage stages swap swaps batch batches list lists convoy convoys exchange exchanges hand handover handovers
  phase phases tranche tranches instalment instalments attack attacks strike strikes flight flights vote votes
  hostage hostages prisoner prisoners truck trucks bus buses truce ceasefire
`);

/** What is agreed at talks: "the deal made in Istanbul on 16 May" tells of the round by place and day. */
export const DEAL_NOUNS = words(
  "deal deals agreement agreements accord accords exchange exchanges swap swaps arrangement understanding formula plan roadmap pact memorandum protocol declaration treaty compromise settlement"
);
export const DEAL_VERBS = words(
  "agreed made reached struck settled concluded sealed negotiated signed hammered clinched brokered decided"
);
