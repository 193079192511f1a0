import {existsSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {parseDay} from "../../../data-loaders/language/days.ts";
import {analyse} from "../../../data-loaders/language/document.ts";
import {NO_PROFILE} from "../../../data-loaders/profile/schema.ts";
import {createWorld} from "../../../data-loaders/profile/world.ts";
import {readArticles} from "../../../data-loaders/read/index.ts";
import {readAlone} from "../../../data-loaders/read-alone.ts";
import {toldElsewhere} from "../../../data-loaders/reconcile/dating/calendar.ts";
import {inferPublished} from "../../../data-loaders/reconcile/dating/index.ts";

/**
 * Every article whose day its file states, read as if it had none beside the others, without a profile: a day that is inferred must
 * be the stated one, or the day before it, when it happened.
 */
describe.runIf(existsSync("articles"))("each dated article that ships, its date left out", () => {
  it("gets its own day or none", () => {
    const world = createWorld(NO_PROFILE);
    const dated = readArticles("articles").articles.filter(({published}) => published !== null);
    const read = dated.map((article) => readAlone(article, world));
    const inferred = read.flatMap((one) => {
      const told = toldElsewhere(
        read.filter((other) => other !== one),
        world
      );
      const day = parseDay(inferPublished(analyse(one.article.text), world, told)?.date ?? null);
      return day === null ? [] : [{id: one.article.id, days: parseDay(one.article.published)! - day}];
    });
    expect(inferred.length).toBeGreaterThan(0);
    expect(inferred.filter(({days}) => days < 0 || days > 1)).toEqual([]);
  });
});
