import {hash} from "../language/hash.ts";

const LONGEST = 80;

/** A name that is safe in an address and in a file's name: lower-case Latin letters, digits and single hyphens. */
export function slugify(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
}

/**
 * Gives each id a slug of its own. Where two would share one, or nothing is left of an id (a name in Cyrillic), the
 * later one carries the beginning of its hash, so that a slug hardly depends on what else lies in the folder.
 */
export function createSlugger(): (id: string) => string {
  const taken = new Set<string>();
  return (id) => {
    const plain = slugify(id);
    let slug = plain;
    for (let salt = 0; slug === "" || slug === "index" || taken.has(slug); salt++) {
      const tail = hash(salt === 0 ? id : `${id}#${salt}`).slice(0, 8);
      slug = plain === "" ? `article-${tail}` : `${plain}-${tail}`;
    }
    taken.add(slug);
    return slug;
  };
}
