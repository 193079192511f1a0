import {nameKind} from "../../../language/names.ts";
import {modifiersStart} from "../phrases/edges.ts";
import type {Scene} from "../scene/scene.ts";
import {inferParties, type Tie} from "./allegiance.ts";
import {inferCaptives, isPrivate} from "./captives.ts";
import {describe} from "./descriptions.ts";
import type {Body, Entities, Entity} from "./entity.ts";
import {type Kin, kinOf, shareSides} from "./kin.ts";
import {createPassages} from "./passage.ts";
import {createRegister, isTitled} from "./register.ts";
import {coreOf, type Run, runsOf} from "./runs.ts";

/**
 * Finds all persons of an article by their names, and joins what is said of each. Names of two words and more are
 * entered first, so that a surname that stands before them finds its owner. Time linear in the number of names.
 */
export function findEntities(scene: Scene): Entities {
  const register = createRegister(scene);
  const runs = scene.units.flatMap((unit) => runsOf(scene, unit));
  for (const run of runs) if (run.to - run.from > 1 || isTitled(run)) register.enter(run, false);
  register.forget();
  const ties: Tie[] = [];
  const kin: Kin[] = [];
  const mentioned: Entity[] = [];
  const byUnit = new Map<number, {entity: Entity; start: number}[]>();
  const byStart = new Map<number, Entity>();
  const bodies: Body[] = [];
  for (const run of runs) {
    const entity = register.enter(run, true);
    if (!entity && isBody(run)) bodies.push({unit: run.unit, from: ownerStart(run), to: run.to});
    if (!entity) continue;
    const start = run.unit.items[run.from]!.start;
    entity.mentions.push(start);
    byStart.set(start, entity);
    const list = byUnit.get(run.unit.index) ?? [];
    byUnit.set(run.unit.index, list);
    list.push({entity, start});
    for (const tie of describe(scene, run.unit, entity, run.runFrom, run.from, run.to)) {
      ties.push(tie);
      const other = tie.kin ? kinOf(entity, run.unit.items, tie.kin, byStart, mentioned) : null;
      if (other) kin.push([entity, other]);
    }
    mentioned.push(entity);
  }
  inferParties(scene, register.all, ties, (start) => byStart.get(start));
  const passages = createPassages(scene);
  inferCaptives(scene, register.all, (index) => byUnit.get(index) ?? [], passages);
  shareSides(kin.filter((pair) => pair.every(isPrivate)));
  return {
    all: register.all,
    bodies,
    passages,
    of(unit, name) {
      const core = coreOf(scene, unit.items, name.from, name.to);
      return byStart.get(unit.items[core.from]!.start) ?? null;
    },
    inUnit: (unit) => byUnit.get(unit.index) ?? []
  };
}

/** "Dorn's Defence Ministry": the owner belongs to the name. */
const ownerStart = ({unit: {items}, runFrom}: Run) =>
  items[runFrom - 1]?.kind === "possessive" ? modifiersStart(items, runFrom, 0) : runFrom;

const isBody = ({unit, runFrom, to}: Run) =>
  to - runFrom > 1 && nameKind(unit.items.slice(runFrom, to).map(({text}) => text)) === "organisation";
