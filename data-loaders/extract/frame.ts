/** What is known of an article beside its text: extractors read dates against it and let the title corroborate. */
export interface ArticleFrame {
  readonly id: string;
  readonly title: string | null;
  readonly publisher?: string | null;
  /** ISO date; null where the file states none. */
  readonly published: string | null;
}
