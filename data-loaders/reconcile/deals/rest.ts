import {type Draft, sameWay} from "./draft.ts";
import {groupBy} from "./group.ts";

/**
 * A hand-over agreed at a round of its own carries out an earlier promise where one article adds it up so: "Thirteen of 33
 * have been freed ... three, four, six", with the first two tied to the promise already. It is the rest of the whole, to the number, and
 * nothing was promised at its own round.
 */
export function tieRests(drafts: readonly Draft[]): void {
  const done = drafts.filter(({cluster}) => cluster.status === "completed");
  const steps = groupBy(
    done.filter(({partOf}) => partOf !== null),
    ({partOf}) => partOf!.cluster.category
  );
  for (const whole of done) {
    const promise = whole.fulfils;
    if (whole.date !== null || promise === null) continue;
    const told = (steps.get(whole.cluster.category) ?? []).filter(({partOf}) => partOf === whole);
    const rests = done.filter((draft) => isLoose(draft, whole) && follows(draft, promise) && fills(whole, told, draft));
    if (rests.length !== 1) continue;
    rests[0]!.fulfils = promise;
    rests[0]!.partOf = whole;
  }
}

/** Of the same people as the whole, with a day, and tied to nothing yet. */
const isLoose = (draft: Draft, whole: Draft): boolean =>
  draft.date !== null &&
  draft.fulfils === null &&
  draft.partOf === null &&
  draft.subgroup === null &&
  draft.cluster.category === whole.cluster.category &&
  sameWay(draft, whole);

const follows = (draft: Draft, {roundDate}: Draft): boolean => roundDate === null || draft.date! >= roundDate;

/** Whether the steps told and this one come to the whole at either end of its range, and one article tells them all. */
function fills(whole: Draft, told: readonly Draft[], rest: Draft): boolean {
  const all = [...told, rest];
  const sum = (end: "min" | "max") =>
    all.reduce<number | null>((total, {value}) => {
      const n = value.range[end];
      return total === null || n === null ? null : total + n;
    }, 0);
  const {min, max} = whole.value.range;
  const adds = (min !== null && sum("min") === min) || (max !== null && sum("max") === max);
  return told.length > 0 && adds && whole.articles.some((id) => all.every(({articles}) => articles.includes(id)));
}
