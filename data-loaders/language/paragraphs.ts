import type {Span} from "./span.ts";

export type ParagraphKind = "prose" | "bullet" | "row" | "heading";

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

// A first version: blank lines part paragraphs; bullets and table rows stand alone.
export function findParagraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?![ \t]*\n|- )[^\n]+)*/g)) {
    const trimmed = match[0].trimEnd();
    if (trimmed.trim() === "") continue;
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const kind: ParagraphKind = trimmed.trimStart().startsWith("- ")
      ? "bullet"
      : trimmed.includes(" | ")
        ? "row"
        : "prose";
    found.push({start, end: match.index + trimmed.length, kind});
  }
  return found;
}
