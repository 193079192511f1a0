import type {Document} from "../../../language/document.ts";
import type {ParagraphKind} from "../../../language/paragraphs.ts";
import {findQuotations, type Quotation} from "../../../language/quotations.ts";
import type {Span} from "../../../language/span.ts";
import {cuesOf} from "../lexicon/cues.ts";
import {capitalsOf} from "./capitals.ts";
import {withoutDateline} from "./datelines.ts";
import type {Item} from "./item.ts";
import {itemsOf} from "./items.ts";

/** One or more sentences that no quotation is cut by: what a statement is looked for in. */
export interface Unit extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  readonly items: readonly Item[];
  readonly quotations: readonly Quotation[];
  /** Nothing but quotations (and marks). */
  readonly bare: boolean;
}

/** Joins the sentences of a document that a quotation runs through, and lays out the items of each unit; `known`: where names begin that the world knows. */
export function findUnits(document: Document, known: ReadonlySet<number> = new Set()): Unit[] {
  const quotations = findQuotations(document.text);
  const capitals = capitalsOf(document, known);
  const units: Unit[] = [];
  let q = 0;
  for (let s = 0; s < document.sentences.length; ) {
    const first = document.sentences[s]!;
    while (q < quotations.length && quotations[q]!.end <= first.start) q++;
    let end = first.end;
    let to = first.to;
    let k = q;
    let next = s + 1;
    for (;;) {
      while (k < quotations.length && quotations[k]!.start < end) {
        if (quotations[k]!.end > end) end = quotations[k]!.end;
        k++;
      }
      if (next >= document.sentences.length || document.sentences[next]!.start >= end) break;
      end = Math.max(end, document.sentences[next]!.end);
      to = document.sentences[next]!.to;
      next++;
    }
    const inside = quotations.slice(q, k);
    const items = withoutDateline(itemsOf(document, first.from, to, inside, capitals));
    units.push({
      index: units.length,
      start: first.start,
      end,
      paragraph: first.paragraph,
      kind: document.paragraphs[first.paragraph]!.kind,
      items,
      quotations: inside,
      bare: inside.length > 0 && items.every((item) => item.kind === "quote" || item.kind === "mark")
    });
    s = next;
  }
  return joinTags(units, document);
}

/** "“Really?” Orne said." is cut at its question mark: a bare quotation and the short tag that follows are one unit. */
function joinTags(units: readonly Unit[], document: Document): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    if (
      last &&
      (isTag(unit) || isSignature(unit)) &&
      last.paragraph === unit.paragraph &&
      last.items.at(-1)?.kind === "quote" &&
      (isSignature(unit) || /[?!…]["'”’»]+$/.test(document.text.slice(last.end - 4, last.end)))
    ) {
      joined.pop();
      joined.push({
        ...last,
        index: joined.length,
        end: unit.end,
        items: [...last.items, ...unit.items],
        quotations: [...last.quotations, ...unit.quotations],
        bare: false
      });
    } else joined.push({...unit, index: joined.length});
  }
  return joined;
}

/** "— Ada Orne, mayor" behind a quotation. */
function isSignature({items}: Unit): boolean {
  return /^[—–-]$/.test(items[0]?.text ?? "") && items[1]?.proper === true && items.length <= 8;
}

/** A subject of a few words and a verb of saying right behind it, with nothing said after it. */
function isTag(unit: Unit): boolean {
  const at = unit.items.findIndex(
    (item) =>
      item.kind === "word" &&
      cuesOf(item.norm).some(
        (cue) => cue.form !== "ing" && cue.form !== "base" && cue.verbs.some(({frame}) => frame !== "label")
      )
  );
  if (at < 1 || at > 8) return false;
  const next = unit.items[at + 1];
  if (!next || next.kind === "mark") return true;
  if (next.norm === "that" || next.kind === "quote") return false;
  return (
    unit.items.length - at <= 9 &&
    !unit.items.slice(at + 1).some((item) => /^(?:that|is|was|are|were|had|has|would|will|could)$/.test(item.norm))
  );
}
