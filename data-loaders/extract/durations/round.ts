import type {Span} from "../../language/span.ts";
import type {Meeting, RoundMention, RoundReference} from "../mentions.ts";

/** A place at which an article speaks of a held round. */
interface Place extends Span {
  readonly round: RoundMention;
}

/** Which of an article's rounds a passage names, ready to be asked for many passages. */
export interface RoundsNamed {
  /**
   * The round that one of these sentences names, the first of them that names just one, or one right before the length; else
   * the only round that the article holds. Null for meetings that are no round.
   */
  of(sentences: readonly Span[], meeting: Meeting, length: Span): RoundReference | null;
}

export function roundsNamed(rounds: readonly RoundMention[], text: string): RoundsNamed {
  const held = rounds.filter((round) => !round.planned);
  const places: Place[] = held
    .flatMap((round) => [round.evidence, ...round.repeats].map(({start, end}) => ({start, end, round})))
    // "the second since direct talks resumed": the talks counted from are not the ones measured.
    .filter(({start}) => !/\bsince\s+$/i.test(text.slice(Math.max(0, start - 12), start)))
    .sort((a, b) => a.start - b.start);
  return {
    of(sentences, meeting, length) {
      if (meeting !== "talks" && meeting !== "trilateral") return null;
      for (const sentence of sentences) {
        const named = new Set(within(places, sentence));
        if (named.size === 1) return reference([...named][0]!);
        const beside = named.size > 1 ? places.findLast(({end}) => end <= length.start) : undefined;
        if (beside && BESIDE.test(text.slice(beside.end, length.start))) return reference(beside.round);
      }
      return held.length === 1 ? reference(held[0]!) : null;
    }
  };
}

/** "agreed in Zenda on Tuesday in a session of four hours": nothing but the meeting between a round and its length. */
const BESIDE =
  /^\s+(?:(?:in|at|after|over|during)\s+)?(?:(?:a|an|the|its|their)\s+)?(?:\p{L}+\s+){0,2}(?:of|for|lasting)?\s*$/u;

function within(places: readonly Place[], span: Span): RoundMention[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: RoundMention[] = [];
  // Two are enough to know that a sentence names more than one.
  for (let i = low; i < places.length && places[i]!.start < span.end && new Set(found).size < 2; i++)
    if (found.at(-1) !== places[i]!.round) found.push(places[i]!.round);
  return found;
}

function reference(round: RoundMention): RoundReference {
  return {
    ordinal: round.ordinal,
    date: round.date?.date ?? null,
    venue: round.city ?? round.venue,
    words: round.evidence
  };
}
