import type {Article, Problem} from "../../article.ts";
import {dayOf, parseDay} from "../../language/days.ts";
import {analyse} from "../../language/document.ts";
import type {World} from "../../profile/world.ts";
import {gatherClues} from "./clues.ts";

/** Time zones and early editions: a text may be dated a day before what it tells. */
const GRACE = 1;

/**
 * Whether an article's own text contradicts the day that its file states: it tells as past what, by its full date, had
 * not happened yet. The stated day is never changed; a person should look.
 */
export function checkPublished(
  article: Pick<Article, "id" | "path" | "text" | "published" | "publishedEvidence">,
  world: World
): Problem | null {
  const published = parseDay(article.published);
  if (published === null) return null;
  const {clues} = gatherClues(analyse(article.text), world);
  for (const {mark, tense, quoted, governor} of clues) {
    if (mark.kind !== "day" || mark.year === null || tense !== "past" || quoted || governor !== "on") continue;
    const day = dayOf(mark.year, mark.month, mark.days[0]!);
    if (day === null || day <= published + GRACE) continue;
    const words = article.text.slice(mark.start, mark.end).replace(/\s+/g, " ");
    return {
      path: article.path,
      articleId: article.id,
      stage: "reconcile",
      severity: "warning",
      code: "date_contradicted",
      message: `The article is dated ${article.published} (${article.publishedEvidence ?? "stated"}), but tells of ${words} as past.`,
      remedy: "Check the date that the file states; correct it there or with a row of corrections.csv."
    };
  }
  return null;
}
