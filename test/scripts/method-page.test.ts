import {expect, it} from "vitest";
import {methodPage} from "../../scripts/method-page.ts";

it.each([
  ["See [towns](decisions/towns.md).", "See towns (`docs/decisions/towns.md` in the repository)."],
  ["See [the corpus](../articles/a.md#top).", "See the corpus (`articles/a.md` in the repository)."],
  ["See [below](#rules), [data](/data) and [the list](https://example.org/list).", null]
])("the page of the method links to nothing that the site lacks: %s", (text, expected) => {
  expect(methodPage(text)).toContain(`\n${expected ?? text}\n`);
});
