import {readFileSync} from "node:fs";
import {parse} from "yaml";
import {extract} from "../../data-loaders/extract/index.ts";
import type {ExchangeMention, Extraction, StatementMention} from "../../data-loaders/extract/mentions.ts";
import {profileSchema} from "../../data-loaders/profile/schema.ts";
import {createWorld} from "../../data-loaders/profile/world.ts";

/**
 * The bank: phrasings of our own, written before the rules and without sight of them. Each is read as an article of its
 * own; it is right when everything expected was found with all its values, and nothing else was.
 */

interface ExpectedExchange {
  category: string;
  min: number | null;
  max: number | null;
  approximate: boolean;
  basis: string;
  from: string | null;
  to: string | null;
  status: string;
  cumulative?: boolean;
  date?: string;
  borderline?: boolean;
}
interface ExpectedDuration {
  meeting: string;
  min: number | null;
  max: number | null;
  qualifier: string;
  borderline?: boolean;
}
interface ExpectedRound {
  ordinal?: number | null;
  date?: string | null;
  venue?: string | null;
  borderline?: boolean;
}
interface ExpectedStatement {
  speaker: string;
  party: string;
  kind: string;
  contains: string;
  borderline?: boolean;
}
interface Item {
  text: string;
  published?: string;
  negative?: boolean;
  exchanges?: ExpectedExchange[];
  durations?: ExpectedDuration[];
  rounds?: ExpectedRound[];
  statements?: ExpectedStatement[];
}

export interface Phrasing extends Item {
  /** class and number within it: the phrasing's stable name */
  id: string;
}

export interface Verdict {
  id: string;
  negative: boolean;
  right: boolean;
  /** What was expected and not found, or found and not expected. */
  faults: string[];
}

const here = (name: string) => new URL(name, import.meta.url);
const world = createWorld(profileSchema.parse(parse(readFileSync(here("../profiles/invented.yaml"), "utf8"))));

/** The bank's files: sentences and short passages; passages whose figures are told over several sentences; what was said. */
export type BankName = "figures" | "passages" | "passages-second" | "statements";

/** How an item of each file is judged. */
export const BANKS: readonly (readonly [BankName, (item: Phrasing) => Verdict])[] = [
  ["figures", judgeFigures],
  ["passages", judgeFigures],
  ["passages-second", judgeFigures],
  ["statements", judgeStatements]
];

/** All phrasings of one of the bank's files. */
export function readBank(name: BankName): Phrasing[] {
  const classes = parse(readFileSync(here(`${name}.yaml`), "utf8")) as {class: string; items: Item[]}[];
  return classes.flatMap(({class: kind, items}) => items.map((item, i) => ({...item, id: `${kind}/${i + 1}`})));
}

function read({text, published}: Item): Extraction {
  const day = published === undefined ? null : String(published);
  return extract({id: "phrasing", title: null, published: day, text: text.trim()}, world);
}

/** Strikes expected rows against found ones; what is left on either side is a fault, unless the bank calls it neutral. */
function strike<E extends {borderline?: boolean}, F>(
  expected: E[],
  found: readonly F[],
  same: (e: E, f: F) => boolean,
  show: (f: F) => string,
  neutral: (f: F) => boolean = () => false
): string[] {
  const left = [...found];
  const faults: string[] = [];
  for (const row of [...expected].sort((a, b) => Number(a.borderline ?? false) - Number(b.borderline ?? false))) {
    const at = left.findIndex((f) => same(row, f));
    if (at >= 0) left.splice(at, 1);
    else if (!row.borderline) faults.push(`missed ${JSON.stringify(row)}`);
  }
  return [...faults, ...left.filter((f) => !neutral(f)).map((f) => `found ${show(f)}`)];
}

const sameExchange = (e: ExpectedExchange, f: ExchangeMention) =>
  e.borderline
    ? (e.min ?? e.max) === (f.count.min ?? f.count.max)
    : e.category === f.category &&
      e.min === f.count.min &&
      e.max === f.count.max &&
      e.approximate === f.approximate &&
      e.basis === f.basis &&
      e.status === f.status &&
      (e.cumulative ?? false) === f.cumulative &&
      (e.basis !== "one_way" || ((e.from ?? f.from) === f.from && (e.to ?? f.to) === f.to)) &&
      (e.date === undefined || String(e.date) === f.date?.date);

/** A figure told again, with or without its day: its row has been found already. */
const isRepeat = (expected: readonly ExpectedExchange[], found: ExchangeMention) =>
  expected.some(({date: _, ...undated}) => !undated.borderline && sameExchange(undated, found));

/** The judgement on a phrasing about figures, durations and rounds. */
export function judgeFigures(item: Phrasing): Verdict {
  const found = read(item);
  const faults = [
    ...strike(
      item.exchanges ?? [],
      found.exchanges,
      sameExchange,
      ({category, count, approximate, basis, from, to, status, cumulative, date, rule}) =>
        JSON.stringify({category, ...count, approximate, basis, from, to, status, cumulative, date: date?.date, rule}),
      (f) => isRepeat(item.exchanges ?? [], f)
    ),
    ...strike(
      item.durations ?? [],
      found.durations,
      (e, f) =>
        e.borderline
          ? true
          : e.meeting === f.meeting &&
            e.min === f.minutes.min &&
            e.max === f.minutes.max &&
            e.qualifier === f.qualifier,
      ({meeting, minutes, qualifier, rule}) => JSON.stringify({meeting, ...minutes, qualifier, rule})
    ),
    ...(item.rounds
      ? strike(
          item.rounds,
          found.rounds,
          (e, f) =>
            (e.ordinal === undefined || e.ordinal === f.ordinal) &&
            (e.date === undefined || (e.date === null ? null : String(e.date)) === (f.date?.date ?? null)) &&
            (e.venue === undefined || e.venue === f.city || e.venue === f.venue),
          ({ordinal, date, venue, city, planned}) => JSON.stringify({ordinal, date: date?.date, venue, city, planned}),
          (f) => f.planned
        )
      : [])
  ];
  return {id: item.id, negative: item.negative ?? false, right: faults.length === 0, faults};
}

const words = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ")
    .filter((word) => !["the", "a", "an", "of", "s", "mr", "ms", "mrs", "president", "mayor", ""].includes(word));

const sameSpeaker = (expected: string, found: string | null) => {
  if (expected === "unknown") return found === null;
  const [a, b] = [words(expected), words(found ?? "")];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && (short.every((word) => long.includes(word)) || short.at(-1) === long.at(-1));
};

const NEUTRAL_SPEAKERS: readonly (string | null)[] = ["state", "media", "document"];

/** The judgement on a phrasing about statements. */
export function judgeStatements(item: Phrasing): Verdict {
  const text = item.text.trim();
  const found = read(item);
  const evidence = (f: StatementMention) => text.slice(f.evidence.start, f.evidence.end);
  const faults = strike(
    item.statements ?? [],
    found.statements,
    (e, f) =>
      evidence(f).replace(/\s+/g, " ").includes(e.contains.replace(/\s+/g, " ")) &&
      (e.borderline ||
        (sameSpeaker(e.speaker, f.speaker) &&
          e.party === f.party &&
          (e.kind === "direct") === (f.statementKind !== "indirect"))),
    (f) =>
      JSON.stringify({speaker: f.speaker, party: f.party, kind: f.statementKind, cue: f.cue, evidence: evidence(f)}),
    (f) => NEUTRAL_SPEAKERS.includes(f.speakerType)
  );
  return {id: item.id, negative: item.negative ?? false, right: faults.length === 0, faults};
}
