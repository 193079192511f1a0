import type {Draft} from "../story/figure.ts";
import {complete, opposite, type Sides} from "./roles.ts";

/** Who holds hostages, and who holds the prisoners that are given for them. */
interface Captors {
  readonly holder: string | null;
  readonly jailer: string | null;
}

/**
 * Where hostages are given for prisoners, both go one way only, and always the same way: what one sentence tells of
 * who holds whom fills in the others ("33 hostages are to be released"). Whoever the holder of hostages hands over is
 * one of them, soldiers too. Where either side freed prisoners, or the same number was freed by each, nothing is changed.
 */
export function settleCaptors(told: readonly Draft[], text: string, sides: Sides): Draft[] {
  return settleNations(settleHostages(told, text, sides), sides);
}

/**
 * Whoever frees people of a country that is no side holds all of that country's people: "Estavia freed 39 Saruni women",
 * then "150 Sarunis are to be let go".
 */
function settleNations(told: readonly Draft[], sides: Sides): Draft[] {
  const {all, pair} = sides;
  const drafts = told.map((draft) => {
    const guest = isPair(draft) && draft.from !== null && pair !== null && !all.includes(draft.from);
    const owner = guest ? opposite(draft.to, sides) : null;
    return owner ? {...draft, from: owner} : draft;
  });
  const holders = new Map<string, Set<string>>();
  const foreign = ({nation}: Draft) => nation !== null && !all.includes(nation);
  for (const draft of drafts)
    if (foreign(draft) && draft.from !== null && all.includes(draft.from))
      holders.set(draft.nation!, (holders.get(draft.nation!) ?? new Set()).add(draft.from));
  return drafts.map((draft) => {
    const [holder, more] = foreign(draft) ? (holders.get(draft.nation!) ?? []) : [];
    if (!holder || more || draft.from !== null || draft.basis === "per_side") return draft;
    return {...draft, basis: "one_way", from: holder, to: draft.to === holder ? draft.nation : draft.to};
  });
}

/** Hostages and the prisoners given for them. */
function settleHostages(told: readonly Draft[], text: string, sides: Sides): Draft[] {
  const even = told.some(({basis, category}) => basis === "per_side" && category !== "bodies");
  if (even || !/\bhostages?\b/i.test(text)) return [...told];
  const drafts = namePairs(told, text);
  const called = sides.group && COUNTED_HOSTAGES.test(text);
  if (!called && !drafts.some(({category}) => category === "hostages")) return [...told];
  const {holder, jailer} = captorsOf(drafts, text, sides);
  const traded = drafts.some((draft) => isPrisoners(draft, text));
  return drafts.map((draft) => {
    if (draft.cumulative) return draft;
    const noun = nounOf(draft, text);
    if (draft.category === "bodies")
      return /hostage/.test(wordsOf(draft, text)) ? towards(draft, holder, jailer) : draft;
    if (draft.category === "hostages") {
      const owed = holder !== null && draft.from === jailer && !/hostage/.test(noun) && !isPair(draft);
      return owed ? {...draft, category: "prisoners"} : towards(draft, holder, jailer);
    }
    const named = isPrisoners(draft, text);
    if (!named && holder !== null && draft.from === holder && draft.to === jailer)
      return {...draft, category: draft.category === "children" ? "children" : "hostages"};
    if (!named && jailer !== null && draft.to === jailer && draft.from === null && traded)
      return {...draft, category: "hostages", from: holder};
    if (named && jailer !== null && draft.from === null && draft.to !== null && draft.to !== jailer)
      return {...draft, from: jailer};
    if (named && (draft.basis !== "one_way" || isPair(draft) || (traded && draft.from === holder)))
      return towards(draft, jailer, holder);
    return draft;
  });
}

/** "fifty hostages, 150 prisoners": people are counted by that name, though no figure of an exchange was read from it. */
const COUNTED_HOSTAGES =
  /\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|(?:twen|thir|for|fif|six|seven|eigh|nine)(?:ty|teen))\s(?:\w+\s)?hostages\b/i;

/** "four for 200", "90 prisoners for three women": of two unequal numbers without a noun of their own, the few are the hostages. */
function namePairs(drafts: readonly Draft[], text: string): Draft[] {
  const out = [...drafts];
  for (let k = 0; k + 1 < out.length; k++) {
    const [one, two] = [out[k]!, out[k + 1]!];
    if (one.rule !== "n-for-m" || two.rule !== "n-for-m" || one.scene !== two.scene) continue;
    const [few, many] = sizeOf(one) <= sizeOf(two) ? [k, k + 1] : [k + 1, k];
    k++;
    const clear = sizeOf(out[many]!) >= 3 * sizeOf(out[few]!);
    if (!clear || PRISONERS.test(nounOf(out[few]!, text)) || out[few]!.category === "bodies") continue;
    out[few] = {...out[few]!, category: "hostages"};
    if (out[many]!.category === "hostages" && !/hostage/.test(nounOf(out[many]!, text)))
      out[many] = {...out[many]!, category: "prisoners"};
  }
  return out;
}

const sizeOf = ({count}: Draft): number => count.min ?? count.max ?? 0;

/** Both ends as the whole article tells them; an end that is known alone is kept beside what the sentence says. */
function towards(draft: Draft, from: string | null, to: string | null): Draft {
  if (from !== null && to !== null) return {...draft, basis: "one_way", from, to};
  if (isPair(draft) && (from ?? to) !== null) return {...draft, basis: "one_way", from, to};
  const giver = draft.from ?? (draft.to === from ? null : from);
  return {...draft, basis: "one_way", from: giver, to: draft.to ?? (giver === to ? null : to)};
}

const isPair = ({rule}: Draft): boolean => rule === "n-for-m" || rule === "item";

const PRISONERS = /^(?:prisoner|detainee|inmate|convict)/;

const nounOf = ({parts}: Draft, text: string): string => {
  const noun = parts["noun"];
  return noun ? text.slice(noun.start, noun.end).toLowerCase() : "";
};

const wordsOf = ({evidence}: Draft, text: string): string =>
  text.slice(evidence.start, evidence.end + 24).toLowerCase();

const isPrisoners = (draft: Draft, text: string): boolean =>
  draft.category === "prisoners" &&
  (PRISONERS.test(nounOf(draft, text)) || draft.rule === "n-for-m" || isOfPrisoners(draft, text));

/** "How many prisoners walked out is disputed: the Front counts 602": whom the sentence names stands for a number's own noun. */
function isOfPrisoners({parts, sentence}: Draft, text: string): boolean {
  const words = parts["noun"] ? "" : text.slice(sentence.start, sentence.end);
  return /\b(?:prisoner|detainee|inmate|convict)s\b/i.test(words) && !/\bhostages?\b/i.test(words);
}

/** An armed group holds the hostages, the state the prisoners; between states by the plainest sentences: where hostages went from and to, and who let prisoners go. */
function captorsOf(drafts: readonly Draft[], text: string, sides: Sides): Captors {
  if (sides.group) return {holder: sides.group, jailer: opposite(sides.group, sides)};
  const holders = new Map<string, number>();
  const jailers = new Map<string, number>();
  const vote = (votes: Map<string, number>, party: string | null) => {
    if (party !== null) votes.set(party, (votes.get(party) ?? 0) + 1);
  };
  for (const draft of drafts) {
    // What is paid for what is often told without a side; a side that demands the bargain names its own people.
    if ((isPair(draft) && draft.status !== "demanded") || draft.basis !== "one_way") continue;
    const noun = nounOf(draft, text);
    if (/hostage/.test(draft.category === "bodies" ? wordsOf(draft, text) : noun)) {
      vote(holders, draft.from);
      vote(jailers, draft.to);
    } else if (PRISONERS.test(noun)) {
      vote(jailers, draft.from);
      if (draft.status === "demanded") vote(holders, draft.to);
    }
  }
  const jailer = most(jailers);
  if (holders.size === 0 && jailer !== null)
    for (const draft of drafts)
      if (draft.to === jailer && draft.basis === "one_way" && !isPrisoners(draft, text)) vote(holders, draft.from);
  const ends = complete({from: most(holders), to: jailer}, sides);
  return ends.from !== null && ends.from === ends.to
    ? {holder: null, jailer: null}
    : {holder: ends.from, jailer: ends.to};
}

/** The party with most votes; null where two are level. */
function most(votes: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : null;
}
