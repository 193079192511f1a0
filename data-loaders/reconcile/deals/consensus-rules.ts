/** A rule by which the value that is shown is chosen; `consensus_rule` names it. */
export interface ConsensusRule {
  readonly name: string;
  readonly says: string;
  readonly example: string;
}

/** In the order in which they are tried: first those for figures that agree, then those for rivals. */
export const CONSENSUS_RULES = [
  {name: "one-report", says: "Only one independent report gives a number.", example: "95 each"},
  {name: "all-agree", says: "Every report gives the same number.", example: "390 each, twice"},
  {
    name: "told-range",
    says: "One report gives a range that holds every other number; the range is shown.",
    example: "no fewer than 1,000 and perhaps 1,200; 1,000; 1,200 -> 1,000 to 1,200"
  },
  {
    name: "floor-kept",
    says: "Independent reports speak of a floor and others shorten it to its number: the end stays open.",
    example: "at least 1,200 (twice); 1,200 -> at least 1,200"
  },
  {
    name: "floor-to-highest",
    says: "Some reports shorten a floor to its number, others give a higher number: from the floor to that number.",
    example: "at least 1,000; 1,000; 1,200 -> 1,000 to 1,200"
  },
  {
    name: "narrowest",
    says: "All figures can hold together; the most definite one is shown.",
    example: "at least 1,000; 1,200 -> 1,200"
  },
  {
    name: "half-in-dispute",
    says: "All agree on one side's half, but one voice calls it one-way and another mutual: the total runs from one half to both.",
    example: "6,000 from one side alone; 6,000 from each -> 6,000 to 12,000 in all"
  },
  {
    name: "both-sides-agree",
    says: "Of rival numbers, the only one that voices of two sides give.",
    example: "1,245 (both ministries); 1,248 (one aide) -> 1,245"
  },
  {
    name: "most-independent-reports",
    says: "Of rival numbers, the one with more independent reports than any other, and at least two.",
    example: "307 (five reports); 370 (one) -> 307"
  },
  {
    name: "own-count",
    says: "Of rival numbers, the count of the side that received its own people.",
    example: "6,057 by the receiving side; 6,060 by the giving side -> 6,057"
  },
  {name: "range-only", says: "No rule decides between rival numbers: only the range is shown.", example: "72; 80"}
] as const satisfies readonly ConsensusRule[];

export type ConsensusName = (typeof CONSENSUS_RULES)[number]["name"];
