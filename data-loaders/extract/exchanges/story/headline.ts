import type {DatedFact} from "../../mentions.ts";
import type {Direction} from "../direction/roles.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Draft, Story} from "./figure.ts";

/** What the first sentence under a headline tells without a number, for the number in the headline. */
export interface Lead extends Direction {
  readonly scene: number;
  readonly date: DatedFact | null;
}

/** How many lines may stand above the lead. */
const LINES = 3;

/** The scene of the lead under the headlines that open a text, or null: "SIXTY-SIX COME HOME" is about what its lead tells. */
export function leadUnder(scenes: readonly Scene[]): Scene | null {
  const at = scenes.findIndex(({kind}) => kind !== "heading");
  return at > 0 && at <= LINES ? scenes[at]! : null;
}

/** The deed of the lead, once it is read, if no number of its own stands there. */
export function leadOf({index}: Scene, {deed, drafts, day, dayScene}: Story): Lead | null {
  if (deed?.scene !== index || drafts.some(({scene}) => scene === index)) return null;
  return {...deed.direction, scene: index, date: dayScene === index ? day : null};
}

/** Numbers of a headline that say neither whose they are nor when, with the ends and the day of the lead. */
export const filledFrom = (lead: Lead | null, drafts: readonly Draft[]): readonly Draft[] =>
  lead === null ? drafts : drafts.map((draft) => (isOpen(draft, lead) ? withLead(draft, lead) : draft));

const isOpen = (draft: Draft, {scene}: Lead): boolean =>
  draft.heading &&
  draft.scene < scene &&
  draft.from === null &&
  draft.to === null &&
  OPEN.has(draft.basis) &&
  !draft.cumulative;
const OPEN = new Set(["unspecified", "one_way"]);

function withLead(draft: Draft, {from, to, date}: Lead): Draft {
  const dated = draft.date === null && date !== null && draft.status === "completed";
  return {
    ...draft,
    ...(from || to ? {basis: "one_way" as const, from, to} : {}),
    ...(dated ? {date: {...date, basis: "inferred" as const}, dateCarried: true} : {})
  };
}
