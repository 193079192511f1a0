import {join} from "node:path";

/**
 * Where a build finds its inputs and leaves its site. Each can be set by an environment variable, so that a test or a
 * second site can be built from other folders without touching the first.
 */
export const settings = {
  articles: process.env["PARLEY_ARTICLES"] ?? "articles",
  /** A profile's file, "none", or undefined for the default (see data-loaders/read/profile.ts). */
  profile: process.env["PARLEY_PROFILE"],
  corrections: process.env["PARLEY_CORRECTIONS"] ?? "corrections.csv",
  snapshots: process.env["PARLEY_SNAPSHOTS"] ?? "snapshots",
  /** Where the site will be found, for the feed's links; without it they are relative. A profile can say so too. */
  address: process.env["PARLEY_ADDRESS"],
  output: process.env["PARLEY_OUTPUT"] ?? "dist",
  /** Set by scripts/dev.ts: pages are served as they are written, without the finishing touches of a build. */
  preview: process.env["PARLEY_PREVIEW"] === "1"
};

/** Framework's cache, and what the loader's archive is called in it. */
export const CACHE = join("src", ".observablehq", "cache");
export const LOADER = join("src", "data", "tables.zip.ts");
export const ARCHIVE = join(CACHE, "data", "tables.zip");
export const TABLES = join(CACHE, "data", "tables");
