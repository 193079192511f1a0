import type {Span} from "../../../language/span.ts";
import type {Basis, Category, DatedFact, Interval, Reason, RoundReference, Status} from "../../mentions.ts";
import type {DaySpan} from "../attributes/spans.ts";
import type {Counted} from "../count/counted.ts";
import type {Described} from "../count/described.ts";
import type {Direction, Sides} from "../direction/roles.ts";
import type {Slot} from "../rules/govern.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";

/** A figure on its way to a mention: what a rule read, still to be merged with the others of its article. */
export interface Draft {
  readonly rule: string;
  readonly scene: number;
  readonly paragraph: number;
  readonly heading: boolean;
  readonly category: Category;
  readonly subgroup: string | null;
  readonly count: Interval;
  readonly approximate: boolean;
  readonly basis: Basis;
  readonly from: string | null;
  readonly to: string | null;
  /** Whose people they are, as an adjective says: a side or another country. */
  readonly nation: string | null;
  readonly status: Status;
  readonly cumulative: boolean;
  readonly additional: boolean;
  /** "the 55 captives": told again, no fact of its own if the number is known. */
  readonly definite: boolean;
  /** Stands in a question: tells nothing that is not told elsewhere. */
  readonly asked: boolean;
  /** A part of the figure before it. */
  readonly item: boolean;
  /** Told of an earlier hand-over, or of a whole month: never the same as a figure that has a day. */
  readonly apart: boolean;
  /** Done in a stretch of days, or a sum of what was done on several: of no single day. */
  readonly spread: boolean;
  readonly date: DatedFact | null;
  /** Whether the date stands in the figure's own words, or was carried over. */
  readonly dateCarried: boolean;
  readonly round: RoundReference | null;
  readonly claimant: string | null;
  readonly evidence: Span;
  readonly sentence: Span;
  readonly reasons: readonly Reason[];
  readonly parts: Readonly<Record<string, Span>>;
  readonly repeats: readonly Span[];
}

/** What a line above a list says of its items. */
export interface LeadIn {
  /** The line's paragraph, then that of the item read last. */
  readonly paragraph: number;
  readonly status: Status;
  readonly direction: Direction;
  readonly perSide: boolean;
  /** Whether the line tells the deed itself or names it ("Earlier exchanges:"), or only that what follows is agreed. */
  readonly deed: boolean;
}

/** What a sentence without a figure told of an exchange. */
export interface Deed {
  readonly scene: number;
  readonly status: Status;
  readonly category: Category | null;
  readonly direction: Direction;
  /** One does it, though nobody says who. */
  readonly oneSided: boolean;
  /** Both sides do it at once. */
  readonly swap: boolean;
}

/** A number behind a whole that no rule has read, kept until it is known whether the numbers add up. */
export interface Loose {
  readonly scene: Scene;
  readonly np: Counted;
  readonly i: number;
}

/** A figure just told, and what is left of it when the parts told since are taken away. */
export interface Whole {
  readonly draft: Draft;
  readonly left: number;
  readonly parts: number;
  readonly loose: readonly Loose[];
}

/** People or remains that a sentence only shows ("In them were the bodies of four hostages"). */
export interface Shown {
  readonly scene: Scene;
  readonly np: Counted;
  /** Index of the number's unit. */
  readonly at: number;
}

/** What the article has told so far: figures without a noun, a direction or a day of their own go by it. */
export interface Story {
  /** All figures read so far. */
  readonly drafts: Draft[];
  /** The figure spoken of last, which may be one told again. */
  last: Draft | null;
  /** The scene in which it was spoken of. */
  lastScene: number;
  /** The day of the hand-over that the article is telling of, and where it says so. */
  day: DatedFact | null;
  dayScene: number;
  /** The paragraph or list item that begins with that day as its label ("Friday, 23 May. 390 from each side"), or -1. */
  dayParagraph: number;
  /** Whether that is an earlier hand-over, told in passing. */
  dayPast: boolean;
  /** The stretch of days in which the exchange that the article is telling of was carried out. */
  span: DaySpan | null;
  /** The paragraph or list item that begins with such a stretch as its label, or -1. */
  spanParagraph: number;
  /** The last paragraph that spoke of a month or a season. */
  monthParagraph: number;
  /** The day named last, of whatever it is. */
  spoken: {readonly day: DatedFact; readonly scene: number; readonly paragraph: number} | null;
  /** Who received in the last pair of one-way figures, first and second. */
  order: readonly [string, string] | null;
  /** Category named last, with or without a number ("The dead were exchanged on"). */
  topic: Category | null;
  topicScene: number;
  /** Where in its sentence it stands, and what was named before it. */
  topicAt: number;
  topicPast: Category | null;
  /** Whose people those were ("the Estavian dead"), or null. */
  topicNation: string | null;
  /** The last sentence that spoke of an exchange at all. */
  exchangeScene: number;
  /** Whether the first sentence under the headlines speaks of an exchange, so that they do. */
  leadTells: boolean;
  /** The last sentence that asked how many. */
  askedScene: number;
  /** The last sentence that asked how many an exchange was of. */
  askedExchange: number;
  /** What a side was last asked to have promised or demanded. */
  askedAct: {readonly scene: number; readonly status: Status} | null;
  /** The last deed told without a number, which may follow. */
  deed: Deed | null;
  /** The last number that another class of counts claimed: its sentence, and its unit there. */
  claimed: readonly [scene: number, at: number];
  /** The line above the list that is being read. */
  lead: LeadIn | null;
  /** The last paragraph that told what had been settled. */
  settledParagraph: number;
  /** What an exchange was said to be of, without a number. */
  described: Described | null;
  /** The figure told last and what its parts have left of it. */
  whole: Whole | null;
  /** People or remains of whom the sentence before has told nothing yet. */
  shown: Shown | null;
}

export function newStory(): Story {
  return {
    drafts: [],
    last: null,
    lastScene: -99,
    day: null,
    dayScene: -99,
    dayParagraph: -1,
    dayPast: false,
    span: null,
    spanParagraph: -1,
    monthParagraph: -1,
    spoken: null,
    order: null,
    topic: null,
    topicScene: -99,
    topicAt: -1,
    topicPast: null,
    topicNation: null,
    exchangeScene: -99,
    leadTells: false,
    askedScene: -99,
    askedExchange: -99,
    askedAct: null,
    deed: null,
    claimed: [-99, -1],
    lead: null,
    settledParagraph: -1,
    described: null,
    whole: null,
    shown: null
  };
}

/** What a rule has made of a number; what it leaves open is filled in from the sentence and the story. */
export interface Reading {
  readonly rule: string;
  readonly frame: Frame | null;
  readonly slot: Slot;
  readonly reasons: readonly Reason[];
  readonly category?: Category | undefined;
  readonly basis?: Basis | undefined;
  readonly direction?: Direction | undefined;
  readonly status?: Status | undefined;
  readonly count?: Interval | undefined;
  /** Where the words about it end, where that is not the end of its phrase: index of a unit. */
  readonly end?: number | undefined;
  readonly item?: boolean | undefined;
  /** What names the part where that is not the number's own phrase: "72 of them crew members". */
  readonly part?: Counted | undefined;
  readonly cumulative?: boolean | undefined;
  /** The figure of which it gives another's count: of the same people, whatever they are called. */
  readonly rival?: Draft | undefined;
}

/** Everything that stays the same while an article is read. */
export interface Desk {
  readonly text: string;
  readonly sides: Sides;
  readonly story: Story;
  readonly published: string | null;
}
