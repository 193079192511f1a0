/** How the values of the tables are called on the pages. */

const CATEGORY: Record<string, readonly [one: string, many: string]> = {
  prisoners: ["prisoner", "prisoners"],
  bodies: ["body", "bodies"],
  civilians: ["civilian", "civilians"],
  children: ["child", "children"],
  hostages: ["hostage", "hostages"]
};

const WORDS: Record<string, string> = {
  per_side: "each side",
  total: "all sides together",
  one_way: "one way",
  unspecified: "not said of whom",
  completed: "handed over",
  working_group: "working group",
  up_to: "up to",
  round_mentions: "rounds",
  leaders: "leaders’ meeting",
  trilateral: "trilateral talks",
  exchange_figure: "figures",
  duration: "lengths",
  round: "rounds",
  statement_attributed: "statements",
  published: "day of publication",
  published_stated: "day of publication, where stated",
  published_inferable: "day of publication, where it can be inferred",
  kind: "quoted or reported",
  party: "the speaker’s party"
};

export function category(name: string, count = 2): string {
  const words = CATEGORY[name];
  return words === undefined ? name : words[count === 1 ? 0 : 1];
}

/** Any other value of a closed set, in words. */
export function label(value: string | null): string {
  return value === null ? "not known" : (WORDS[value] ?? value.replaceAll("_", " "));
}

/** How a statement is reported, in words. */
export function kindName(kind: string): string {
  return kind === "indirect" ? "reported" : kind === "mixed" ? "part quoted" : "quoted";
}
