import type {DurationMention, ExchangeMention, Extraction, Mention, StatementMention} from "../extract/mentions.ts";
import {contains} from "../language/span.ts";

/** The smallest statement that a reading stands in; null where the article says it in its own voice. */
export function statementAround(mention: Mention, found: Pick<Extraction, "statements">): StatementMention | null {
  let smallest: StatementMention | null = null;
  for (const statement of found.statements)
    if (contains(statement.evidence, mention.evidence) && (!smallest || length(statement) < length(smallest)))
      smallest = statement;
  return smallest;
}

/** The party whose count or account it is: as the words say, else the party of who says it; null where none is known. */
export function claimantOf(
  mention: ExchangeMention | DurationMention,
  found: Pick<Extraction, "statements">
): string | null {
  if (mention.claimant !== null) return mention.claimant;
  const party = statementAround(mention, found)?.party ?? "unknown";
  return party === "unknown" || party === "joint" || party === "media" ? null : party;
}

const length = ({evidence}: StatementMention) => evidence.end - evidence.start;
