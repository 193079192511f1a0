import type {Status} from "../../mentions.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Story} from "./figure.ts";

/** How many sentences behind its question an answer may stand. */
export const REACH = 2;

export const isQuestion = ({units}: Scene): boolean => units.at(-1)?.norm === "?" || units.at(-2)?.norm === "?";

/** "How many have gone home?", "How many people does the deal cover?". */
export const asksHowMany = (scene: Scene): boolean => scene.norms.includes(" how many ") && isQuestion(scene);

/** What a question asks for that its answer need not say again: how many of an exchange, or what a side has promised, demanded or agreed. */
export function noteQuestion(scene: Scene, story: Story): void {
  if (!isQuestion(scene)) return;
  if (asksHowMany(scene)) {
    story.askedScene = scene.index;
    if (DEALS.test(scene.norms)) story.askedExchange = scene.index;
  }
  const act = scene.frames.find(({cls, noun}) => !noun && ACTS.has(cls));
  story.askedAct = act ? {scene: scene.index, status: ACTS.get(act.cls)!} : null;
}
const DEALS = / (?:deal|exchange|swap|agreement|accord|release) /;
const ACTS: ReadonlyMap<string, Status> = new Map([
  ["offer", "proposed"],
  ["demand", "demanded"],
  ["refuse", "rejected"]
]);

/** The standing of the deed that was asked about, for a number that answers without a verb. */
export function answeredStatus({index}: Scene, {askedScene, deed, lastScene}: Story): Status | null {
  const answers = index > askedScene && index - askedScene <= REACH && lastScene <= askedScene;
  return answers && deed?.scene === askedScene ? deed.status : null;
}

/** "What did Kordova promise? That it would give back 500": the act that was asked about. */
export const askedStatus = ({index}: Scene, {askedAct}: Story): Status | null =>
  askedAct !== null && index - askedAct.scene === 1 ? askedAct.status : null;
