import type {Article, Problem} from "../article.ts";

/** Something wrong with one file, before it is known which: what, and what to do about it. */
export interface Fault {
  readonly severity: Problem["severity"];
  readonly code: FaultCode;
  readonly message: string;
  readonly remedy: string;
}

/** Every kind of problem that reading can report; docs/adding-articles.md explains them to the person who adds. */
export type FaultCode =
  | "bad_date"
  | "bad_publish"
  | "binary"
  | "damaged_text"
  | "duplicate_id"
  | "empty"
  | "encoding"
  | "folder_too_deep"
  | "front_matter"
  | "html_no_article"
  | "language"
  | "link"
  | "too_large"
  | "too_many"
  | "unreadable"
  | "unsupported";

/** The file could not be read at all. */
export const error = (code: FaultCode, message: string, remedy: string): Fault => ({
  severity: "error",
  code,
  message,
  remedy
});

/** The file was read, but something of it was lost or left out. */
export const warning = (code: FaultCode, message: string, remedy: string): Fault => ({
  ...error(code, message, remedy),
  severity: "warning"
});

/** Nothing was lost; somebody may want to know. */
export const note = (code: FaultCode, message: string, remedy: string): Fault => ({
  ...error(code, message, remedy),
  severity: "note"
});

/** A fault as a problem of the file that has it. */
export function toProblem(path: string, articleId: Article["id"] | null, fault: Fault): Problem {
  return {path, articleId, stage: "read", ...fault};
}
