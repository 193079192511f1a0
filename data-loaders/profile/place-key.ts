/** Marks that transliterations put for sounds that English leaves out: Ma'rib, Ta‘izz, Kramators’k. */
const SILENT = /['’‘`´ʼʻʿʾ]/g;

/**
 * The key by which the gazetteer knows a place: lower case, no diacritics, no apostrophes, one space between words, and what
 * transliterations differ in most made one: "y" as "i", doubled letters once (Taiz and Ta‘izz, Mykolaiv and Mykolayiv).
 */
export function placeKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(SILENT, "")
    .toLowerCase()
    .replace(/[ıøłđ]/g, (letter) => ASCII[letter] ?? letter)
    .replace(/y/g, "i")
    .replace(/(\p{L})\1+/gu, "$1")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

const ASCII: Readonly<Record<string, string>> = {ı: "i", ø: "o", ł: "l", đ: "d"};
