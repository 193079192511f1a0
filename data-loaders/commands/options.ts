import {InvalidArgumentError, Option} from "commander";
import {FORMATS, type Format} from "../tables/write.ts";

/** --profile FILE|none, for every command that reads articles. */
export function profileOption(): Option {
  return new Option(
    "--profile <file>",
    "who and what to look for; 'none' knows nobody (default: the file of profiles/, or profiles/ukraine.yaml)"
  );
}

/** --corrections FILE|none, for commands whose tables a person may have corrected. */
export function correctionsOption(): Option {
  return new Option(
    "--corrections <file>",
    "what a person has settled; 'none' for the rules alone (default: PARLEY_CORRECTIONS, or corrections.csv if it is there)"
  );
}

/** --format csv,json,parquet */
export function formatOption(): Option {
  return new Option("--format <list>", `formats, separated by commas: ${FORMATS.join(", ")}`)
    .default(["csv"], "csv")
    .argParser(parseFormats);
}

function parseFormats(list: string): Format[] {
  const names = list.split(",").map((name) => name.trim().toLowerCase());
  return names.map((name) => {
    const format = FORMATS.find((known) => known === name);
    if (!format) throw new InvalidArgumentError(`"${name}" is none of ${FORMATS.join(", ")}.`);
    return format;
  });
}
