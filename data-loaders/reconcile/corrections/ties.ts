import type {Problem} from "../../article.ts";
import type {Overrides} from "../deals/types.ts";
import {type Correction, LOOK_AGAIN, unused} from "./correction.ts";

/** Whether a correction is about which figures make one deal, and not about a cell of a row. */
export const isTie = ({action}: Correction) => action === "merge" || action === "split";

/**
 * What merge and split say of figures, for findDeals. `ids`: the figure id of each evidence key. A key whose evidence is
 * gone is already a problem of correctReadings; one that is named in `value` is checked here.
 */
export function overridesOf(
  corrections: readonly Correction[],
  ids: ReadonlyMap<string, string>
): {overrides: Overrides; problems: Problem[]} {
  const merge: [string, string][] = [];
  const split = new Map<string, string>();
  const problems: Problem[] = [];
  for (const correction of corrections) {
    const figure = ids.get(correction.key);
    if (figure === undefined) continue;
    if (correction.action === "split") split.set(figure, correction.value);
    if (correction.action !== "merge") continue;
    const other = ids.get(correction.value);
    if (other === undefined)
      problems.push(unused(correction, `no row rests on the evidence ${correction.value}.`, LOOK_AGAIN));
    else merge.push([figure, other]);
  }
  return {overrides: {merge, split}, problems};
}
