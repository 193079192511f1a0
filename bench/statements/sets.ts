import {existsSync, readFileSync} from "node:fs";
import {readArticles} from "../../data-loaders/read/index.ts";

/** A quotation of a text, as a person marked it: the words without their marks, and who says them. */
export interface Marked {
  readonly quote: string;
  readonly speaker: string;
}

export interface Text {
  readonly id: string;
  readonly text: string;
  readonly marked: readonly Marked[];
}

export interface TestSet {
  readonly name: string;
  readonly texts: readonly Text[];
}

interface GoldLine {
  readonly id: string;
  readonly quotations?: readonly {readonly quote: string; readonly speaker: string | null}[];
  readonly statements?: readonly {
    readonly speaker: string;
    readonly evidence: string;
    readonly kind: string;
    readonly borderline?: boolean;
  }[];
}

/**
 * A folder of articles with annotations in the format of test/gold/FORMAT.md; null where either is missing. Where a line has no
 * list of quotations, they are what stands between marks in the evidence of statements of kind "direct".
 */
export function readSet(name: string, folder: string, gold: string): TestSet | null {
  if (!existsSync(folder) || !existsSync(gold)) return null;
  const byId = new Map(readArticles(folder).articles.map(({id, text}) => [id.split("/").at(-1), text]));
  const texts = readFileSync(gold, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as GoldLine)
    .flatMap((line) => {
      const text = byId.get(line.id.replace(/\.(?:txt|md|html)$/, ""));
      return text === undefined ? [] : [{id: line.id, text, marked: markedOf(line)}];
    });
  return {name, texts};
}

function markedOf({quotations, statements = []}: GoldLine): Marked[] {
  if (quotations) return quotations.flatMap(({quote, speaker}) => (speaker ? [{quote, speaker}] : []));
  return statements
    .filter(({kind, borderline}) => kind === "direct" && !borderline)
    .flatMap(({evidence, speaker}) =>
      [...evidence.matchAll(/["“«]([^"“”«»]+)["”»]/g)].map(([, quote = ""]) => ({quote, speaker}))
    );
}
