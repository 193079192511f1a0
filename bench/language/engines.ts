import Recognizers from "@microsoft/recognizers-text-suite";
import nlp from "compromise";
import dates from "compromise-dates";
import model from "wink-eng-lite-web-model";
import winkNLP, {type ItemEntity} from "wink-nlp";
import {findDurations, findDurationsIn} from "../../data-loaders/language/durations.ts";
import {findNumbersIn} from "../../data-loaders/language/number-mentions.ts";
import {findNumbers} from "../../data-loaders/language/numbers.ts";
import {findTokens} from "../../data-loaders/language/tokens.ts";

/** What an engine finds, brought to one form: half-open offsets, an interval (null: open), and how it is bounded. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** null where the engine gives no value. */
  readonly interval: {readonly min: number | null; readonly max: number | null} | null;
  /** "approximate" for numbers, the qualifier for lengths; null where the engine does not say. */
  readonly bound: string | null;
}

export interface Engine {
  readonly name: string;
  readonly numbers: (text: string) => Found[];
  readonly durations: (text: string) => Found[];
  /** What a user would call to have both from one text. */
  readonly both: (text: string) => void;
}

const exact = (value: number): Found["interval"] => ({min: value, max: value});

const parley: Engine = {
  name: "Parley",
  numbers: (text) =>
    findNumbers(text).map(({start, end, min, max, approximate}) => ({
      start,
      end,
      interval: {min, max},
      bound: approximate ? "approximate" : "exact"
    })),
  durations: (text) =>
    findDurations(text).map(({start, end, min, max, qualifier}) => ({
      start,
      end,
      interval: {min, max},
      bound: qualifier
    })),
  both: (text) => {
    const tokens = findTokens(text);
    findDurationsIn({tokens}, findNumbersIn({tokens}));
  }
};

const ENGLISH = Recognizers.Culture.English;
/** Any day: lengths of time do not depend on it. */
const REFERENCE = new Date(Date.UTC(2025, 6, 23));

/** Recognizers-Text: `end` is inclusive; a length has its value in seconds and, for a bound, a modifier. */
const recognizers: Engine = {
  name: "Recognizers-Text",
  numbers: (text) =>
    Recognizers.recognizeNumber(text, ENGLISH).map(({start, end, resolution}) => ({
      start,
      end: end + 1,
      interval: exact(Number(resolution["value"])),
      bound: null
    })),
  durations: (text) =>
    Recognizers.recognizeDateTime(text, ENGLISH, undefined, REFERENCE)
      .filter(({typeName}) => typeName === "datetimeV2.duration")
      .map(({start, end, resolution}) => {
        // Some results have no resolution, whatever the types say.
        const value = resolution?.["values"]?.[0] as {value?: string; Mod?: string} | undefined;
        const minutes = Number(value?.value) / 60;
        const bound = BOUNDS[value?.Mod ?? ""] ?? "exact";
        return {start, end: end + 1, interval: opened(minutes, bound), bound};
      }),
  both: (text) => {
    Recognizers.recognizeNumber(text, ENGLISH);
    Recognizers.recognizeDateTime(text, ENGLISH, undefined, REFERENCE);
  }
};

const BOUNDS: Record<string, string> = {more: "over", less: "under", approx: "about"};

function opened(value: number, bound: string): Found["interval"] {
  return {min: bound === "under" ? null : value, max: bound === "over" ? null : value};
}

interface Json {
  readonly text: string;
  readonly offset: {readonly start: number; readonly length: number};
  readonly number?: {readonly num: number | null};
  readonly duration?: Readonly<Record<string, number>>;
}

nlp.plugin(dates);
const MINUTES: Record<string, number> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10080,
  month: 43800,
  year: 525600
};

/** compromise 14 has its numbers built in (compromise-numbers is for version 13); the lengths come from compromise-dates. */
const compromise: Engine = {
  name: "compromise",
  numbers: (text) =>
    (nlp(text).numbers().json({offset: true}) as Json[]).map((json) => ({
      ...spanOf(json),
      interval: typeof json.number?.num === "number" ? exact(json.number.num) : null,
      bound: null
    })),
  durations: (text) =>
    (withDurations(nlp(text)).durations().json({offset: true}) as Json[]).map((json) => ({
      ...spanOf(json),
      interval: exact(
        Object.entries(json.duration ?? {}).reduce((sum, [unit, count]) => sum + (MINUTES[unit] ?? 0) * count, 0)
      ),
      bound: null
    })),
  both: (text) => {
    const doc = nlp(text);
    doc.numbers().json({offset: true});
    withDurations(doc).durations().json({offset: true});
  }
};

interface WithDurations {
  durations(): {json(options: object): unknown};
}

function withDurations(doc: object): WithDurations {
  return doc as WithDurations;
}

function spanOf({text, offset}: Json): {start: number; end: number} {
  return {start: offset.start, end: offset.start + text.replace(/[.,;:!?]+$/, "").length};
}

const wink = winkNLP(model, ["sbd", "ner", "pos"]);

/** wink-nlp marks entities and gives no values. */
function winkEntities(text: string, types: readonly string[]): Found[] {
  const doc = wink.readDoc(text);
  const {its} = wink;
  const values = doc.tokens().out(its.value) as string[];
  const spaces = doc.tokens().out(its.precedingSpaces) as string[];
  const starts: number[] = [];
  let at = 0;
  for (const [i, value] of values.entries()) {
    at += spaces[i]?.length ?? 0;
    starts.push(at);
    at += value.length;
  }
  const found: Found[] = [];
  doc.entities().each((entity: ItemEntity) => {
    if (!types.includes(entity.out(its.type) as string)) return;
    const [first, last] = entity.out(its.span) as unknown as [number, number];
    found.push({start: starts[first]!, end: starts[last]! + values[last]!.length, interval: null, bound: null});
  });
  return found;
}

const winkEngine: Engine = {
  name: "wink-nlp",
  numbers: (text) => winkEntities(text, ["CARDINAL"]),
  durations: (text) => winkEntities(text, ["DURATION"]),
  both: (text) => {
    const doc = wink.readDoc(text);
    doc.entities().out(wink.its.detail);
  }
};

export const ENGINES: readonly Engine[] = [parley, recognizers, compromise, winkEngine];
