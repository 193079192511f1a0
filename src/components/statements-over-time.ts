import {h} from "../lib/dom.js";
import {capital, month} from "../lib/format.js";
import {kindName, label} from "../lib/labels.js";
import {partyColour, partyName, type Site} from "../lib/site.js";
import {MEASURES, type Measure, type StatementCharts} from "../lib/statements.js";
import {empty, figure} from "./figure.js";
import {type CountedRow, statementChart} from "./statement-chart.js";
import {cellsTable} from "./statement-tables.js";

interface Options {
  readonly site: Site;
  readonly names: Readonly<Record<string, string>>;
  /** Framework's resize: draws anew as the page changes its width. */
  readonly resize: (draw: (width: number) => Node) => Node;
}

/** Counts over time, by party, speaker, topic or kind as the reader chooses. */
export function statementsOverTime(counted: StatementCharts["overTime"], options: Options): HTMLElement {
  if (counted.party.cells.length + counted.kind.cells.length === 0) return empty("No statement has a day.");
  const box = h("div");
  const show = (measure: Measure) => box.replaceChildren(chartOf(measure, counted[measure], options));
  const choices = MEASURES.map((measure, i) => {
    const radio = h("input", {type: "radio", name: "measure", value: measure, checked: i === 0});
    radio.addEventListener("change", () => show(measure));
    return h("label", null, radio, ` ${capital(measure)}`);
  });
  show(MEASURES[0]);
  return h("div", null, h("fieldset", {class: "choices"}, h("legend", null, "Count by"), choices), box);
}

function chartOf(
  measure: Measure,
  {rows, cells}: StatementCharts["overTime"][Measure],
  {site, names, resize}: Options
): HTMLElement {
  if (cells.length === 0) return empty(`No statement with a day has a ${measure}.`);
  const named = rows.map(
    (id): CountedRow => ({
      id,
      name: nameOf(measure, id, site, names),
      colour: measure === "party" ? partyColour(site, id) : "var(--count)",
      href: `./statements.html?${measure}=${encodeURIComponent(id)}#every-statement`
    })
  );
  return figure({
    title: `Statements by month and ${measure}`,
    subtitle: `${
      measure === "kind" ? "" : `The ${rows.length} most frequent. `
    }All rows on one scale. Undated articles and statements are left out. Slashes stand for months without a statement.`,
    chart: resize((width) => statementChart(cells, {width, rows: named})),
    numbers: cellsTable(cells, {
      caption: `Statements by month and ${measure}`,
      row: [capital(measure), (id) => nameOf(measure, id, site, names)],
      column: ["Month", month]
    })
  });
}

function nameOf(measure: Measure, id: string, site: Site, names: Readonly<Record<string, string>>): string {
  switch (measure) {
    case "party":
      return capital(partyName(site, id));
    case "speaker":
      return names[id] ?? id;
    case "topic":
      return capital(label(id));
    case "kind":
      return capital(kindName(id));
  }
}
