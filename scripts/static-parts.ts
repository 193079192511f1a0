import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import type MarkdownIt from "markdown-it";
import {disputeList, disputesOfDeals} from "../src/components/disputes.ts";
import {leadText} from "../src/components/lead.ts";
import {balanceByRound} from "../src/components/round-balance.ts";
import {roundCards} from "../src/components/round-cards.ts";
import {roundLedgerList} from "../src/components/round-ledger.ts";
import type {WorkedOut} from "./page-data.ts";
import {TABLES} from "./settings.ts";

/**
 * The parts of pages that are words and not drawings are made when the site is built, by the same components that could
 * make them in a browser: a reader without JavaScript has them, and no page loads the tables they are made from. In a page
 * `<!-- static: lead -->` stands for one.
 */
export function staticParts(all: WorkedOut): Map<string, string> {
  const {site, tables, counts, sources, links, reports, entries, roundLengths, statements, disputes, news} = all;
  const {document} = parseHTML("<html><body></body></html>");
  const before = globalThis.document;
  globalThis.document = document;
  try {
    const {speakers} = statements;
    const [present] = news;
    const changed = present === undefined ? null : {since: present.since, news: present.news.length};
    const {deals, disagreements, round_mentions: mentions} = tables;
    const parts: Record<string, HTMLElement> = {
      lead: leadText({site, entries, deals, speakers, disagreements, reports, sources, counts, links, changed}),
      "round-by-round": roundLedgerList(entries, roundLengths, {site, reports, links}),
      balances: balanceByRound(entries, {site, reports}),
      "disputed-numbers": disputesOfDeals(disputes, {site, links}),
      rounds: roundCards(entries, {
        site,
        links,
        reports,
        lengths: roundLengths,
        mentions,
        figures: counts.figures
      }),
      disagreements: disputeList(disputes, {site, links})
    };
    return new Map(Object.entries(parts).map(([name, node]) => [name, node.outerHTML]));
  } finally {
    globalThis.document = before;
  }
}

/** Where the loader's archive keeps a part. */
export const partFile = (name: string) => `static/${name}.html`;

const PLACE = /^<!-- static: ([a-z-]+) -->\s*$/;

/**
 * Puts the parts into the pages. They take the place of a comment after Markdown has been read, so that nothing in them,
 * which is to say nothing that an article says, is taken for Markdown or for code.
 */
export function withStaticParts(markdown: MarkdownIt): MarkdownIt {
  const usual = markdown.renderer.rules.html_block;
  markdown.renderer.rules.html_block = (tokens, index, ...rest) => {
    const name = PLACE.exec(tokens[index]!.content)?.[1];
    if (name !== undefined) {
      const path = join(TABLES, partFile(name));
      if (!existsSync(path))
        throw new Error(`A page asks for the part "${name}", which scripts/static-parts.ts does not make.`);
      return `<div class="static">${readFileSync(path, "utf8")}</div>\n`;
    }
    return usual === undefined ? tokens[index]!.content : usual(tokens, index, ...rest);
  };
  return markdown;
}
