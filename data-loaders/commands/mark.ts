import {styleText} from "node:util";
import type {Mention} from "../extract/mentions.ts";
import {printable} from "./report.ts";

const COLOURS = {exchange: "green", duration: "yellow", round: "magenta", statement: "cyan"} as const;

/**
 * A text with its mentions marked: [1 ... 1] around the first one's evidence, and in colour where the terminal has any.
 * Mentions may overlap; the innermost gives the colour.
 */
export function marked(text: string, mentions: readonly Mention[], colour: boolean): string {
  const edges = mentions.flatMap(({evidence, kind}, index) => [
    {at: evidence.start, index, kind, opens: true},
    {at: evidence.end, index, kind, opens: false}
  ]);
  edges.sort(
    (a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || (a.opens ? a.index - b.index : b.index - a.index)
  );
  const open: (keyof typeof COLOURS)[] = [];
  let out = "";
  let at = 0;
  const write = (to: number) => {
    const piece = text
      .slice(at, to)
      .split("\n")
      .map((line) => printable(line))
      .join("\n");
    const kind = open.at(-1);
    out += colour && kind && piece !== "" ? styleText(COLOURS[kind], piece) : piece;
    at = to;
  };
  for (const edge of edges) {
    write(edge.at);
    if (edge.opens) {
      out += `[${edge.index + 1} `;
      open.push(edge.kind);
    } else {
      out += ` ${edge.index + 1}]`;
      open.splice(open.lastIndexOf(edge.kind), 1);
    }
  }
  write(text.length);
  return out;
}
