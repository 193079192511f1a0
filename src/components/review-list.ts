import {h} from "../lib/dom.js";
import {clip, number, plural} from "../lib/format.js";
import {type Item, KINDS, type Kind} from "../lib/review.js";
import {empty} from "./figure.js";
import {type Reviewer, settleForm} from "./settle.js";

/** How many of one kind are shown at first. */
const PAGE = 12;

/** What is disputed or uncertain and nobody has looked at yet, by kind; and below it, folded, what has been reviewed. */
export function reviewList(items: readonly Item[], who: Reviewer): HTMLElement {
  const open = items.filter(({reviewed}) => reviewed === null);
  const done = items.filter(({reviewed}) => reviewed !== null);
  return h(
    "div",
    {class: "review"},
    open.length === 0 ? empty("Nothing is left to review.") : null,
    Object.entries(KINDS).map(([kind, heading]) =>
      section(
        kind,
        heading,
        open.filter((item) => item.kind === (kind as Kind)),
        who
      )
    ),
    done.length === 0
      ? null
      : h(
          "details",
          {class: "reports reviewed"},
          h("summary", null, `${plural(done.length, "thing")} reviewed already`),
          h(
            "ul",
            null,
            done.map((item) =>
              h("li", {"data-reviewed": item.id}, item.title, h("span", {class: "muted"}, ` · ${item.reviewed}`))
            )
          )
        )
  );
}

function section(kind: string, heading: string, items: readonly Item[], who: Reviewer): HTMLElement | null {
  if (items.length === 0) return null;
  const list = h("ul", {class: "review-items"});
  const more = h("button", {type: "button", class: "more"}, "Show more");
  let shown = 0;
  const grow = () => {
    list.append(...items.slice(shown, shown + PAGE).map((item) => entry(item, who)));
    shown += PAGE;
    more.hidden = shown >= items.length;
  };
  more.addEventListener("click", grow);
  grow();
  return h("section", {"data-kind": kind}, h("h2", null, `${heading} (${number(items.length)})`), list, more);
}

function entry(item: Item, who: Reviewer): HTMLElement {
  const {id, title, detail, evidence} = item;
  const settle = h("details", {class: "reports"}, h("summary", null, "Settle it"));
  settle.addEventListener("toggle", () => settle.append(settleForm(item, who)), {once: true});
  return h(
    "li",
    {"data-item": id},
    h("p", {class: "what"}, h("strong", null, title), h("span", {class: "muted"}, ` ${detail}`)),
    h(
      "ul",
      {class: "claims"},
      evidence.map(({words, href, who: publisher, says}) =>
        h(
          "li",
          null,
          h("a", {href}, publisher),
          evidence.length > 1 ? `: ${says} ` : " ",
          h("q", null, clip(words, 240))
        )
      )
    ),
    settle
  );
}
