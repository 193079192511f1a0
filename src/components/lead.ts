import {type Counts, total} from "../lib/counts.js";
import {h} from "../lib/dom.js";
import {number, plural} from "../lib/format.js";
import {type LeadInput, type LeadRound, lead, type Part} from "../lib/lead.js";
import type {Disagreement} from "../lib/site.js";

/** A sentence of the lead, its figures as links to where they can be checked. */
export function sentence(parts: readonly Part[]): (HTMLElement | string)[] {
  return parts.map(({text, href}) => (href === undefined ? text : h("a", {href}, text)));
}

/** The head of the overview: the site's name, the rounds that agreed on something, the lead, and what it was read from. */
export function leadText(
  input: LeadInput & {readonly counts: Counts; readonly disagreements: readonly Disagreement[]}
): HTMLElement {
  const {site, articles, counts, disagreements} = input;
  const uncertain = total(counts.figures, (row) => row.uncertain);
  const disputes = new Set(disagreements.map(({disagreement_id}) => disagreement_id)).size;
  const {opening, rounds, sentences} = lead(input);
  return h(
    "header",
    {class: "lead"},
    h("h1", null, `${site.name}: what was agreed, and what was handed over`),
    site.about === "" ? null : h("p", {class: "about"}, site.about),
    opening === null ? null : h("h2", null, opening),
    rounds.length === 0 ? null : h("ol", {class: "lead-rounds"}, rounds.map(leadRound)),
    sentences.map((one) => h("p", null, sentence(one))),
    h(
      "p",
      {class: "read-from"},
      `Read by rules from ${plural(articles.length, "article")}: ${plural(
        total(counts.figures, (row) => row.figures),
        "figure"
      )} (${number(uncertain)} of them uncertain), ${plural(
        total(counts.statements, (row) => row.statements),
        "statement"
      )}; `,
      h("a", {href: "./disagreements.html"}, plural(disputes, "disagreement")),
      " between reports."
    )
  );
}

function leadRound({name, agreed, lasted}: LeadRound): HTMLElement {
  return h(
    "li",
    null,
    h("p", {class: "round-title"}, sentence([name])),
    h("p", {class: "agreed"}, sentence(agreed)),
    lasted.length === 0 ? null : h("p", {class: "lasted"}, sentence(lasted))
  );
}
