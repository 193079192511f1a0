import {describe, expect, it} from "vitest";
import {SETTLED_SIGNS, settledAt} from "../../data-loaders/reconcile/settled-at.ts";
import {toldIn} from "./figures.ts";
import {roundMention} from "./round-mention.ts";

/** What a figure's article says in the sentence behind it. */
function behindFigure(sentence: string) {
  const {figures, text} = toldIn("a", ["Each side freed [157] men on Monday.", {n: 157}]);
  const round = roundMention({start: text.length, end: text.length + sentence.length});
  const exchanges = figures.map(({mention}) => mention);
  return settledAt(`${text}${sentence}`, {articleId: "a", statements: [], durations: [], rounds: [round], exchanges});
}

describe.each(SETTLED_SIGNS)("$name", ({examples, counterExamples}) => {
  it.each(examples)("ties the figure before to the talks: %s", (sentence) => {
    expect(behindFigure(sentence).size).toBe(1);
  });
  it.each(counterExamples)("ties nothing: %s", (sentence) => {
    expect(behindFigure(sentence).size).toBe(0);
  });
});
