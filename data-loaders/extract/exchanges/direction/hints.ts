import type {Counted} from "../count/counted.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";
import {type Direction, type Sides, sideAt} from "./roles.ts";
import {type Actor, subjectOf} from "./subject.ts";

/** What is known of both ends before the verb has its say. */
export interface Hints {
  readonly subject: Actor;
  /** The subject's party, or that of the speaker whom a pronoun stands for. */
  readonly actor: string | null;
  /** Ends that prepositions name. */
  readonly named: Direction;
  /** Whose people they are. */
  readonly people: string | null;
}

/** The subject of a frame; of an infinitive, whom the verb before it asks, urges or allows ("calls on Kordova to free"). */
export function actorOf({units, frames}: Scene, np: Counted, frame: Frame, sides: Sides): Actor {
  const subject = subjectOf(units, frame, sides);
  if (frame.noun) return subject;
  const gap = gapBefore(units, np, frame, sides);
  if (gap) return {...subject, party: gap, both: false, each: false, pronoun: false};
  const asked = units[frame.start - 1];
  const control = units[frame.start]?.norm === "to" && asked && !asked.possessive ? sideAt(asked, sides) : null;
  const asks = frames.some(({cls, to}) => ASKING.has(cls) && to < frame.start && frame.start - to <= 6);
  if (control && asks) return {...subject, party: control, both: false, each: false, pronoun: false};
  if (!frame.ing || subject.party || subject.pronoun || subject.both || subject.each) return subject;
  const comma = units.findIndex(({norm}, i) => i >= frame.to && i < frame.to + 18 && norm === ",");
  const after = units[comma + (units[comma + 1]?.norm === "the" ? 2 : 1)];
  const later = comma > 0 && after && !after.possessive ? sideAt(after, sides) : null;
  return later ? {...subject, party: later} : subject;
}
/** "Estavia freed 40 captives and the Front 12": the subject of a number whose verb stands in the clause before. */
function gapBefore(units: readonly Unit[], {from, nation}: Counted, frame: Frame, sides: Sides): string | null {
  const unit = units[from - 1];
  if (!unit || nation !== null || frame.to >= from - 1 || unit.possessive) return null;
  const party = sideAt(unit, sides);
  const before = units[units[from - 2]?.norm === "the" ? from - 3 : from - 2];
  const parted = before?.kind === "word" && !GAPS.has(before.norm);
  return party && before && before.kind !== "name" && !parted && before.kind !== "number" ? party : null;
}
const GAPS = new Set(["and", "while", "but", "whereas"]);
const ASKING = new Set(["demand", "offer", "say", "other", "agree", "refuse"]);

/** Whom "it" or "they" stands for: whoever says so in the same clause, else the voice of the sentence. */
export function localSpeaker(scene: Scene, frame: Frame, sides: Sides): string | null {
  const say = scene.frames.findLast(({cls, to}) => cls === "say" && to <= frame.start && frame.start - to <= 4);
  return (say ? subjectOf(scene.units, say, sides).party : null) ?? scene.speaker;
}
