import {describe, expect, it} from "vitest";
import {STATEMENT_RULES} from "../../../data-loaders/extract/statements/rules.ts";
import {readStatements} from "./read.ts";

describe.each(STATEMENT_RULES)("statements: $name", ({name, examples, counterExamples}) => {
  if (examples.length > 0)
    it.each(examples)("%s", (text, speaker) => {
      const found = readStatements(text);
      expect(found.map((row) => row.speaker)).toContain(speaker);
      expect(found.map((row) => row.rule)).toContain(name);
    });
  if (counterExamples.length > 0)
    it.each(counterExamples.map((text) => [text]))("finds none in: %s", (text) => {
      expect(readStatements(text)).toEqual([]);
    });
});
