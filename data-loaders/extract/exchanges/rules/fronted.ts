import {reason, START} from "../../confidence.ts";
import type {Counted} from "../count/counted.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";
import type {Desk, Reading} from "../story/figure.ts";

/** How far behind its object a verb may stand that comes after it, in units. */
const REACH = 6;
/** How long after their last mention people may be meant without a noun, in sentences. */
const MEANT = 3;

/** "Six hundred, Mara Teld promised": the number stands before the verb that puts it forward, and before its subject. */
export function fronted(scene: Scene, np: Counted, _i: number, {story}: Desk): Reading | null {
  const {units, frames, index} = scene;
  if (np.shape === "persons" || !opens(units, np.from) || units[np.to]?.norm !== ",") return null;
  const frame = frames.find(
    ({start, cls, noun, finite, passive}) =>
      start > np.to + 1 &&
      start - np.to <= REACH &&
      !noun &&
      finite &&
      !passive &&
      (cls === "offer" || cls === "demand")
  );
  if (!frame || units.slice(np.to + 1, frame.start).some(isBreak) || !closes(units[frame.to])) return null;
  const meant = np.category !== null || (story.topic !== null && index - story.topicScene <= MEANT);
  if (!meant || (story.exchangeScene < 0 && story.topic === null)) return null;
  return {
    rule: `${frame.cls}-figure`,
    frame,
    slot: "object",
    reasons: [START, reason("offered, demanded, planned, agreed or refused", 0.15)]
  };
}

const QUOTES = /^["“”'‘’]$/;

const opens = (units: readonly Unit[], from: number): boolean =>
  units.slice(0, from).every(({norm}) => QUOTES.test(norm)) || /^[;:]$/.test(units[from - 1]!.norm);

const isBreak = ({kind, norm}: Unit): boolean => kind === "number" || (kind === "mark" && !QUOTES.test(norm));

const closes = (unit: Unit | undefined): boolean =>
  unit === undefined || unit.kind === "mark" || unit.kind === "date" || unit.norm === "on";
