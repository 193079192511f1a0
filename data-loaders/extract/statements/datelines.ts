import type {Item} from "./items.ts";

/** "ORR, Dorn (AP) — The minister said": where the report was written is no part of what it says. */
export function withoutDateline(items: Item[]): Item[] {
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
