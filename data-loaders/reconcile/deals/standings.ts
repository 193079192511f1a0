import {daysBetween} from "../../language/days.ts";
import {nominal} from "./amounts.ts";
import {type Anchor, anchorKey} from "./anchor.ts";
import {type Fact, shareDirection} from "./facts.ts";

/** All facts of one number that stand at one anchor and are told in the same terms. */
export interface Standing {
  readonly anchor: Anchor;
  readonly fact: Fact;
  readonly articles: Set<string>;
  /** First and last day on which it was reported; null where no report has a day. */
  first: string | null;
  last: string | null;
}

export type Published = (fact: Fact) => string | null;

/** What must agree before a number can stand in for a day or a round. */
const numberKey = (fact: Fact) => `${fact.category} ${fact.status} ${nominal(fact.told)}`;

/**
 * The anchored facts by number, many reports of one thing as one standing: a figure that names neither day nor round can
 * be looked up among them without a look at every article.
 */
export class Standings {
  readonly #byTerms = new Map<string, Standing>();
  readonly #byNumber = new Map<string, Standing[]>();

  constructor(anchors: ReadonlyMap<Fact, Anchor>, published: Published) {
    for (const [fact, anchor] of anchors) if (!fact.weak) this.#add(fact, anchor, published(fact));
  }

  #add(fact: Fact, anchor: Anchor, day: string | null): void {
    const {min, max, approximate} = fact.told;
    const number = numberKey(fact);
    const terms = [number, anchorKey(anchor), fact.direction, min, max, approximate, fact.roundId].join("\n");
    const known = this.#byTerms.get(terms);
    if (known) {
      known.articles.add(fact.figure.articleId);
      if (day !== null && (known.first === null || day < known.first)) known.first = day;
      if (day !== null && (known.last === null || day > known.last)) known.last = day;
      return;
    }
    const made: Standing = {anchor, fact, articles: new Set([fact.figure.articleId]), first: day, last: day};
    this.#byTerms.set(terms, made);
    const list = this.#byNumber.get(number);
    if (list) list.push(made);
    else this.#byNumber.set(number, [made]);
  }

  /** Those that tell the same number of the same category and status, going the same way. */
  like(fact: Fact): Standing[] {
    return (this.#byNumber.get(numberKey(fact)) ?? []).filter((other) => shareDirection(other.fact, fact));
  }
}

/** The anchor at which all of them stand, if it is one. */
export function only(standings: readonly Standing[]): Anchor | null {
  return onlyAnchor(standings.map(({anchor}) => anchor));
}

/** The anchor, if they are all the same. */
export function onlyAnchor(anchors: readonly Anchor[]): Anchor | null {
  return new Set(anchors.map(anchorKey)).size === 1 ? anchors[0]! : null;
}

/** Whether a standing was reported within so many days of a day; a day not known may be any. */
export function isNear({first, last}: Standing, at: string | null, days: number): boolean {
  if (at === null || first === null || last === null) return true;
  return daysBetween(first, at) >= -days && daysBetween(last, at) <= days;
}
