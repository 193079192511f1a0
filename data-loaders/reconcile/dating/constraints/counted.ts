import type {Mark} from "../../../extract/rounds/marks.ts";
import {ORDINALS} from "../../../extract/rounds/time-words.ts";
import {addMonths, type Day} from "../../../language/days.ts";
import type {Span} from "../../../language/span.ts";
import type {Clues} from "../clues.ts";
import type {Constraint} from "../types.ts";
import {type Amount, readAmount, within} from "./amounts.ts";
import {ageOfWar, NEWS, ordinalUnit, rangesNear} from "./counts.ts";
import {eventsOf} from "./events.ts";
import {placesOfRounds} from "./known-rounds.ts";

/** What is counted to the day of the news, and where in the text the days and rounds stand from which it is counted. */
interface Counted {
  readonly constraints: readonly Constraint[];
  readonly from: readonly number[];
}

/** How many tokens behind "after" or "since" its day may stand: "since the two armies began to talk in Zenda on 6 May". */
const CLAUSE = 14;

/**
 * Time counted from a dated event: "a week after 2 June", "exactly a week earlier, on 2 June", "six days short of the
 * fourth anniversary of the invasion", "nearly eight months into the war", "invaded two weeks ago", "in the second week
 * of the 50 days given on 14 July". The event's date stands in the text or in the profile.
 */
export function countedConstraints(gathered: Clues): Counted {
  const {document, clues} = gathered;
  const {tokens, sentences} = document;
  const found: Constraint[] = [];
  const countedFrom: number[] = [];
  const markAt = new Map(clues.map(({mark}) => [mark.from, mark]));
  const events = eventsOf(gathered);
  const rounds = placesOfRounds(gathered);
  const norm = (i: number) => tokens[i]?.norm ?? "";
  const span = (from: number, to: number): Span => ({start: tokens[from]!.start, end: tokens[to - 1]!.end});
  const say = (words: Span) => `“${document.text.slice(words.start, words.end).replace(/\s+/g, " ")}”`;
  const eventNear = (from: number, to: number) => events.find((event) => event.at.some((at) => at >= from && at < to));
  let sentenceIndex = 0;
  for (let i = 0; i < tokens.length; i++) {
    const amount = readAmount(tokens, i);
    if (!amount) continue;
    while (sentences[sentenceIndex] && sentences[sentenceIndex]!.to <= i) sentenceIndex++;
    const sentence = sentences[sentenceIndex];
    if (!sentence) break;
    const next = norm(amount.to);
    const push = (
      end: number,
      rule: string,
      origin: (day: Day) => readonly (readonly [Day, Day])[],
      sign: 1 | -1,
      reach = NEWS
    ) => {
      const words = span(amount.from, end);
      found.push({
        rule,
        words,
        says: `${say(words)} counts to the day of the news`,
        pins: amount.unit === "day" || amount.unit === "week" || amount.unit === "month",
        allows: (day) => origin(day).some(([first, last]) => within(day, first, last, amount, sign, reach)),
        allowsLoosely: (day) => origin(day).some(([first, last]) => within(day, first, last, amount, sign, reach + 2))
      });
    };
    if (next === "into") {
      const event = eventNear(amount.to, Math.min(sentence.to, amount.to + 6));
      if (event) push(Math.min(sentence.to, event.after(amount.to)), "so long into the war", () => event.ranges, 1, 0);
    } else if (next === "of" && amount.unit === "year") {
      const event = eventNear(amount.to, Math.min(sentence.to, amount.to + 4));
      if (event) found.push(ageOfWar(span(amount.from, event.after(amount.to)), amount, event.ranges, say));
    } else if (next === "ago") {
      const mark = markAt.get(amount.to + 1) ?? markAt.get(amount.to + 2) ?? markAt.get(amount.to + 3);
      const event = eventNear(Math.max(sentence.from, amount.from - 8), amount.from);
      if (mark?.kind === "day" && adjoined(amount.to + 1, mark.from))
        push(mark.to, "so long ago, on a day", (day) => rangesNear(mark, day), 1, 0);
      else if (event) push(amount.to + 1, "so long after an event", () => event.ranges, 1, 0);
      else {
        const round = rounds.find(({end}) => end === tokens[amount.from - 1]?.end);
        if (round) {
          countedFrom.push(round.start);
          push(amount.to + 1, "so long after a round", () => round.ranges, 1, 0);
        }
      }
    } else if (next === "earlier" || next === "before" || next === "previously") {
      const mark = [1, 2, 3].map((step) => markAt.get(amount.to + step)).find((each) => each?.kind === "day");
      if (mark && next !== "before" && adjoined(amount.to + 1, mark.from) && isPresent(amount.from, sentence.from))
        push(mark.to, "so long after a day", (day) => rangesNear(mark, day), 1);
    } else if (next === "after" || next === "since") {
      const mark = firstMark(amount.to + 1, Math.min(sentence.to, amount.to + CLAUSE));
      const event = eventNear(amount.to, Math.min(sentence.to, amount.to + 6));
      const round = roundFrom(amount.to + 1);
      if (!isPresent(amount.from, sentence.from)) {
        // Told of another day than that of the news.
      } else if (mark) {
        countedFrom.push(mark.start);
        const held = rounds.find(({start, end}) => start <= mark.start && mark.start < end);
        push(mark.to, "so long after a day", (day) => held?.ranges ?? rangesNear(mark, day), 1);
      } else if (event) push(event.after(amount.to), "so long after an event", () => event.ranges, 1);
      else if (round) {
        countedFrom.push(round.start);
        push(round.to, "so long after a round", () => round.ranges, 1);
      }
    } else if ((next === "short" && norm(amount.to + 1) === "of") || next === "before" || next === "after") {
      const anniversary = anniversaryAt(amount.to + (next === "short" ? 2 : 1), sentence.to);
      if (anniversary)
        push(anniversary.to, "so long from an anniversary", () => anniversary.ranges, next === "after" ? 1 : -1);
    } else if (ordinalBefore(amount.from) !== null && amount.unit !== "year") {
      const event = norm(amount.to) === "of" ? eventNear(amount.to, Math.min(sentence.to, amount.to + 5)) : undefined;
      const window = windowAt(i, amount, sentence.to);
      const count = ordinalBefore(amount.from)!;
      const whole = {...amount, value: 1, bound: "exact" as const};
      if (event)
        found.push(ordinalUnit(span(amount.from - 1, event.after(amount.to)), count, whole, event.ranges, say));
      else if (window)
        found.push(
          ordinalUnit(span(amount.from - 1, window.to), count, whole, null, say, (day) => rangesNear(window.mark, day))
        );
    }
    // "before"/"after" may also lead to an anniversary.
    if (next === "before" || next === "after") {
      const anniversary = anniversaryAt(amount.to + 1, sentence.to);
      if (anniversary)
        push(anniversary.to, "so long from an anniversary", () => anniversary.ranges, next === "after" ? 1 : -1);
    }
    i = amount.to - 1;
  }
  return {constraints: found, from: countedFrom};

  /** The round whose name begins here, "the" or "its" before it. */
  function roundFrom(from: number) {
    const place = rounds.find(
      ({start, end}) => end > tokens[from]!.start && start <= (tokens[from + 1] ?? tokens[from]!).start
    );
    if (!place) return null;
    let to = from;
    while (tokens[to] && tokens[to]!.start < place.end) to++;
    return {...place, to};
  }

  function adjoined(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (!/^(?:,|on|\(|-|–|—)$/.test(norm(k))) return false;
    return true;
  }

  function firstMark(from: number, to: number): Extract<Mark, {kind: "day"}> | null {
    for (let k = from; k < to; k++) {
      const mark = markAt.get(k);
      if (mark) return mark.kind === "day" ? mark : null;
      if (/^(?:[;.:]|that|which|who)$/.test(norm(k))) return null;
    }
    return null;
  }

  /** The clause speaks of the news itself: no other day stands before the amount in its sentence's clause. */
  function isPresent(from: number, start: number): boolean {
    for (let k = from - 1; k >= Math.max(start, from - 14); k--) {
      const word = norm(k);
      if (word === "had" || word === "was" || word === "were") return false;
      if (/^(?:met|lasted|fell)$/.test(word)) return false;
      if (markAt.get(k)?.kind === "day") return false;
      if (word === ";") break;
    }
    return true;
  }

  function ordinalBefore(i: number): number | null {
    return ORDINALS.get(norm(i - 1)) ?? null;
  }

  /** "the fourth anniversary of the invasion", "the anniversary of the coup of 15 April 2023". */
  function anniversaryAt(from: number, end: number): {to: number; ranges: readonly (readonly [Day, Day])[]} | null {
    for (let k = from; k < Math.min(end, from + 5); k++) {
      if (norm(k) !== "anniversary") continue;
      const years = ORDINALS.get(norm(k - 1)) ?? null;
      const event = eventNear(k, Math.min(end, k + 10));
      if (!event) return null;
      const counts = years === null ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : [years];
      return {
        to: event.after(k),
        ranges: event.ranges.flatMap(([first]) =>
          counts.map((count) => [addMonths(first, 12 * count), addMonths(first, 12 * count)] as const)
        )
      };
    }
    return null;
  }

  /** "of the 50 days that the king gave on 14 July": the day a stretch of time began. */
  function windowAt(_i: number, amount: Amount, end: number): {to: number; mark: Mark} | null {
    if (norm(amount.to) !== "of") return null;
    let stretch = false;
    for (let k = amount.to; k < Math.min(end, amount.to + 18); k++) {
      if (/^(?:days|weeks|deadline|period|ultimatum|truce|ceasefire|months)$/.test(norm(k))) stretch = true;
      const mark = markAt.get(k);
      if (mark?.kind === "day" && stretch) return {to: mark.to, mark};
    }
    return null;
  }
}
