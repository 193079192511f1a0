import type {Counted} from "../count/counted.ts";
import {clauseEnd, clauseStart} from "../sentence/clauses.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Desk} from "../story/figure.ts";
import {complete, type Direction, NOWHERE, type Sides, sideAt} from "./roles.ts";
import {subjectOf} from "./subject.ts";

/** Where nothing says where to: home to the one side whose voice tells it ("another 1,245 bodies had arrived"). */
export function goesTo(scene: Scene, np: Counted, frame: Frame | null, desk: Desk): Direction {
  const {story, sides} = desk;
  if (np.nation !== null && !sides.all.includes(np.nation)) return NOWHERE;
  const {named, speaker, frames} = scene;
  if (isHomeTo(scene, frame, sides)) return towards(speaker);
  if (np.category === "hostages") return NOWHERE;
  const {last} = story;
  const returns = frame !== null && /^(?:come|be|get) back$|^return/.test(frame.lemma);
  if (returns && speaker !== null && last?.basis === "one_way" && last.from === speaker) return towards(speaker);
  if (isMoreOf(np, scene) && last?.basis === "one_way" && named.length === 0) {
    const main = story.drafts.find((draft) => draft.scene === story.lastScene && draft.basis === "one_way");
    if (main?.category === last.category && scene.index - story.lastScene <= 2) return towards(main.to);
  }
  const more = last?.basis === "one_way" && last.category === np.category && last.scene === scene.index;
  if (more && last.from === named[0] && !named[1]) return towards(last.to);
  const clause = scene.units.slice(clauseStart(scene.units, np.from), clauseEnd(scene.units, np.to));
  if (named.length > 1 && (speaker !== named[0] || clause.some((unit) => sideAt(unit, sides) === named[1])))
    return NOWHERE;
  if (scene.kind === "bullet" && last?.basis === "one_way" && last.paragraph === scene.paragraph)
    return towards(last.to);
  const noun = np.head === null ? "" : scene.units[np.head]!.norm;
  const captives = CAPTIVES.test(noun);
  const own = np.category !== "children" && !captives;
  const category = np.category ?? (story.topicScene > story.lastScene ? story.topic : null);
  const alike = (category === null || category === last?.category) && !(captives && last?.scene === scene.index);
  if (
    alike &&
    story.last?.basis === "one_way" &&
    named.length === 0 &&
    scene.index - story.lastScene <= 2 &&
    (scene.kind !== "bullet" || last?.paragraph === scene.paragraph) &&
    story.last.to
  )
    return towards(story.last.to);
  // "Four bodies are to come home from the hills": no voice of this paragraph says to whom.
  const told = named.length > 0 || scene.before === speaker || frames.some(({cls}) => cls === "say");
  return own && told && speaker !== null ? {...towards(speaker), guessed: true} : NOWHERE;
}

const towards = (to: string | null): Direction => ({from: null, to});

/** "The premier said nine hostages were home": at home with whoever says so. */
function isHomeTo({units, frames, speaker}: Scene, frame: Frame | null, sides: Sides): boolean {
  if (frame === null || speaker === null || !/ home$/.test(frame.lemma)) return false;
  return frames.some((said) => said.cls === "say" && subjectOf(units, said, sides).party === speaker);
}

/** "Another 1,000 followed": more of what the sentence before told of first. */
const isMoreOf = ({from, to}: Counted, {units}: Scene): boolean =>
  units.slice(from, to).some(({norm}) => norm === "another" || norm === "further" || norm === "more");

/** Captives may be the enemy's; soldiers and officers of whom one side tells are its own. */
const CAPTIVES = /^(?:prisoners?|captives?|pows?|detainees?|inmates?|internees?|convicts?|war)$/;

/** "On the Kordovan side it was an unusual group": the one side that the sentence speaks of. */
export function sideOfGroup(scene: Scene, sides: Sides): Direction {
  const [only, more] = scene.named;
  return only && !more ? complete({from: null, to: only}, sides) : NOWHERE;
}
