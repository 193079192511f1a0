import {type Annotation, type Block, type Kind, segments} from "../lib/annotations.js";
import {h} from "../lib/dom.js";
import {partyColour, type Site} from "../lib/site.js";

const KINDS: readonly [Kind, string][] = [
  ["figure", "figure"],
  ["duration", "length of a meeting"],
  ["round", "round of talks"],
  ["statement", "statement, in its party’s colour"]
];

/**
 * An article's words with what was found in them marked, and beside each paragraph a note on every row: what was read,
 * by which rule, and how sure it is. Every row can be linked to: #row-id. Texts enter as text nodes only.
 * @param gaps whether the blocks are excerpts, with text left out between them
 */
export function annotatedText(
  blocks: readonly Block[],
  annotations: readonly Annotation[],
  {site, gaps}: {site: Site; gaps: boolean}
): HTMLElement {
  return h(
    "div",
    {class: "annotated"},
    h(
      "ul",
      {class: "key"},
      KINDS.map(([kind, name]) => h("li", null, h("mark", {class: kind, style: "--colour: var(--party-0)"}, name)))
    ),
    blocks.map((block, i) => [
      gaps && i > 0 ? h("p", {class: "cut", "aria-label": "text left out"}, "[…]") : null,
      passage(block, annotations, site)
    ])
  );
}

function passage(block: Block, annotations: readonly Annotation[], site: Site): HTMLElement {
  const end = block.offset + block.text.length;
  const notes = annotations
    .flatMap((annotation) => {
      if (annotation.start >= block.offset && annotation.start < end) return [{annotation, at: annotation.start}];
      const again = annotation.spans.find(({start}) => start >= block.offset && start < end);
      return again === undefined || annotation.kind === "statement" ? [] : [{annotation, at: again.start}];
    })
    .sort((a, b) => a.at - b.at);
  return h(
    "section",
    {class: "passage"},
    h(
      "p",
      {class: "words"},
      segments(block, annotations).map(({text, covers, begins}) => {
        const anchors = begins.map(({id}) => h("span", {id, class: "anchor"}));
        if (covers.length === 0) return text;
        const statement = covers.find(({kind}) => kind === "statement");
        return [
          anchors,
          h(
            "mark",
            {
              class: [
                ...new Set(covers.map(({kind}) => kind)),
                covers.every(({uncertain}) => uncertain) ? "uncertain" : ""
              ].join(" "),
              style: statement === undefined ? null : `--colour: ${partyColour(site, statement.party)}`,
              "data-rows": covers.map(({id}) => id).join(" ")
            },
            text
          )
        ];
      })
    ),
    notes.length === 0
      ? null
      : h(
          "ul",
          {class: "notes", "aria-label": "What was read here"},
          notes.map(({annotation, at}) => note(annotation, site, at !== annotation.start))
        )
  );
}

/** @param again whether it stands beside words in another passage than the row's own: the full note stands there */
function note(annotation: Annotation, site: Site, again: boolean): HTMLElement {
  const {id, kind, party, title, detail} = annotation;
  return h(
    "li",
    {class: kind, "data-note": id, style: kind === "statement" ? `--colour: ${partyColour(site, party)}` : null},
    again ? h("span", {class: "how"}, "Told again: ") : null,
    h("a", {href: `#${encodeURIComponent(id)}`}, title),
    again || detail === "" ? null : h("span", {class: "detail"}, ` ${detail}`),
    again ? null : reasons(annotation)
  );
}

function reasons({uncertain, rule, confidence, corrected}: Annotation): HTMLElement {
  return h(
    "span",
    {class: "how"},
    ` rule “${rule}”, confidence ${confidence.toFixed(2)}`,
    uncertain ? h("span", {class: "tag uncertain"}, "uncertain") : null,
    corrected === null ? null : h("span", {class: "tag"}, "corrected"),
    corrected === null ? null : ` ${corrected}`
  );
}

/** Lights up the row that the address names, and follows it when it changes. Call once the text is in the page. */
export function followHash(root: HTMLElement): void {
  const light = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    for (const node of root.querySelectorAll(".target")) node.classList.remove("target");
    if (id === "") return;
    const marks = [...root.querySelectorAll("mark[data-rows]")].filter((mark) =>
      (mark.getAttribute("data-rows") ?? "").split(" ").includes(id)
    );
    for (const mark of marks) mark.classList.add("target");
    const notes = [...root.querySelectorAll("[data-note]")].filter((one) => one.getAttribute("data-note") === id);
    for (const one of notes) one.classList.add("target");
    marks[0]?.scrollIntoView({block: "center"});
  };
  addEventListener("hashchange", light);
  root.addEventListener("click", (event) => {
    const mark = event.target instanceof Element ? event.target.closest("mark[data-rows]") : null;
    const id = mark?.getAttribute("data-rows")?.split(" ").at(-1);
    if (id !== undefined) location.hash = encodeURIComponent(id);
  });
  requestAnimationFrame(light);
}
