import {correctionLine, type Line, SETTABLE} from "../lib/corrections.js";
import {h} from "../lib/dom.js";
import {clip} from "../lib/format.js";
import {label} from "../lib/labels.js";
import type {Item} from "../lib/review.js";

/** Who answers for the lines that are copied, and when they were decided. */
export interface Reviewer {
  readonly node: HTMLElement;
  /** Null, with the field lit up, where something is missing. */
  read(): {by: string; on: string} | null;
}

const NAME = "parley-reviewer";

/** The two fields at the top of the page. The name is kept in this browser; the day is today's, and can be changed. */
export function reviewer(today: string): Reviewer {
  const by = h("input", {type: "text", required: true, value: remembered(), autocomplete: "name"});
  const on = h("input", {type: "date", required: true, value: today});
  by.addEventListener("change", () => remember(by.value));
  return {
    node: h("p", {class: "reviewer"}, h("label", null, "Your name", by), h("label", null, "Day", on)),
    read() {
      const missing = [by, on].find((field) => field.value.trim() === "");
      missing?.focus();
      missing?.reportValidity();
      return missing === undefined ? {by: by.value, on: on.value} : null;
    }
  };
}

/** A browser may forbid a page to remember anything. */
function remembered(): string {
  try {
    return localStorage.getItem(NAME) ?? "";
  } catch {
    return "";
  }
}

function remember(name: string): void {
  try {
    localStorage.setItem(NAME, name);
  } catch {
    return;
  }
}

type Deed = Pick<Line, "action" | "table" | "key" | "column" | "value">;

interface Choice {
  readonly text: string;
  readonly reason: string;
  /** The table whose cell is to be set; null where there is no cell to name. */
  readonly cellOf: string | null;
  readonly deed: Deed;
}

function choicesOf({table, key, accepts, kind, evidence}: Item): Choice[] {
  const disputed = kind === "deal" || kind === "round";
  const accept: Choice = {
    text: disputed ? "The reports do differ: leave it open" : "It is right as read",
    reason: disputed ? "the reports differ" : "checked against the text",
    cellOf: null,
    deed: {action: "set", table, key, column: "reviewed", value: accepts}
  };
  const rejects = evidence.map(
    (words): Choice => ({
      text: disputed ? `Misread: “${clip(words.words, 50)}”` : "It is not what the text says",
      reason: "not what the text says",
      cellOf: null,
      deed: {action: "reject", table: words.table, key: words.key, column: "", value: ""}
    })
  );
  const set: Choice = {
    text: disputed ? "The value to show is …" : "A cell is wrong: it should be …",
    reason: "",
    cellOf: table,
    deed: {action: "set", table, key, column: "", value: ""}
  };
  return [accept, ...rejects, set];
}

/** The form that makes and copies the line for one item. */
export function settleForm(item: Item, who: Reviewer): HTMLElement {
  const choices = choicesOf(item);
  const choice = h(
    "select",
    {"aria-label": "What is it?"},
    choices.map(({text}, i) => h("option", {value: i}, text))
  );
  const column = h(
    "select",
    {"aria-label": "Column"},
    (SETTABLE[item.table] ?? []).map((name) => h("option", {value: name}, label(name)))
  );
  const value = h("input", {type: "text", "aria-label": "Value; empty means not known", placeholder: "value"});
  const cell = h("span", {class: "cell"}, column, value);
  const reason = h("input", {type: "text", "aria-label": "Reason", placeholder: "reason", required: true});
  const line = h("output", {class: "line"});
  const chosen = () => choices[Number(choice.value)] ?? choices[0]!;
  const follow = () => {
    cell.hidden = chosen().cellOf === null;
    reason.value = chosen().reason;
    line.replaceChildren();
  };
  choice.addEventListener("change", follow);
  follow();
  const button = h("button", {type: "submit", class: "more"}, "Copy the line");
  const form = h("form", {class: "settle"}, choice, cell, reason, button, line);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const signed = who.read();
    if (signed === null) return;
    const {deed, cellOf} = chosen();
    const set = cellOf === null ? {} : {column: column.value, value: value.value};
    const text = correctionLine({...deed, ...set, reason: reason.value, ...signed});
    void copy(text).then((copied) => {
      line.replaceChildren(
        h("code", null, text),
        h(
          "span",
          {class: "muted small"},
          copied ? " copied: paste it into corrections.csv" : " copy this line into corrections.csv"
        )
      );
    });
  });
  return form;
}

/** A browser gives no clipboard to pages that came without https; the line stands on the page all the same. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
