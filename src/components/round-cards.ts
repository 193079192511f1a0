import {type FigureCount, total} from "../lib/counts.js";
import {h} from "../lib/dom.js";
import type {RoundDurations} from "../lib/durations.js";
import {capital, clip, days, lasting, plural} from "../lib/format.js";
import type {RoundEntry} from "../lib/ledger.js";
import type {Links} from "../lib/links.js";
import {roundAnchor, roundName} from "../lib/rounds.js";
import {type Round, type RoundMention, seriesName} from "../lib/site.js";
import {balance, type Context} from "./balance.js";
import {correctedMark, doubt} from "./evidence.js";
import {empty} from "./figure.js";
import {lengthLine} from "./length-line.js";

/** How many reports of a length or of a round a card lists; the tables have them all. */
const MOST = 30;

interface Cards extends Context {
  readonly links: Links;
  readonly lengths: readonly RoundDurations[];
  readonly mentions: readonly RoundMention[];
  readonly figures: readonly FigureCount[];
}

/** One card a round, newest first: when and where, its lengths in the reports' own words, its promises, who tells of it. */
export function roundCards(entries: readonly RoundEntry[], context: Cards): HTMLElement {
  const rounds = entries.filter(({round}) => round !== null).reverse();
  if (rounds.length === 0) return empty("No article tells of a round of talks that could be placed.");
  return h(
    "div",
    null,
    rounds.map((entry) => card(entry, entry.round!, context))
  );
}

function card(
  {promises}: RoundEntry,
  round: Round,
  {lengths, mentions, figures, links, site, reports}: Cards
): HTMLElement {
  const told = total(
    figures.filter(({round_id}) => round_id === round.round_id),
    (row) => row.figures
  );
  const length = lengths.find((one) => one.round.round_id === round.round_id);
  return h(
    "section",
    {class: "round-entry", id: roundAnchor(round)},
    h(
      "header",
      null,
      h("p", {class: "when"}, round.date === null ? "Date not known" : days(round.date, round.end_date)),
      h("h3", null, capital(roundName(round, site)), correctedMark(round)),
      h(
        "p",
        {class: "muted"},
        round.venue && round.venue !== round.city ? `${round.venue} · ` : "",
        seriesName(site, round.series)
      ),
      h(
        "p",
        {class: "muted small"},
        `${plural(round.articles, "article")}, ${plural(told, "figure")}, ${plural(round.statements, "statement")}`
      )
    ),
    h(
      "div",
      {class: "outcome"},
      length === undefined
        ? h("p", {class: "muted"}, "No report says how long it lasted.")
        : lengthLine(length, {links, site}),
      length === undefined ? null : lengthReports(length, links),
      promises.map((item) => balance(item, {site, reports})),
      mentionList(
        mentions.filter(({round_id}) => round_id === round.round_id),
        links
      )
    )
  );
}

function lengthReports({reports}: RoundDurations, links: Links): HTMLElement {
  return h(
    "details",
    {class: "reports"},
    h("summary", null, `${plural(reports.length, "report")} of its length`),
    h(
      "ul",
      null,
      reports
        .slice(0, MOST)
        .map(({row, otherwise}) =>
          h(
            "li",
            null,
            h(
              "a",
              {href: links.article(row.article_id, row.duration_id)},
              lasting(row.min_minutes, row.max_minutes, row.qualifier)
            ),
            doubt(row),
            correctedMark(row),
            ` ${links.who(row.article_id)}${row.speaker ? ` (${row.speaker})` : ""}: `,
            h("q", null, clip(row.evidence, 140)),
            otherwise ? h("span", {class: "otherwise"}, " says otherwise") : null
          )
        )
    )
  );
}

/** Who tells of a round. Articles from before it only look ahead to it, and are counted apart. */
function mentionList(all: readonly RoundMention[], links: Links): HTMLElement | null {
  const mentions = all.filter(({planned}) => !planned);
  if (mentions.length === 0) return null;
  const told = new Set(mentions.map(({article_id}) => article_id));
  const ahead = new Set(all.flatMap(({article_id}) => (told.has(article_id) ? [] : [article_id])));
  return h(
    "details",
    {class: "reports"},
    h(
      "summary",
      null,
      `Told of in ${plural(told.size, "article")}${ahead.size === 0 ? "" : `, looked ahead to in ${plural(ahead.size, "more", "more")}`}`
    ),
    h(
      "ul",
      null,
      mentions
        .slice(0, MOST)
        .map((row) =>
          h(
            "li",
            null,
            h("a", {href: links.article(row.article_id, row.round_mention_id)}, links.name(row.article_id)),
            doubt(row),
            correctedMark(row),
            ": ",
            h("q", null, clip(row.evidence, 120))
          )
        )
    )
  );
}
