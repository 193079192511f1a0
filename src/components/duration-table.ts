import {h} from "../lib/dom.js";
import {clip, lasting} from "../lib/format.js";
import {label} from "../lib/labels.js";
import {type Duration, partyName, type Round} from "../lib/site.js";
import {type Context, roundOf} from "./cells.js";
import {correctedMark, doubt} from "./evidence.js";
import {dataTable} from "./table.js";

/** Lengths of meetings, one row a report. */
export function durationsTable(
  rows: readonly Duration[],
  {site, links, rounds}: Context & {rounds: readonly Round[]}
): HTMLElement {
  const round = roundOf(rounds, site);
  return dataTable(
    rows,
    [
      {label: "Meeting", value: (row) => round(row.round_id) ?? label(row.meeting)},
      {
        label: "Length",
        value: (row) => row.min_minutes ?? row.max_minutes,
        numeric: true,
        show: (row) => [
          h(
            "a",
            {class: "figure", href: links.article(row.article_id, row.duration_id)},
            lasting(row.min_minutes, row.max_minutes, row.qualifier)
          ),
          doubt(row),
          correctedMark(row)
        ]
      },
      {
        label: "Whose account",
        value: (row) => (row.claimant_party === null ? null : partyName(site, row.claimant_party))
      },
      {label: "Report", value: (row) => links.publisher(row.article_id), wide: true},
      {label: "Words", value: (row) => row.evidence, show: (row) => h("q", null, clip(row.evidence, 140)), wide: true}
    ],
    {caption: "Lengths of meetings", id: (row) => row.duration_id, page: 12}
  );
}
