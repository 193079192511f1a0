import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {unwrapped} from "../../scripts/site-data.ts";

describe("line breaks on an article's page", () => {
  it.each([
    [
      "of lines wrapped at one width become spaces",
      "The delegations met in the old harbour of Port Lys on Monday, and\nagreed to exchange two hundred prisoners each within the week, said\nDara Quill.\n\nNo date was set.",
      "The delegations met in the old harbour of Port Lys on Monday, and agreed to exchange two hundred prisoners each within the week, said Dara Quill.\n\nNo date was set."
    ],
    ["between the points of a list stay", "Agreed:\n- 200 prisoners each\n- 50 bodies", null],
    ["between entries of a live blog stay", "14:05 Talks begin in Velden.\n15:20 They are over.", null],
    ["between lines that are a paragraph each stay", "They met on Monday.\nThey parted on Tuesday.", null]
  ])("%s", (_, text, expected) => {
    expect(unwrapped(text)).toBe(expected ?? text);
  });

  it("never move a place in the text", () => {
    const line = fc.stringMatching(/^[a-zA-Z ,.-]{0,80}$/);
    fc.assert(
      fc.property(fc.array(line, {maxLength: 12}), (lines) => {
        const text = lines.join("\n");
        expect(unwrapped(text).replaceAll(" ", "\n")).toBe(text.replaceAll(" ", "\n"));
      })
    );
  });
});
