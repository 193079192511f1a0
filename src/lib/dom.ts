/**
 * Builds nodes. Strings become text nodes and attributes are set one by one, so nothing that an article says can turn into
 * markup: the pages have no other way to put text on the screen.
 */

export type Child = Node | string | number | null | undefined | false | readonly Child[];
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const SVG = "http://www.w3.org/2000/svg";

function fill(node: Element, attributes: Attributes | null, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    node.setAttribute(name, value === true ? "" : String(value));
  }
  append(node, children);
}

export function append(node: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(node, child);
    else if (typeof child === "string" || typeof child === "number") {
      node.appendChild(document.createTextNode(String(child)));
    } else node.appendChild(child as Node);
  }
}

/** An HTML element. An attribute that is null or false is left out, one that is true is empty. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes | null = null,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  fill(node, attributes, children);
  return node;
}

/** An SVG element. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes | null = null,
  ...children: Child[]
): SVGElementTagNameMap[K] {
  const node = document.createElementNS(SVG, tag) as SVGElementTagNameMap[K];
  fill(node, attributes, children);
  return node;
}

/** A link with an address that is safe to follow: anything but http, https or a relative path becomes plain text. */
export function outwardLink(address: string, ...children: Child[]): HTMLElement {
  const safe = /^https?:\/\//i.test(address);
  return safe
    ? h("a", {href: address, rel: "external noopener noreferrer"}, ...children)
    : h("span", null, ...children);
}
