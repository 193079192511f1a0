import type {Counted} from "../count/counted.ts";
import {isReversed} from "../direction/roles.ts";
import type {Unit} from "./units.ts";

const REACH = 22;
const LINKS = new Set(["while", "but", "whereas", "according"]);

/** Where the clause that holds the unit `from` ends, half-open; at most some two dozen units on. */
export function clauseEnd(units: readonly Unit[], from: number): number {
  for (let i = from; i < Math.min(units.length, from + REACH); i++) {
    const {norm, kind} = units[i]!;
    if (kind === "mark" && norm !== "," && norm !== '"' && norm !== "“" && norm !== "”") return i;
    if (kind === "number" && i > from) return units[i - 1]?.norm === "and" ? i - 1 : i;
    if (LINKS.has(norm)) return i;
    if ((norm === "," || norm === "and") && units[i + 1]?.kind === "name") return i;
  }
  return Math.min(units.length, from + REACH);
}

const CLAUSE_STARTS = new Set(["that", "while", "but", "said", "which", "who", "whereas"]);

/** Where the clause before the unit `from` begins. */
export function clauseStart(units: readonly Unit[], from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const {norm, kind} = units[i]!;
    if ((kind === "mark" && norm !== ",") || kind === "number") return i + 1;
    if (CLAUSE_STARTS.has(norm)) return i + 1;
  }
  return Math.max(0, from - REACH);
}

/** "ten came home in return for one": what goes the other way is told behind it. */
const IN_RETURN_FOR = / in (?:return|exchange) for /;

/** Whether a figure goes back the other way: by words between the number before it and the one after. */
export function goesBack(units: readonly Unit[], np: Counted): boolean {
  let from = np.from;
  let to = np.to;
  const stop = ({kind, norm}: Unit) => kind === "number" || norm === ";";
  while (from > Math.max(0, np.from - REACH) && !stop(units[from - 1]!)) from--;
  while (to < Math.min(units.length, np.to + REACH) && !stop(units[to]!)) to++;
  const words = (a: number, b: number) =>
    ` ${units
      .slice(a, b)
      .map(({norm}) => norm)
      .join(" ")} `;
  const given = words(np.to, to).replace(IN_RETURN_FOR, " ");
  return isReversed(words(from, np.from) + given);
}
