import {reason, START} from "../../confidence.ts";
import type {Status} from "../../mentions.ts";
import type {Counted} from "../count/counted.ts";
import {ends} from "../direction/ends.ts";
import {complete, type Direction, type Sides} from "../direction/roles.ts";
import {subjectOf} from "../direction/subject.ts";
import {CAPTIVES} from "../lexicon/people.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Desk, Draft, Shown} from "../story/figure.ts";
import {finish} from "../story/finish.ts";

/** Notes captives or remains that no rule has read: the next sentence may tell what was done to them. */
export function noteShown(scene: Scene, np: Counted, at: number, {story}: Desk): void {
  if (np.shape !== "noun" || np.partOf || np.head === null) return;
  const captive = np.listed || np.category === "bodies" || CAPTIVES.test(scene.units[np.head]!.norm);
  if (captive && story.shown?.scene !== scene) story.shown = {scene, np, at};
}

/** "The Front handed them to the Red Cross": the deed of which the sentence before has shown the people. */
export function shownBefore(scene: Scene, desk: Desk): Draft | null {
  const {shown} = desk.story;
  desk.story.shown = null;
  if (!shown || shown.scene.index !== scene.index - 1 || shown.scene.paragraph !== scene.paragraph) return null;
  if (shown.np.listed) return demandedOfList(shown, scene, desk);
  const frame = scene.frames.find((deed) => HANDING.has(deed.lemma) && doneToThem(scene, deed));
  const status = frame?.status ?? null;
  if (!frame || frame.void || (status !== "completed" && status !== "agreed")) return null;
  return finish(shown.scene, shown.np, shown.at, readingOf(scene, frame, status, desk.sides), desk);
}

/** "It holds a list of 250 captives. Estavia demands that all of them be home": names on a list, whose return the next sentence demands. */
function demandedOfList(
  {scene: list, np, at}: Shown,
  {units, frames, norms, speaker}: Scene,
  desk: Desk
): Draft | null {
  const demand = frames.find(({cls, noun}) => cls === "demand" && !noun);
  const asked =
    demand !== undefined ||
    / insist\w* that /.test(norms) ||
    / (?:is|as|was|remains) (?:a|an|our|its|their) (?:demand|condition|request) /.test(norms);
  if (!asked || demand?.void || !/ (?:them|their|they|all|those) /.test(norms) || !RETURN.test(norms)) return null;
  const {party = null} = demand ? subjectOf(units, demand, desk.sides) : {};
  const direction = complete({from: null, to: np.nation ?? party ?? speaker}, desk.sides);
  return finish(
    list,
    {...np, listed: false},
    at,
    {
      rule: "list-demanded",
      frame: null,
      slot: "none",
      reasons: [START, reason("a list whose return is demanded", 0.2)],
      category: np.category ?? "prisoners",
      basis: "one_way",
      status: "demanded",
      direction
    },
    desk
  );
}
const RETURN = / (?:home|back|return|returned|release|released|freed|free|freedom) /;

const readingOf = (scene: Scene, frame: Frame, status: Status, sides: Sides) => ({
  rule: "handed-them-over",
  frame: null,
  slot: "none" as const,
  reasons: [START, reason("the next sentence tells the deed", 0.15)],
  basis: "one_way" as const,
  status,
  direction: directionOf(scene, frame, sides)
});

/** Whoever else may free captives, these verbs are of those who hold them. */
const HANDING = new Set(
  "hand over,hand back,hand,turn over,give up,give back,give over,give,return,deliver,transfer,repatriate,send home,send back,release".split(
    ","
  )
);

/** "handed them to", "gave them back"; "they were handed over", "all four were returned": not "handed them a letter". */
function doneToThem({units}: Scene, {start, to, passive, noun}: Frame): boolean {
  if (noun) return false;
  if (passive)
    return units[start - 1]?.norm === "they" || (units[start - 1]?.norm === "all" && units[start - 2]?.norm === "they");
  const next = units[to + 1];
  return units[to]?.norm === "them" && (next === undefined || next.kind === "mark" || AFTER.test(next.norm));
}
const AFTER = /^(?:to|over|back|home|up|into|at|on|in|and|for|from|through|via|without|after|when|as)$/;

function directionOf({units}: Scene, frame: Frame, sides: Sides): Direction {
  const named = ends(units, frame.to, units.length, sides);
  if (frame.passive) return complete({from: named.by ?? named.from, to: named.to}, sides);
  const {party} = subjectOf(units, frame, sides);
  return complete({from: party, to: named.to === party ? null : named.to}, sides);
}
