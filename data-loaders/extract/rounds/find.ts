import type {Document} from "../../language/document.ts";
import type {Span} from "../../language/span.ts";
import type {World} from "../../profile/world.ts";
import type {Meeting} from "../mentions.ts";
import type {Day} from "./calendar.ts";
import {
  BOUND_PREPOSITIONS,
  DEAL_NOUNS,
  DEAL_VERBS,
  DELEGATES,
  FUTURE_CUES,
  HELD_CUES,
  MEET_VERBS,
  PROPOSING,
  STEP_NOUNS
} from "./lexicon.ts";
import {findMarks, type Mark} from "./marks.ts";
import {findPhrases, type Phrase, type Scene} from "./phrase.ts";
import {findPlaces, type Place} from "./places.ts";
import type {RoundWords} from "./reference.ts";
import {type Direction, resolve} from "./resolve.ts";
import {readTail, type Tail} from "./tail.ts";
import {CARDINALS, ORDINALS} from "./time-words.ts";

/** What the finder knows of the article: the day it was published, if stated, and the sides it names. */
export interface Setting {
  readonly reference: Day | null;
  readonly sides: readonly string[];
  readonly world: World;
}

/** Every place of a text that speaks of a round of talks, in order. Linear in the text. */
export function findRoundWords(document: Document, setting: Setting): RoundWords[] {
  const names = setting.world.names(document.text, document.tokens);
  const found: RoundWords[] = [];
  let context: Day | null = setting.reference;
  let listing = -9;
  let nameIndex = 0;
  const allMarks = findMarks(document.tokens);
  let markIndex = 0;
  document.sentences.forEach((sentence, index) => {
    while (nameIndex < names.length && names[nameIndex]!.to <= sentence.from) nameIndex++;
    const inside = [];
    for (let k = nameIndex; k < names.length && names[k]!.from < sentence.to; k++) inside.push(names[k]!);
    while (markIndex < allMarks.length && allMarks[markIndex]!.to <= sentence.from) markIndex++;
    const marks: Mark[] = [];
    for (let k = markIndex; k < allMarks.length && allMarks[k]!.from < sentence.to; k++) marks.push(allMarks[k]!);
    const scene: Scene = {
      document,
      sentence,
      names: new Map(inside.map((name) => [name.from, name])),
      places: findPlaces(document, sentence, inside, setting.world),
      marks
    };
    const phrases = findPhrases(scene);
    if (
      phrases.some(
        (phrase) => phrase.plural || phrase.count !== null || /^rounds?$/.test(document.tokens[phrase.head]!.norm)
      )
    )
      listing = index;
    const here: RoundWords[] = [];
    const reader = new SentenceReader(scene, index, setting, context);
    for (const phrase of phrases) here.push(...reader.fromPhrase(phrase));
    here.push(...reader.fromVerbs(phrases));
    if (index - listing <= 2) here.push(...reader.fromEllipsis(phrases));
    here.push(...reader.fromDeals(here));
    here.sort((a, b) => a.evidence.start - b.evidence.start);
    found.push(...here);
    for (const mark of marks) {
      const read = resolve(mark, setting.reference, "past", context);
      if (read && mark.kind !== "shift") context = read.first;
    }
  });
  return found;
}

class SentenceReader {
  constructor(
    private readonly scene: Scene,
    private readonly index: number,
    private readonly setting: Setting,
    private readonly context: Day | null
  ) {}

  /** "the second round of talks in Zenda on 4 May", "Friday's talks", "The rounds of May 16 and June 2". */
  fromPhrase(phrase: Phrase): RoundWords[] {
    if (phrase.foreign) return [];
    const tail = readTail(this.scene, phrase.to);
    const before = this.leadingMark(phrase);
    const proposed = this.isProposed(phrase);
    const marks = proposed ? [] : [...phrase.marks, ...(phrase.marks.length > 0 ? [] : tail.marks)];
    if (before && marks.length === 0 && !proposed) marks.push(before.mark);
    const place = phrase.places[0] ?? tail.places[0] ?? before?.place ?? null;
    const venue = [...phrase.places, ...tail.places].find((each) => each.venue !== null) ?? place;
    const ordinal = phrase.ordinal ?? tail.ordinal;
    const planned = proposed || this.isPlanned(phrase, tail);
    const meeting = this.meetingOf(phrase);
    const evidence = this.span(
      before ? Math.min(before.from, phrase.from) : phrase.from,
      Math.max(phrase.to, marks.length > 0 || place ? tail.to : phrase.to, tail.ordinal !== null ? tail.to : phrase.to)
    );
    const shared = {
      evidence,
      meeting,
      planned,
      place: venue,
      parties: phrase.parties,
      distance: phrase.distance ?? (this.isBound(phrase) ? ("previous" as const) : null)
    };
    const groups = dayGroups(marks);
    if (
      groups.length > 1 &&
      (phrase.plural || phrase.count !== null || /^(?:talks|negotiations|ones)$/.test(this.norm(phrase.head)))
    )
      return groups.map((group) =>
        this.words({
          ...shared,
          rule: "several rounds by their days",
          marks: group,
          tail,
          ordinal: null,
          standsAlone: true
        })
      );
    const sidesMeet = this.sidesMeet(phrase);
    const strongEnough =
      phrase.strength === "talk" || ordinal !== null || sidesMeet || phrase.definite || phrase.marks.length > 0;
    const own =
      (marks.some(namesDay) &&
        (phrase.strength === "talk" ||
          phrase.marks.length > 0 ||
          sidesMeet ||
          place !== null ||
          phrase.distance === "previous")) ||
      (place !== null && strongEnough && !planned) ||
      (ordinal !== null && this.countsRounds(phrase, tail));
    if (phrase.count !== null && phrase.count > 1 && ordinal === null && groups.length <= 1) {
      return [];
    }
    return [
      this.words({
        ...shared,
        rule:
          ordinal !== null
            ? "a numbered round"
            : marks.some(namesDay)
              ? "talks with their day"
              : place
                ? "talks with their place"
                : "talks",
        marks: groups[0] ?? [],
        tail,
        ordinal: this.countsRounds(phrase, tail) ? ordinal : null,
        standsAlone: own
      })
    ];
  }

  /** "The delegations met in Zenda a day after 15 May", "the foreign ministers sat down together on Thursday". */
  fromVerbs(phrases: readonly Phrase[]): RoundWords[] {
    const {sentence, document} = this.scene;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!MEET_VERBS.has(this.norm(i))) continue;
      if (this.norm(i) === "sat" && this.norm(i + 1) !== "down") continue;
      if (phrases.some((phrase) => phrase.from <= i && i < phrase.to)) continue;
      const subject = this.isDenied(i) ? null : this.subjectOf(i);
      if (!subject) continue;
      const tail = readTail(this.scene, i + 1);
      const first = this.firstTime(i);
      const marks = tail.marks.slice(0, 2);
      const planned = this.modalBefore(i);
      return [
        this.words({
          rule: "the delegations met",
          evidence: this.span(subject.from, Math.max(tail.to, i + 1)),
          meeting: "talks",
          planned,
          place: tail.places.find((each) => each.venue !== null) ?? tail.places[0] ?? null,
          parties: subject.parties,
          distance: null,
          marks,
          tail,
          ordinal: first ? 1 : null,
          standsAlone:
            marks.some(namesDay) || (!planned && tail.places.length > 0) || (first && document.sentences.length > 0)
        })
      ];
    }
    return [];
  }

  /** "the first on May 16 and the second on June 2", "The second, on 2 June at the palace, was shorter". */
  fromEllipsis(phrases: readonly Phrase[]): RoundWords[] {
    const {sentence} = this.scene;
    const found: RoundWords[] = [];
    for (let i = sentence.from; i + 1 < sentence.to; i++) {
      if (this.norm(i) !== "the") continue;
      const ordinal = ORDINALS.get(this.norm(i + 1));
      if (ordinal === undefined || phrases.some((phrase) => phrase.from <= i && i < phrase.to)) continue;
      let k = i + 2;
      while (/^(?:,|was|were|held|took|place|came|followed|one|\(|:)$/.test(this.norm(k))) k++;
      if (!/^(?:on|in|at)$/.test(this.norm(k)) && !this.scene.marks.some((mark) => mark.from === k)) continue;
      if (this.stepNounBefore(i)) continue;
      const tail = readTail(this.scene, i + 2);
      if (!tail.marks.some(namesDay) && tail.places.length === 0) continue;
      found.push(
        this.words({
          rule: "one of several rounds by its number",
          evidence: this.span(i, tail.to),
          meeting: "talks",
          planned: false,
          place: tail.places.find((each) => each.venue !== null) ?? tail.places[0] ?? null,
          parties: [],
          distance: null,
          marks: dayGroups(tail.marks)[0] ?? [],
          tail,
          ordinal,
          standsAlone: true
        })
      );
    }
    return found;
  }

  /** "the 1,000-for-1,000 deal made in Zenda on 16 May": what was agreed tells of the talks by place and day. */
  fromDeals(taken: readonly RoundWords[]): RoundWords[] {
    const {sentence} = this.scene;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!DEAL_VERBS.has(this.norm(i))) continue;
      const noun = this.dealNounBefore(i);
      const tail = readTail(this.scene, i + 1);
      if (tail.places.length === 0 || !tail.marks.some(namesDay) || tail.shift !== 0) continue;
      if (tail.places[0]!.city === null && tail.places[0]!.venue === null) continue;
      const evidence = this.span(noun ?? i, tail.to);
      if (taken.some((other) => other.evidence.start < evidence.end && evidence.start < other.evidence.end)) continue;
      return [
        this.words({
          rule: "a deal by its place and day",
          evidence,
          meeting: "talks",
          planned: false,
          place: tail.places[0]!,
          parties: [],
          distance: null,
          marks: dayGroups(tail.marks)[0] ?? [],
          tail,
          ordinal: null,
          standsAlone: true
        })
      ];
    }
    return [];
  }

  private words(read: {
    rule: string;
    evidence: Span;
    meeting: Meeting;
    planned: boolean;
    place: Place | null;
    parties: readonly string[];
    distance: RoundWords["distance"];
    marks: readonly Mark[];
    tail: Tail;
    ordinal: number | null;
    standsAlone: boolean;
  }): RoundWords {
    const direction: Direction = read.planned ? "future" : "past";
    let days: RoundWords["days"] = null;
    const dayMarks = read.marks.filter(namesDay);
    if (dayMarks.length > 0) {
      const first = resolve(dayMarks[0]!, this.setting.reference, direction, this.context);
      const last = resolve(dayMarks.at(-1)!, this.setting.reference, direction, this.context);
      if (first && last) {
        const lasted =
          read.tail.ends && read.tail.lastedDays !== null && first.first === last.last ? read.tail.lastedDays - 1 : 0;
        days = {
          first: first.first + read.tail.shift - lasted,
          last: Math.max(first.first, last.last) + read.tail.shift,
          basis: first.basis === "stated" && read.tail.shift === 0 && lasted === 0 ? "stated" : "inferred",
          words: {start: dayMarks[0]!.start, end: dayMarks.at(-1)!.end}
        };
      }
    }
    return {
      rule: read.rule,
      evidence: read.evidence,
      sentence: this.index,
      meeting: read.meeting,
      parties: read.parties,
      ordinal: read.ordinal,
      ordinalBasis: read.ordinal === null ? null : read.rule === "the delegations met" ? "inferred" : "stated",
      ordinalWords: read.ordinal === null ? null : read.evidence,
      days,
      marks: dayMarks,
      shift: read.tail.shift,
      place: read.place,
      planned: read.planned,
      distance: read.distance,
      standsAlone: read.standsAlone
    };
  }

  private norm(i: number): string {
    const {sentence, document} = this.scene;
    return i >= sentence.from && i < sentence.to ? document.tokens[i]!.norm : "";
  }

  private span(from: number, to: number): Span {
    const {tokens} = this.scene.document;
    return {start: tokens[from]!.start, end: tokens[Math.max(from, to - 1)]!.end};
  }

  /** "on Friday in two-hour talks", "on 2 June, at the second round". */
  private leadingMark(phrase: Phrase): {mark: Mark; from: number; place: Place | null} | null {
    let k = phrase.from - 1;
    if (!/^(?:in|at|during)$/.test(this.norm(k))) return null;
    k--;
    if (this.norm(k) === ",") k--;
    const mark = this.scene.marks.find((each) => each.to === k + 1);
    if (!mark || !namesDay(mark)) return null;
    const governor = this.norm(mark.from - 1);
    if (BOUND_PREPOSITIONS.has(governor)) return null;
    return {mark, from: governor === "on" ? mark.from - 1 : mark.from, place: null};
  }

  /** "proposed the talks on Sunday", "called for direct talks": the object of proposing. */
  private isProposed(phrase: Phrase): boolean {
    for (let k = phrase.from - 1; k >= Math.max(this.scene.sentence.from, phrase.from - 4); k--) {
      if (PROPOSING.has(this.norm(k))) return true;
      if (!/^(?:for|to|hold|holding|with|on|new|host|hosting|that|more|a|the|nothing|but|only)$/.test(this.norm(k)))
        return false;
    }
    return false;
  }

  /** "since direct talks resumed on 16 May": another round than the sentence's own. */
  private isBound(phrase: Phrase): boolean {
    const before = this.norm(phrase.from - 1);
    return (
      /^(?:since|until)$/.test(before) ||
      (/^(?:after|before)$/.test(before) && /^(?:days?|weeks?|months?|years?)$/.test(this.norm(phrase.from - 2)))
    );
  }

  private isPlanned(phrase: Phrase, tail: Tail): boolean {
    if (phrase.distance === "next") return true;
    let future = false;
    let held = false;
    for (let k = phrase.to; k < Math.min(this.scene.sentence.to, Math.max(tail.to, phrase.to) + 8); k++) {
      const word = this.norm(k);
      if (/^(?:,|;|and|but|who|which|that)$/.test(word) && k > phrase.to + 1 && (future || held)) break;
      if (this.isFuture(k)) future = true;
      if (HELD_CUES.has(word) && !/^(?:be|to)$/.test(this.norm(k - 1))) held ||= !future;
    }
    for (let k = phrase.from - 1; k >= Math.max(this.scene.sentence.from, phrase.from - 5); k--)
      if (/^(?:whether|if|would|will|could|should|may|might|tasks|due|ahead)$/.test(this.norm(k))) future ||= !held;
    return future && !held;
  }

  /** A cue of what is still to come; "May" is the month. */
  private isFuture(k: number): boolean {
    return FUTURE_CUES.has(this.norm(k)) && this.scene.document.tokens[k]!.text !== "May";
  }

  /** "did not meet", "never met", "without meeting": no meeting at all. */
  private isDenied(verb: number): boolean {
    for (let k = verb - 1; k >= Math.max(this.scene.sentence.from, verb - 3); k--)
      if (/^(?:not|never|without|nor|t)$/.test(this.norm(k))) return true;
    return false;
  }

  private modalBefore(verb: number): boolean {
    for (let k = verb - 1; k >= Math.max(this.scene.sentence.from, verb - 5); k--)
      if (this.isFuture(k) || this.norm(k) === "to") return true;
    return /^(?:meet|convene|gather|reconvene|meets)$/.test(this.norm(verb));
  }

  /** The noun phrase before the verb: delegations, negotiators, the two sides; or both sides by name. */
  private subjectOf(verb: number): {from: number; parties: string[]} | null {
    const {sentence} = this.scene;
    const parties: string[] = [];
    let from: number | null = null;
    let who = false;
    for (let k = verb - 1; k >= Math.max(sentence.from, verb - 14); k--) {
      const word = this.norm(k);
      if (/^(?:;|that|who|which|president|presidents|leaders|leader|where|whom)$/.test(word)) break;
      if (DELEGATES.has(word)) {
        who = true;
        from = k;
      }
      const name = this.scene.names.get(k);
      for (const entry of name?.entries ?? [])
        if (entry.kind === "party" && !parties.includes(entry.party)) parties.push(entry.party);
      if (name?.entries.some((entry) => entry.kind === "person")) return null;
      if (who && from !== null && /^(?:the|two|both|foreign|warring|their|its|and|russian)$/.test(word)) from = k;
      if (name && who) from = k;
    }
    if (!who || from === null) return null;
    return {from, parties: parties.reverse()};
  }

  private firstTime(verb: number): boolean {
    for (let k = verb + 1; k + 2 < Math.min(this.scene.sentence.to, verb + 14); k++)
      if (
        this.norm(k) === "for" &&
        this.norm(k + 1) === "the" &&
        this.norm(k + 2) === "first" &&
        this.norm(k + 3) === "time" &&
        /^(?:since|in)$/.test(this.norm(k + 4))
      )
        return true;
    return false;
  }

  private stepNounBefore(i: number): boolean {
    for (let k = i - 1; k >= this.scene.sentence.from; k--) {
      if (STEP_NOUNS.has(this.norm(k))) return true;
      if (/^(?:rounds?|talks|meetings|negotiations)$/.test(this.norm(k))) return false;
    }
    return false;
  }

  private dealNounBefore(verb: number): number | null {
    for (let k = verb - 1; k >= Math.max(this.scene.sentence.from, verb - 4); k--)
      if (DEAL_NOUNS.has(this.norm(k))) return this.norm(k - 1) === "the" ? k - 1 : k;
    return null;
  }

  private sidesMeet(phrase: Phrase): boolean {
    const {sides} = this.setting;
    const named = phrase.parties.filter((party) => sides.length === 0 || sides.includes(party));
    if (named.length >= 2) return true;
    for (let k = phrase.head; k < Math.min(phrase.to + 2, this.scene.sentence.to); k++)
      if (DELEGATES.has(this.norm(k))) return true;
    return false;
  }

  /** Whether an ordinal numbers rounds: not the first meeting of presidents, the second day or a third meeting today. */
  private countsRounds(phrase: Phrase, tail: Tail): boolean {
    if (phrase.leaders) return false;
    return (
      phrase.strength === "talk" ||
      tail.ordinal !== null ||
      this.sidesMeet(phrase) ||
      /^(?:meeting|encounter)$/.test(this.norm(phrase.head))
    );
  }

  private meetingOf(phrase: Phrase): Meeting {
    if (phrase.leaders || /^summits?$/.test(this.norm(phrase.head))) return "leaders";
    if (phrase.threeWay || new Set(phrase.parties).size === 3) return "trilateral";
    const {sides} = this.setting;
    if (sides.length > 0 && phrase.parties.length >= 2 && !sides.every((side) => phrase.parties.includes(side)))
      return "other";
    return "talks";
  }
}

function namesDay(mark: Mark): boolean {
  return mark.kind === "day" || mark.kind === "weekday" || mark.kind === "relative" || mark.kind === "shift";
}

/** Days next to each other are one round ("23 and 24 January"), days apart are several ("16 May and 2 June"). */
function dayGroups(marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = [];
  for (const mark of marks.filter(namesDay)) {
    const last = groups.at(-1)?.at(-1);
    if (last && last.kind === "weekday" && mark.kind === "weekday" && mark.weekday === (last.weekday + 1) % 7)
      groups.at(-1)!.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

export {CARDINALS};
