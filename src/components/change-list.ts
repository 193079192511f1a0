import {KINDS, type News, type Step} from "../lib/changes.js";
import {h} from "../lib/dom.js";
import {day, number} from "../lib/format.js";
import {empty} from "./figure.js";

/** How many of one kind are shown before the rest is folded away. */
const SHOWN = 10;

/** What changed, newest step first; steps before the present one are folded. */
export function changeList(steps: readonly Step[]): HTMLElement {
  const [present, ...past] = steps;
  if (present === undefined)
    return empty("No snapshot has been taken yet, so there is nothing to compare with: npm run snapshot takes one.");
  return h(
    "div",
    {class: "changes"},
    h("h2", {id: "since"}, `Since ${day(present.since)}`),
    stepList(present) ?? empty("Nothing has changed since the last snapshot."),
    past.length === 0 ? null : h("h2", {id: "earlier"}, "Earlier"),
    past.map((step) =>
      h(
        "details",
        {class: "step"},
        h("summary", null, `${day(step.since)} to ${day(step.until ?? step.since)}`),
        stepList(step)
      )
    )
  );
}

function stepList({news, counts}: Step): HTMLElement | null {
  if (news.length === 0) return null;
  return h(
    "div",
    null,
    Object.entries(KINDS).map(([kind, [heading]]) => {
      const own = news.filter((one) => one.kind === kind);
      const inAll = counts[kind] ?? own.length;
      if (own.length === 0) return null;
      return [
        h("h3", null, `${heading} (${number(inAll)})`),
        folded(own),
        inAll > own.length
          ? h("p", {class: "muted"}, `${number(inAll - own.length)} more are not listed here; the tables have them.`)
          : null
      ];
    })
  );
}

function folded(news: readonly News[]): HTMLElement[] {
  const list = (some: readonly News[]) => h("ul", {class: "news"}, some.map(item));
  const rest = news.slice(SHOWN);
  return rest.length === 0
    ? [list(news)]
    : [
        list(news.slice(0, SHOWN)),
        h("details", {class: "reports"}, h("summary", null, `${rest.length} more`), list(rest))
      ];
}

function item({kind, key, title, details, href}: News): HTMLElement {
  const [only, ...more] = details;
  return h(
    "li",
    {"data-kind": kind, "data-key": key},
    href === null ? h("span", null, title) : h("a", {href}, title),
    only === undefined
      ? null
      : more.length === 0
        ? h("span", {class: "muted"}, ` ${only}`)
        : h(
            "ul",
            {class: "muted small"},
            details.map((line) => h("li", null, line))
          )
  );
}
