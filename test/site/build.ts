import {execFile, spawnSync} from "node:child_process";
import {readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import type {TableName, Tables} from "../../data-loaders/tables/schemas.ts";

export const OUTPUT = join("test", "output", "site");
const FIXTURES = join("test", "fixtures", "site");

/** A user namespace without a network, where the system allows one. */
const OFFLINE = ["unshare", "--map-root-user", "--net"] as const;

/**
 * Builds the site of the invented articles, without a network where that can be had, and without what Framework may have
 * learnt from the registry before. Resolves to what the build printed, rejects with what went wrong.
 */
export function buildFixtures(): Promise<string> {
  const env = {
    ...process.env,
    PARLEY_ARTICLES: join(FIXTURES, "articles"),
    PARLEY_PROFILE: join(FIXTURES, "profile.yaml"),
    PARLEY_CORRECTIONS: join(FIXTURES, "corrections.csv"),
    PARLEY_SNAPSHOTS: join(FIXTURES, "snapshots"),
    PARLEY_OUTPUT: OUTPUT
  };
  rmSync(join("src", ".observablehq", "cache", "_npm"), {recursive: true, force: true});
  const offline = spawnSync(OFFLINE[0], [...OFFLINE.slice(1), "true"]).status === 0;
  const [command, ...args] = [...(offline ? OFFLINE : []), process.execPath, "--import", "tsx", "scripts/build.ts"];
  return new Promise((resolve, reject) => {
    execFile(command!, args, {env, maxBuffer: 1e8}, (error, stdout, stderr) => {
      if (error) reject(new Error(`${stdout}\n${stderr}`));
      else resolve(stdout);
    });
  });
}

/** A table as the built site publishes it. */
export function table<N extends TableName>(name: N): Tables[N] {
  return JSON.parse(readFileSync(join(OUTPUT, "data", "tables", `${name}.json`), "utf8")) as Tables[N];
}
