import type {Span} from "../../../language/span.ts";
import type {Draft} from "./figure.ts";

/**
 * Folds the drafts of one article: halves of an even swap become one per-side figure, an open range told in two numbers
 * becomes one, and what tells a fact again becomes a repeat of its first mention in the text's body.
 */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const joined = joinRanges(joinHalves(sumUp(drafts)));
  const kept = new Map<number, Told[]>();
  for (const draft of [...joined.filter(({heading}) => !heading), ...joined.filter(({heading}) => heading)]) {
    const number = draft.count.min ?? draft.count.max ?? 0;
    const alike = kept.get(number) ?? [];
    kept.set(number, alike);
    const recalled = draft.asked || (draft.definite && !alike.every((known) => isKept(known.draft, draft)));
    const same = alike.find((known) => isSame(known.draft, draft)) ?? (recalled ? alike[0] : null);
    if (same) {
      same.draft = again(same.draft, draft);
      same.repeats.push(draft.evidence);
    } else if (!draft.asked && (!draft.definite || SURE.has(draft.rule) || isWanted(draft)))
      alike.push({draft, repeats: [...draft.repeats]});
  }
  const told = [...kept.values()].flat().map(({draft, repeats}): Draft => ({...draft, repeats}));
  return told.sort(
    (a, b) => a.evidence.start - b.evidence.start || a.parts["number"]!.start - b.parts["number"]!.start
  );
}

/** A fact and the places that tell it again; facts are kept by their number, as an article may tell thousands. */
interface Told {
  draft: Draft;
  readonly repeats: Span[];
}

/** Rules whose figures are told for the first time even behind "the". */
const SURE = new Set([
  "described",
  "handed-over",
  "received",
  "returned",
  "exchanged",
  "came-home",
  "list-demanded",
  "afterthought"
]);

/** "demands the return of all 40 pilots": known to whoever demands them, and told for the first time. */
const isWanted = ({rule, status}: Draft): boolean =>
  status === "demanded" && (rule === "return-of" || rule === "hand-over-of");

/** "promised to free nine. ... All nine crossed on Monday": the promise is one fact, that it was kept on its day another. */
const isKept = (known: Draft, {status, date, dateCarried}: Draft): boolean =>
  known.status !== "completed" && status === "completed" && date !== null && !dateCarried;

function again(known: Draft, draft: Draft): Draft {
  const date =
    known.date && !known.dateCarried ? known : draft.date && !draft.dateCarried ? draft : known.date ? known : draft;
  return {
    ...known,
    date: date.date,
    dateCarried: date.dateCarried,
    round: known.round ?? draft.round
  };
}

/** Whether a later draft tells the fact of an earlier one: the later may say less, never something else. */
function isSame(a: Draft, b: Draft): boolean {
  if (a.category !== b.category || a.cumulative !== b.cumulative) return false;
  if (a.count.min !== b.count.min || a.count.max !== b.count.max) return false;
  const settled = a.status === b.status || a.status === "completed";
  if (b.additional && !a.additional && b.scene !== a.scene && settled && !a.heading) return false;
  if (a.date && b.date && a.date.date !== b.date.date && !(a.dateCarried && b.dateCarried)) return false;
  if (b.apart && b.date === null && a.date && !a.dateCarried && !b.cumulative) return false;
  if (a.basis === "per_side" && b.rule === "n-for-m") return false;
  const direction = (a.from === b.from || b.from === null) && (a.to === b.to || b.to === null);
  const basis =
    (a.basis === b.basis && direction) ||
    b.basis === "unspecified" ||
    (a.basis === "per_side" && b.basis === "one_way") ||
    (b.basis === "total" && a.basis === "unspecified") ||
    (a.basis === "one_way" && b.basis === "total" && a.status === b.status);
  if (!basis) return false;
  return (
    a.status === b.status ||
    (a.status === "completed" && b.status === "agreed") ||
    (a.status === "agreed" && b.status === "completed" && b.date === null)
  );
}

/** "1,100 fallen soldiers, 700 of them to Estavia and 400 to Kordova": what is told of both ways is a total. */
function sumUp(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, k) => {
    const [one, two] = [drafts[k + 1], drafts[k + 2]];
    const each =
      one?.basis === "per_side" &&
      one.category === draft.category &&
      (one.scene === draft.scene || (draft.heading && one.scene - draft.scene <= 2));
    if (each && draft.basis === "unspecified" && draft.count.min === 2 * (one.count.min ?? 0))
      return {...draft, basis: "total"};
    const open = draft.basis === "unspecified" || (draft.basis === "per_side" && draft.item);
    if (!open || !one || !two || two.scene - draft.scene > 1) return draft;
    const opposite = one.basis === "one_way" && two.basis === "one_way" && one.to !== null && one.to === two.from;
    const sum = (one.count.min ?? 0) + (two.count.min ?? 0);
    return opposite && draft.count.min === sum ? {...draft, basis: "total"} : draft;
  });
}

/**
 * "300 went home to Estavia and 300 to Kordova", "185 soldiers and 20 civilians came back in return for 185 soldiers and
 * 20 civilians": the same number both ways in one sentence is the number of each side.
 */
function joinHalves(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const at = out.findLastIndex((known) => known.scene === draft.scene && isOtherHalf(known, draft));
    if (at < 0) {
      out.push(draft);
      continue;
    }
    const half = out[at]!;
    out[at] = {
      ...half,
      rule: "halves",
      basis: "per_side",
      from: null,
      to: null,
      evidence: {
        start: Math.min(half.evidence.start, draft.evidence.start),
        end: Math.max(half.evidence.end, draft.evidence.end)
      }
    };
  }
  return out;
}

function isOtherHalf(a: Draft, b: Draft): boolean {
  if (a.basis !== "one_way" || b.basis !== "one_way" || a.category !== b.category) return false;
  if (a.count.min !== b.count.min || a.count.max !== b.count.max || a.status !== b.status) return false;
  return a.to !== null && b.to !== null && a.to !== b.to;
}

/** "no fewer than 1,000 a side and perhaps as many as 1,200": one interval told in two numbers. */
function joinRanges(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const last = out.at(-1);
    if (
      last &&
      last.scene === draft.scene &&
      last.category === draft.category &&
      last.count.max === null &&
      draft.count.min === null &&
      (last.count.min ?? 0) < (draft.count.max ?? 0)
    ) {
      out[out.length - 1] = {
        ...last,
        rule: "up-to",
        count: {min: last.count.min, max: draft.count.max},
        evidence: {start: last.evidence.start, end: Math.max(last.evidence.end, draft.evidence.end)}
      };
      continue;
    }
    out.push(draft);
  }
  return out;
}
