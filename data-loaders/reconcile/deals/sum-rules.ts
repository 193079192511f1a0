/** How figures of one day explain each other as an addition. */
export interface SumRule {
  readonly name:
    | "even part and extras"
    | "two unequal halves"
    | "own count and the other's"
    | "one side's sum"
    | "parts of a whole";
  readonly says: string;
  readonly example: string;
  readonly counterExample: string;
}

export const SUM_RULES: readonly SumRule[] = [
  {
    name: "even part and extras",
    says: "A total is twice an even part and what came on top of it.",
    example: "2 × 175 + 22 = 372",
    counterExample: "2 × 157 = 314 (nothing on top: the total is the same deal on another basis)"
  },
  {
    name: "two unequal halves",
    says: "A total is the sum of what went each way.",
    example: "108 + 110 = 218",
    counterExample: "150 + 150 = 300 (equal halves make an even swap)"
  },
  {
    name: "own count and the other's",
    says: "A total adds one side's count of its own to the even count of the other.",
    example: "189 + 150 = 339",
    counterExample: "189 + 150 against 378"
  },
  {
    name: "one side's sum",
    says: "What one side received is its half of the even part and what came on top.",
    example: "246 + 31 = 277",
    counterExample: "246 + 31 against 280"
  },
  {
    name: "parts of a whole",
    says: "Parts that one article names add up to a whole that the same article gives.",
    example: "213 + 11 + 6 = 230",
    counterExample: "270 in one article and 120 in another"
  }
];
