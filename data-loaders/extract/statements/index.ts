import type {Document} from "../../language/document.ts";
import type {World} from "../../profile/world.ts";
import type {ArticleFrame} from "../frame.ts";
import type {StatementMention} from "../mentions.ts";

/** The statements of one article, in the order of the text. */
export function extractStatements(_document: Document, _frame: ArticleFrame, _world: World): StatementMention[] {
  return [];
}
