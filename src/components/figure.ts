import {type Child, h} from "../lib/dom.js";
import {withTips} from "./tips.js";

/**
 * Frames a chart: its finding as the title, how to read it beneath, the chart, its numbers as a table that opens, and
 * what is uncertain or disputed in a note. Marks in the chart that carry data-tip explain themselves on hover and focus.
 */
export function figure(parts: {
  title: string;
  subtitle?: Child;
  chart: Node;
  legend?: Node | null;
  numbers?: Node;
  note?: Child;
}): HTMLElement {
  return withTips(
    h(
      "figure",
      {class: "chart"},
      h(
        "figcaption",
        null,
        h("h3", null, parts.title),
        parts.subtitle ? h("p", {class: "how"}, parts.subtitle) : null,
        parts.legend ?? null
      ),
      parts.chart,
      parts.note ? h("p", {class: "aside"}, parts.note) : null,
      parts.numbers ? h("details", {class: "numbers"}, h("summary", null, "Show the numbers"), parts.numbers) : null
    )
  );
}

/** A row of colour swatches with their names. A hollow swatch stands for what is uncertain. */
export function legend(items: readonly {label: string; colour: string; hollow?: boolean}[]): HTMLElement {
  return h(
    "ul",
    {class: "legend"},
    items.map(({label, colour, hollow}) =>
      h("li", null, h("span", {class: hollow ? "swatch hollow" : "swatch", style: `--colour: ${colour}`}), label)
    )
  );
}

/** Says that there is nothing to show, and why. */
export function empty(text: string): HTMLElement {
  return h("p", {class: "empty"}, text);
}
