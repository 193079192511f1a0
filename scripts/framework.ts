import {type ChildProcess, spawn} from "node:child_process";
import {mkdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {CACHE} from "./settings.ts";

/**
 * Packages that Framework asks the registry about in every fresh build, though no page uses them. An empty folder of the
 * package's name in its cache is answer enough, so that a build needs no network.
 */
const ASKED_FOR = new URL("./npm-cache.json", import.meta.url);

/** Makes the empty folders that spare Framework its questions to the registry. */
export function answerRegistry(): void {
  const names = JSON.parse(readFileSync(ASKED_FOR, "utf8")) as string[];
  for (const name of names) mkdirSync(join(CACHE, "_npm", name), {recursive: true});
}

/** Starts a command of Observable Framework, with this project's own programs on the path for its loaders. */
export function startFramework(
  args: readonly string[],
  quiet: boolean,
  env: Readonly<Record<string, string>> = {}
): ChildProcess {
  answerRegistry();
  const bin = join("node_modules", ".bin");
  return spawn(join(bin, "observable"), args, {
    stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    env: {
      ...process.env,
      ...env,
      OBSERVABLE_TELEMETRY_DISABLE: "true",
      PATH: `${join(process.cwd(), bin)}:${process.env["PATH"] ?? ""}`
    }
  });
}
