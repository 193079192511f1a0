import {h} from "../lib/dom.js";

/**
 * Shows the text of the nearest [data-tip] in a small box while a mark is under the pointer or has the keyboard's focus.
 * Escape closes it. The same text is the mark's accessible name, so that nothing is said by the box alone.
 */
export function withTips<T extends HTMLElement>(root: T): T {
  const tip = h("div", {class: "tip", hidden: true, "aria-hidden": true});
  const show = (event: Event) => {
    const mark = event.target instanceof Element ? event.target.closest("[data-tip]") : null;
    if (mark === null) {
      tip.hidden = true;
      return;
    }
    tip.textContent = mark.getAttribute("data-tip");
    tip.hidden = false;
    const [box, at] = [root.getBoundingClientRect(), mark.getBoundingClientRect()];
    const middle = at.left - box.left + Math.min(at.width, box.width) / 2;
    const left = Math.max(0, Math.min(middle - tip.offsetWidth / 2, box.width - tip.offsetWidth));
    const above = at.top - box.top - tip.offsetHeight - 8;
    tip.style.left = `${left}px`;
    tip.style.top = `${above < 0 ? at.bottom - box.top + 8 : above}px`;
  };
  const hide = () => {
    tip.hidden = true;
  };
  root.addEventListener("pointerover", show);
  root.addEventListener("focusin", show);
  root.addEventListener("pointerleave", hide);
  root.addEventListener("focusout", hide);
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  root.classList.add("has-tips");
  root.append(tip);
  return root;
}

/** The same for what a page was built with: parts that no component has drawn in this browser. */
export function tipsIn(selector: string): void {
  for (const root of document.querySelectorAll<HTMLElement>(selector)) {
    if (!root.classList.contains("has-tips")) withTips(root);
  }
}
