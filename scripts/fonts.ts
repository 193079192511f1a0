import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";

/**
 * The site's two typefaces, served from the site itself: no reader's machine and no other host decides how it looks. Their packages hold one file
 * for each script and slant; a browser fetches those whose characters a page has. Names in articles are in Latin letters.
 */
const SHEETS = [
  "@fontsource-variable/source-serif-4/wght.css",
  "@fontsource-variable/source-serif-4/wght-italic.css",
  "@fontsource-variable/source-sans-3/wght.css"
];
const SCRIPTS = /-latin(?:-ext)?-wght-/;

/** Where the files stand in the site, below its root. */
const FOLDER = "fonts";

interface Face {
  /** The file's name, without folders. */
  name: string;
  /** The file's path on this machine. */
  path: string;
  /** `@font-face {…}` as its package has it. */
  rule: string;
}

const resolve = createRequire(import.meta.url).resolve;

function facesOf(sheet: string): Face[] {
  const path = resolve(sheet);
  const rules = readFileSync(path, "utf8").match(/@font-face \{[^}]*\}/g) ?? [];
  return rules.flatMap((rule) => {
    const file = /url\(\.\/(files\/([^)]+))\)/.exec(rule);
    if (file?.[1] === undefined || file[2] === undefined || !SCRIPTS.test(file[2])) return [];
    return [{name: file[2], path: join(dirname(path), file[1]), rule}];
  });
}

const faces = SHEETS.flatMap(facesOf);

/** The addresses of all font files in the site. */
export const fontAddresses = (): string[] => faces.map(({name}) => `/${FOLDER}/${name}`);

/** The files themselves, by name. */
export const fontFiles = () => faces.map(({name, path}) => ({name, content: readFileSync(path)}));

/**
 * Source Sans draws its small letters smaller than the sizes in the style sheets were chosen for; the reader's own faces,
 * which stand in for it until it is there, do not.
 */
const SCALE: Readonly<Record<string, string>> = {"Source Sans 3 Variable": "size-adjust: 107%;"};

/**
 * The `@font-face` rules for a page at an address such as `/articles/x`, on one line. Framework bundles style sheets with a
 * bundler that takes no font files, so the rules stand in the page. The preview serves files only below `/_file/`.
 */
export function fontRules(page: string, preview: boolean): string {
  const root = preview ? "/_file/" : "../".repeat(page.split("/").length - 2) || "./";
  return faces
    .map(({name, rule}) => {
      const family = /font-family: '([^']+)'/.exec(rule)?.[1] ?? "";
      return rule
        .replace(/url\([^)]*\)/, `url(${root}${FOLDER}/${name})`)
        .replace("}", `${SCALE[family] ?? ""}}`)
        .replace(/\s+/g, " ");
    })
    .join("");
}
