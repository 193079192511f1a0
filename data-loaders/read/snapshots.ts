import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parseSnapshot, type Snapshot} from "../changes/snapshot.ts";

/**
 * The snapshots of a folder, the oldest first, by the day in the file's name. A file that is no snapshot is left out and
 * said in `faults`; other files are none of ours. A folder that is not there holds none.
 */
export function readSnapshots(folder: string): {snapshots: Snapshot[]; faults: string[]} {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name)) : [];
  const snapshots: Snapshot[] = [];
  const faults: string[] = [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    try {
      const snapshot = parseSnapshot(readFileSync(path, "utf8"));
      if (`${snapshot.date}.json` !== name) throw new Error(`it says that it was taken on ${snapshot.date}`);
      snapshots.push(snapshot);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      faults.push(`${path} is no snapshot and was left out: ${reason}. Take it from git again, or delete it.`);
    }
  }
  return {snapshots, faults};
}
