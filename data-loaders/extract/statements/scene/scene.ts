import type {Document} from "../../../language/document.ts";
import type {Span} from "../../../language/span.ts";
import type {NameMatch, World} from "../../../profile/world.ts";
import type {ArticleFrame} from "../../frame.ts";
import type {Phrase} from "../phrases/phrase.ts";
import type {Item} from "../text/item.ts";
import {findUnits, type Unit} from "../text/units.ts";
import {reportedFrom} from "./reported-from.ts";
import {type RoundUp, roundUpOf} from "./round-up.ts";
import {type Setting, settingOf} from "./setting.ts";
import {isTranscript} from "./transcript.ts";

/** One article laid out for reading: its units and the names that the world knows in it. */
export interface Scene extends Setting {
  readonly document: Document;
  readonly frame: ArticleFrame;
  readonly world: World;
  readonly units: readonly Unit[];
  /** The sides, or without a profile the states that the article is about: a town of any other tells nothing. */
  readonly near: ReadonlySet<string>;
  /** The state whose town the article comes from, or null. */
  readonly reportedFrom: string | null;
  /** Known names, in order. */
  readonly names: readonly NameMatch[];
  /** Known names by the offset that they begin at. */
  readonly nameAt: ReadonlyMap<number, NameMatch>;
  /** Last words of names of several words: what "Orne" can be short for. */
  readonly surnames: ReadonlySet<string>;
  /** Whether anything but headlines stands in the article. */
  readonly hasProse: boolean;
  /** Paragraphs open with the names of those who speak. */
  readonly transcript: boolean;
  /** Items that each are somebody's, where the article is a round-up of them. */
  readonly roundUp: RoundUp;
}

export function createScene(document: Document, frame: ArticleFrame, world: World): Scene {
  const names = world.names(document.text, document.tokens);
  const units = findUnits(document, new Set(names.map((name) => name.start)));
  const nameAt = new Map(names.map((name) => [name.start, name]));
  const setting = settingOf(world, names, document.text);
  const near = new Set(world.sides.length > 0 ? world.sides : setting.states);
  if (setting.home) near.add(setting.home);
  return {
    document,
    frame,
    world,
    near,
    reportedFrom: reportedFrom(document, frame, world, near),
    units,
    names,
    nameAt,
    surnames: surnamesOf(units, nameAt),
    hasProse: units.some(({kind}) => kind !== "heading"),
    ...setting,
    transcript: isTranscript(units),
    roundUp: roundUpOf(units)
  };
}

function surnamesOf(units: readonly Unit[], nameAt: ReadonlyMap<number, NameMatch>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const {items} of units)
    items.forEach((item, i) => {
      const before = items[i - 1];
      if (!item.proper || !before?.proper || items[i + 1]?.proper) return;
      const known = nameAt.get(before.start) ?? nameAt.get(item.start);
      if (!known || known.entries.some(({kind}) => kind === "person")) found.add(item.norm);
    });
  return found;
}

/** The known names that begin within a run of items and end in it. */
export function knownNames(scene: Scene, items: readonly Item[], from: number, to: number): NameMatch[] {
  const end = items[to - 1]?.end ?? 0;
  const found: NameMatch[] = [];
  for (let i = from; i < to; i++) {
    const match = scene.nameAt.get(items[i]!.start);
    if (match && match.end <= end) found.push(match);
  }
  return found;
}

/** The span of a run of items. */
export function spanOf(items: readonly Item[], from: number, to: number): Span {
  return {start: items[from]!.start, end: items[to - 1]!.end};
}

export const isState = (match: NameMatch) =>
  match.entries.some((entry) => entry.kind === "party" && entry.form !== "demonym");
export const isDemonym = (match: NameMatch) =>
  match.entries.some((entry) => entry.kind === "party" && entry.form === "demonym");
export const isPlace = (match: NameMatch) =>
  match.entries.some((entry) => (entry.kind === "party" && entry.form !== "demonym") || entry.kind === "venue");

/** The known name with an "and" in it that two phrases are ("the Securities and Exchange Commission"), or null. */
export function asOneName(scene: Scene, {items}: Unit, phrase: Phrase, other: Phrase): Phrase | null {
  const end = items[phrase.to - 1]!.end;
  for (let from = other.from; from < phrase.from; from++)
    if (scene.nameAt.get(items[from]!.start)?.end === end)
      return {...phrase, from, with: null, name: {from, to: phrase.to}};
  return null;
}
