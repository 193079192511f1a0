import {type Counts, total} from "../lib/counts.js";
import {h} from "../lib/dom.js";
import {day, number, plural} from "../lib/format.js";
import {type LeadInput, lead, type Part} from "../lib/lead.js";
import type {Links, Source} from "../lib/links.js";

/** How many of the newest articles are named. */
const NEWEST = 5;

interface Opening extends LeadInput {
  readonly sources: readonly Source[];
  readonly counts: Pick<Counts, "figures" | "statements" | "articles">;
  readonly links: Links;
  /** The day of the snapshot that the tables are compared with, and how many things have changed since; null: none. */
  readonly changed: {readonly since: string; readonly news: number} | null;
}

/** A sentence of the lead, its figures as links to where they can be checked. */
export function sentence(parts: readonly Part[]): (HTMLElement | string)[] {
  return parts.map(({text, href}) => (href === undefined ? text : h("a", {href}, text)));
}

/** The head of the overview: the site's name, what the tables come to, what is newest, and what all was read from. */
export function leadText(input: Opening): HTMLElement {
  const {site, sources, counts} = input;
  const uncertain = total(counts.figures, (row) => row.uncertain);
  return h(
    "header",
    {class: "lead"},
    h("h1", null, `${site.name}: what was agreed, and what was handed over`),
    site.about === "" ? null : h("p", {class: "about"}, site.about),
    h(
      "div",
      {class: "lead-columns"},
      h(
        "div",
        {class: "sentences"},
        lead(input).map((one) => h("p", null, sentence(one))),
        h(
          "p",
          {class: "read-from"},
          `Read by rules from ${plural(sources.length, "article")}: ${plural(
            total(counts.figures, (row) => row.figures),
            "figure"
          )} (${number(uncertain)} of them uncertain) and ${plural(
            total(counts.statements, (row) => row.statements),
            "statement"
          )}. Every number leads to the words it was read from.`
        )
      ),
      newest(input)
    )
  );
}

function newest({sources, links, counts, changed}: Opening): HTMLElement {
  const found = new Map(counts.articles.map((row) => [row.article_id, row]));
  const dated = sources
    .filter(({published}) => published !== null)
    .sort((a, b) => (a.published! < b.published! ? 1 : a.published! > b.published! ? -1 : a.id < b.id ? -1 : 1));
  return h(
    "aside",
    {class: "newest", "aria-labelledby": "newest"},
    h("h2", {id: "newest"}, "Newest"),
    dated.length === 0 ? h("p", null, "No article has a day.") : null,
    h(
      "ol",
      null,
      dated.slice(0, NEWEST).map(({id, published}) => {
        const row = found.get(id);
        return h(
          "li",
          null,
          h("span", {class: "when"}, day(published!)),
          " ",
          h("a", {href: links.article(id)}, links.name(id)),
          " ",
          h(
            "span",
            {class: "muted"},
            `${plural(row?.figures ?? 0, "figure")}, ${plural(row?.statements ?? 0, "statement")}`
          )
        );
      })
    ),
    h(
      "p",
      null,
      h("a", {href: "./articles.html"}, "All articles"),
      " · ",
      h("a", {href: "./changes.html"}, changedText(changed))
    )
  );
}

function changedText(changed: Opening["changed"]): string {
  if (changed === null) return "What changed";
  const {since, news} = changed;
  return `${news === 0 ? "Nothing changed" : plural(news, "change")} since ${day(since)}`;
}
