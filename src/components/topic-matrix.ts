import {h} from "../lib/dom.js";
import {capital, plural} from "../lib/format.js";
import {label} from "../lib/labels.js";
import {partyColour, type Site} from "../lib/site.js";
import type {Cell, SpeakerCount, StatementCharts} from "../lib/statements.js";
import {empty, figure} from "./figure.js";
import {partyLegend} from "./legends.js";
import {cellsTable} from "./statement-tables.js";
import {withTips} from "./tips.js";

/**
 * Who talks about what: speakers down, topics across, a disc whose area is the number of statements. An empty cell is an
 * empty cell. Each disc leads to its statements.
 * @param cells row: speaker id, column: topic
 */
export function topicMatrix(
  cells: readonly Cell[],
  {
    site,
    speakers,
    topics,
    href
  }: {
    site: Site;
    speakers: readonly SpeakerCount[];
    topics: readonly string[];
    href: (speaker: SpeakerCount, topic: string) => string;
  }
): HTMLElement {
  const most = Math.max(1, ...cells.map(({count}) => count));
  const find = (row: string, column: string) => cells.find((cell) => cell.row === row && cell.column === column);
  return withTips(
    h(
      "div",
      {class: "matrix-box", tabindex: 0, role: "region", "aria-label": "Who talks about what"},
      h(
        "table",
        {class: "matrix"},
        h("caption", {class: "hidden-visually"}, "Statements by speaker and topic"),
        h(
          "thead",
          null,
          h(
            "tr",
            null,
            h("td"),
            topics.map((topic) => h("th", {scope: "col"}, h("span", null, capital(label(topic)))))
          )
        ),
        h(
          "tbody",
          null,
          speakers.map((speaker) =>
            h(
              "tr",
              {style: `--colour: ${partyColour(site, speaker.party)}`},
              h("th", {scope: "row"}, speaker.name),
              topics.map((topic) => {
                const cell = find(speaker.speakerId, topic);
                if (cell === undefined) return h("td");
                const tip = `${speaker.name} on ${label(topic)}: ${plural(cell.count, "statement")}`;
                return h(
                  "td",
                  null,
                  h(
                    "a",
                    {
                      class: "mark",
                      href: href(speaker, topic),
                      "data-tip": tip,
                      "data-row": speaker.speakerId,
                      "data-topic": topic,
                      "data-value": cell.count,
                      style: `--size: ${Math.sqrt(cell.count / most).toFixed(3)}`
                    },
                    h("span", {class: "disc"}),
                    h("span", {class: "hidden-visually"}, `${speaker.name} on ${label(topic)}: `),
                    h("span", {class: "count"}, cell.count),
                    // Where the table is too wide for the screen, each number has its topic beside it.
                    h("span", {class: "topic", "aria-hidden": true}, label(topic))
                  )
                );
              })
            )
          )
        )
      )
    )
  );
}

/** The matrix with its title, colours and numbers. */
export function topicFigure(
  {speakers, topics, matrix}: Pick<StatementCharts, "speakers" | "topics" | "matrix">,
  {site, names}: {readonly site: Site; readonly names: Readonly<Record<string, string>>}
): HTMLElement {
  if (matrix.length === 0) return empty("No statement has a topic.");
  return figure({
    title: "Statements by speaker and topic",
    subtitle:
      "The area of a disc is the number of statements. Topics come from a word list; a statement that fits none has none.",
    legend: partyLegend(
      site,
      speakers.map(({party}) => party)
    ),
    chart: topicMatrix(matrix, {
      site,
      speakers,
      topics,
      href: ({speakerId}, topic) =>
        `./statements.html?speaker=${encodeURIComponent(speakerId)}&topic=${encodeURIComponent(topic)}#every-statement`
    }),
    numbers: cellsTable(matrix, {
      caption: "Statements by speaker and topic",
      row: ["Speaker", (id) => names[id] ?? id],
      column: ["Topic", label]
    })
  });
}
