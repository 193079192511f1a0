/**
 * What a statement is about: the topic with most of its words in it, the first where several have as many. Stems, lower
 * case; a space is a word's edge, and "#" a number. `weight`: words of a general topic ("talks", "vote") count for half of a special one's.
 */
const TOPICS: readonly (readonly [topic: string, weight: 1 | 2, words: string])[] = [
  [
    "prisoners",
    2,
    "prisoner|captive|captivity|pow |pows|prisoners of war|detainee|swap|exchange of|the exchange|exchanges|exchange #|an exchange|coming exchange|servicemen|servicewomen|guardsmen|all for all|all-for-all|released|release of|freed|freeing|let go|hostage|jail|imprison|inmate|exchange list|lists of|returned home|come home|came home|brought home|be home|homecoming|loved ones|# for #|#-for-#|people a side|day's exchange"
  ],
  [
    "bodies",
    2,
    "bodies|body |remains|fallen|the dead|dead soldiers|morgue|refrigerat|corpse|burial|buried|forensic|dna|repatriat"
  ],
  ["children", 2, "child|children|minors|abducted|orphan|teenager|deported"],
  [
    "ceasefire",
    2,
    "ceasefire|cease-fire|truce|armistice|cessation|silence|lull|stop fire|halt to the fighting|pause in the fighting|ending the fighting|hostilities|guns will fall|guns would fall|end the war|peace deal|peace treaty|lasting peace"
  ],
  [
    "leaders' meeting",
    2,
    "summit|meeting of the leaders|meeting of leaders|presidents should meet|two presidents|both presidents|presidents meet|meeting of the presidents|leaders' meeting|leaders' level|meet with the president|heads of state|meeting between the president"
  ],
  [
    "security guarantees",
    2,
    "security guarantee|guarantor|guarantees|neutrality|neutral state|alliance|bases|peacekeep|deterren"
  ],
  [
    "territory",
    2,
    "territor|regions|borders|demarcat|annex|withdraw|occupied|pull out|pull back|front line|line of contact|sovereign|enclave"
  ],
  ["sanctions", 2, "sanction|embargo|tariff|penalt|restrictions on trade"],
  [
    "next round",
    2,
    "next round|fourth round|another round|new round|next meeting|will meet|would meet|to meet again|reconvene|continue contacts|meet again|further talks|resume talks|continue the talks|next step|next stage|next phase|second phase|second stage|third round|date for|no date"
  ],
  [
    "memorandum",
    2,
    "memorandum|draft|treaty|accord |text of|framework|proposals|proposal|peace plan|road map|roadmap|signature"
  ],
  ["humanitarian", 2, "humanitarian|corridor|evacuat|aid |relief|medical|food|grain"],
  ["mediation", 2, "mediat|go-between|facilitat|venue|good offices|brokered|intermediar|to host|hosting"],
  [
    "military",
    2,
    "missile|drone|attack|strike|offensive|troops|army|weapon|bomb|shelling|shelled|military|air defence|air defense|the war|mines|fighters|air force|armed forces|killed"
  ],
  [
    "negotiations",
    1,
    "talks|negotiat|delegation|dialogue|diplomac|diplomat|meeting|compromise|agreement|agreed|deal |round|session|phone call|contacts|progress|breakthrough|consult|ultimatum|position|bargaining|haggling"
  ],
  [
    "elections",
    1,
    "election|vote|ballot|campaign|poll|candidate|primary|nominee|debate|rally|voter|governor|republican|democrat"
  ],
  [
    "justice",
    2,
    "court|judge|lawsuit|charges|indict|trial|investigation|prosecut|verdict|appeal|subpoena|legal|constitution|ruling|attorney|prosecutor|police|crime|jury"
  ],
  [
    "economy",
    2,
    "economy|economic|economies|tax |taxes|taxpay|taxation|budget|inflation|jobs|trade|market|prices|wages|bank|deficit|dollar|company|companies|business|merger|industry|workers|union|contract|spending"
  ],
  ["migration", 2, "immigra|migrant|refugee|asylum|visa"],
  ["environment", 2, "climate|water|river|drought|flood|wildfire|storm|energy|electric|grid|farm|crop|oil |gas "],
  ["education", 2, "school|student|teacher|universit|college|classroom|library|voucher"],
  ["health", 2, "health|hospital|vaccine|virus|insurance|medicare|medicaid|drug"]
];

/** A letter of the words, all topics' words together: a text is walked through once, whatever their number. */
interface Letter {
  readonly next: Map<number, Letter>;
  /** Which words end here. */
  readonly words: number[];
}

const letter = (): Letter => ({next: new Map(), words: []});

const ROOT = letter();
/** The topic of each word, by their numbers; a word of two topics has two. */
const TOPIC_OF: readonly number[] = TOPICS.flatMap(([, , words], topic) =>
  words.split("|").map((word) => ({word, topic}))
).map(({word, topic}, number) => {
  let at = ROOT;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const next = at.next.get(code) ?? letter();
    at.next.set(code, next);
    at = next;
  }
  at.words.push(number);
  return topic;
});

/** The topic of the first text that has one: a statement's own words, then those around it. Linear in the texts. */
export function topicOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const topic = topicIn(text);
    if (topic !== null) return topic;
  }
  return null;
}

function topicIn(text: string): string | null {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[0-9][0-9,.]*/g, "#")
    .replace(/[^\p{L}\p{N}'#-]+/gu, " ")} `;
  const seen = new Set<number>();
  for (let edge = plain.indexOf(" "); edge >= 0; edge = plain.indexOf(" ", edge + 1)) {
    let at: Letter | undefined = ROOT;
    for (let i = edge + 1; at; i++) {
      for (const word of at.words) seen.add(word);
      at = at.next.get(plain.charCodeAt(i));
    }
  }
  const hits = TOPICS.map(() => 0);
  for (const word of seen) hits[TOPIC_OF[word]!]! += TOPICS[TOPIC_OF[word]!]![1];
  const most = Math.max(...hits);
  return most > 0 ? TOPICS[hits.indexOf(most)]![0] : null;
}
