import type {Category} from "../../extract/mentions.ts";
import {canBeRivals, nominal} from "./amounts.ts";
import {type Draft, sameWay} from "./draft.ts";
import {directionsFit} from "./facts.ts";
import {groupBy} from "./group.ts";
import {tieRests} from "./rest.ts";
import {subgroupKey} from "./subgroups.ts";

/** What a promise of one category may be carried out with: civilians come home in exchanges of prisoners. */
const EMBRACED: Readonly<Partial<Record<Category, readonly Category[]>>> = {
  prisoners: ["civilians", "children"],
  hostages: ["civilians", "children"]
};

const isPromise = (draft: Draft) => draft.cluster.status === "agreed" || draft.cluster.status === "proposed";
const isDone = (draft: Draft) => draft.cluster.status === "completed";

/**
 * Ties deals to each other: parts to their whole, steps to the sum that is told of them, hand-overs to the promise that
 * they carry out, agreements to the offer that they take up. Only what articles say ties: a round that they name, an
 * addition that one article makes, a subgroup that one article names in promise and hand-over alike. A sum that happens
 * to fit ties nothing.
 */
export function tie(drafts: readonly Draft[]): void {
  tieParts(drafts);
  tieSteps(drafts);
  const byRound = groupBy(
    drafts.filter((draft) => draft.roundId !== null),
    (draft) => draft.roundId!
  );
  for (const around of byRound.values()) tieRound(around);
  tieRests(drafts);
  tieBySubgroup(drafts);
  for (const draft of drafts) if (draft.partOf?.fulfils && isPart(draft)) draft.fulfils = draft.partOf.fulfils;
  for (const draft of drafts) if (draft.fulfils && isHalfOf(draft, draft.fulfils)) draft.fulfils.halved = true;
}

/** A part of the same day, as against a step of a whole over several days. */
export const isPart = (draft: Draft) => draft.partOf !== null && draft.partOf.date === draft.date;

function tieParts(drafts: readonly Draft[]): void {
  const home = new Map(drafts.flatMap((draft) => draft.cluster.facts.map((fact) => [fact, draft] as const)));
  for (const whole of drafts)
    for (const sum of whole.cluster.sums) {
      if (sum.rule !== "parts of a whole") continue;
      for (const addend of sum.addends)
        for (const fact of addend) {
          const part = home.get(fact);
          if (!part || part === whole) continue;
          part.partOf ??= whole;
          part.roundId ??= whole.roundId;
          part.roundDate ??= whole.roundDate;
        }
    }
}

function tieSteps(drafts: readonly Draft[]): void {
  const wholes = drafts.filter((draft) => isDone(draft) && draft.cluster.anchor.kind === "round");
  const steps = groupBy(
    drafts.filter((draft) => isDone(draft) && draft.date !== null && draft.roundId !== null && draft.partOf === null),
    (draft) => `${draft.roundId} ${draft.cluster.category}`
  );
  for (const whole of wholes)
    for (const step of steps.get(`${whole.roundId} ${whole.cluster.category}`) ?? [])
      if (sameWay(step, whole) && step.subgroup === null && nominal(step.value.range) <= nominal(whole.value.range))
        step.partOf ??= whole;
}

function tieRound(around: readonly Draft[]): void {
  const promises = around.filter((draft) => isPromise(draft) && draft.cluster.anchor.kind === "round");
  for (const agreed of promises) {
    if (agreed.cluster.status !== "agreed") continue;
    agreed.fulfils = promises.find((offer) => offer.cluster.status === "proposed" && takesUp(agreed, offer)) ?? null;
  }
  const done = around.filter((draft) => isDone(draft) && !isPart(draft));
  const own = (draft: Draft, promise: Draft) => draft.cluster.category === promise.cluster.category;
  for (const draft of done)
    draft.fulfils = best(
      draft,
      promises.filter((promise) => own(draft, promise))
    );
  for (const draft of done)
    draft.fulfils ??= best(
      draft,
      promises.filter(
        (promise) =>
          EMBRACED[promise.cluster.category]?.includes(draft.cluster.category) && hasRoom(promise, draft, done)
      )
    );
}

function takesUp(agreed: Draft, offer: Draft): boolean {
  return (
    agreed.cluster.category === offer.cluster.category &&
    subgroupKey(agreed.subgroup) === subgroupKey(offer.subgroup) &&
    agreed.cluster.direction === offer.cluster.direction &&
    nominal(agreed.value.range) === nominal(offer.value.range)
  );
}

/** The promise that a hand-over of its round carries out: agreed before offered, its own part before the whole, the largest. */
function best(draft: Draft, promises: readonly Draft[]): Draft | null {
  const part = subgroupKey(draft.subgroup);
  const rank = (promise: Draft) => [
    promise.cluster.status === "agreed" ? 1 : 0,
    part !== "" && subgroupKey(promise.subgroup) === part ? 1 : 0,
    nominal(promise.value.range)
  ];
  const fitting = promises.filter(
    (promise) =>
      (promise.cluster.mutual || directionsFit(promise.cluster.direction, draft.cluster.direction)) &&
      (promise.cluster.mutual || !draft.cluster.mutual) &&
      (draft.date === null || promise.roundDate === null || draft.date >= promise.roundDate)
  );
  const ordered = [...fitting].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    const differs = x.findIndex((n, i) => n !== y[i]);
    return differs < 0 ? (a.members[0]!.figure.id < b.members[0]!.figure.id ? -1 : 1) : y[differs]! - x[differs]!;
  });
  return ordered[0] ?? null;
}

/** Whether a promise of prisoners is not yet filled by prisoners: 157 each leave no room for three civilians besides. */
function hasRoom(promise: Draft, guest: Draft, done: readonly Draft[]): boolean {
  const {max} = promise.value.range;
  if (max === null) return true;
  const steps = done.filter((draft) => draft.fulfils === promise && draft !== guest && draft.date !== null);
  const filled = steps.reduce((sum, step) => sum + nominal(step.value.range), 0);
  return filled + nominal(guest.value.range) <= max;
}

/** "The president had promised 23 wounded", and 22 wounded came: one article names the same part in promise and hand-over. */
function tieBySubgroup(drafts: readonly Draft[]): void {
  const promises = drafts.filter((draft) => isPromise(draft) && draft.roundId === null && draft.subgroup !== null);
  const byArticle = groupBy(
    promises.flatMap((promise) => promise.articles.map((article) => ({article, promise}))),
    ({article}) => article
  );
  for (const draft of drafts) {
    if (!isDone(draft) || draft.fulfils || draft.subgroup === null) continue;
    for (const article of draft.articles)
      for (const {promise} of byArticle.get(article) ?? [])
        if (
          promise.cluster.category === draft.cluster.category &&
          promise.cluster.direction === draft.cluster.direction &&
          subgroupKey(promise.subgroup) === subgroupKey(draft.subgroup) &&
          canBeRivals({...promise.value.range, approximate: false}, {...draft.value.range, approximate: false})
        )
          draft.fulfils ??= promise;
  }
}

/** Whether a hand-over shows that a promise told only in all was meant half by half: 157 each settle "314 prisoners". */
function isHalfOf(done: Draft, promise: Draft): boolean {
  return (
    promise.cluster.mutual &&
    done.cluster.mutual &&
    done.halved &&
    nominal(done.value.range) === nominal(promise.value.range)
  );
}
