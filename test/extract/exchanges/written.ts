import type {ExchangeMention} from "../../../data-loaders/extract/mentions.ts";

/** A mention as the tables of phrasings write it; `like` is the expectation, which decides which parts are compared. */
export function written(mention: ExchangeMention, like = ""): string {
  const {min, max} = mention.count;
  const exact = mention.approximate ? `~${min}` : `${min}`;
  const count = max === null ? `>=${min}` : min === null ? `<=${max}` : min === max ? exact : `${min}-${max}`;
  return [
    mention.category,
    count,
    mention.basis,
    ...(mention.basis === "one_way" ? [`${mention.from ?? "?"}>${mention.to ?? "?"}`] : []),
    mention.status,
    ...(mention.cumulative ? ["since"] : []),
    ...(like.includes(" on ") ? [`on ${mention.date?.date ?? "?"}`] : []),
    ...(like.includes(" more") && mention.additional ? ["more"] : [])
  ].join(" ");
}
