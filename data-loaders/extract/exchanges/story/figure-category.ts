import type {Category} from "../../mentions.ts";
import {isMatchedByPeople} from "../attributes/basis.ts";
import type {Counted} from "../count/counted.ts";
import {namesExchanged} from "../count/nouns.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Draft, Reading, Story} from "./figure.ts";

/**
 * The category: of the noun; of an elided noun that of what its sentence names before it, then of the figures that it
 * continues. A swap or release without any noun is of prisoners: what is said of others in passing changes nothing, and
 * civilians or children are counted on only where the number stands beside theirs.
 */
export function categoryFor(scene: Scene, np: Counted, i: number, reading: Reading, story: Story): Category {
  if (reading.category) return reading.category;
  if (np.category !== "bodies" && inCoffins(scene, np)) return "bodies";
  if (np.category) return np.category;
  const {last} = story;
  if (np.category === null && isMatchedByPeople(scene)) return "prisoners";
  if (np.generic) {
    const hostages = / hostages? /.test(scene.norms) && np.nation === null;
    return hostages && last?.category === "hostages" ? "hostages" : "prisoners";
  }
  if (np.partOf && np.definite && np.head === null && last !== null && scene.index - story.lastScene <= 1)
    return last.category;
  const inScene = last !== null && last.scene === scene.index;
  const even = reading.rule === "n-for-n";
  const named = inScene ? null : categoryLeft(scene, i);
  if (named) return named;
  if (reading.frame?.noun && reading.frame.cls === "swap" && !inScene) return "prisoners";
  if (inScene && !last.item) return even && BESIDE.has(last.category) ? "prisoners" : last.category;
  const whole = wholeBefore(scene, story);
  const behind = story.topicScene === scene.index && story.topicAt > i;
  const spoken = behind ? story.topicPast : story.topic;
  const topic = spoken && scene.index - story.topicScene <= 3 && story.topicScene > (whole?.scene ?? -1);
  const carried = (topic ? spoken : (whole?.category ?? spoken)) ?? "prisoners";
  const alone = story.drafts.every(({category}) => category === carried);
  const beside = topic ? story.topicScene === scene.index : whole !== undefined && scene.index - whole.scene <= 1;
  return BESIDE.has(carried) && (even || !(beside || alone)) ? "prisoners" : carried;
}
/** The figure told last that is no part; of soldiers and civilians counted side by side, the soldiers. */
function wholeBefore({index}: Scene, {drafts}: Story): Draft | undefined {
  const near = drafts.slice(-6).filter((draft) => !draft.item && index - draft.scene <= 12);
  const last = near.at(-1);
  const beside = last && BESIDE.has(last.category) ? near.find((draft) => isBeside(draft, last)) : undefined;
  return beside ?? last;
}
const isBeside = ({scene, category, basis}: Draft, last: Draft): boolean =>
  scene === last.scene && category === "prisoners" && basis === last.basis;

/** Those who come along with prisoners: no swap is of them unless it says so. */
const BESIDE: ReadonlySet<Category> = new Set<Category>(["civilians", "children"]);

/** "40 of our men came home in coffins": how they came says that they were dead. */
function inCoffins({units}: Scene, {to}: Counted): boolean {
  for (let k = to; k < Math.min(units.length, to + 10); k++) {
    const {norm, kind} = units[k]!;
    if (kind === "mark" || kind === "number") return false;
    if (COFFINS.has(norm)) return units.slice(Math.max(to, k - 3), k).some((unit) => unit.norm === "in");
  }
  return false;
}
const COFFINS = new Set(["coffins", "caskets", "bags", "shrouds"]);

/**
 * The noun last named before the number in its own sentence: "The dead were exchanged on 18 September: 1,000"; of soldiers
 * and civilians named together, the soldiers.
 */
function categoryLeft({units}: Scene, i: number): Category | null {
  let beside: Category | null = null;
  for (let k = i - 1; k >= Math.max(0, i - 30); k--) {
    const category = namesExchanged(units, k);
    if (category && !BESIDE.has(category)) return category;
    if (category && units.slice(Math.max(0, k - 3), k).some(({kind}) => kind === "number")) continue;
    beside ??= category;
  }
  return beside;
}
