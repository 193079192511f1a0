import {type Fact, factKey} from "./facts.ts";
import {groupBy} from "./group.ts";
import type {Report} from "./types.ts";

/**
 * Articles that repeat another one say nothing new: their figures go wherever the original's go, and no rule ever looks at them. So
 * the same article under another name cannot become "another article that has the very number".
 */
export interface Stories {
  /** The facts of articles that repeat none. */
  readonly told: readonly Fact[];
  /** A fact, and after it the same one as the copies of its article have it; always the same objects for the same fact. */
  readonly withCopies: (fact: Fact) => readonly Fact[];
}

/**
 * Parts what is told from what is repeated. A copy is an article with the words of another (`originalOf`, or the very same text)
 * and with no figure that the other does not have; one that adds a figure is a report of its own.
 */
export function partCopies(
  facts: readonly Fact[],
  reports: ReadonlyMap<string, Report>,
  originalOf: ReadonlyMap<string, string>
): Stories {
  const byArticle = groupBy(facts, (fact) => fact.figure.articleId);
  const repeats = new Map<string, Fact[]>();
  const copies = new Set<Fact>();
  for (const story of storiesOf(reports, originalOf)) {
    const tellers: (readonly Fact[])[] = [];
    for (const articleId of story) {
      const own = byArticle.get(articleId) ?? [];
      const pairs = firstOf(tellers, (teller) => pairUp(own, teller));
      if (!pairs && tellers.length < MOST_VERSIONS) tellers.push(own);
      for (const [copy, of] of pairs ?? []) {
        copies.add(copy);
        const known = repeats.get(of.figure.id);
        if (known) known.push(copy);
        else repeats.set(of.figure.id, [copy]);
      }
    }
  }
  const expanded = new Map<Fact, readonly Fact[]>();
  const withCopies = (fact: Fact): readonly Fact[] => {
    const known = expanded.get(fact);
    if (known) return known;
    const all = [fact, ...(repeats.get(fact.figure.id) ?? []).map(({figure}) => ({...fact, figure}))];
    expanded.set(fact, all);
    return all;
  };
  return {told: facts.filter((fact) => !copies.has(fact)), withCopies};
}

/** A text of which there are more versions than this, each with figures of its own, is no more looked for in all of them. */
const MOST_VERSIONS = 20;

/** The articles that have one text between them, the earliest published first, else the first by id. */
function storiesOf(
  reports: ReadonlyMap<string, Report>,
  originalOf: ReadonlyMap<string, string>
): Iterable<readonly string[]> {
  const inOrder = [...reports.values()].sort(
    (a, b) => compare(a.published ?? "9999", b.published ?? "9999") || compare(a.articleId, b.articleId)
  );
  const byWords = new Map<string, string>();
  const storyOf = new Map<string, string>();
  const stories = new Map<string, string[]>();
  for (const {articleId, text} of inOrder) {
    const words = text.split(/\s+/).join(" ").trim();
    const first = originalOf.get(articleId) ?? byWords.get(words) ?? articleId;
    if (words !== "" && !byWords.has(words)) byWords.set(words, articleId);
    const story = storyOf.get(first) ?? articleId;
    storyOf.set(articleId, story);
    const members = stories.get(story);
    if (members) members.push(articleId);
    else stories.set(story, [articleId]);
  }
  return stories.values();
}

function firstOf<T, R>(items: readonly T[], of: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = of(item);
    if (found) return found;
  }
  return null;
}

/** Each figure of a copy with the original's that says the same; null where the copy has one that the original has not. */
function pairUp(copy: readonly Fact[], original: readonly Fact[]): [Fact, Fact][] | null {
  const left = groupBy(original, factKey);
  const pairs: [Fact, Fact][] = [];
  for (const fact of copy) {
    const match = left.get(factKey(fact))?.shift();
    if (!match) return null;
    pairs.push([fact, match]);
  }
  return pairs;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
