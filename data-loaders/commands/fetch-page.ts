import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {UsageError} from "../read/errors.ts";

const SECONDS = 30;

/** A fetched page as a file for the reader; `remove` takes it away again. */
export interface FetchedPage {
  readonly path: string;
  remove(): void;
}

/** Fetches one page. Throws a UsageError that says what stood in the way and how to go on without the network. */
export async function fetchPage(address: string): Promise<FetchedPage> {
  const otherwise = "Open the page in a browser, save it as .html and add the file.";
  let response: Response;
  let bytes: Uint8Array;
  try {
    response = await fetch(address, {signal: AbortSignal.timeout(SECONDS * 1000), headers: {accept: "text/html"}});
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new UsageError(`${address}: the page could not be fetched (${cause}).\n  Is there a network? ${otherwise}`);
  }
  if (!response.ok)
    throw new UsageError(`${address}: the site answered ${response.status} ${response.statusText}.\n  ${otherwise}`);
  const folder = mkdtempSync(join(tmpdir(), "parley-add-"));
  const path = join(folder, "page.html");
  writeFileSync(path, bytes);
  return {path, remove: () => rmSync(folder, {recursive: true})};
}
