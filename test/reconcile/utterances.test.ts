import {describe, expect, test} from "vitest";
import {findUtterances, type Report} from "../../data-loaders/reconcile/utterances.ts";
import {statement} from "./statement.ts";

const report = (articleId: string, text: string, more: Partial<Report> = {}): Report => ({
  statementId: `statement of ${articleId}`,
  articleId,
  published: "2031-05-06",
  speakerId: "lind",
  text,
  mention: statement(text),
  ...more
});
const same = (a: Report, b: Report) => new Set(findUtterances([a, b]).values()).size === 1;

const LISTS = '"We will hand over the lists tomorrow morning," Lind said.';

describe("one utterance in two reports", () => {
  test("translated and cut differently", () => {
    expect(same(report("a", LISTS), report("b", 'Lind: "We will hand over the lists tomorrow."'))).toBe(true);
    expect(
      same(report("a", LISTS), report("b", '"We shall hand over the lists tomorrow morning, all of them," she said.'))
    ).toBe(true);
  });
  test("set in other phrases by another translator", () => {
    expect(
      same(
        report("a", '"We returned the remains of our fallen sailors without any conditions," Lind said.'),
        report("b", 'Lind: "The remains of our fallen sailors were returned and no conditions were set."')
      )
    ).toBe(true);
  });
  test("reported in the same words", () => {
    const reported = "Lind said that the lists would be handed over tomorrow morning";
    expect(same(report("a", `${reported}.`), report("b", `${reported} at nine.`))).toBe(true);
  });
  test("by an article without a date", () => {
    expect(same(report("a", LISTS), report("b", LISTS, {published: null}))).toBe(true);
  });
});

describe("two utterances", () => {
  test.each<[string, Report, Report]>([
    ["other words", report("a", LISTS), report("b", '"There will be no truce before the autumn," Lind said.')],
    [
      "another number",
      report("a", '"We will hand over 500 boats tomorrow morning," Lind said.'),
      report("b", '"We will hand over 300 boats tomorrow morning," Lind said.')
    ],
    ["a not", report("a", LISTS), report("b", '"We will not hand over the lists tomorrow morning," Lind said.')],
    [
      "the same matter in other words",
      report("a", '"Our sailors came home on the evening ferry," Lind said.'),
      report("b", '"Our sailors want the ferry mended before the winter," Lind said.')
    ],
    ["another speaker", report("a", LISTS), report("b", LISTS, {speakerId: "berg"})],
    ["a speaker not resolved", report("a", LISTS, {speakerId: null}), report("b", LISTS, {speakerId: null})],
    ["the same words a month later", report("a", LISTS), report("b", LISTS, {published: "2031-06-06"})],
    [
      "a few words that anybody may say twice",
      report("a", '"A great meeting," she said of it.'),
      report("b", 'It was "a great meeting", Lind told us.')
    ],
    ["twice in one article", report("a", LISTS), report("a", LISTS, {statementId: "another"})]
  ])("%s", (_, a, b) => expect(same(a, b)).toBe(false));
});

test("the id comes from the earliest report, and a later one does not change it", () => {
  const early = report("z", LISTS);
  const late = report("a", LISTS, {published: "2031-05-08"});
  expect(findUtterances([late, early]).get("statement of a")).toBe(findUtterances([early]).get("statement of z"));
});
