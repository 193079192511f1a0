import type {Draft} from "./figure.ts";
import {complete, type Sides} from "./roles.ts";

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
export function settleCaptors(drafts: readonly Draft[], text: string, sides: Sides): Draft[] {
  const hostages = drafts.filter(({category}) => category === "hostages");
  const even = drafts.some(({basis, category}) => basis === "per_side" && category !== "bodies");
  if (hostages.length === 0 || even) return [...drafts];
  const {holder, jailer} = captorsOf(drafts, text, sides);
  const traded = drafts.some((draft) => isPrisoners(draft, text));
  return drafts.map((draft) => {
    if (draft.category === "bodies" || draft.cumulative) return draft;
    if (draft.category === "hostages") return towards(draft, holder, jailer);
    const named = isPrisoners(draft, text);
    if (!named && holder !== null && draft.from === holder && draft.to === jailer)
      return {...draft, category: draft.category === "children" ? "children" : "hostages"};
    if (!named && jailer !== null && draft.to === jailer && draft.from === null && traded)
      return {...draft, category: "hostages", from: holder};
    if (named && (draft.basis === "unspecified" || draft.basis === "total" || isPair(draft)))
      return towards(draft, jailer, holder);
    return draft;
  });
}

/** Ends where none are told; numbers set against each other in passing go by what the article has told elsewhere. */
function towards(draft: Draft, from: string | null, to: string | null): Draft {
  if (from === null && to === null) return {...draft, basis: "one_way"};
  if (isPair(draft) || (draft.from === null && draft.to === null) || draft.basis !== "one_way")
    return {...draft, basis: "one_way", from, to};
  return {
    ...draft,
    from: draft.from ?? (draft.to === from ? null : from),
    to: draft.to ?? (draft.from === to ? null : to)
  };
}

const isPair = ({rule}: Draft): boolean => rule === "n-for-m" || rule === "item";

const isPrisoners = (draft: Draft, text: string): boolean => {
  const noun = draft.parts["noun"];
  const word = noun ? text.slice(noun.start, noun.end).toLowerCase() : "";
  return (
    draft.category === "prisoners" && (/^(?:prisoner|detainee|inmate|convict)/.test(word) || draft.rule === "n-for-m")
  );
};

/** By the plainest sentences: where hostages went from and to, and who let prisoners go. */
function captorsOf(drafts: readonly Draft[], text: string, sides: Sides): Captors {
  const holders = new Map<string, number>();
  const jailers = new Map<string, number>();
  const vote = (votes: Map<string, number>, party: string | null) => {
    if (party !== null) votes.set(party, (votes.get(party) ?? 0) + 1);
  };
  for (const draft of drafts) {
    if (isPair(draft) || draft.category === "bodies" || draft.basis !== "one_way") continue;
    if (draft.category === "hostages") {
      vote(holders, draft.from);
      vote(jailers, draft.to);
    } else if (isPrisoners(draft, text)) vote(jailers, draft.from);
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
