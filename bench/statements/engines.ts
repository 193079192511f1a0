import nlp from "compromise";
import {extractStatements} from "../../data-loaders/extract/statements/index.ts";
import {analyse} from "../../data-loaders/language/document.ts";
import type {Span} from "../../data-loaders/language/span.ts";
import {NO_PROFILE} from "../../data-loaders/profile/schema.ts";
import {createWorld} from "../../data-loaders/profile/world.ts";

/** A quotation without its marks, and who said it; null where the engine names nobody. */
export interface Quoted extends Span {
  readonly speaker: string | null;
}

export interface Engine {
  readonly name: string;
  readonly quotations: (text: string) => Quoted[];
}

const world = createWorld(NO_PROFILE);

/** No profile: nobody is known beforehand, as for the others. */
const parley: Engine = {
  name: "Parley (no profile)",
  quotations: (text) =>
    extractStatements(analyse(text), {id: "bench", title: null, published: null}, world).flatMap(
      ({quotations, speaker}) => quotations.map(({start, end}) => ({start, end, speaker}))
    )
};

interface Piece {
  readonly offset: {readonly start: number; readonly length: number};
}

/** compromise: its quotations and its people; of the people it finds, the one nearest to a quotation. */
const compromise: Engine = {
  name: "compromise",
  quotations: (text) => {
    const doc = nlp(text);
    const piecesOf = (found: unknown) => found as Piece[];
    const people = piecesOf(doc.people().json({offset: true})).map(spanOf);
    return piecesOf(doc.quotations().json({offset: true})).map((piece) => {
      const span = withoutMarks(text, spanOf(piece));
      return {...span, speaker: nearest(text, span, people)};
    });
  }
};

const spanOf = ({offset}: Piece): Span => ({start: offset.start, end: offset.start + offset.length});

/** A quotation is what stands between two marks; its speaker the nearest run of capitalised words outside it. */
const pattern: Engine = {
  name: "nearest capitals",
  quotations: (text) => {
    const quoted = [...text.matchAll(/["“«]([^"“”«»]+)["”»]/g)].map(({index, 0: whole}) => ({
      start: index + 1,
      end: index + whole.length - 1
    }));
    const names = [...text.matchAll(/\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)+|(?<=\p{L} )\p{Lu}\p{L}+/gu)].map(
      ({index, 0: whole}) => ({start: index, end: index + whole.length})
    );
    return quoted.map((span) => ({...span, speaker: nearest(text, span, names)}));
  }
};

export const ENGINES: readonly Engine[] = [parley, compromise, pattern];

function withoutMarks(text: string, {start, end}: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /["“”«»'‘’\s]/.test(text[from]!)) from++;
  while (to > from && /["“”«»'‘’\s]/.test(text[to - 1]!)) to--;
  return {start: from, end: to};
}

/** How far a name may stand from the quotation that it is given to, in letters. */
const REACH = 400;

/** Of names in order, the one with the fewest letters between it and the quotation; the one behind wins a tie. */
function nearest(text: string, {start, end}: Span, names: readonly Span[]): string | null {
  let best: {name: Span; far: number} | null = null;
  for (const name of names) {
    if (name.start < end && start < name.end) continue;
    const far = name.start >= end ? name.start - end : start - name.end;
    if (!best || far <= best.far) best = {name, far};
  }
  return best && best.far <= REACH ? text.slice(best.name.start, best.name.end) : null;
}
