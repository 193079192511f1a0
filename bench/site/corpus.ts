import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {extname, join} from "node:path";

const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
/** A count of people, and no day, year, clock time or decimal: from 32 to 999. */
const COUNT = new RegExp(String.raw`(?<![\d,.:/-])(\d{2,3})(?![\d,.:/-]| ?(?:${MONTH}))`, "g");

/**
 * Writes every article so many times, each copy but the first under another name and headline, with counts and the day of
 * publication moved by steps that differ from copy to copy, and a third of them from outlets of their own.
 */
export function repeatCorpus(from: string, to: string, copies: number): void {
  rmSync(to, {recursive: true, force: true});
  mkdirSync(to, {recursive: true});
  for (const file of readdirSync(from)) {
    const text = readFileSync(join(from, file), "utf8");
    const end = extname(file);
    for (let copy = 0; copy < copies; copy++) {
      writeFileSync(join(to, `${file.slice(0, -end.length)}-${copy}${end}`), copy === 0 ? text : varied(text, copy));
    }
  }
}

function varied(text: string, copy: number): string {
  const moved = text
    .replace(/\b(date: ?"?)(\d{4}-\d\d-\d\d)/, (_, key: string, day: string) => key + later(day, (copy * 11) % 37))
    .replace(/\b(title: ?"?)/, `$1No. ${copy} `)
    .replace(COUNT, (digits) => (Number(digits) > 31 ? String(Number(digits) + (copy % 23)) : digits));
  return copy % 3 === 0 ? moved.replace(/publisher: .*/, `publisher: Outlet ${copy}`) : moved;
}

const later = (day: string, by: number) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
