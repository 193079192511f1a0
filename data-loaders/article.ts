/** An article as read from a file: its text, and what the file itself says about it. */
export interface Article {
  /** Path below the articles folder, without extension, with forward slashes. */
  readonly id: string;
  readonly slug: string;
  readonly path: string;
  readonly format: "text" | "markdown" | "html" | "feed" | "jsonl" | "csv" | "pdf";
  /** Plain text: no front matter, no markup; blank lines part paragraphs, "- " begins a bullet, " | " parts table cells. */
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly sources: readonly string[];
  /** ISO 639-1 */
  readonly language: string | null;
  /** ISO date that the file states, or null. What is inferred from the text comes later, in reconcile. */
  readonly published: string | null;
  /** What states it: "front matter", "JSON-LD datePublished" ... */
  readonly publishedEvidence: string | null;
  readonly words: number;
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** The article's own wish about its full text; null: the profile decides. */
  readonly publish: "full" | "evidence" | null;
}

/** Something a person should know about an input, with what to do about it. */
export interface Problem {
  readonly path: string;
  readonly articleId: string | null;
  readonly stage: "read" | "extract" | "reconcile" | "corrections";
  readonly severity: "error" | "warning" | "note";
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}
