import type {Span} from "../../language/span.ts";
import {reason, START} from "../confidence.ts";
import type {Basis, Category, DatedFact, Reason, RoundReference, Status} from "../mentions.ts";
import {isMatched, isPerSide, isSum} from "./basis.ts";
import {type Counted, readCounted} from "./counted.ts";
import type {Draft, Story} from "./figure.ts";
import type {Frame} from "./frames.ts";
import {type Governing, govern} from "./govern.ts";
import {BE} from "./lexicon/cues.ts";
import {categoryOf, THINGS} from "./lexicon/people.ts";
import {DEEDS} from "./lexicon/verbs.ts";
import {
  complete,
  type Direction,
  ends,
  isReversed,
  NOWHERE,
  opposite,
  reverse,
  type Sides,
  subjectOf
} from "./roles.ts";
import {type Scene, WEAK} from "./scene.ts";
import {statusOf, wordsNear} from "./standing.ts";
import {isRunningTotal} from "./totals.ts";
import type {Unit} from "./units.ts";
import {dayOf, isOtherTime} from "./when.ts";

/** Reads the numbers of one sentence into drafts, in order, the story carried along. */
export function readScene(
  scene: Scene,
  story: Story,
  sides: Sides,
  text: string,
  round: RoundReference | null
): Draft[] {
  const drafts: Draft[] = [];
  const {units} = scene;
  noteTopic(scene, story);
  for (let i = 0; i < units.length; i++) {
    if (units[i]!.kind !== "number") continue;
    const read = readNumber(scene, i, story, sides, text, round, drafts.length > 0 || previousIn(story, scene));
    if (!read) continue;
    for (const draft of read.drafts) {
      drafts.push(draft);
      follow(story, draft);
    }
    i = Math.max(i, read.next - 1);
  }
  return drafts;
}

const previousIn = (story: Story, scene: Scene): boolean => story.last !== null && scene.index - story.last.scene <= 2;

function noteTopic(scene: Scene, story: Story): void {
  for (const unit of scene.units) {
    const category = unit.kind === "word" ? categoryOf(unit.norm) : null;
    if (category && (category !== "prisoners" || scene.exchange)) {
      story.topic = category;
      story.topicScene = scene.index;
      return;
    }
  }
}

function follow(story: Story, draft: Draft): void {
  if (
    draft.basis === "one_way" &&
    draft.to !== null &&
    story.last?.basis === "one_way" &&
    story.last.to !== null &&
    story.last.to !== draft.to &&
    draft.category === story.last.category
  )
    story.order = [story.last.to, draft.to];
  story.last = draft;
  story.topic = draft.category;
  story.topicScene = draft.scene;
  story.status = draft.status;
  story.statusParagraph = draft.paragraph;
  if (draft.date && !draft.dateCarried) {
    story.day = draft.date;
    story.dayScene = draft.scene;
  }
}

interface Read {
  readonly drafts: readonly Draft[];
  /** Index of the unit to go on from. */
  readonly next: number;
}

/** What a rule has made of a number; what is left open is filled in from its sentence and the story. */
interface Reading {
  readonly rule: string;
  readonly frame: Frame | null;
  readonly slot: Governing["slot"];
  readonly reasons: readonly Reason[];
  readonly category?: Category;
  readonly basis?: Basis;
  readonly direction?: Direction;
  readonly status?: Status;
  readonly item?: boolean;
  readonly cumulative?: boolean;
}

function readNumber(
  scene: Scene,
  i: number,
  story: Story,
  sides: Sides,
  text: string,
  round: RoundReference | null,
  context: boolean
): Read | null {
  const {units} = scene;
  if (units[i]!.figure!.measure !== null || isAgeOrCode(units, i)) return null;
  const pair = readPair(scene, i, story, sides, text, round);
  if (pair) return pair;
  const np = readCounted(units, i, sides.all);
  if (np.shape === "thing") return null;
  const reading =
    listOfNames(scene, np, i, story, sides) ??
    governed(scene, np, story, context) ??
    ungoverned(scene, np, i, story, context);
  if (!reading) return null;
  const draft = finish(scene, np, i, reading, story, sides, text, round);
  return draft ? {drafts: [draft], next: np.head !== null ? Math.max(i + 1, np.to) : i + 1} : null;
}

function isAgeOrCode(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1];
  const after = units[i + 1];
  const {norm} = before ?? {norm: ""};
  if (
    norm === "aged" ||
    norm === "age" ||
    norm === "g" ||
    norm === "no" ||
    norm === "article" ||
    norm === "$" ||
    norm === "€" ||
    norm === "£"
  )
    return true;
  if (units[i]!.joined && before?.kind === "word" && before.capital) return true;
  if (after?.joined && THINGS.has(after.norm)) return true;
  if (norm === "and" && units[i - 2]?.kind === "number" && ["between", "aged"].includes(units[i - 3]?.norm ?? ""))
    return true;
  if (
    (norm === "under" || norm === "over") &&
    (after === undefined || after.kind === "mark") &&
    [
      "those",
      "anyone",
      "captives",
      "soldiers",
      "prisoners",
      "everyone",
      "men",
      "people",
      "everybody",
      "servicemen"
    ].includes(units[i - 2]?.norm ?? "")
  )
    return true;
  return after?.norm === "years" || after?.norm === "year" || after?.norm === "%" || after?.norm === "per";
}

/** "1,000 for 1,000", "197-for-175", "five commanders for 55 soldiers": two numbers set against each other. */
function readPair(
  scene: Scene,
  i: number,
  story: Story,
  sides: Sides,
  text: string,
  round: RoundReference | null
): Read | null {
  const {units} = scene;
  const first = readCounted(units, i, sides.all);
  if (first.shape === "thing") return null;
  let at = Math.max(first.to, i + 1);
  const open = at;
  if (units[at]?.norm === "in" && (units[at + 1]?.norm === "exchange" || units[at + 1]?.norm === "return")) at += 2;
  const isFor = ["for", "against", "x", "×", "versus"].includes(units[at]?.norm ?? "");
  const isAnd = units[at]?.norm === "and" && figuresAre(units, i);
  if (!isFor && !isAnd) return null;
  at++;
  while (
    at < open + 6 &&
    units[at]?.kind === "word" &&
    ["the", "some", "another", "bodies", "remains", "of", "a"].includes(units[at]!.norm)
  )
    at++;
  if (units[at]?.kind !== "number" || units[at]!.figure!.measure !== null) return null;
  const second = readCounted(units, at, sides.all);
  if (second.shape === "thing") return null;
  const a = units[i]!.figure!;
  const b = units[at]!.figure!;
  const known =
    scene.exchange || first.category !== null || (story.last !== null && scene.index - story.last.scene <= 4) || isAnd;
  if (!known) return null;
  const governing = govern(units, scene.frames, first);
  const frame =
    governing.frame && (DEEDS.has(governing.frame.cls) || governing.frame.cls !== "say") && !governing.foreign
      ? governing.frame
      : nearestDeed(scene, i);
  const equal = a.min === b.min && a.max === b.max;
  const reasons = [START, reason("two numbers set against each other", 0.3)];
  if (equal && !isAnd && (first.category === second.category || second.category === null)) {
    const draft = finish(
      scene,
      {...first, definite: false},
      i,
      {rule: "n-for-n", frame, slot: governing.slot, reasons, basis: "per_side"},
      story,
      sides,
      text,
      round
    );
    return draft ? {drafts: [draft], next: at + 1} : null;
  }
  const towards = orderOf(scene, first, second, frame, story, sides);
  const make = (np: Counted, index: number, direction: Direction, from: Story) =>
    finish(
      scene,
      np,
      index,
      {rule: isAnd ? "the-numbers-were" : "n-for-m", frame, slot: governing.slot, reasons, basis: "one_way", direction},
      from,
      sides,
      text,
      round
    );
  const category = first.category ?? second.category;
  const one = make(category && !first.category ? {...first, category} : first, i, towards, story);
  if (!one) return null;
  const two = make(second.category ? second : {...second, category: one.category}, at, reverse(towards), {
    ...story,
    last: one
  });
  return {drafts: two ? [one, two] : [one], next: at + 1};
}

const FIGURES = new Set([
  "figures",
  "numbers",
  "figure",
  "count",
  "counts",
  "score",
  "totals",
  "sums",
  "tally",
  "ratio"
]);
const figuresAre = (units: readonly Unit[], i: number): boolean =>
  units.slice(Math.max(0, i - 9), i).some(({norm}) => FIGURES.has(norm));

/** Who receives the first of two unequal numbers: by whose people they are, by the words, else as in the pair before. */
function orderOf(
  scene: Scene,
  first: Counted,
  second: Counted,
  frame: Frame | null,
  story: Story,
  sides: Sides
): Direction {
  const nation = first.nation ?? opposite(second.nation, sides);
  if (nation) return complete({from: null, to: nation}, sides);
  if (frame && !frame.noun) {
    const subject = subjectOf(scene.units, frame, sides);
    const giver = frame.cls === "give" || frame.cls === "swap" || frame.cls === "back";
    if (subject.party)
      return complete(giver ? {from: subject.party, to: null} : {from: null, to: subject.party}, sides);
  }
  if (story.order) return complete({from: null, to: story.order[0]}, sides);
  if (scene.speaker) return complete({from: null, to: scene.speaker}, sides);
  return NOWHERE;
}

function nearestDeed(scene: Scene, i: number): Frame | null {
  let best: Frame | null = null;
  for (const frame of scene.frames)
    if (
      DEEDS.has(frame.cls) &&
      Math.abs(frame.from - i) < 20 &&
      (!best || Math.abs(frame.from - i) < Math.abs(best.from - i))
    )
      best = frame;
  return best;
}

/** "a list of 339 children whose return Kordova demands": names on a list, where their return is demanded. */
function listOfNames(scene: Scene, np: Counted, i: number, story: Story, sides: Sides): Reading | null {
  const {units, norms} = scene;
  const names = units[np.head ?? -1]?.norm === "names";
  const left = units.slice(Math.max(0, i - 9), i);
  const listed = names || left.some(({norm}) => norm === "list" || norm === "lists");
  if (!listed) return null;
  const children =
    np.category === "children" || (!np.category && (/ child(?:ren)? /.test(norms) || story.topic === "children"));
  const demanded = DEMANDED.test(norms) || (children && names);
  if (!demanded) return null;
  const owner = ownerOfList(units, sides) ?? (DEMANDED.test(norms) ? demander(scene, sides) : null) ?? np.nation;
  const direction = complete(
    {from: null, to: owner ?? (story.last?.status === "demanded" ? story.last.to : null)},
    sides
  );
  return {
    rule: "list-demanded",
    frame: null,
    slot: "none",
    reasons: [START, reason("a list whose return is demanded", 0.2)],
    category: children ? "children" : (np.category ?? "prisoners"),
    basis: "one_way",
    direction,
    status: "demanded"
  };
}
const DEMANDED =
  / (?:demand\w*|wants? back|want(?:ed)? (?:back|returned)|asks? for|asked for|insist\w*|seeks?|request\w*|whose return) /;

function ownerOfList(units: readonly Unit[], sides: Sides): string | null {
  for (let k = 0; k < units.length; k++) {
    if (units[k]!.norm !== "list") continue;
    for (let j = k - 1; j >= Math.max(0, k - 3); j--) {
      const party = sideAt(units[j]!, sides);
      if (party && (units[j]!.possessive || j === k - 1)) return party;
    }
  }
  return null;
}

function demander(scene: Scene, sides: Sides): string | null {
  const demand = scene.frames.find((frame) => frame.cls === "demand");
  if (demand) return subjectOf(scene.units, demand, sides).party;
  return null;
}

function sideAt(unit: Unit, sides: Sides): string | null {
  const party = unit.name?.entries
    .flatMap((entry) => ("party" in entry ? [entry.party] : []))
    .find((id) => sides.all.includes(id));
  return party ?? null;
}

/** A number in the object or subject of a verb, or after the noun for a deed. */
function governed(scene: Scene, np: Counted, story: Story, context: boolean): Reading | null {
  const governing = govern(scene.units, scene.frames, np);
  const {frame, slot} = governing;
  if (governing.foreign || !frame || frame.void) return null;
  const near = context || scene.exchange || story.topicScene >= scene.index - 2;
  const named = np.category !== null;
  if (DEEDS.has(frame.cls)) {
    if (np.shape === "elided" && !context && story.topicScene < scene.index - 2) return null;
    const weak = WEAK.has(frame.lemma);
    if (
      weak &&
      np.shape === "elided" &&
      !(story.last && scene.index - story.last.scene <= 2) &&
      story.topicScene < scene.index - 1
    )
      return null;
    if (weak && !named && np.shape !== "elided" && !(near && scene.exchange) && np.nation === null && !np.own)
      return null;
    if (frame.cls === "come" && np.category === "prisoners" && weak && !near) return null;
    if (frame.cls === "come" && np.category === "civilians" && weak && !context) return null;
    if (
      slot === "listed" &&
      np.shape === "elided" &&
      !sideAfter(scene.units, np.to) &&
      !isPerSide(scene.units, np.from, np.to) &&
      !governing.afterColon &&
      !dateAfter(scene.units, np.to)
    )
      return null;
    if (slot === "listed" && !named && np.shape !== "elided" && !context) return null;
    return {
      rule: RULES[frame.cls]![slot === "of" ? 1 : 0]!,
      frame,
      slot,
      reasons: [
        START,
        reason(
          slot === "listed" ? "in the reach of a verb of exchange" : "governed by a verb or noun of exchange",
          slot === "listed" ? 0.15 : 0.3
        )
      ]
    };
  }
  if (frame.cls === "count" || (frame.cls === "plan" && !named)) {
    if (!context && !(scene.exchange && named)) return null;
    if (frame.lemma === "make" && !isSum(scene.units, np.from, np.to) && np.shape !== "noun") return null;
    if (
      np.shape === "elided" &&
      ![
        "put",
        "number",
        "stand at",
        "total",
        "amount to",
        "come to",
        "count",
        "make",
        "speak of",
        "expect",
        "assume",
        "reckon",
        "bring to",
        "give",
        "anticipate",
        "cite"
      ].includes(frame.lemma)
    )
      return null;
    return {
      rule: "counted",
      frame,
      slot,
      reasons: [START, reason("a count of what was told before", 0.15)],
      item:
        named &&
        !isPerSide(scene.units, np.from, np.to) &&
        !isSum(scene.units, np.from, np.to) &&
        frame.cls === "count" &&
        ITEMS.has(frame.lemma)
    };
  }
  if (frame.cls === "say" || !near) return null;
  if (!named && !(context && (np.shape === "elided" || np.generic))) return null;
  if (frame.cls === "demand" && !named) return null;
  if (slot === "listed" && np.shape === "elided") return null;
  return {
    rule: `${frame.cls}-figure`,
    frame,
    slot,
    reasons: [START, reason("offered, demanded or agreed by name", 0.2)]
  };
}
const ITEMS = new Set([
  "include",
  "count",
  "comprise",
  "consist of",
  "be made up of",
  "make up",
  "contain",
  "cover",
  "involve",
  "number",
  "feature",
  "list"
]);
const RULES: Readonly<Record<string, readonly [string, string]>> = {
  give: ["handed-over", "hand-over-of"],
  get: ["received", "reception-of"],
  back: ["returned", "return-of"],
  swap: ["exchanged", "exchange-of"],
  come: ["came-home", "arrival-of"]
};

function sideAfter(units: readonly Unit[], at: number): boolean {
  return (
    (units[at]?.norm === "to" || units[at]?.norm === "from" || units[at]?.norm === "by") &&
    units.slice(at + 1, at + 4).some(({kind}) => kind === "name")
  );
}

function dateAfter(units: readonly Unit[], at: number): boolean {
  return units[at]?.kind === "date" || (units[at]?.norm === "on" && units[at + 1]?.kind === "date");
}

/** A number without a verb: an item, a figure by its side ("from each side"), or by its end ("27 to Russia"). */
function ungoverned(scene: Scene, np: Counted, i: number, story: Story, context: boolean): Reading | null {
  const {units, norms} = scene;
  const governing = govern(units, scene.frames, np);
  if (governing.frame?.void) return null;
  const near = context || scene.exchange;
  const named = np.category !== null || np.shape === "noun";
  const after = units[np.to];
  const base = {frame: null, slot: "none" as const};
  if (governing.foreign && !(np.partOf || BE.has(after?.norm ?? ""))) return null;
  if (BE.has(after?.norm ?? "") && (context || np.partOf)) {
    const what = readCounted(units, np.to, []);
    const ready =
      units[np.to + 1]?.norm === "ready" ||
      units[np.to + 1]?.norm === "waiting" ||
      units[np.to + 1]?.norm === "available";
    if (ready && np.category === "bodies") return {...base, rule: "ready", reasons: [START], status: "proposed"};
    const among = units[np.to + 1]?.norm === "among";
    if (what.category && what.head !== null && what.head <= np.to + 4)
      return {
        ...base,
        rule: "item",
        reasons: [START, reason("a part of the figure before", 0.15)],
        category: what.category,
        item: true
      };
    if (among && named)
      return {...base, rule: "item", reasons: [START, reason("a part of the figure before", 0.15)], item: true};
    return null;
  }
  if (governing.foreign) return null;
  if (
    near &&
    isPerSide(units, np.from, np.to) &&
    (named || np.shape === "elided") &&
    (context || story.topic !== null || scene.exchange)
  )
    return {...base, rule: "n-each", reasons: [START, reason("the number of each side", 0.25)], basis: "per_side"};
  if (near && sideAfter(units, np.to) && (named || np.shape === "elided"))
    return {...base, rule: "n-to", reasons: [START, reason("the side that it goes to", 0.2)], basis: "one_way"};
  if (np.partOf && context && np.definite && np.head !== null)
    return {...base, rule: "item", reasons: [START, reason("a part of the figure before", 0.15)], item: true};
  if (context && np.category !== null && introducesItem(units, np.from))
    return {...base, rule: "item", reasons: [START, reason("a part of the figure before", 0.15)], item: true};
  if (context && figureIs(units, np.from))
    return {...base, rule: "the-figure-is", reasons: [START, reason("the figure is", 0.15)]};
  if (context && np.shape === "elided" && dateAfter(units, np.to) && colonBefore(units, i))
    return {...base, rule: "by-day", reasons: [START, reason("a number by its day", 0.15)]};
  if (context && named && !np.generic && isSum(units, np.from, np.to))
    return {...base, rule: "sum", reasons: [START], basis: "total"};
  if (context && np.generic && isSum(units, np.from, np.to)) return {...base, rule: "sum", reasons: [START]};
  if (
    context &&
    np.shape === "elided" &&
    isSum(units, np.from, np.to) &&
    /(?:,|or|making) (?:\S+ )?$/.test(
      ` ${units
        .slice(Math.max(0, np.from - 2), np.from)
        .map(({norm}) => norm)
        .join(" ")} `
    )
  )
    return {...base, rule: "sum", reasons: [START], basis: "total"};
  if (np.shape === "elided" && isReversed(norms) && story.last && scene.index === story.last.scene)
    return {...base, rule: "in-return", reasons: [START], basis: "one_way", direction: reverse(story.last)};
  return null;
}

const INTRODUCES = new Set([
  "including",
  "among",
  "them",
  "whom",
  "namely",
  "comprising",
  "plus",
  "with",
  "alongside",
  ":",
  "(",
  "besides"
]);
function introducesItem(units: readonly Unit[], from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 12); k--) {
    const {norm, kind} = units[k]!;
    if (INTRODUCES.has(norm)) return true;
    if (kind === "mark" && norm !== ",") return false;
    if (
      kind === "word" &&
      !(
        categoryOf(norm) ||
        norm === "and" ||
        norm === "as" ||
        norm === "well" ||
        norm === "of" ||
        norm === "members" ||
        norm === "the" ||
        norm === "military"
      )
    )
      return false;
  }
  return from === 0;
}

const FIGURE_NOUNS = new Set(
  "figure figures number numbers total totals sum count tally floor ceiling minimum maximum deal formula scale size quota".split(
    " "
  )
);
function figureIs(units: readonly Unit[], from: number): boolean {
  let be = false;
  for (let k = from - 1; k >= Math.max(0, from - 10); k--) {
    const {norm, kind} = units[k]!;
    if (kind === "mark" && norm !== ",") return false;
    if (BE.has(norm)) be = true;
    if (be && FIGURE_NOUNS.has(norm)) return true;
  }
  return false;
}

function colonBefore(units: readonly Unit[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 20); k--) if (units[k]!.norm === ":" || units[k]!.norm === "—") return true;
  return false;
}

/** Makes a draft of a reading: category, basis, direction, standing, day and evidence. */
function finish(
  scene: Scene,
  np: Counted,
  i: number,
  reading: Reading,
  story: Story,
  sides: Sides,
  text: string,
  round: RoundReference | null
): Draft | null {
  const {units} = scene;
  const {frame} = reading;
  const figure = units[i]!.figure!;
  const last = story.last;
  const sameScene = last !== null && scene.index - last.scene <= 3;
  const carried =
    np.shape === "elided" || np.generic
      ? sameScene && (np.shape === "elided" || np.partOf)
        ? last.category
        : null
      : null;
  const topic = story.topicScene >= scene.index - 3 ? story.topic : null;
  const category =
    reading.category ?? np.category ?? carried ?? (np.shape === "elided" ? (topic ?? "prisoners") : "prisoners");
  const cumulative =
    isRunningTotal(scene, np.from, np.to) ||
    Boolean(
      sameScene &&
        last.cumulative &&
        np.shape === "elided" &&
        (last.scene === scene.index || frame === null || frame.cls === "come")
    );
  const inherited = last !== null && last.paragraph === scene.paragraph ? last.status : null;
  const status = cumulative
    ? "completed"
    : (reading.status ??
      (frame
        ? statusOf(scene, frame, inherited)
        : reading.item && last
          ? last.status
          : (wordsNear(scene, i, i + 1) ?? inherited ?? (last && sameScene ? last.status : "agreed"))));
  const perSide =
    reading.basis === "per_side" ||
    (reading.basis === undefined &&
      !cumulative &&
      (isPerSide(units, np.from, np.to) || (isMatched(scene.norms) && np.shape !== "elided")));
  let direction = reading.direction ?? (perSide ? NOWHERE : directionOf(scene, np, reading, story, sides));
  let basis: Basis = perSide ? "per_side" : (reading.basis ?? "unspecified");
  if (!perSide && basis !== "one_way") {
    if (direction.from !== null || direction.to !== null)
      basis = isSum(units, np.from, np.to) && bothWays(scene, direction) ? "total" : "one_way";
    else if (frame?.cls === "swap" && !frame.noun) basis = "total";
    else if (isSum(units, np.from, np.to)) basis = sumBasis(story, category);
    else if (reading.item && last) basis = last.basis === "total" ? "unspecified" : last.basis;
    else if (frame && frame.cls === "come") basis = "total";
    else basis = reading.basis ?? "unspecified";
  }
  if (
    basis === "one_way" &&
    direction.from === null &&
    direction.to === null &&
    last?.basis === "one_way" &&
    (reading.item || isSum(units, np.from, np.to) || reading.rule === "counted" || cumulative)
  )
    direction = {from: last.from, to: last.to};
  if (basis !== "one_way") direction = NOWHERE;
  const own =
    status === "completed" && !cumulative
      ? dayOf(scene, frame ? Math.min(frame.start, np.from) : np.from, np.to)
      : null;
  const date: DatedFact | null = own ?? (status === "completed" && !cumulative ? carriedDay(scene, story) : null);
  const subgroup = np.group ? text.slice(units[np.group[0]]!.start, units[np.group[1] - 1]!.end) : null;
  const parts: Record<string, Span> = {number: {start: figure.start, end: figure.end}};
  if (np.head !== null) parts["noun"] = span(units[np.head]!);
  if (frame) parts["verb"] = {start: units[frame.start]!.start, end: units[frame.to - 1]!.end};
  if (own) parts["date"] = own.words;
  return {
    rule: cumulative ? "running-total" : reading.rule,
    scene: scene.index,
    paragraph: scene.paragraph,
    heading: scene.kind === "heading",
    category,
    subgroup,
    count: {min: figure.min, max: figure.max},
    approximate: figure.approximate,
    basis,
    from: direction.from,
    to: direction.to,
    status,
    cumulative,
    additional: isAdditional(units, np.from, i),
    definite: np.definite,
    item: reading.item ?? false,
    date,
    dateCarried: own === null,
    round,
    claimant: claimantOf(scene, sides),
    evidence: evidenceOf(units, np, frame, i),
    sentence: {start: scene.span.start, end: scene.span.end},
    reasons: [
      ...reading.reasons,
      reason(
        np.category ? "the noun names the category" : "the noun is carried over or general",
        np.category ? 0.15 : 0
      )
    ],
    parts,
    repeats: []
  };
}

const span = ({start, end}: Span): Span => ({start, end});

/** Whether both sides' people are in a number that also names an end. */
function bothWays(scene: Scene, direction: Direction): boolean {
  return direction.to === null && scene.named.length > 1;
}

/** A sum of figures that all went one way is one-way; a sum of both halves is a total. */
function sumBasis(story: Story, category: Category): Basis {
  return story.last && story.last.basis === "one_way" && story.last.category === category && story.order === null
    ? "one_way"
    : "total";
}

function carriedDay(scene: Scene, story: Story): DatedFact | null {
  if (isOtherTime(scene)) return null;
  return story.day;
}

function directionOf(scene: Scene, np: Counted, reading: Reading, story: Story, sides: Sides): Direction {
  const {units} = scene;
  const {frame} = reading;
  const {last} = story;
  const right = ends(units, np.to, clauseEnd(units, np.to), sides);
  const own = np.own ? ownerOf(scene, frame, sides) : null;
  const people = np.nation && sides.all.includes(np.nation) ? np.nation : own;
  if (!frame) {
    if (reading.item && last) {
      if (people) return complete({from: null, to: people}, sides);
      return last.basis === "one_way" ? {from: last.from, to: last.to} : sideOfGroup(scene, sides);
    }
    if (right.from || right.to) return complete(right, sides);
    if (people) return complete({from: null, to: people}, sides);
    if (reading.rule === "sum" || reading.rule === "the-figure-is" || reading.rule === "by-day") return NOWHERE;
    return NOWHERE;
  }
  const subject = subjectOf(units, frame, sides);
  const actor = subject.party ?? (subject.pronoun ? scene.speaker : null);
  const around = ends(
    units,
    Math.min(frame.to, np.to),
    Math.max(clauseEnd(units, np.to), clauseEnd(units, frame.to)),
    sides
  );
  const before = ends(units, clauseStart(units, Math.min(frame.start, np.from)), Math.min(frame.start, np.from), sides);
  const dest = {from: around.from ?? null, to: around.to ?? before.to};
  if (
    isReversed(scene.norms.slice(-80)) &&
    last &&
    scene.index - last.scene <= 1 &&
    last.basis === "one_way" &&
    subject.party === null &&
    !people &&
    !dest.to
  )
    return reverse(last);
  switch (frame.cls) {
    case "swap":
      if (subject.both || subject.each || frame.noun)
        return frame.noun && people && !dest.from && scene.named.length < 2
          ? complete({from: null, to: people}, sides)
          : NOWHERE;
      return people && (frame.passive || frame.bare) ? complete({from: null, to: people}, sides) : NOWHERE;
    case "give": {
      if (frame.noun) {
        if (people) return complete({from: dest.from, to: people}, sides);
        if (dest.from || dest.to) return complete(dest, sides);
        const owner = possessiveBefore(units, frame, sides);
        return owner ? complete({from: owner, to: null}, sides) : NOWHERE;
      }
      if (subject.both) return NOWHERE;
      if (frame.passive && reading.slot === "object") return complete({from: dest.from, to: actor}, sides);
      if (frame.passive || (frame.bare && reading.slot === "subject")) {
        if (dest.from && dest.from !== people) return complete({from: dest.from, to: dest.to ?? people}, sides);
        return complete({from: null, to: dest.to ?? people ?? (np.own ? scene.speaker : null)}, sides);
      }
      const indirect = indirectObject(units, frame, np, sides);
      if (actor && actor !== people) return complete({from: actor, to: indirect ?? dest.to ?? people}, sides);
      if (indirect || dest.to || people) return complete({from: dest.from, to: indirect ?? dest.to ?? people}, sides);
      return frame.passive ? NOWHERE : complete({from: actor, to: null}, sides);
    }
    case "get": {
      if (frame.noun) return complete({from: dest.from, to: people ?? possessiveBefore(units, frame, sides)}, sides);
      if (frame.passive || reading.slot === "subject")
        return complete({from: dest.from, to: dest.to ?? people ?? actor ?? scene.speaker}, sides);
      if (subject.both) return NOWHERE;
      return complete({from: dest.from, to: actor ?? people}, sides);
    }
    case "back": {
      if (frame.noun || frame.passive || reading.slot === "subject") {
        const to = dest.to ?? people ?? (frame.noun ? null : dest.from ? null : null);
        return complete({from: dest.from, to}, sides);
      }
      if (subject.both) return NOWHERE;
      const home = people !== null && people === actor;
      if (home || (dest.from && dest.from !== actor)) return complete({from: null, to: actor}, sides);
      return complete({from: actor, to: dest.to ?? people}, sides);
    }
    case "come": {
      if (dest.to || people) return complete({from: null, to: dest.to ?? people}, sides);
      const reached = reachedBy(units, frame, sides);
      if (reached) return complete({from: null, to: reached}, sides);
      if (dest.from) return complete({from: dest.from, to: null}, sides);
      if (isReversed(scene.norms)) return last?.basis === "one_way" ? reverse(last) : NOWHERE;
      if (
        np.category === "bodies" ||
        scene.named.length === 1 ||
        (scene.named.length === 0 && last?.basis === "one_way")
      ) {
        if (last?.basis === "one_way" && scene.named.length === 0 && last.to === scene.speaker)
          return {from: last.from, to: last.to};
        return scene.speaker && scene.named.length < 2 ? complete({from: null, to: scene.speaker}, sides) : NOWHERE;
      }
      return NOWHERE;
    }
    case "offer":
      return complete({from: actor, to: dest.to ?? people}, sides);
    case "demand":
      return complete({from: dest.from, to: actor ?? people}, sides);
    case "refuse":
      return actor ? complete({from: null, to: people ?? actor}, sides) : NOWHERE;
    case "count": {
      if (people) return complete({from: null, to: people}, sides);
      if (last?.basis === "one_way") return {from: last.from, to: last.to};
      return reading.item ? sideOfGroup(scene, sides) : NOWHERE;
    }
    default:
      return people ? complete({from: null, to: people}, sides) : NOWHERE;
  }
}

/** "On the Kordovan side it was an unusual group": the one side that the sentence speaks of. */
function sideOfGroup(scene: Scene, sides: Sides): Direction {
  const [only, more] = scene.named;
  return only && !more ? complete({from: null, to: only}, sides) : NOWHERE;
}

function ownerOf(scene: Scene, frame: Frame | null, sides: Sides): string | null {
  const subject = frame ? subjectOf(scene.units, frame, sides) : null;
  return subject?.party ?? scene.speaker;
}

function possessiveBefore(units: readonly Unit[], frame: Frame, sides: Sides): string | null {
  for (let k = frame.from - 1; k >= Math.max(0, frame.from - 3); k--) {
    const party = sideAt(units[k]!, sides);
    if (party) return party;
  }
  return null;
}

/** "hand Kordova the bodies of 3,000": a name between verb and object, without a preposition. */
function indirectObject(units: readonly Unit[], frame: Frame, np: Counted, sides: Sides): string | null {
  const next = units[frame.to];
  if (!next || frame.to >= np.from) return null;
  const at = next.norm === "the" ? frame.to + 1 : frame.to;
  const unit = units[at];
  return unit && at < np.from && !unit.possessive ? sideAt(unit, sides) : null;
}

/** "reached Kordova", "entered Kordova": the object of a verb of coming. */
function reachedBy(units: readonly Unit[], frame: Frame, sides: Sides): string | null {
  const unit = units[frame.to]?.norm === "the" ? units[frame.to + 1] : units[frame.to];
  return unit ? sideAt(unit, sides) : null;
}

function clauseEnd(units: readonly Unit[], from: number): number {
  for (let i = from; i < Math.min(units.length, from + 22); i++) {
    const {norm, kind} = units[i]!;
    if (kind === "mark" && norm !== "," && norm !== '"' && norm !== "“" && norm !== "”") return i;
    if (kind === "number" && i > from) return units[i - 1]?.norm === "and" ? i - 1 : i;
    if (norm === "while" || norm === "but" || norm === "whereas" || norm === "according" || norm === "and") {
      if (norm === "and" && units[i + 1]?.kind === "name") return i;
      if (norm !== "and") return i;
    }
    if (norm === "," && units[i + 1]?.kind === "name") return i;
  }
  return Math.min(units.length, from + 22);
}

function clauseStart(units: readonly Unit[], from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - 25); i--) {
    const {norm, kind} = units[i]!;
    if (kind === "mark" && norm !== ",") return i + 1;
    if (kind === "number") return i + 1;
    if (norm === "that" || norm === "while" || norm === "but" || norm === "said") return i + 1;
  }
  return Math.max(0, from - 25);
}

function isAdditional(units: readonly Unit[], from: number, i: number): boolean {
  for (let k = Math.max(0, from - 1); k <= Math.min(units.length - 1, i + 1); k++)
    if (/^(?:another|further|additional|more|extra|also)$/.test(units[k]!.norm)) return true;
  return false;
}

/** "By Kordova's count", "Estavia's figures": whose count it is. */
function claimantOf({units}: Scene, sides: Sides): string | null {
  for (let k = 1; k < units.length; k++) {
    if (!/^(?:count|figures?|tally|reckoning|account|calculation|calculations|estimate|numbers)$/.test(units[k]!.norm))
      continue;
    const before = units[k - 1]!;
    if (before.possessive || before.name) {
      const party = sideAt(before, sides);
      if (party) return party;
    }
  }
  return null;
}

/** The words from the governing verb (with its subject where that is the number) to the end of the number phrase. */
function evidenceOf(units: readonly Unit[], np: Counted, frame: Frame | null, i: number): Span {
  let from = np.from;
  let to = Math.max(np.to, i + 1);
  if (frame && Math.abs(frame.from - i) <= 24) {
    from = Math.min(from, frame.start);
    to = Math.max(to, frame.to);
  }
  while (
    to < units.length &&
    to < i + 12 &&
    /^(?:each|apiece|to|from|by|on|a|per|either|every|side|home|back|in|return)$/.test(units[to]!.norm)
  )
    to++;
  if (
    to < units.length &&
    (units[to]!.kind === "name" || units[to]!.norm === "side") &&
    /^(?:to|from|by)$/.test(units[to - 1]!.norm)
  )
    to++;
  return {start: units[from]!.start, end: units[to - 1]!.end};
}
