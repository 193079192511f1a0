import {describe, expect, it} from "vitest";
import {FEATURES} from "../../../../data-loaders/extract/exchanges/discourse/features.ts";
import {extractExchanges} from "../../../../data-loaders/extract/exchanges/index.ts";
import {analyse} from "../../../../data-loaders/language/document.ts";
import {estavia} from "../world.ts";

const loose = (text: string) =>
  extractExchanges(analyse(text), {id: "a", title: null, published: "2025-06-10"}, estavia).filter(
    ({rule}) => rule === "discourse"
  );

/** A text in which a count is read with the feature, and one in which a count beside the same words is not read. */
const EXAMPLES: readonly (readonly [feature: string, reads: string, leaves: string])[] = [
  [
    "a figure stands in the same sentence",
    "Estavia freed 40 Kordovan captives in January. A further six were brought in March, two in April.",
    "Estavia freed 40 Kordovan captives in January and convicted two in April."
  ],
  [
    "a figure stands in the sentence before",
    "Estavia freed 40 Kordovan captives in January. A further six were brought in March.",
    "Estavia freed 40 Kordovan captives in January. A further six were killed in March."
  ],
  [
    "hangs on a verb of motion or transfer",
    "Estavia freed 40 Kordovan captives in January. A further six were brought in March.",
    "Estavia freed 40 Kordovan captives in January. A further six were convicted in March."
  ],
  [
    "goes the other way",
    "Kordova handed over 900 bodies on Tuesday. Estavia sent 33 the other way.",
    "Kordova handed over 900 bodies on Tuesday. Estavia sent 33 lorries the other way."
  ],
  [
    "a side asks, offers or sends",
    "Talks on a prisoner exchange go on. Estavia is asking for six people.",
    "Talks on a prisoner exchange go on. Estavia sent six people to the talks."
  ],
  [
    "aboard, on the way or at the gate",
    "Kordova let 60 prisoners go on Sunday. Another 45 were ready at the gate, the guards said.",
    "Kordova let 60 prisoners go on Sunday. Another 45 guards were ready at the gate."
  ],
  [
    "it was so many",
    "The sides exchanged 80 captives each in April. In May it was 65.",
    "The sides exchanged 80 captives each in April. The oldest was 65."
  ]
];

describe.each(EXAMPLES)("%s", (feature, reads, leaves) => {
  it("speaks for a count", () => {
    expect(FEATURES.map(({name}) => name)).toContain(feature);
    expect(loose(reads).flatMap(({reasons}) => reasons.map(({name}) => name))).toContain(feature);
  });
  it("is outweighed or claimed", () => expect(loose(leaves)).toEqual([]));
});
