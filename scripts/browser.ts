import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";

/** Where a Chromium or Chrome may be; names are looked for on PATH. Ubuntu's chromium-browser may be a stub. */
const CANDIDATES = [
  "chromium",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium"
];

const ADVICE = `The browser tests need Chromium or Chrome, and none was found on this machine.
  Debian:          apt-get update && apt-get install -y chromium
  Ubuntu, others:  install Google Chrome from https://www.google.com/chrome/
  Or name one:     CHROME_PATH=/path/to/chrome npm test`;

/**
 * The path of a browser that starts: the one that CHROME_PATH names, one on the machine, or Debian's chromium, which is
 * installed where this runs as root. Throws an Error whose message says what to install.
 */
export function findBrowser(): string {
  const named = process.env["CHROME_PATH"];
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, and no browser starts there. Mend it, or unset it.`);
  }
  const present = onMachine();
  if (present) return present;
  if (canInstall()) {
    console.log("No browser on this machine: installing Debian's chromium for the browser tests");
    install();
    const installed = onMachine();
    if (installed) return installed;
  }
  throw new Error(ADVICE);
}

function onMachine(): string | null {
  for (const candidate of CANDIDATES) {
    const path = candidate.startsWith("/") ? candidate : which(candidate);
    if (path && starts(path)) return path;
  }
  return null;
}

function which(name: string): string | null {
  const folders = (process.env["PATH"] ?? "").split(":");
  return folders.map((folder) => `${folder}/${name}`).find((path) => existsSync(path)) ?? null;
}

function starts(path: string): boolean {
  const run = spawnSync(path, ["--version"], {encoding: "utf8", timeout: 30_000});
  return run.status === 0 && /Chrom/.test(run.stdout);
}

const canInstall = () => process.getuid?.() === 0 && existsSync("/etc/debian_version") && which("apt-get") !== null;

function install(): void {
  const env = {...process.env, DEBIAN_FRONTEND: "noninteractive"};
  for (const args of [["update"], ["install", "-y", "chromium"]]) {
    const run = spawnSync("apt-get", args, {env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024});
    if (run.status !== 0) {
      console.error(run.stderr || run.error?.message);
      throw new Error(`apt-get ${args.join(" ")} failed; the reason stands above.\n${ADVICE}`);
    }
  }
}
