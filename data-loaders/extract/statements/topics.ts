/** What a statement is about: the first topic in this order with most of its words in it. Stems, lower case; a space is a word's edge. */
const TOPICS: readonly (readonly [topic: string, words: string])[] = [
  [
    "prisoners",
    "prisoner|captive|captivity|pow |pows|prisoners of war|detainee|swap|exchange of|servicemen|all for all|all-for-all|released|release of|freed|freeing|hostage|jail|imprison|inmate|exchange list|lists of|returned home|come home|came home|brought home"
  ],
  [
    "bodies",
    "bodies|body |remains|fallen|the dead|dead soldiers|morgue|refrigerat|corpse|burial|buried|forensic|dna|repatriat"
  ],
  ["children", "child|children|minors|abducted|orphan|teenager|deported"],
  [
    "ceasefire",
    "ceasefire|cease-fire|truce|armistice|cessation|silence|lull|stop fire|halt to the fighting|pause in the fighting|hostilities|guns will fall|fighting|end the war|peace deal|peace treaty|lasting peace"
  ],
  [
    "leaders' meeting",
    "summit|meeting of the leaders|meeting of leaders|presidents should meet|leaders' meeting|leaders' level|meet with the president|heads of state|meeting between the president"
  ],
  [
    "security guarantees",
    "security guarantee|guarantor|guarantees|neutrality|neutral state|alliance|bases|peacekeep|deterren"
  ],
  [
    "territory",
    "territor|region|border|annex|withdraw|occupied|pull out|pull back|front line|line of contact|sovereign|enclave"
  ],
  ["sanctions", "sanction|embargo|tariff|penalt|restrictions on trade"],
  [
    "next round",
    "next round|fourth round|another round|new round|next meeting|reconvene|continue contacts|meet again|further talks|resume talks|continue the talks|next step|next stage|next phase|second phase|second stage|third round|date for|no date"
  ],
  [
    "memorandum",
    "memorandum|draft|document|treaty|accord|text of|framework|proposals|proposal|plan |plans |road map|roadmap|signature"
  ],
  ["humanitarian", "humanitarian|corridor|evacuat|aid |relief|medical|wounded|civilian|food|grain|families"],
  ["mediation", "mediat|host|go-between|facilitat|venue|good offices|brokered|intermediar"],
  [
    "military",
    "missile|drone|attack|strike|offensive|troops|army|soldiers|weapon|bomb|shell|military|air defence|air defense|war |mines|fighters|air force|armed forces"
  ],
  [
    "negotiations",
    "talks|negotiat|delegation|dialogue|diplomac|diplomat|meeting|compromise|agreement|agreed|deal |round|session|phone call|contacts|progress|breakthrough|consult"
  ],
  [
    "elections",
    "election|vote|ballot|campaign|poll|candidate|primary|nominee|debate|rally|voter|governor|republican|democrat"
  ],
  [
    "justice",
    "court|judge|lawsuit|charges|indict|trial|investigation|prosecut|verdict|appeal|subpoena|legal|constitution|ruling|attorney|prosecutor|police|crime|jury"
  ],
  [
    "economy",
    "econom|tax |taxes|taxpay|taxation|budget|inflation|jobs|trade|market|prices|wages|bank|deficit|dollar|company|companies|business|merger|industry|workers|union|contract|spending"
  ],
  ["migration", "immigra|migrant|refugee|asylum|visa"],
  ["environment", "climate|water|river|drought|flood|wildfire|storm|energy|electric|grid|farm|crop|oil |gas "],
  ["education", "school|student|teacher|universit|college|classroom|library|voucher"],
  ["health", "health|hospital|vaccine|virus|insurance|medicare|medicaid|drug"]
];
const COMPILED = TOPICS.map(([topic, words]) => ({topic, words: words.split("|")}));

/** The topic of a statement's words, or null. Linear in the text for a fixed list of words. */
export function topicOf(text: string): string | null {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}'-]+/gu, " ")} `;
  let best: {topic: string; hits: number} | null = null;
  for (const {topic, words} of COMPILED) {
    const hits = words.filter((word) => plain.includes(` ${word}`)).length;
    if (hits > 0 && (!best || hits > best.hits)) best = {topic, hits};
  }
  return best?.topic ?? null;
}
