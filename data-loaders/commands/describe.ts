import type {Interval, Mention} from "../extract/mentions.ts";

/** A mention's values in one line: "1,000 prisoners each side, agreed". */
export function describe(mention: Mention): string {
  switch (mention.kind) {
    case "exchange":
      return [
        `exchange: ${mention.approximate ? "about " : ""}${range(mention.count)} ${mention.category}`,
        mention.subgroup && `(${mention.subgroup})`,
        mention.basis.replace("_", " "),
        mention.from && `from ${mention.from}`,
        mention.to && `to ${mention.to}`,
        mention.status,
        mention.cumulative && "running total",
        mention.date && `on ${mention.date.date} (${mention.date.basis})`
      ]
        .filter(Boolean)
        .join(", ");
    case "duration":
      return `duration: ${mention.meeting.replace("_", " ")} ${mention.qualifier} ${range(mention.minutes)} minutes`;
    case "round":
      return [
        mention.planned ? "planned round" : "round",
        mention.ordinal && `number ${mention.ordinal} (${mention.ordinalBasis})`,
        mention.date && `on ${mention.date.date} (${mention.date.basis})`,
        mention.venue ?? mention.city
      ]
        .filter(Boolean)
        .join(", ");
    case "statement":
      return [
        `statement: ${mention.speaker ?? "speaker not resolved"}`,
        mention.role && `(${mention.role})`,
        mention.party,
        mention.statementKind,
        mention.cue && `cue "${mention.cue}"`,
        mention.topic && `on ${mention.topic}`
      ]
        .filter(Boolean)
        .join(", ");
  }
}

function range({min, max}: Interval): string {
  if (min === max) return String(min);
  if (max === null) return `${min} or more`;
  return min === null ? `up to ${max}` : `${min} to ${max}`;
}
