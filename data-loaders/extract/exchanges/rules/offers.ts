import {reason, START} from "../../confidence.ts";
import type {Status} from "../../mentions.ts";
import type {Counted} from "../count/counted.ts";
import {ends} from "../direction/ends.ts";
import {complete, type Direction, NOWHERE, type Sides, sideAt} from "../direction/roles.ts";
import {subjectOf} from "../direction/subject.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";
import type {Desk, Reading} from "../story/figure.ts";
import {linked} from "../story/story.ts";

/** Nouns for acts about an exchange that has not been. */
const ACTS: ReadonlyMap<string, Status> = new Map<string, Status>([
  ["offer", "proposed"],
  ["proposal", "proposed"],
  ["promise", "proposed"],
  ["pledge", "proposed"],
  ["talk", "proposed"],
  ["demand", "demanded"],
  ["request", "demanded"]
]);

/** "There is talk of 3,000 more", "Kordova's offer of 40 captives", "a demand for 60": what an act is of that a noun tells. */
export function ofAct(scene: Scene, np: Counted, _i: number, desk: Desk): Reading | null {
  const {units} = scene;
  const link = units[np.from - 1]?.norm ?? "";
  // "a demand by Estavia for 60".
  const at = [np.from - 2, np.from - 4, np.from - 5].find(
    (k, step) => ACTS.has(units[k]?.norm ?? "") && (step === 0 || units[k + 1]?.norm === "by")
  );
  const noun = units[at ?? -1]?.norm ?? "";
  const status = link === "of" || (link === "for" && noun !== "talk") ? ACTS.get(noun) : undefined;
  if (!status || at === undefined || np.definite) return null;
  if (!linked(scene, desk.story) && desk.story.last === null) return null;
  // "Estavia asked for 30, and Kordova came back with an offer of six": of those whom the same sentence has counted.
  const more =
    np.shape === "elided" &&
    (desk.story.last?.scene === scene.index || units.slice(np.from, np.to + 1).some(({norm}) => MORE.test(norm)));
  if (np.category === null && !more) return null;
  const party = actorOf(units, at, np, desk.sides);
  const direction: Direction = party
    ? complete(status === "demanded" ? {from: null, to: party} : {from: party, to: null}, desk.sides)
    : NOWHERE;
  return {
    rule: "act-of",
    frame: null,
    slot: "of",
    reasons: [START, reason("offered, demanded, planned, agreed or refused", 0.15)],
    status,
    ...(party ? {basis: "one_way" as const, direction} : {})
  };
}
const MORE = /^(?:more|another|further|others)$/;

/** Whose offer it is: "Kordova's offer of 40", "an offer of 40 captives by Kordova". */
function actorOf(units: readonly Unit[], at: number, {from, to}: Counted, sides: Sides): string | null {
  const owner = [at - 1, at - 2].map((k) => units[k]).find((unit) => unit?.kind === "name");
  return (
    (owner ? sideAt(owner, sides) : null) ??
    ends(units, at, from, sides).by ??
    ends(units, to, to + 4, sides).by ??
    (MAKES.test(
      units
        .slice(Math.max(0, at - 5), at)
        .map(({norm}) => norm)
        .join(" ")
    )
      ? subjectOf(units, {start: at}, sides).party
      : null)
  );
}
/** "made an offer of", "came back with an offer of": who does so offers. */
const MAKES =
  /\b(?:(?:made|makes?|making|put in|put forward|tabled) (?:an?|its|their|the)|(?:back|replied|answered|responded|countered|came) with)\b/;
