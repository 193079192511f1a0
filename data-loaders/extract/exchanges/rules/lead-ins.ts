import {reason, START} from "../../confidence.ts";
import {statusOf} from "../attributes/standing.ts";
import {wordsNear} from "../attributes/standing-words.ts";
import type {Counted} from "../count/counted.ts";
import {ends} from "../direction/ends.ts";
import {complete, type Direction, NOWHERE, type Sides} from "../direction/roles.ts";
import {subjectOf} from "../direction/subject.ts";
import {DEEDS} from "../lexicon/verbs.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";
import type {Desk, LeadIn, Reading} from "../story/figure.ts";

const SETTLED = / (?:settled|agreed|agreement|outcome|deal|accord|terms|understandings) /;

/**
 * What a line above a list says of its items: "Estavia has handed over to Kordova:" tells who gave, "The agreement in
 * brief:" that its items are agreed. It holds for the list right below.
 */
export function noteLeadIn(scene: Scene, {story, sides}: Desk): void {
  const lead = story.lead;
  if (lead && scene.paragraph > lead.paragraph) {
    const listed = scene.kind !== "prose" || scene.units.length <= 10;
    story.lead = listed && scene.paragraph === lead.paragraph + 1 ? {...lead, paragraph: scene.paragraph} : null;
  }
  const {units, frames} = scene;
  if (units.some(({kind}) => kind === "number")) return;
  const open = units.at(-1)?.norm === ":";
  const deed = open ? frames.find((frame) => DEEDS.has(frame.cls) && !frame.noun && frame.finite) : undefined;
  if (deed) {
    const subject = subjectOf(units, deed, sides);
    const named = ends(units, deed.to, units.length, sides);
    const actor = deed.passive ? null : subject.party;
    const direction =
      subject.both || subject.each
        ? NOWHERE
        : deed.cls === "get"
          ? complete({from: named.from, to: actor}, sides)
          : complete({from: actor ?? named.from ?? named.by, to: named.to}, sides);
    story.lead = {
      paragraph: scene.paragraph,
      status: statusOf(scene, deed, null),
      direction,
      perSide: subject.each,
      deed: true
    };
  } else if (open && homeFrom(units, sides))
    story.lead = {
      paragraph: scene.paragraph,
      status: "completed",
      direction: homeFrom(units, sides)!,
      perSide: false,
      deed: true
    };
  else if (open && units.length <= 24 && DEMANDS.test(scene.norms))
    story.lead = {paragraph: scene.paragraph, status: "demanded", direction: NOWHERE, perSide: false, deed: false};
  else if ((open || HERE.test(scene.norms)) && units.length <= 24 && NAMES.test(scene.norms))
    story.lead = {
      paragraph: scene.paragraph,
      status: wordsNear(scene, 0, units.length) ?? "completed",
      direction: NOWHERE,
      perSide: false,
      deed: true
    };
  else if ((open || scene.kind === "heading") && units.length <= 10 && SETTLED.test(scene.norms))
    story.lead = {paragraph: scene.paragraph, status: "agreed", direction: NOWHERE, perSide: false, deed: false};
}

/** "The rebels' terms, as their delegate read them out:", "Kordova demands:". */
const DEMANDS = / (?:terms|demands|conditions|ultimatum) /;

/** "Home from Kordova on Friday:": who came is listed below. */
function homeFrom(units: readonly Unit[], sides: Sides): Direction | null {
  if (!/^(?:home|back|out|freed|released)$/.test(units[0]?.norm ?? "") || units[1]?.norm !== "from") return null;
  const {from} = ends(units, 1, 6, sides);
  return from === null ? null : complete({from, to: null}, sides);
}

/** "Earlier exchanges:", "the main swaps since the invasion:": the noun tells what the list is of. */
const NAMES = / (?:exchanges|swaps|releases|hand ?overs|handovers|repatriations) /;
const HERE = / (?:here are|these are|below are|the following) /;

/** An item of a list without a verb of its own, under a line that tells the deed. */
export function underLeadIn(scene: Scene, np: Counted, i: number, {story}: Desk): Reading | null {
  const {lead} = story;
  if (!lead?.deed || !active(lead, scene) || scene.frames.length > 0) return null;
  const first = scene.units.findIndex(({kind}) => kind === "number");
  const begins = i === first && startsItem(scene.units, np.from);
  const next = i > first && /^(?:and|,|plus)$/.test(scene.units[np.from - 1]?.norm ?? "") && np.category !== null;
  if (!begins && !next) return null;
  if (np.category === null && !np.generic) return null;
  return {
    rule: "under-lead-in",
    frame: null,
    slot: "none",
    reasons: [START, reason("the line above the list tells the deed", 0.2)],
    status: lead.status,
    ...(lead.perSide ? {basis: "per_side" as const} : isOpen(lead) ? {} : {direction: lead.direction})
  };
}

const isOpen = ({direction}: LeadIn): boolean => direction.from === null && direction.to === null;

/** Whether a number opens its item, behind its bullet, or a day and a colon. */
function startsItem(units: readonly Unit[], from: number): boolean {
  const label = units.findIndex(({norm}) => norm === ":");
  return from <= 1 || (label >= 0 && label <= 6 && from - label <= 2);
}

/** Whether a sentence stands in the list below the line. */
export function active(lead: LeadIn | null, scene: Scene): boolean {
  return lead !== null && lead.paragraph === scene.paragraph;
}
