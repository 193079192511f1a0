import {reason, START} from "../../confidence.ts";
import {isPerSide} from "../attributes/basis.ts";
import type {Counted} from "../count/counted.ts";
import {subjectOf} from "../direction/subject.ts";
import {CAPTIVES} from "../lexicon/people.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Desk, Reading} from "../story/figure.ts";
import {figureNear, linked} from "../story/story.ts";
import type {Governing} from "./govern.ts";

/** A number that is offered, demanded, agreed, planned or refused: "offered 3,000 bodies", "promised 23 wounded". */
export function actOf(
  scene: Scene,
  np: Counted,
  {slot, afterColon}: Governing,
  frame: Frame,
  {story, sides}: Desk
): Reading | null {
  const {units} = scene;
  // "the ministry confirms: two women, a man": what the colon brings tells more of what was said before it.
  if (afterColon && frame.lemma === "confirm") return null;
  if (!["offer", "demand", "wish", "agree", "refuse", "plan"].includes(frame.cls)) return null;
  const near = linked(scene, story);
  const each = isPerSide(units, np.from, np.to);
  const told = story.exchangeScene >= 0 || story.last !== null;
  const captive = np.head !== null && CAPTIVES.test(units[np.head]!.norm);
  const remains = np.category === "bodies" || np.category === "hostages";
  const foe = theirPeople(scene, np, frame, slot, sides);
  const handed = remains && slot === "object" && (frame.cls === "offer" || frame.cls === "demand");
  if (!near && !captive && !handed && !foe && !(each && (told || remains)) && frame.lemma !== "want back") return null;
  if (frame.cls === "wish" && subjectOf(units, frame, sides).party === null) return null;
  if (np.shape === "persons") return null;
  if (np.category === null && !np.generic && np.shape !== "elided") return null;
  if (np.shape === "elided" && (slot === "listed" || !(figureNear(scene, story, 4) || each))) return null;
  if (np.generic && !each && !foe && !figureNear(scene, story, 4) && !scene.exchange) return null;
  if (slot === "subject" && frame.cls !== "agree" && frame.cls !== "offer" && frame.cls !== "refuse" && !frame.passive)
    return null;
  return {
    rule: `${frame.cls}-figure`,
    frame,
    slot,
    reasons: [START, reason("offered, demanded, planned, agreed or refused", 0.15)]
  };
}

/** "Kordova promised 25 seriously ill Estavians", "Kordova demanded 12 Kordovan pilots": one side offers the other's people, or asks for its own. */
function theirPeople(
  {units}: Scene,
  np: Counted,
  frame: Frame,
  slot: Governing["slot"],
  sides: Desk["sides"]
): boolean {
  if (slot !== "object" || np.nation === null || !sides.all.includes(np.nation)) return false;
  const {party} = subjectOf(units, frame, sides);
  return frame.cls === "offer" ? party !== null && party !== np.nation : frame.cls === "demand" && party === np.nation;
}
