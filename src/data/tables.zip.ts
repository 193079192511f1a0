import JSZip from "jszip";
import {runPipeline} from "../../data-loaders/pipeline.ts";
import {createWorld} from "../../data-loaders/profile/world.ts";
import {readCorrections} from "../../data-loaders/read/corrections.ts";
import {UsageError} from "../../data-loaders/read/errors.ts";
import {loadProfile} from "../../data-loaders/read/profile.ts";
import {readSnapshots} from "../../data-loaders/read/snapshots.ts";
import {TABLE_NAMES} from "../../data-loaders/tables/schemas.ts";
import {FORMATS, renderTables} from "../../data-loaders/tables/write.ts";
import {changesOf} from "../../scripts/changes.ts";
import {countsOf} from "../../scripts/counts.ts";
import {beginMeasurement} from "../../scripts/evaluation.ts";
import {pageData, workOut} from "../../scripts/page-data.ts";
import {settings} from "../../scripts/settings.ts";
import {articlePages, siteOf} from "../../scripts/site-data.ts";
import {partFile, staticParts} from "../../scripts/static-parts.ts";

/** Articles to tables, once; the archive that every page's data comes from goes to stdout. */
async function main(): Promise<void> {
  const profile = loadProfile(settings.profile);
  const measurement = settings.preview ? null : beginMeasurement(settings.articles);
  const result = runPipeline(settings.articles, profile, readCorrections(settings.corrections));
  const evaluation = measurement?.of(result);
  const archive = new JSZip();
  // A fixed date keeps the archive's bytes the same for the same articles.
  const add = (name: string, content: string | Uint8Array) => archive.file(name, content, {date: new Date(0)});
  for (const {name, content} of renderTables(result.tables, FORMATS)) add(name, content);
  const site = siteOf(profile, createWorld(profile), result.tables);
  add("site.json", JSON.stringify(site));
  const {snapshots, faults} = readSnapshots(settings.snapshots);
  for (const fault of faults) console.error(fault);
  const changes = changesOf(result.tables, snapshots);
  add("changes.json", JSON.stringify(changes));
  add("summary.json", JSON.stringify(result.summary));
  add("sizes.json", JSON.stringify(Object.fromEntries(TABLE_NAMES.map((name) => [name, result.tables[name].length]))));
  const all = workOut({site, tables: result.tables, counts: countsOf(result.tables), changes});
  for (const [name, data] of pageData(all)) add(`pages/${name}.json`, JSON.stringify(data));
  for (const [name, html] of staticParts(all)) add(partFile(name), html);
  for (const page of articlePages(result, profile.publish)) {
    add(`articles/${page.article.slug}.json`, JSON.stringify(page));
  }
  add("evaluation.json", JSON.stringify((await evaluation) ?? null));
  process.stdout.write(await archive.generateAsync({type: "nodebuffer", compression: "DEFLATE"}));
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
});
