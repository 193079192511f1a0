import type {Tally} from "../../data-loaders/evaluate/bank.js";
import type {PublishedEvaluation} from "../../data-loaders/evaluate/published.js";
import {h} from "../lib/dom.js";
import {capital, number} from "../lib/format.js";
import {label} from "../lib/labels.js";
import {empty} from "./figure.js";
import {type Column, dataTable} from "./table.js";

const percent = (share: number | null) => (share === null ? "–" : `${(share * 100).toFixed(1)} %`);
const shareOf = ({right, of}: {right: number; of: number}) =>
  of === 0 ? "none" : `${percent(right / of)} (${number(right)} of ${number(of)})`;

/**
 * What was measured when the site was built: precision and recall, attributes, how often each level of confidence is
 * right, and the bank of phrasings. Says so where these articles are not the annotated ones.
 */
export function evaluationTables(evaluation: PublishedEvaluation | null): HTMLElement {
  if (evaluation === null)
    return empty(
      "Nothing was measured for this build: these articles are not the ones that have been annotated by hand, or this is a preview. “npm run evaluate” says more."
    );
  const {about, scores, attributes, levels, bank} = evaluation;
  return h(
    "div",
    {class: "evaluation"},
    h("p", null, about),
    h("h3", null, "Precision and recall"),
    h(
      "p",
      {class: "how"},
      "Precision: how much of what was read is right. Recall: how much of what is there was read."
    ),
    scoresTable(scores),
    h("h3", null, "Attributes of what was found"),
    attributesTable(attributes),
    h("h3", null, "How often each level of confidence is right"),
    levelsTable(levels),
    bank === null ? null : [h("h3", null, "Phrasings written before the rules"), bankTable(bank)]
  );
}

function scoresTable(scores: PublishedEvaluation["scores"]): HTMLElement {
  const share = (name: string, of: (row: PublishedEvaluation["scores"][number]) => number) => ({
    label: name,
    value: of,
    show: (row: PublishedEvaluation["scores"][number]) => percent(of(row)),
    numeric: true
  });
  return dataTable(
    scores,
    [
      {label: "Rows", value: (row) => row.name},
      share("Precision", (row) => row.precision),
      share("Recall", (row) => row.recall),
      share("F1", (row) => row.f1),
      {label: "Right", value: (row) => row.right, numeric: true},
      {label: "Wrong", value: (row) => row.wrong, numeric: true},
      {label: "Missed", value: (row) => row.missed, numeric: true}
    ],
    {caption: "Precision and recall", id: (row) => row.name}
  );
}

function attributesTable(attributes: PublishedEvaluation["attributes"]): HTMLElement {
  return dataTable(
    Object.entries(attributes),
    [
      {label: "Attribute", value: ([name]) => capital(label(name))},
      {label: "Right", value: ([, {accuracy}]) => accuracy, show: ([, row]) => shareOf(row), numeric: true}
    ],
    {caption: "Attributes of what was found", id: ([name]) => name}
  );
}

function levelsTable(levels: PublishedEvaluation["levels"]): HTMLElement {
  type Level = PublishedEvaluation["levels"][number];
  const columns = (levels[0]?.measures ?? []).map(({measure}, i): Column<Level> => {
    const at = ({measures}: Level) => measures[i] ?? {right: 0, of: 0};
    return {
      label: capital(label(measure)),
      value: (level) => (at(level).of === 0 ? null : at(level).right / at(level).of),
      show: (level) => shareOf(at(level)),
      numeric: true
    };
  });
  return dataTable(
    levels,
    [
      {
        label: "Confidence",
        value: ({from}) => from,
        show: ({from, below}) => `${from.toFixed(2)} ${below < 1 ? `to under ${below.toFixed(2)}` : "and more"}`
      },
      ...columns
    ],
    {caption: "How often each level of confidence is right", id: ({from}) => String(from)}
  );
}

function bankTable({firstTry, now}: {firstTry: Tally; now: Tally}): HTMLElement {
  const rows = (["figures", "statements"] as const).flatMap((name) => [
    {name: name === "figures" ? "Figures, lengths and rounds" : "Statements", before: firstTry[name], after: now[name]},
    {
      name: `${name === "figures" ? "Figures, lengths and rounds" : "Statements"}: where nothing must be read`,
      before: firstTry[name].negative,
      after: now[name].negative
    }
  ]);
  return h(
    "div",
    null,
    h(
      "p",
      {class: "how"},
      "Each is right only with all its values and nothing beside them. The first try was measured once, before anyone who wrote rules had seen them."
    ),
    dataTable(
      rows,
      [
        {label: "Phrasings", value: (row) => row.name},
        {
          label: "At the first try",
          value: ({before}) => before.right / before.of,
          show: (row) => shareOf(row.before),
          numeric: true
        },
        {label: "Now", value: ({after}) => after.right / after.of, show: (row) => shareOf(row.after), numeric: true}
      ],
      {caption: "Phrasings written before the rules", id: (row) => row.name}
    )
  );
}
