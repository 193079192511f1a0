import type {Scene} from "../scene/scene.ts";
import type {Unit} from "../text/units.ts";
import {findAccounts} from "./accounts.ts";
import {findLabel, findSignature} from "./labels.ts";
import type {Attribution} from "./types.ts";
import {findClaims, findUtterance} from "./utterances.ts";
import {findVerbAttributions} from "./verbs.ts";

/** The attributions of a unit in the order of their cues, each word used once. */
export function findAttributions(scene: Scene, unit: Unit): Attribution[] {
  const signature = findSignature(unit);
  // A pull quote with its name looks like a heading; other headings repeat what the text tells, where there is one.
  if (unit.kind === "heading" && scene.hasProse) return signature ? [signature] : [];
  const accounts = findAccounts(unit);
  const label = findLabel(scene, unit) ?? signature;
  const verbs = findVerbAttributions(scene, unit).filter(
    (attribution) => !accounts.some(({cue}) => attribution.cue.from >= cue.from && attribution.cue.from < cue.to)
  );
  const claims = label ? [] : findClaims(unit, [...accounts, ...verbs]);
  const utterance = label || accounts.length + verbs.length + claims.length > 0 ? null : findUtterance(unit);
  if (utterance) return [utterance];
  return [...(label ? [label] : []), ...accounts, ...verbs, ...claims].sort((a, b) => a.cue.from - b.cue.from);
}
