import fc from "fast-check";
import {expect, it} from "vitest";
import {hash} from "../../data-loaders/language/hash.ts";

/** The specification's own arithmetic, to compare with. */
function fnv1a(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++)
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return value.toString(16).padStart(16, "0");
}

it("gives the published values of FNV-1a, so that ids stay what they are", () => {
  expect([hash(""), hash("a"), hash("foobar")]).toEqual(["cbf29ce484222325", "af63dc4c8601ec8c", "85944171f73967e8"]);
});

it("is FNV-1a of 64 bits for every text", () => {
  fc.assert(fc.property(fc.string({unit: "binary"}), (text) => hash(text) === fnv1a(text)));
});
