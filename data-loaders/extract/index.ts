import type {Article} from "../article.ts";
import {analyse} from "../language/document.ts";
import type {World} from "../profile/world.ts";
import {extractDurations} from "./durations/index.ts";
import {extractExchanges} from "./exchanges/index.ts";
import type {Extraction} from "./mentions.ts";
import {extractRounds} from "./rounds/index.ts";
import {extractStatements} from "./statements/index.ts";

/** Reads one article: statements, rounds, durations and exchange figures, each with its evidence. Never throws. */
export function extract(
  article: Pick<Article, "id" | "title" | "published" | "text"> & Partial<Pick<Article, "publisher">>,
  world: World
): Extraction {
  const document = analyse(article.text);
  const frame = {
    id: article.id,
    title: article.title,
    publisher: article.publisher ?? null,
    published: article.published
  };
  const rounds = extractRounds(document, frame, world);
  return {
    articleId: article.id,
    statements: extractStatements(document, frame, world),
    rounds,
    durations: extractDurations(document, frame, world, rounds),
    exchanges: extractExchanges(document, frame, world)
  };
}
