import type {RoundReference} from "../../mentions.ts";
import {perScene} from "../sentence/memo.ts";

const ORDINALS = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ").map((word, i) => [word, i + 1])
);
const TALKS = new Set("round rounds deal agreement agreements accord accords talks negotiations agreed".split(" "));

/** The round of talks at which a figure was agreed, as far as its sentence tells: "the deal of 2 June", "the third round". */
export const roundOf = perScene(({units}): RoundReference | null => {
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (!TALKS.has(unit.norm)) continue;
    const ordinalAt = [i - 1, i - 2].find((k) => ORDINALS.has(units[k]?.norm ?? ""));
    const ordinal = unit.norm === "round" && ordinalAt !== undefined ? ORDINALS.get(units[ordinalAt]!.norm)! : null;
    const dateAt = [1, 2, 3, 4, 5]
      .map((step) => i + step)
      .find(
        (k) =>
          units[k]?.date?.precision === "day" &&
          units.slice(i + 1, k).every(({kind}) => kind !== "mark" || kind === "mark")
      );
    const day =
      dateAt !== undefined && !units.slice(i + 1, dateAt).some(({kind}) => kind === "number")
        ? (units[dateAt]!.date?.date ?? null)
        : null;
    if (ordinal === null && day === null) continue;
    const venue = units.slice(i, i + 6).find((other) => other.name?.entries.some((entry) => entry.kind === "venue"));
    const entry = venue?.name?.entries.find((known) => known.kind === "venue");
    const from = ordinal !== null ? ordinalAt! : i;
    const to = day !== null ? dateAt! : i;
    return {
      ordinal,
      date: day,
      venue: entry?.kind === "venue" ? entry.city : null,
      words: {start: units[from]!.start, end: units[to]!.end}
    };
  }
  return null;
});
