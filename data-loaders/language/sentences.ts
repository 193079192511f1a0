import type {Span} from "./span.ts";

/** The sentences of one paragraph. */
export function findSentencesIn(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  const body = text.slice(paragraph.start, paragraph.end);
  let start = 0;
  for (const match of body.matchAll(/[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([]?[\p{Lu}\p{N}])/gu)) {
    const end = match.index + match[0].length;
    if (
      /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Gov|Sen|Rep|St|No|Feb|Aug|Sept|Oct|Nov|Dec|Jan)\.$/.test(
        body.slice(start, end)
      )
    )
      continue;
    found.push({start: paragraph.start + start, end: paragraph.start + end});
    start = end + (/^\s*/.exec(body.slice(end))?.[0].length ?? 0);
  }
  if (start < body.length) found.push({start: paragraph.start + start, end: paragraph.end});
  return found;
}
