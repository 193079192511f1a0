import type {Problem} from "../../article.ts";
import type {Mention} from "../../extract/mentions.ts";
import type {MatchedRounds} from "../rounds/index.ts";
import type {Round} from "../types.ts";
import {type Correction, unused} from "./correction.ts";

/**
 * The rounds with what a person has settled about them: a mention that was put to another round belongs there, and a
 * round that lived by such mentions alone goes. Where there is no such round, the mention stays where it was.
 */
export function settleRounds(
  matched: MatchedRounds,
  mentions: readonly Mention[],
  settled: ReadonlyMap<Mention, string>
): MatchedRounds {
  if (settled.size === 0) return matched;
  const byId = new Map(matched.rounds.map((round) => [round.id, round]));
  const round = (mention: Mention) => {
    const id = settled.get(mention);
    if (id === undefined) return matched.round(mention);
    return id === "" ? null : byId.has(id) ? id : matched.round(mention);
  };
  const told = new Set(mentions.filter(({kind}) => kind === "round").map(round));
  return {
    round,
    series: (mention) => byId.get(round(mention) ?? "")?.series ?? null,
    fill: (mention) => (round(mention) === matched.round(mention) ? matched.fill(mention) : null),
    rounds: matched.rounds.filter(({id, knownFrom}) => knownFrom === "profile" || told.has(id))
  };
}

/** The lines that put a mention to a round that there is not, each with its problem. */
export function unknownRounds(corrections: readonly Correction[], rounds: readonly Round[]): Map<Correction, Problem> {
  const known = new Set(rounds.map(({id}) => id));
  return new Map(
    corrections
      .filter(
        ({action, table, column, value}) =>
          action === "set" && table !== "deals" && column === "round_id" && value !== "" && !known.has(value)
      )
      .map((line) => [
        line,
        unused(line, `there is no round "${line.value}".`, "Take the round_id from the table rounds.")
      ])
  );
}
