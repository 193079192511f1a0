import {reason, START} from "../../confidence.ts";
import type {Counted} from "../count/counted.ts";
import {complete, type Sides, sideAt} from "../direction/roles.ts";
import {subjectOf} from "../direction/subject.ts";
import {TAKEN} from "../lexicon/parts.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";
import type {Desk, Reading} from "../story/figure.ts";

const DEMANDED =
  / (?:demand\w*|want(?:s|ed)? (?:back|home|returned|released|freed)|asks? (?:for|that)|asked (?:for|that)|insist\w*|seeks?|seeking|request\w*|whose return) /;

/** "a list of 339 children whose return Kordova demands": names on a list, where their return is demanded. */
export function listOfNames(scene: Scene, np: Counted, i: number, {story, sides}: Desk): Reading | null {
  const {units, norms} = scene;
  const names = units[np.head ?? -1]?.norm === "names";
  const listed =
    names ||
    units[np.from - 1]?.norm === "names" ||
    (units[np.from - 1]?.norm === "of" && units[np.from - 2]?.norm === "names") ||
    units.slice(Math.max(0, i - 9), i).some(({norm}) => norm === "list" || norm === "lists");
  if (!listed) return null;
  const children =
    np.category === "children" ||
    (np.category === null && (/ child(?:ren)? /.test(norms) || story.topic === "children"));
  const demanded = DEMANDED.test(norms) || (children && names);
  const guessed = !demanded && children && !isForElse(scene, np) && story.exchangeScene >= 0;
  const submitter = guessed ? submitterOf(scene, i, sides) : null;
  if (!demanded && submitter === null) return null;
  const owner =
    submitter ??
    ownerOfList(units, sides) ??
    (DEMANDED.test(norms) ? demander(scene, sides) : null) ??
    np.nation ??
    (laysList(units) ? submitterOf(scene, i, sides) : null) ??
    listedBy(story.topicScene, scene);
  const known = story.last?.status === "demanded" ? story.last.to : null;
  const direction = complete({from: null, to: owner ?? known ?? foe(scene, sides)}, sides);
  return {
    rule: "list-demanded",
    frame: null,
    slot: "none",
    reasons: [
      START,
      demanded
        ? reason("a list whose return is demanded", 0.2)
        : reason("a list handed over at talks, its demand to be guessed", -0.25)
    ],
    category: children ? "children" : (np.category ?? "prisoners"),
    basis: "one_way",
    direction,
    status: "demanded"
  };
}

/**
 * "the list of 70 children submitted by the Estavians", "Estavia passed on a list of 70 children": who laid a list before the
 * other side. Children are not what a side offers by a list: it is of those whom it wants back.
 */
function submitterOf({units, speaker}: Scene, i: number, sides: Sides): string | null {
  for (let k = 0; k < units.length; k++) {
    if (!SUBMITTED.test(units[k]!.norm)) continue;
    const agent = [k + 1, k + 2].find((at) => units[at]?.norm === "by");
    if (agent !== undefined) {
      const at = units[agent + 1]?.norm === "the" ? agent + 2 : agent + 1;
      return units[at] ? sideAt(units[at]!, sides) : null;
    }
    const {party, pronoun} = subjectOf(units, {start: k}, sides, k > i ? i : 0);
    if (party || pronoun) return party ?? speaker;
  }
  return null;
}
/** "presented a list of 40 names"; who "gave another length for the list" laid none before anybody. */
const laysList = (units: readonly Unit[]): boolean =>
  units.some(
    ({norm}, k) =>
      SUBMITTED.test(norm) &&
      /^(?:lists?)$/.test(units.slice(k + 1, k + 5).find((unit) => !LISTED.test(unit.norm))?.norm ?? "")
  );
const LISTED = /^(?:an?|the|its|their|his|her|another|new|own|over|on|out|up|long|first|second)$/;
const SUBMITTED =
  /^(?:submitted|presented|handed|passed|gave|given|forwarded|transmitted|delivered|sent|tabled|drawn|compiled|provided)$/;

/** "a list of 70 children who had been vaccinated": a list for something else. */
function isForElse({units}: Scene, {to}: Counted): boolean {
  const who = units.slice(to, to + 3).findIndex(({norm}) => norm === "who");
  if (who < 0) return units[to]?.norm === "for";
  return !units.slice(to + who + 1, to + who + 6).some(({norm}) => TAKEN.has(norm) || norm === "held");
}

/** The party whose list it is: "Kordova's list", "a list submitted by the Kordovans". */
function ownerOfList(units: readonly Unit[], sides: Sides): string | null {
  const k = units.findIndex(({norm}) => norm === "list");
  if (k < 0) return null;
  for (let j = k - 1; j >= Math.max(0, k - 3); j--) {
    const party = sideAt(units[j]!, sides);
    if (party && (units[j]!.possessive || j === k - 1)) return party;
  }
  for (let j = k + 1; j < Math.min(units.length - 1, k + 10); j++) {
    if (units[j]!.norm !== "by") continue;
    const party = sideAt(units[j + 1]!, sides) ?? (units[j + 2] ? sideAt(units[j + 2]!, sides) : null);
    if (party) return party;
  }
  return null;
}

function demander(scene: Scene, sides: Sides): string | null {
  const demand = scene.frames.find((frame) => frame.cls === "demand");
  if (!demand) return null;
  const giver = scene.frames.find(
    (frame) =>
      (frame.cls === "give" || frame.cls === "offer") && !frame.noun && !frame.passive && frame.to < demand.start
  );
  const shared = scene.units[demand.start - 1]?.norm === "and" ? giver : undefined;
  const {party, pronoun} = subjectOf(scene.units, shared ?? demand, sides);
  return party ?? (pronoun ? scene.speaker : null);
}

const listedBy = (topicScene: number, scene: Scene): string | null =>
  topicScene >= scene.index - 2 ? scene.before : null;

/** Who is told the list counts it from the other side of the table. */
function foe(scene: Scene, sides: Sides): string | null {
  if (!scene.speaker || !sides.pair) return null;
  return scene.speaker === sides.pair[0] ? sides.pair[1] : sides.pair[0];
}
