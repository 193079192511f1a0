import type {Annotation, ArticlePage} from "../lib/annotations.js";
import {h, outwardLink} from "../lib/dom.js";
import {day, plural} from "../lib/format.js";

const HOW_DATED: Record<string, string> = {
  stated: "stated in the file",
  inferred: "inferred from its text",
  unknown: ""
};

/** Title, publisher, day and sources of an article, what was found in it, and how much of its text is shown. */
export function articleHead(
  {article, text, disagreements}: ArticlePage,
  annotations: readonly Annotation[]
): HTMLElement {
  const count = (kind: Annotation["kind"]) => annotations.filter((one) => one.kind === kind).length;
  const uncertain = annotations.filter((one) => one.uncertain).length;
  const disputes = [...new Set(disagreements.map(({disagreement_id}) => disagreement_id))];
  return h(
    "header",
    {class: "article-head"},
    h("p", null, h("a", {href: "../articles.html"}, "All articles")),
    h("h1", null, article.title ?? article.article_id),
    h(
      "p",
      null,
      [article.publisher, article.byline].filter((part) => part !== null).join(", "),
      article.publisher === null && article.byline === null ? "" : " · ",
      article.published === null ? "date not known" : day(article.published),
      article.published === null
        ? null
        : h(
            "span",
            {class: "muted"},
            ` (${HOW_DATED[article.published_basis] ?? ""}${article.published_basis === "inferred" && article.published_evidence ? `: “${article.published_evidence}”` : ""})`
          )
    ),
    article.corrected === null ? null : h("p", null, h("span", {class: "tag"}, "corrected"), ` ${article.corrected}`),
    article.url === null ? null : h("p", null, outwardLink(article.url, "Where it was published")),
    article.sources === null
      ? null
      : h(
          "details",
          {class: "reports"},
          h("summary", null, "Its own sources"),
          h(
            "ul",
            null,
            article.sources
              .split(/\s+/)
              .filter(Boolean)
              .map((address) => h("li", null, outwardLink(address, address)))
          )
        ),
    article.duplicate_of === null
      ? null
      : h("p", null, h("span", {class: "tag disputed"}, "repeats another article"), ` ${article.duplicate_of}`),
    h(
      "p",
      {class: "muted"},
      `Found: ${plural(count("figure"), "figure")}, ${plural(count("duration"), "duration")}, ${plural(count("round"), "mention")} of rounds, ${plural(count("statement"), "statement")}; ${uncertain} of them uncertain.`,
      disputes.length === 0
        ? null
        : [
            " ",
            h(
              "a",
              {href: `../disagreements.html#${encodeURIComponent(disputes[0]!)}`},
              `Other articles say otherwise in ${plural(disputes.length, "matter")}.`
            )
          ]
    ),
    text === null
      ? h(
          "p",
          {class: "aside"},
          "Only the sentences that something was read from are shown: this article’s full text may not be published here."
        )
      : null
  );
}
