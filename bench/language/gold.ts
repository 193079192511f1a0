import {existsSync, readdirSync, readFileSync} from "node:fs";
import {z} from "zod";
import type {Expected} from "./phrasings.ts";

const bounds = {evidence: z.string(), borderline: z.boolean().default(false)};
const annotated = z.object({
  id: z.string(),
  exchanges: z
    .array(
      z.object({
        ...bounds,
        min: z.number().nullable(),
        max: z.number().nullable(),
        approx: z.boolean().default(false),
        cumulative: z.boolean().default(false)
      })
    )
    .default([]),
  durations: z
    .array(
      z.object({
        ...bounds,
        min_minutes: z.number().nullable(),
        max_minutes: z.number().nullable(),
        qualifier: z.string()
      })
    )
    .default([])
});

/** An article with the numbers and lengths that its annotation ties to words: each row's span is its whole evidence. */
export interface AnnotatedText {
  readonly text: string;
  readonly numbers: readonly Expected[];
  readonly durations: readonly Expected[];
}

export interface AnnotatedSet {
  readonly name: string;
  readonly texts: readonly AnnotatedText[];
}

/**
 * The articles of a folder with their annotation (test/gold/FORMAT.md), or null where either is not there. Borderline and
 * running rows are left out, as in scoring; so is a row whose evidence is not in the text (a user's own articles).
 */
export function readAnnotated(name: string, folder: URL, gold: URL): AnnotatedSet | null {
  if (!existsSync(folder) || !existsSync(gold)) return null;
  const bodies = new Map(readBodies(folder).map(({id, text}) => [id, text]));
  const texts: AnnotatedText[] = [];
  for (const line of readFileSync(gold, "utf8").split("\n")) {
    if (line.trim() === "") continue;
    const row = annotated.parse(JSON.parse(line));
    const text = bodies.get(row.id);
    if (text === undefined) continue;
    const firm = row.exchanges.filter(({borderline, cumulative}) => !borderline && !cumulative);
    texts.push({
      text,
      numbers: firm.flatMap(({evidence, min, max, approx}) =>
        placed(text, evidence, min, max, approx ? "approximate" : "exact")
      ),
      durations: row.durations
        .filter(({borderline}) => !borderline)
        .flatMap(({evidence, min_minutes, max_minutes, qualifier}) =>
          placed(text, evidence, min_minutes, max_minutes, qualifier)
        )
    });
  }
  return {name, texts};
}

function placed(text: string, evidence: string, min: number | null, max: number | null, bound: string): Expected[] {
  const start = text.indexOf(evidence);
  return start < 0 ? [] : [{start, end: start + evidence.length, min, max, bound}];
}

/** The texts of a folder's articles without their front matter, in the order of their names. */
export function readBodies(folder: URL): {id: string; text: string}[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((name) => ({
      id: name.replace(/\.[^.]+$/, ""),
      text: readFileSync(new URL(name, folder), "utf8").replace(/^---\n[\s\S]*?\n---\n/, "")
    }));
}
