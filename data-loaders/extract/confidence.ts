import type {Reason} from "./mentions.ts";

/** Every reading begins here; its rule's reasons add and take away. docs/method.md lists what each reason is worth. */
export const START: Reason = {name: "a rule matched", points: 0.5};

export function reason(name: string, points: number): Reason {
  return {name, points};
}

/** The sum of the reasons, held within 0.05 and 0.99, to two decimals: nothing read by a rule is certain or worthless. */
export function confidence(reasons: readonly Reason[]): number {
  const sum = reasons.reduce((total, {points}) => total + points, 0);
  return Math.round(Math.min(0.99, Math.max(0.05, sum)) * 100) / 100;
}
