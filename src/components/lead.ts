import {UNCERTAIN_BELOW} from "../lib/confidence.js";
import {h} from "../lib/dom.js";
import {number, plural} from "../lib/format.js";
import {type LeadInput, lead, type Part} from "../lib/lead.js";
import type {Disagreement, Exchange, Statement} from "../lib/site.js";

/** A sentence of the lead, its figures as links to where they can be checked. */
export function sentence(parts: readonly Part[]): (HTMLElement | string)[] {
  return parts.map(({text, href}) => (href === undefined ? text : h("a", {href}, text)));
}

/** The head of the overview: the site's name, the lead, and what it was read from. */
export function leadText(
  input: LeadInput & {
    readonly statements: readonly Statement[];
    readonly exchanges: readonly Exchange[];
    readonly disagreements: readonly Disagreement[];
  }
): HTMLElement {
  const {site, articles, statements, exchanges, disagreements} = input;
  const uncertain = exchanges.filter(({confidence}) => confidence < UNCERTAIN_BELOW).length;
  const disputes = new Set(disagreements.map(({disagreement_id}) => disagreement_id)).size;
  const [first, ...others] = lead(input);
  return h(
    "header",
    {class: "lead"},
    h("h1", null, `${site.name}: what was agreed, and what was handed over`),
    site.about === "" ? null : h("p", {class: "about"}, site.about),
    first === undefined ? null : h("p", {class: "standfirst"}, sentence(first)),
    others.map((one) => h("p", null, sentence(one))),
    h(
      "p",
      {class: "read-from"},
      `Read by rules from ${plural(articles.length, "article")}: ${plural(exchanges.length, "figure")} (${number(uncertain)} of them uncertain), ${plural(statements.length, "statement")}; `,
      h("a", {href: "./disagreements.html"}, plural(disputes, "disagreement")),
      " between reports."
    )
  );
}
