import {execFile} from "node:child_process";
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import JSZip from "jszip";
import {ARCHIVE, CACHE, LOADER, TABLES} from "./settings.ts";

/**
 * Runs the loader once and unpacks its archive into Framework's cache, where a build takes every file as it is. Framework
 * by itself opens the whole archive anew for each file, which is slow where each article has one. What the cache held of
 * an earlier run is removed first: Framework would use it, however old it is.
 * @param env set for the loader beside what this process has: PARLEY_PREVIEW=1 spares it what only a build needs
 */
export async function unpackTables(env: Readonly<Record<string, string>> = {}): Promise<void> {
  const bytes = await runLoader(env);
  const archive = await JSZip.loadAsync(bytes);
  for (const stale of ["data", "fonts", "fonts.zip", "method-in-full.md"])
    rmSync(join(CACHE, stale), {recursive: true, force: true});
  mkdirSync(TABLES, {recursive: true});
  writeFileSync(ARCHIVE, bytes);
  for (const [name, file] of Object.entries(archive.files)) {
    if (file.dir) continue;
    const path = join(TABLES, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, await file.async("nodebuffer"));
  }
}

function runLoader(env: Readonly<Record<string, string>>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = {encoding: "buffer", maxBuffer: 2 ** 31 - 1, env: {...process.env, ...env}} as const;
    execFile(process.execPath, ["--import", "tsx", LOADER], options, (error, stdout, stderr) => {
      process.stderr.write(stderr);
      if (error) reject(new Error("The articles could not be turned into tables; the reason stands above."));
      else resolve(stdout);
    });
  });
}

/** One of the archive's JSON files. Runs the loader where no archive has been unpacked yet. */
export async function readTable<T>(name: string): Promise<T> {
  const path = join(TABLES, name);
  if (!existsSync(path)) await unpackTables();
  return JSON.parse(readFileSync(path, "utf8")) as T;
}
