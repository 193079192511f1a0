import type {Scene} from "../scene/scene.ts";
import type {Resolver} from "../speakers/resolve.ts";
import type {Unit} from "../text/units.ts";
import type {Draft} from "./rows.ts";

/** Units without an attribution: a quotation goes on with the statement before it; bullets belong to their lead-in. */
export function follow(scene: Scene, resolver: Resolver, unit: Unit, drafts: Draft[]): void {
  let at = drafts.length - 1;
  // Of two who share the sentence before, the one who is quoted goes on.
  while (at > 0 && drafts[at]!.attribution.cueClass === "according" && drafts[at - 1]!.unit === drafts[at]!.unit) at--;
  const last = drafts[at];
  const previous = scene.units[unit.index - 1];
  const adjoins = last && previous && (last.evidence.end >= previous.end - 1 || last.unit === previous);
  if (last && adjoins) {
    const lead = scene.document.text.slice(last.unit.start, last.unit.end);
    const goesOn = unit.bare && unit.paragraph - previous.paragraph <= 1;
    const bullets = unit.kind === "bullet" && (/:\s*$/.test(lead) || previous.kind === "bullet") && /:\s*$/.test(lead);
    const told = unit.paragraph === last.unit.paragraph && /(?:\bthese|as follows|the following)[.:]$/.test(lead);
    if (goesOn || bullets || told) {
      drafts[at] = {...last, evidence: {start: last.evidence.start, end: unit.end}};
      return;
    }
  }
  if (unit.quotations.length === 0) return;
  const quotation = unit.quotations.at(-1)!;
  const words = scene.document.text.slice(quotation.start, quotation.end).split(/\s+/).length;
  const colon = unit.items.findIndex(({text}) => text === ":");
  const led = colon > 0 && unit.items.slice(colon).some(({kind}) => kind === "quote");
  const before = previous ? resolver.subject(previous) : null;
  // "Orne looked up. “Never.”": a word is enough where somebody has just done something
  const turned = unit.bare && before?.type === "person" && previous?.paragraph === unit.paragraph;
  if (!(unit.bare && (words >= 4 || turned)) && !led) return;
  // A lead-in names who is quoted: "Orne released the following statement:"; otherwise whoever spoke last goes on.
  const leads =
    before?.type === "person" || (previous && /:\s*$/.test(scene.document.text.slice(previous.start, previous.end)));
  const speaker = (unit.bare ? null : resolver.subject(unit)) ?? (leads ? before : null) ?? resolver.last();
  if (!speaker && !unit.bare) return;
  drafts.push({
    attribution: {
      rule: "a quotation on its own",
      cue: {from: 0, to: 0},
      cueClass: "say",
      speaker: null,
      names: [],
      start: 0,
      content: "after",
      strength: "weak"
    },
    speaker,
    unit,
    evidence: {start: unit.items[0]?.start ?? unit.start, end: unit.end},
    rule: "a quotation on its own",
    certain: -0.2
  });
}
