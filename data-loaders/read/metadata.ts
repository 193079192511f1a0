import type {Article} from "../article.ts";

/** What an article's file says of itself; null where it says nothing. */
export type Metadata = Pick<
  Article,
  "title" | "publisher" | "byline" | "url" | "sources" | "published" | "publishedEvidence" | "publish"
>;

export const NO_METADATA: Metadata = {
  title: null,
  publisher: null,
  byline: null,
  url: null,
  sources: [],
  published: null,
  publishedEvidence: null,
  publish: null
};
