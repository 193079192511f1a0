import type {Document} from "../../language/document.ts";
import type {World} from "../../profile/world.ts";
import type {ArticleFrame} from "../frame.ts";
import type {RoundMention} from "../mentions.ts";

/** The rounds of talks of one article, in the order of the text. */
export function extractRounds(_document: Document, _frame: ArticleFrame, _world: World): RoundMention[] {
  return [];
}
