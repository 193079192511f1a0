import {addUp} from "./addition.ts";
import {isExact} from "./amounts.ts";
import type {Fact} from "./facts.ts";
import {groupBy} from "./group.ts";

/** An article with more figures of unknown basis for one day than this is not searched. */
const MOST_OPEN = 24;

/**
 * Figures whose basis and way their words do not tell, and which add up to one that went one way in the same article on the same day,
 * went that way too: "got back 213 soldiers, 11 officers and six civilians" beside 230 who returned. One of the parts is no round
 * number, since round ones add up by chance.
 */
export function directOpenParts(facts: readonly Fact[]): Fact[] {
  const found = new Map<Fact, Fact>();
  const key = ({figure, status}: Fact) => `${figure.articleId}\n${status}\n${figure.mention.date?.date ?? ""}`;
  for (const told of groupBy(facts, key).values()) {
    const open = told.filter((fact) => fact.shape === "open" && isExact(fact.told));
    if (open.length < 2 || open.length > MOST_OPEN) continue;
    for (const {shape, subgroup, direction, told: count} of told) {
      if (shape !== "one" || subgroup !== "" || !isExact(count)) continue;
      const parts = addUp(count.min!, open, (fact) => fact.told.min!, 2);
      if (!parts || parts.every((fact) => fact.told.min! % 10 === 0)) continue;
      for (const part of parts)
        if (!found.has(part)) found.set(part, {...part, shape: "one", side: part.told, direction});
    }
  }
  return facts.map((fact) => found.get(fact) ?? fact);
}
