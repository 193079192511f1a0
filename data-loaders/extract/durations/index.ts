import type {Document} from "../../language/document.ts";
import type {World} from "../../profile/world.ts";
import type {ArticleFrame} from "../frame.ts";
import type {DurationMention} from "../mentions.ts";

/** The durations of meetings of one article, in the order of the text. */
export function extractDurations(_document: Document, _frame: ArticleFrame, _world: World): DurationMention[] {
  return [];
}
