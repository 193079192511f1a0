/**
 * An article's text in its settled form: NFC, line feeds only, no control or formatting characters (soft hyphens, zero
 * widths, direction marks), no spaces at either end of a line, at most one blank line in a row, none at either end of
 * the text. No word is changed.
 */
export function tidyText(raw: string): string {
  return raw
    .normalize("NFC")
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, "\n")
    .replace(/[\p{Cc}\p{Cf}]/gu, (mark) => (mark === "\n" || mark === "\t" ? mark : ""))
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** How many words a text has: runs of letters and digits, with the apostrophes, hyphens and separators inside them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’-]|[.,](?=\p{N}))*/gu)?.length ?? 0;
}
