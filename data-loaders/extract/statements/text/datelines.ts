import type {Item} from "./item.ts";

/** "Q.", "A:", "18:20", "9.15 a.m. -": what stands in the margin of an interview or a live page. */
function withoutMargin(items: Item[]): Item[] {
  const first = items[0];
  if (!first) return items;
  const asks = /^[QA]\.$/.test(first.text) || (/^[QA]$/.test(first.text) && /^[.:]$/.test(items[1]?.text ?? ""));
  const clock = first.kind === "number" && /^\d{1,2}[:.]\d{2}$/.test(first.text);
  if (!asks && !clock) return items;
  let i = 1;
  while (items[i] && (/^[.:|—–*-]$/.test(items[i]!.text) || /^[ap]\.?m\.?$/.test(items[i]!.norm))) i++;
  // "18:20 to 19:40" is no margin
  return items[i] && (asks || items[i]!.kind === "quote" || /^\p{Lu}/u.test(items[i]!.text)) ? items.slice(i) : items;
}

/** "ORR, Dorn (AP) — The minister said": where the report was written is no part of what it says. */
export function withoutDateline(all: Item[]): Item[] {
  const items = withoutMargin(all);
  const opens = items[0]?.text === "(" || items[1]?.text === "," || items[1]?.text === "(";
  if (!opens && !/^\p{Lu}{3,}$/u.test(items[0]?.text ?? "")) return items;
  if (!items[0]?.proper && items[0]?.text !== "(") return items;
  for (let i = 1; i < items.length && i < 24; i++) {
    const item = items[i]!;
    const closes =
      item.text === ")" &&
      items.slice(1, 8).some(({text}) => text === "(") &&
      /^\p{Lu}/u.test(items[i + 1]?.text ?? "");
    const dash =
      /^[—–-]$/.test(item.text) &&
      item.start > items[i - 1]!.end &&
      i < 14 &&
      !items.slice(0, i).some(({text}) => text === "(");
    // "ORR/LORRAN: The minister"
    if (
      item.text === ":" &&
      items.slice(0, i).every(({text, kind}) => kind === "mark" || /^\p{Lu}{3,}$/u.test(text)) &&
      i < 6
    )
      return items[i + 1]?.kind === "quote" || items.length < 8 ? items : items.slice(i + 1);
    const dashBehind = /^[—–-]$/.test(item.text) && items[i - 1]!.text === ")";
    if (closes) return items.slice(i + 1);
    if (dashBehind || (dash && /^\p{Lu}{3,}$/u.test(items[0].text)))
      return items.slice(items[i + 1]?.text === "-" ? i + 2 : i + 1);
    if (
      item.kind === "quote" ||
      (item.kind === "word" && !item.proper && !items.slice(0, i).some(({text}) => text === "("))
    )
      return items;
  }
  return items;
}
