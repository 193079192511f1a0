/** What a statement is about: the first topic in this order with most of its words in it. Stems, lower case; a space is a word's edge. */
const TOPICS: readonly (readonly [topic: string, words: string])[] = [
  [
    "prisoners",
    "prisoner|captive|captivity|pow |pows|prisoners of war|detainee|swap|exchange of|servicemen|all for all|all-for-all|released|hostage"
  ],
  ["bodies", "bodies|body |remains|fallen|the dead|dead soldiers|morgue|refrigerat|corpse"],
  ["children", "child|children|minors|abducted|orphan"],
  [
    "ceasefire",
    "ceasefire|cease-fire|truce|armistice|cessation|silence|lull|stop fire|halt to the fighting|pause in the fighting|hostilities"
  ],
  [
    "leaders' meeting",
    "summit|meeting of the leaders|meeting of leaders|presidents should meet|leaders' meeting|leaders' level|meet with the president|heads of state|meeting between the president"
  ],
  ["security guarantees", "security guarantee|guarantor|guarantees|neutrality|neutral state|alliance|bases"],
  ["territory", "territor|region|border|annex|withdraw|occupied|pull out|pull back|front line|line of contact"],
  ["sanctions", "sanction|embargo|tariff|penalt|restrictions on trade"],
  [
    "next round",
    "next round|fourth round|another round|new round|next meeting|reconvene|continue contacts|meet again|further talks|resume talks|continue the talks|next step"
  ],
  ["memorandum", "memorandum|draft|document|treaty|accord|text of|framework|proposals"],
  ["humanitarian", "humanitarian|corridor|evacuat|aid |relief|medical|wounded|civilian"],
  ["mediation", "mediat|host|go-between|facilitat|venue|good offices|brokered"],
  ["military", "missile|drone|attack|strike|offensive|troops|army|soldiers|weapon|bomb|shell|military"],
  ["negotiations", "talks|negotiat|delegation|dialogue|diplomac|meeting|compromise|agreement|deal "],
  ["elections", "election|vote|ballot|campaign|poll|candidate|primary|nominee|debate|rally"],
  ["justice", "court|judge|lawsuit|charges|indict|trial|investigation|prosecut|verdict|appeal|subpoena"],
  ["economy", "econom|tax|budget|inflation|jobs|trade|market|prices|wages|bank|deficit"],
  ["migration", "immigra|migrant|refugee|asylum|deport|visa"],
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
