import {isUncertain} from "../lib/confidence.js";
import {svg} from "../lib/dom.js";
import type {Length, SameLength} from "../lib/durations.js";
import {capital, clip, list} from "../lib/format.js";
import type {Links} from "../lib/links.js";
import {partyColour, partyName, type Site} from "../lib/site.js";
import {correctedNote} from "./evidence.js";

/** Where a report's line is drawn, and what with. */
interface Place {
  readonly top: number;
  readonly line: number;
  /** What the article of one who says otherwise gives as well. */
  readonly also: readonly string[];
  readonly end: number;
  readonly narrow: boolean;
  /** Only the name is given; the outlet, the day and whose words it is are told when the mark is pointed at. */
  readonly brief: boolean;
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly site: Site;
  readonly links: Links;
}

/** How wide a letter is on the average, in pixels, at the size of a report's name and of the line beneath it. */
const LETTER = 6.3;
const SMALL_LETTER = 5.9;

/**
 * One report's length, or several that say the same: whose it is, the bar from its lower to its upper bound or an arrow
 * where it has none, and beside the bar the length in words. Leads to the words it was read from.
 */
export function reportBar(same: SameLength, x: (n: number) => number, at: Place): SVGElement {
  const {top, also, end, narrow, brief, left, right, width, site, links} = at;
  const {row, otherwise} = same.reports[0]!;
  const [min, max] = [row.min_minutes, row.max_minutes];
  const y = narrow ? top + at.line - 26 : top + (brief ? 4 : 9);
  const colour = partyColour(site, row.claimant_party);
  const off = (min ?? max ?? 0) > end;
  const open = Math.max(36, (x(end) - x(0)) * 0.09);
  const to = off ? width - right : max === null ? Math.min(x(min!) + open, width - right) : x(Math.min(max, end));
  const from = off ? x(0) : min === null ? Math.max(x(0), to - open) : x(min);
  const line: SVGElement[] = [];
  const point = min !== null && min === max && !off;
  if (!point) line.push(svg("line", {x1: from, x2: to, y1: y, y2: y, class: "span", style: `stroke: ${colour}`}));
  if (off || max === null) line.push(arrow(to, y, 1, colour));
  if (min === null) line.push(arrow(from, y, -1, colour));
  for (const [value, place] of off
    ? []
    : point
      ? ([[min, from]] as const)
      : ([
          [min, from],
          [max, to]
        ] as const)) {
    if (value === null) continue;
    const hollow = otherwise || isUncertain(row);
    line.push(
      svg("circle", {cx: place, cy: y, r: 5.5, class: hollow ? "dot hollow" : "dot", style: `--colour: ${colour}`})
    );
  }
  const tip = tipOf(same, also, site, links);
  const words = otherwise ? `${same.text}, says otherwise` : same.text;
  const long = words.length * (LETTER + 0.6);
  const fits = to + 12 + long < width;
  // On a phone the words end the line of the name, above the bar, or have a line below it; elsewhere they stand beside it.
  const [sayAt, anchor] = narrow ? [width - 2, "end"] : fits ? [to + 12, "start"] : [from - 12, "end"];
  const [name, more] = namesOf(
    same,
    site,
    links,
    narrow ? [width - left - (otherwise ? 0 : long + 24), width - left] : [left - 26, left - 26]
  );
  // The words stand beside the link and not in it: its name is the whole sentence, of which they are a part cut short.
  return svg(
    "g",
    null,
    label(name, "report", narrow ? left : left - 16, top + (narrow ? 4 : 8), narrow),
    brief ? null : label(more, "report more", narrow ? left : left - 16, top + (narrow ? 18 : 22), narrow),
    svg(
      "text",
      {
        x: sayAt,
        y: narrow ? (otherwise ? y - 11 : top + 4) : y + 4,
        class: otherwise ? "said otherwise" : "said",
        "text-anchor": anchor,
        "aria-hidden": true
      },
      words
    ),
    svg(
      "a",
      {
        href: links.article(row.article_id, row.duration_id),
        class: "mark",
        "aria-label": tip,
        "data-tip": tip,
        "data-row": row.duration_id,
        "data-reports": same.reports.length,
        "data-min": min,
        "data-max": max
      },
      svg("rect", {x: 0, y: top - 8, width, height: at.line, class: "hit"}),
      ...line
    )
  );
}

function label(text: string, kind: string, x: number, y: number, narrow: boolean): SVGElement {
  return svg("text", {x, y, class: kind, "text-anchor": narrow ? "start" : "end", "aria-hidden": true}, text);
}

/** Whose words a length is: a speaker's or a party's account, where the text says so. */
function voice({speaker, claimant_party}: Length, site: Site): string | null {
  if (speaker) return speaker;
  return claimant_party === null ? null : `${partyName(site, claimant_party)}’s account`;
}

/** Who reports it, and beneath it the outlet, the day and whose words it is. */
function namesOf(
  {reports}: SameLength,
  site: Site,
  links: Links,
  [first, second]: readonly [number, number]
): [string, string] {
  const cut = (text: string, room: number, letter: number) => clip(text, Math.max(8, Math.floor(room / letter)));
  const {row} = reports[0]!;
  const who = capital(links.who(row.article_id));
  if (reports.length > 1) {
    const voices = [...new Set(reports.map((one) => voice(one.row, site)).filter((one) => one !== null))];
    return [
      cut(`${reports.length} reports: ${links.who(row.article_id)}, …`, first, LETTER),
      cut(voices.join(", "), second, SMALL_LETTER)
    ];
  }
  const more = [links.beside(row.article_id), voice(row, site)].filter(Boolean).join(" · ");
  return [cut(who, first, LETTER), cut(more, second, SMALL_LETTER)];
}

function tipOf({text, reports}: SameLength, also: readonly string[], site: Site, links: Links): string {
  const {row, otherwise} = reports[0]!;
  const whose = voice(row, site);
  const others = reports.slice(1).map((one) => links.who(one.row.article_id));
  const same = others.length === 0 ? "" : ` The same in ${clip(others.join(", "), 160)}.`;
  return `${capital(links.who(row.article_id))}: ${text}${whose === null ? "" : `, ${whose}`}${otherwise ? ` (says otherwise${also.length === 0 ? "" : `, and also tells of ${list(also)}`})` : ""}. “${row.evidence}”${correctedNote(row)}${same}`;
}

function arrow(at: number, y: number, direction: 1 | -1, colour: string): SVGElement {
  const back = at - direction * 7;
  return svg("path", {d: `M${back},${y - 5}L${at},${y}L${back},${y + 5}`, class: "arrow", style: `stroke: ${colour}`});
}
