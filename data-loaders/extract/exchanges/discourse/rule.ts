import {reason} from "../../confidence.ts";
import type {Reason, Status} from "../../mentions.ts";
import {labelDays} from "../attributes/day-labels.ts";
import {isAdditional} from "../attributes/evidence.ts";
import type {Counted} from "../count/counted.ts";
import {directionOf} from "../direction/direction.ts";
import {complete, type Direction, reverse} from "../direction/roles.ts";
import {DEEDS} from "../lexicon/verbs.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Desk, Reading} from "../story/figure.ts";
import {claimedOtherwise} from "./claims.ts";
import {AMONG, FEATURES} from "./features.ts";
import {actorOf, carrierOf, type Loose, looseCount} from "./loose.ts";

/** A count that nothing ties to an exchange begins here, and is read where its features bring it to the threshold. */
const LOOSE = 0.1;
const THRESHOLD = 0.4;

/**
 * A count that no verb, noun or number ties to an exchange, taken for a figure by what stands around it: it goes on with
 * the figures before it, or stands in a clause of motion or transfer where an exchange is told of. Each feature adds or takes away;
 * docs/method.md lists them. Nothing that belongs to another class of counts is read.
 */
export function discourse(scene: Scene, np: Counted, i: number, desk: Desk): Reading | null {
  const loose = looseCount(scene, np, i, desk);
  if (!isTied(loose) || isToldAgain(loose) || isDescription(loose)) return null;
  const claimed = claimedOtherwise(loose);
  const features = FEATURES.filter(({holds}) => holds(loose));
  const sum = Math.round(100 * features.reduce((total, {points}) => total + points, LOOSE)) / 100;
  if (claimed !== null) desk.story.claimed = [scene.index, i];
  if (claimed !== null || sum < THRESHOLD) return null;
  const governs = loose.mover !== null && loose.governing.frame === loose.mover;
  const sure = sum + (np.category === null ? 0 : NAMED);
  const base: Reading = {
    rule: "discourse",
    frame: loose.mover,
    slot: governs ? loose.governing.slot : "none",
    reasons: [
      reason("a loose count", LOOSE),
      ...features.map(({name, points}): Reason => reason(name, points)),
      ...(loose.mover === null && sure > ONLY_TIED ? [reason("only the passage ties it", ONLY_TIED - sure)] : [])
    ],
    item: features.some(({name}) => name === AMONG),
    status: standingOf(loose)
  };
  return {...base, ...endsOf(loose, base)};
}

/** Whether the article has told of an exchange at all. */
const isTied = ({gap, linked, desk}: Loose): boolean => linked || gap <= 3 || desk.story.exchangeScene >= 0;

/** "602 were promised and 602 were paid for": a bare number that was told just before, in a sentence without an end or a day of its own. */
function isToldAgain(loose: Loose): boolean {
  const {scene, np, i, towards, reversed, desk} = loose;
  const {min, max} = scene.units[i]!.figure!;
  const own = towards !== null || reversed || actorOf(loose) !== null || scene.units.some(({kind}) => kind === "date");
  if (np.shape !== "elided" || own || isAdditional(scene.units, np.from, i)) return false;
  return desk.story.drafts.some(
    (draft) => scene.index - draft.scene <= NEAR && draft.count.min === min && draft.count.max === max
  );
}

const NEAR = 3;

/** "Three are back, it says: two women of 27 and 64": who those are that the same sentence has counted. */
function isDescription({scene: {units}, np, gap}: Loose): boolean {
  if (!np.generic || np.nation !== null || gap !== 0) return false;
  return units.slice(Math.max(0, np.from - 3), np.from).some(({norm}) => norm === ":");
}

/** Most that is given to a count which no verb of motion or transfer governs. */
const ONLY_TIED = 0.55;
/** What finishing adds for a noun that names the category. */
const NAMED = 0.15;

/** The standing: of the act; where there is no verb, that of the figure before. */
function standingOf({scene, governing, mover, around, verbless, gap, desk}: Loose): Status | undefined {
  const cls = governing.frame?.cls;
  if (cls === "demand") return "demanded";
  if (cls === "offer") return "proposed";
  if (around.some(({norm}) => READY.test(norm))) return "proposed";
  if (mover === null && around.some(({norm}) => WAS.test(norm))) return "completed";
  // "Sunday: a first group, 50 from either side": a day of its own tells more than what stands above it.
  if (labelDays(scene).length > 0) return undefined;
  return verbless && gap <= 1 && desk.story.last ? desk.story.last.status : undefined;
}

const READY = /^(?:ready|waiting|gates?)$/;
const WAS = /^(?:was|were|had)$/;

/** Which way they go: as their own clause says, else like the figure that they continue. */
function endsOf(loose: Loose, base: Reading): Pick<Reading, "basis" | "direction"> {
  const {scene, np, governing, towards, reversed, gap, desk} = loose;
  const {last} = desk.story;
  const oneWay = (direction: Direction) => ({basis: "one_way" as const, direction: complete(direction, desk.sides)});
  const actor = actorOf(loose);
  if (actor !== null)
    return oneWay(governing.frame?.cls === "demand" ? {from: null, to: actor} : {from: actor, to: null});
  if (towards !== null) return oneWay(towards);
  const carrier = carrierOf(loose);
  if (carrier !== null) return oneWay(carrier);
  const paidFor = scene.units[np.from - 1]?.norm === "for" && gap === 0;
  if (np.nation !== null && desk.sides.all.includes(np.nation)) return oneWay({from: null, to: np.nation});
  if ((reversed || paidFor) && last?.basis === "one_way" && gap <= 1) return oneWay(reverse(last));
  if (loose.mover !== null && DEEDS.has(loose.mover.cls)) {
    const direction = directionOf(scene, np, base, desk);
    if (direction.from !== null || direction.to !== null) return {basis: "one_way", direction};
  }
  const shares = last !== null && gap <= 1 && (last.basis !== "per_side" || np.shape === "elided");
  const sum = loose.around.some(({norm}) => norm === "number" || norm === "total");
  if (!shares || sum) return {};
  return {basis: last.basis, direction: {from: last.from, to: last.to}};
}
