import type {Draft} from "./figure.ts";

const NTH = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const NEXT = /^next (?=stage|phase|tranche|batch|wave|instalment)/iu;
const TOLD =
  /\b(first|opening|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\s+(?:exchange|swap|stage|phase|tranche|batch|wave|instalment)\b/giu;

/**
 * "The next stage" by its number, where the title or the text before says which one the article tells of: the next after "the first
 * exchange" is the second. What no number was told of stays the next.
 */
export function numberStages(drafts: readonly Draft[], title: string | null, text: string): Draft[] {
  return drafts.map((draft) => {
    const next = draft.subgroup === null ? null : NEXT.exec(draft.subgroup);
    if (!next) return draft;
    const told = `${title ?? ""}\n${text.slice(0, draft.sentence.start)}`;
    const last = [...told.matchAll(TOLD)].at(-1)?.[1]?.toLowerCase();
    const nth = last === undefined ? undefined : NTH[NTH.indexOf(last === "opening" ? "first" : last) + 1];
    return nth === undefined ? draft : {...draft, subgroup: draft.subgroup!.replace(NEXT, `${nth} `)};
  });
}
