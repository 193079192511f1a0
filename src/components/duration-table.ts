import {h} from "../lib/dom.js";
import type {Length} from "../lib/durations.js";
import {clip, lasting} from "../lib/format.js";
import {label} from "../lib/labels.js";
import {hrefOf} from "../lib/links.js";
import type {Sourced} from "../lib/listings.js";
import {partyName, type Round, type Site} from "../lib/site.js";
import {roundOf, sourceLine, sourceText} from "./cells.js";
import {correctedMark, doubt} from "./evidence.js";
import {dataTable} from "./table.js";

/** Lengths of meetings, one row a report. */
export function durationsTable(
  rows: readonly Sourced<Length>[],
  {site, rounds}: {readonly site: Site; readonly rounds: readonly Round[]}
): HTMLElement {
  const round = roundOf(rounds, site);
  const party = ({claimant_party}: Length) =>
    claimant_party === null ? null : `${partyName(site, claimant_party)}’s account`;
  return dataTable(
    rows,
    [
      {label: "Meeting", value: (row) => round(row.round_id) ?? label(row.meeting), share: 0.9},
      {
        label: "Length",
        value: (row) => row.min_minutes ?? row.max_minutes,
        numeric: true,
        show: (row) => [
          h(
            "a",
            {class: "figure", href: hrefOf(row.source, row.duration_id)},
            lasting(row.min_minutes, row.max_minutes, row.qualifier)
          ),
          doubt(row),
          correctedMark(row)
        ]
      },
      {
        label: "Whose words",
        value: (row) => [row.speaker, party(row)].filter(Boolean).join(", ") || null,
        share: 0.9
      },
      {
        label: "Words and report",
        value: (row) => `${row.evidence} ${sourceText(row.source)}`,
        share: 2,
        show: (row) => [h("q", null, clip(row.evidence, 140)), sourceLine(row.source, row.duration_id)]
      }
    ],
    {caption: "Lengths of meetings", id: (row) => row.duration_id, page: 12}
  );
}
