import type {Document} from "../../language/document.ts";
import type {World} from "../../profile/world.ts";
import type {ArticleFrame} from "../frame.ts";
import type {ExchangeMention} from "../mentions.ts";

/** The exchange figures of one article, in the order of the text. */
export function extractExchanges(_document: Document, _frame: ArticleFrame, _world: World): ExchangeMention[] {
  return [];
}
