import type {Extraction, Mention, Status} from "../extract/mentions.ts";
import {daysBetween} from "../language/days.ts";
import {settledAt} from "./settled-at.ts";
import type {Round} from "./types.ts";
import {statementAround} from "./voices.ts";

/** How long after the last day of a round something is still said at it. */
const AT_THE_ROUND = 3;
/** What belongs to the round at which it was put forward; an agreement or a hand-over may be told at any time. */
const PUT_FORWARD: readonly Status[] = ["proposed", "demanded", "rejected"];

type RoundOf = (mention: Mention) => string | null;

/**
 * The rounds of figures as `round` has them; where the words tell none, that of a sentence behind them that says where the exchange
 * was settled. Not for what was offered, demanded or refused on another day: "On 6 August the envoy
 * charged that they refused to take back 1,000, so that what the third round discussed had not begun" is no refusal at that round.
 */
export function figureRounds(
  readings: readonly {readonly article: {readonly text: string}; readonly found: Extraction}[],
  round: RoundOf,
  rounds: readonly Pick<Round, "id" | "date" | "endDate">[]
): RoundOf {
  const lastDay = new Map(rounds.map(({id, date, endDate}) => [id, endDate ?? date]));
  const elsewhere = new Set<Mention>();
  for (const {found} of readings)
    for (const mention of found.exchanges) {
      if (!PUT_FORWARD.includes(mention.status)) continue;
      const day = lastDay.get(round(mention) ?? "") ?? null;
      const said = statementAround(mention, found)?.date?.date ?? null;
      if (day !== null && said !== null && daysBetween(day, said) > AT_THE_ROUND) elsewhere.add(mention);
    }
  const settled = new Map<Mention, Mention>(
    readings.flatMap(({article, found}) => [...settledAt(article.text, found)])
  );
  return (mention) => {
    if (elsewhere.has(mention)) return null;
    const later = settled.get(mention);
    return round(mention) ?? (later ? round(later) : null);
  };
}
