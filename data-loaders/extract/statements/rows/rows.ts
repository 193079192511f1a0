import {contains, type Span} from "../../../language/span.ts";
import type {StatementKind} from "../../mentions.ts";
import type {Attribution} from "../attribution/types.ts";
import type {Scene} from "../scene/scene.ts";
import type {Speaker} from "../speakers/speakers.ts";
import type {Item} from "../text/item.ts";
import type {Unit} from "../text/units.ts";

/** One statement in the making: an attribution with its speaker and the words that it rests on. */
export interface Draft {
  readonly attribution: Attribution;
  readonly speaker: Speaker | null;
  readonly unit: Unit;
  readonly evidence: Span;
  readonly rule: string;
  readonly certain: number;
}

interface Candidate {
  readonly attribution: Attribution;
  readonly speaker: Speaker | null;
}

const isHard = (items: readonly Item[], i: number) => items[i]!.text === ";";
const isJoint = (items: readonly Item[], i: number) =>
  /^(?:and|but|while|whereas|though|although|yet)$/.test(items[i]!.norm);

/**
 * Of the attributions of one unit, those that are statements of their own: verbs that share a speaker are one, and what
 * somebody is said to have said within another's words stays part of those, unless a person's words are quoted.
 */
export function settle(unit: Unit, found: readonly Candidate[]): Candidate[] {
  const {items} = unit;
  const kept: Candidate[] = [];
  for (const candidate of found) {
    const last = kept.at(-1);
    if (candidate.attribution.speaker === null && last) continue;
    if (last && candidate.speaker && last.speaker?.key === candidate.speaker.key) continue;
    if (
      last &&
      candidate.attribution.rule === "X and Y said" &&
      last.attribution.cue.from === candidate.attribution.cue.from
    ) {
      kept.push(candidate);
      continue;
    }
    if (last && candidate.attribution.speaker?.kind === "pronoun" && !candidate.speaker) continue;
    if (
      last &&
      last.attribution.content === "after" &&
      candidate.attribution.content === "after" &&
      !parted(items, last.attribution.cue.to, candidate.attribution.start)
    ) {
      // What he was told, and what others believe or cite, stays within what he says.
      if (!isWeighty(candidate) || isOther(candidate.attribution)) continue;
      if (candidate.attribution.rule === "passive with its agent") continue;
    }
    if (
      last &&
      candidate.attribution.content === "before" &&
      last.attribution.content === "after" &&
      !(candidate.attribution.cueClass === "according" && isHeard(last)) &&
      !isWeighty(
        last,
        items.slice(last.attribution.cue.to, candidate.attribution.start).some((item) => item.kind === "quote")
      ) &&
      !parted(items, last.attribution.cue.to, candidate.attribution.start)
    ) {
      kept.pop();
      const earlier = kept.at(-1);
      if (earlier && candidate.speaker && earlier.speaker?.key === candidate.speaker.key) continue;
    }
    kept.push(candidate);
  }
  return kept;
}

/** Verbs that an account of somebody else's words is full of: "said the company believes", "said five counties would cite". */
const isOther = ({cueClass}: Attribution) => cueClass === "expect" || cueClass === "voice";

/** Whether somebody with a name or office says it in so many words. */
const isWeighty = ({speaker, attribution}: Candidate, quoted = false) =>
  speaker !== null &&
  (speaker.type === "person" ||
    speaker.type === "office" ||
    speaker.type === "organisation" ||
    speaker.type === "source") &&
  attribution.speaker?.kind !== "pronoun" &&
  (quoted || attribution.strength === "strong");

/** "His members had told him they would vote, according to two people": others tell what a group has said. */
const isHeard = ({speaker, attribution}: Candidate) =>
  attribution.strength === "strong" &&
  attribution.cueClass === "tell" &&
  attribution.speaker?.kind === "common" &&
  speaker?.type === "group";

/** Words that no single clause has between two of its verbs. */
const FAR = 120;

/** Whether a semicolon, or a comma and a conjunction, part two places of a sentence. */
function parted(items: readonly Item[], from: number, to: number): boolean {
  if (to - from > FAR) return true;
  for (let i = from; i < to; i++) {
    if (isHard(items, i)) return true;
    if (items[i]!.text === "," && items[i + 1] && isJoint(items, i + 1) && to - i <= 4) return true;
    if (isJoint(items, i) && to - i <= 2) return true;
  }
  return false;
}

/** The evidence of each kept attribution: the whole unit, or its own clauses where speakers share a sentence. */
export function evidenceOf(scene: Scene, unit: Unit, kept: readonly Candidate[]): Span[] {
  const {items} = unit;
  if (kept.length <= 1) return kept.map(() => trim(scene, items, 0, items.length, unit));
  const cuts: {from: number; to: number}[] = [];
  let from = 0;
  kept.forEach(({attribution}, k) => {
    const next = kept[k + 1]?.attribution;
    if (!next) {
      cuts.push({from, to: items.length});
      return;
    }
    if (next.cue.from === attribution.cue.from) {
      cuts.push({from, to: items.length});
      return;
    }
    const cut = cutBetween(items, attribution, next);
    // What one says that another said is part of the first one's words.
    if (holds(items, attribution, next)) {
      cuts.push({from, to: items.length});
      from = next.start;
    } else if (cut === null) cuts.push({from, to: next.start});
    else {
      cuts.push({from, to: cut});
      from = cut;
    }
  });
  return cuts.map((cut) => trim(scene, items, cut.from, cut.to, unit));
}

/** "Orne testified that Lind had said ...": a clause of the first verb's own holds the second. */
const holds = (items: readonly Item[], one: Attribution, two: Attribution) =>
  two.content === "after" &&
  one.content === "after" &&
  items[two.start - 1]?.norm === "that" &&
  two.start - one.cue.to <= 4;

/** Where one statement ends and the next begins; null where the later attribution covers what stands before it too. */
function cutBetween(items: readonly Item[], one: Attribution, two: Attribution): number | null {
  const low = one.cue.to;
  const high = two.start;
  for (let i = low; i < high; i++) if (isHard(items, i)) return i + 1;
  if (two.content === "before") {
    if (one.content === "before") {
      for (let i = low; i < high; i++) if (isJoint(items, i)) return i;
      if (two.cueClass === "according") return null;
      for (let i = low; i < high; i++) if (items[i]!.text === ",") return i + 1;
    }
    return null;
  }
  for (let i = high - 1; i >= low; i--) if (isJoint(items, i)) return i;
  return high > low ? high : null;
}

function trim(scene: Scene, items: readonly Item[], from: number, to: number, unit: Unit): Span {
  let a = from;
  let b = to;
  while (a < b - 1 && (/^[-–—•*,;]$/.test(items[a]!.text) || (a === from && from > 0 && isJoint(items, a)))) a++;
  while (b > a + 1 && /^[,;–—-]$/.test(items[b - 1]!.text)) b--;
  const start = items[a]?.start ?? unit.start;
  let end = to === items.length && b === to ? unit.end : (items[b - 1]?.end ?? unit.end);
  while (end > start + 1 && /[\s;]/.test(scene.document.text[end - 1]!)) end--;
  return {start, end};
}

/** The sonata “Moonrise”, the ferry “Good Hope”, her memoir, “Long Night”: a few words, all with capitals, behind the noun for what bears them. */
function isTitle(text: string, {start, end}: Span): boolean {
  const words = text.slice(start + 1, end - 1).split(/\s+/);
  if (words.length > 5 || !words.every((word) => /^\p{Lu}/u.test(word) || /^(?:the|of|and|a|to|in|for)$/.test(word)))
    return false;
  const before = text.slice(Math.max(0, start - 16), start);
  return TITLED.test(before) || (words.length > 1 && SHOWN_ON.test(before));
}
/** "Appearing on “Meet the Mayor,”" */
const SHOWN_ON = /\b(?:on|to) $/;
const TITLED =
  /\b(?:sonata|song|album|film|movie|play|novel|book|poem|opera|symphony|show|series|painting|exhibition|ferry|ship|yacht|brand|name|project|operation|programme|program|game|single|musical|documentary|memoir|autobiography|podcast),?\s$/;

/** Whether words are quoted as they were spoken, as fragments within what is told, or not at all. Nicknames, titles and "so-called" ones do not count. */
export function kindOf(scene: Scene, evidence: Span, quotations: readonly Span[]): StatementKind {
  const {text} = scene.document;
  const inside = quotations.filter(
    (quotation) =>
      contains(evidence, quotation) &&
      !isTitle(text, quotation) &&
      !/so-called\s*$|(?:titled|entitled|nicknamed)\s*$/i.test(
        text.slice(Math.max(0, quotation.start - 14), quotation.start)
      )
  );
  const first = inside[0];
  if (!first) return "indirect";
  const before = text.slice(evidence.start, first.start).trimEnd();
  return before === "" || /[,:.!?]$/.test(before) ? "direct" : "mixed";
}
