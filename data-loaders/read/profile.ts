import {existsSync, readdirSync, readFileSync} from "node:fs";
import {extname, join} from "node:path";
import {parse, YAMLParseError} from "yaml";
import {NO_PROFILE, type Profile, profileSchema} from "../profile/schema.ts";
import {UsageError} from "./errors.ts";

const PROFILES = "profiles";
const DEFAULT = "ukraine.yaml";

/**
 * Finds and reads a profile. `where` is a file's path, "none" for the profile that knows nobody, or undefined for the
 * default: the only file of profiles/, else profiles/ukraine.yaml. Throws a UsageError that says where and what.
 */
export function loadProfile(where: string | undefined): Profile {
  if (where === "none") return NO_PROFILE;
  const path = where ?? defaultProfile();
  let source: string;
  try {
    source = readFileSync(path, "utf8");
  } catch {
    throw new UsageError(
      `The profile ${path} cannot be read. Name another with --profile FILE, or use --profile none.`
    );
  }
  return parseProfile(source, path);
}

function defaultProfile(): string {
  const files = existsSync(PROFILES)
    ? readdirSync(PROFILES).filter((name) => [".yaml", ".yml"].includes(extname(name).toLowerCase()))
    : [];
  if (files.length === 0)
    throw new UsageError(
      "There is no profile in profiles/. Put one there, name one with --profile FILE, or use --profile none."
    );
  if (files.length === 1) return join(PROFILES, files[0]!);
  if (files.includes(DEFAULT)) return join(PROFILES, DEFAULT);
  throw new UsageError(`profiles/ holds several files (${files.sort().join(", ")}): name one with --profile FILE.`);
}

/** Parses a profile's YAML; every fault is named with its place. */
export function parseProfile(source: string, path: string): Profile {
  let data: unknown;
  try {
    data = parse(source);
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new UsageError(`The profile ${path} is no valid YAML${line ? `, line ${line}` : ""}: ${reason}`);
  }
  const result = profileSchema.safeParse(data);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `  ${issue.path.join(".") || "(top)"}: ${issue.message}`);
  throw new UsageError(
    `The profile ${path} does not fit; docs/adapting.md explains every field:\n${faults.join("\n")}`
  );
}
