import type {Span} from "../../../language/span.ts";
import {findFrames} from "./frames.ts";
import type {Scene} from "./scene.ts";
import type {Unit} from "./units.ts";

/**
 * Table rows as sentences: each cell that holds a number is read with its row's label before it and its column's header
 * as its verb, so that "Day | Freed by each side" over "23 May | 390" reads "23 May: Freed by each side 390". Other
 * scenes are left as they are.
 */
export function unfoldTables(scenes: readonly Scene[]): Scene[] {
  const out: Scene[] = [];
  let header: Unit[][] | null = null;
  for (const scene of scenes) {
    if (scene.kind !== "row") {
      header = null;
      out.push(scene);
      continue;
    }
    const cells = cellsOf(scene.units);
    if (header === null && !scene.units.some(({kind}) => kind === "number")) {
      header = cells;
      out.push({...scene, units: [], frames: []});
      continue;
    }
    for (const sentence of sentencesOf(cells, header))
      out.push({...scene, units: sentence, frames: findFrames(sentence), norms: normsOf(sentence), exchange: true});
  }
  return out;
}

const normsOf = (units: readonly Unit[]): string => ` ${units.map(({norm}) => norm).join(" ")} `;

function cellsOf(units: readonly Unit[]): Unit[][] {
  const cells: Unit[][] = [[]];
  for (const unit of units) {
    if (unit.norm === "|") cells.push([]);
    else cells.at(-1)!.push(unit);
  }
  return cells;
}

/** One sentence for each cell with a number: label, colon, header, cell. The header's words lie outside the row. */
function sentencesOf(cells: readonly (readonly Unit[])[], header: readonly (readonly Unit[])[] | null): Unit[][] {
  const [label = [], ...data] = cells;
  const sentences = data.flatMap((cell, k) => {
    if (!cell.some(({kind}) => kind === "number")) return [];
    const head = header?.[k + 1] ?? [];
    return [[...label, ...(label.length > 0 ? [colon(label.at(-1)!)] : []), ...head, ...cell]];
  });
  return sentences.length > 0 ? sentences : [cells.flat()];
}

function colon({end}: Span): Unit {
  return {
    start: end,
    end,
    kind: "mark",
    norm: ":",
    possessive: false,
    joined: false,
    capital: false,
    figure: null,
    name: null,
    date: null
  };
}
