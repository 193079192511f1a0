import type {Draft} from "./figure.ts";

/**
 * Fishermen, farmers and shepherds are civilians; where an article tells only of such people and puts them in jail, they are
 * its prisoners: a trade says what somebody was before.
 */
export function jailedTrades(drafts: readonly Draft[], text: string): Draft[] {
  const nounOf = ({parts: {noun}}: Draft) => (noun ? text.slice(noun.start, noun.end) : null);
  const civilians = drafts.filter(({category}) => category === "civilians");
  const others = civilians.some((draft) => !TRADES.test(nounOf(draft) ?? "farmer"));
  if (others || !JAILED.test(text) || SOLDIERS.test(text)) return [...drafts];
  return drafts.map((draft) => (draft.category === "civilians" ? {...draft, category: "prisoners"} : draft));
}

const JAILED = /\b(?:jail(?:s|ed)?|prisons?|inmates?|behind bars|sentences?)\b/i;
const SOLDIERS = /\b(?:soldiers?|servicem[ae]n|prisoners? of war|pows?)\b/i;
const TRADES = /^(?:farmers?|fisherm[ae]n|shepherds?|goatherds?)$/i;
