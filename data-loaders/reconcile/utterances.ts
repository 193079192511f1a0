import type {StatementMention} from "../extract/mentions.ts";
import {hash} from "../language/hash.ts";
import type {Span} from "../language/span.ts";
import {sharedCount, shinglesOf, wordsOf} from "./shingles.ts";

/** A statement with what is needed to tell whether two reports are of the same utterance. */
export interface Report {
  /** The row's id in `statements`. */
  readonly statementId: string;
  readonly articleId: string;
  /** ISO date of the article, or null. */
  readonly published: string | null;
  readonly speakerId: string | null;
  readonly text: string;
  readonly mention: StatementMention;
}

/** Quotations shorter than this ("a great meeting") may be said twice. */
const FEWEST_WORDS = 5;
/** Share of the shorter quotation's runs of three words that the longer one has too: translations and cuts differ. */
const SAME_QUOTATION = 0.5;
/** Share of the shorter quotation's telling words that the longer one has too, where another translator has set them in other phrases. */
const SAME_TRANSLATION = 0.75;
/** Fewer telling words than these may be in two quotations by chance. */
const FEWEST_TELLING = 4;
/** Reported speech is put into each reporter's own words, so the words must agree more. */
const SAME_REPORT = 0.7;
/** Reports of one utterance appear within days; the same phrase a month later is said again. */
const DAYS = 7;

/**
 * Which utterance each statement reports: statement id -> utterance id. Reports by different articles are of the same
 * utterance where the same speaker is given much the same words within a week. The id comes from the earliest report,
 * so that a later article does not change it.
 */
export function findUtterances(reports: readonly Report[]): Map<string, string> {
  const utteranceOf = new Map<string, string>();
  const bySpeaker = new Map<string, {report: Report; words: Words; id: string}[]>();
  for (const report of [...reports].sort(byTime)) {
    const words = wordsSaid(report);
    const known = report.speakerId === null ? [] : (bySpeaker.get(report.speakerId) ?? []);
    const same = known.find(
      (other) =>
        other.report.articleId !== report.articleId && near(other.report, report) && sameWords(other.words, words)
    );
    const id = same?.id ?? hash(`utterance\n${report.statementId}`);
    utteranceOf.set(report.statementId, id);
    known.push({report, words, id});
    if (report.speakerId !== null) bySpeaker.set(report.speakerId, known);
  }
  return utteranceOf;
}

interface Words {
  readonly quoted: ReadonlySet<string>;
  readonly quotedWords: number;
  /** The quotation's words that carry its content, by their stems. */
  readonly telling: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly negated: boolean;
  readonly all: ReadonlySet<string>;
  readonly allWords: number;
}

function wordsSaid({text, mention}: Report): Words {
  const cut = ({start, end}: Span) => text.slice(start, end);
  const quoted = mention.quotations.flatMap((span) => wordsOf(cut(span)));
  const all = wordsOf(cut(mention.evidence));
  return {
    quoted: shinglesOf(quoted, 3),
    quotedWords: quoted.length,
    telling: new Set(quoted.filter((word) => word.length > 3 && !LINKING.test(word)).map(stemOf)),
    numbers: new Set((quoted.length > 0 ? quoted : all).filter((word) => /\d/.test(word))),
    negated: (quoted.length > 0 ? quoted : all).some((word) => NEGATION.test(word)),
    all: shinglesOf(all, 3),
    allWords: all.length
  };
}

/** Words that any sentence may have. */
const LINKING =
  /^(?:that|this|these|those|they|them|their|there|then|than|with|from|have|will|would|shall|should|could|been|were|what|when|which|about|into|also|only|just|very|more|some|such|your|ours|does|going|because)$/;
/** The "t" is what is left of "don't" between two marks. */
const NEGATION = /^(?:not|no|never|nobody|nothing|none|neither|cannot|without|t)$|n['’]t$/;

/** "returned", "returning" and "returns" are one word. */
const stemOf = (word: string) => word.replace(/(?:ings?|ed|es|s|ly)$/, "").slice(0, 6);

/** Whether two reports differ in what no translation changes: a number of the shorter one, a "not" where both are about as long. */
function contradict(a: Words, b: Words): boolean {
  const [short, long] = a.allWords <= b.allWords ? [a, b] : [b, a];
  if ([...short.numbers].some((number) => !long.numbers.has(number)) && long.numbers.size > 0) return true;
  return (
    a.negated !== b.negated &&
    Math.min(a.telling.size, b.telling.size) >= 0.6 * Math.max(a.telling.size, b.telling.size)
  );
}

function sameTranslation(a: Words, b: Words): boolean {
  const [short, long] = a.telling.size <= b.telling.size ? [a, b] : [b, a];
  if (short.telling.size < FEWEST_TELLING || short.telling.size < long.telling.size / 2) return false;
  return share(short.telling, long.telling) >= SAME_TRANSLATION;
}

function sameWords(a: Words, b: Words): boolean {
  if (contradict(a, b)) return false;
  if (Math.min(a.quotedWords, b.quotedWords) >= FEWEST_WORDS)
    return share(a.quoted, b.quoted) >= SAME_QUOTATION || sameTranslation(a, b);
  return Math.min(a.allWords, b.allWords) >= FEWEST_WORDS && share(a.all, b.all) >= SAME_REPORT;
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>) => sharedCount(a, b) / Math.min(a.size, b.size);

function near(a: Report, b: Report): boolean {
  if (a.published === null || b.published === null) return true;
  return Math.abs(Date.parse(a.published) - Date.parse(b.published)) <= DAYS * 86_400_000;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byTime = (a: Report, b: Report) =>
  compare(a.published ?? "9999", b.published ?? "9999") ||
  compare(a.articleId, b.articleId) ||
  a.mention.evidence.start - b.mention.evidence.start ||
  compare(a.statementId, b.statementId);
