/** The forms of a verb: base, third person, past, past participle, -ing. */
export type Form = "base" | "s" | "past" | "participle" | "ing";

/** Past and participle of verbs that do not take -ed. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ["was", "been"],
  bear: ["bore", "borne"],
  bring: ["brought", "brought"],
  come: ["came", "come"],
  cut: ["cut", "cut"],
  die: ["died", "died"],
  do: ["did", "done"],
  drive: ["drove", "driven"],
  fall: ["fell", "fallen"],
  fight: ["fought", "fought"],
  find: ["found", "found"],
  flee: ["fled", "fled"],
  fly: ["flew", "flown"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  hold: ["held", "held"],
  keep: ["kept", "kept"],
  lay: ["laid", "laid"],
  lead: ["led", "led"],
  leave: ["left", "left"],
  let: ["let", "let"],
  lie: ["lay", "lain"],
  lose: ["lost", "lost"],
  make: ["made", "made"],
  meet: ["met", "met"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  seek: ["sought", "sought"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  shake: ["shook", "shaken"],
  spring: ["sprang", "sprung"],
  shoot: ["shot", "shot"],
  sit: ["sat", "sat"],
  speak: ["spoke", "spoken"],
  spend: ["spent", "spent"],
  stand: ["stood", "stood"],
  take: ["took", "taken"],
  think: ["thought", "thought"],
  throw: ["threw", "thrown"],
  undertake: ["undertook", "undertaken"],
  win: ["won", "won"],
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"]
};

const DOUBLING = new Set([
  "swap",
  "swop",
  "transfer",
  "ship",
  "step",
  "drop",
  "stop",
  "trap",
  "strap",
  "refer",
  "defer",
  "submit",
  "let",
  "get",
  "set",
  "put",
  "plan",
  "permit",
  "commit",
  "kidnap",
  "cut",
  "sit",
  "win",
  "admit"
]);

const BE_FORMS: readonly [string, Form][] = [
  ["be", "base"],
  ["is", "s"],
  ["are", "s"],
  ["was", "past"],
  ["were", "past"],
  ["been", "participle"],
  ["being", "ing"]
];

const HAVE_FORMS: readonly [string, Form][] = [
  ["have", "base"],
  ["has", "s"],
  ["had", "past"],
  ["had", "participle"],
  ["having", "ing"]
];

/** Every form of a verb, particles kept behind it: "hand over" -> "handed over". */
export function forms(lemma: string): [string, Form][] {
  const [verb = "", ...rest] = lemma.split(" ");
  const tail = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  if (verb === "be") return BE_FORMS.map(([word, form]) => [word + tail, form]);
  // Alone it is an auxiliary.
  if (verb === "have" && tail !== "") return HAVE_FORMS.map(([word, form]) => [word + tail, form]);
  const double = DOUBLING.has(verb) ? verb + verb.at(-1) : verb;
  const silent = verb.endsWith("e") && !verb.endsWith("ee") ? verb.slice(0, -1) : double;
  const consonantY = /[^aeiou]y$/.test(verb);
  const stem = consonantY ? `${verb.slice(0, -1)}i` : silent;
  const irregular = IRREGULAR[verb];
  const third = consonantY ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const ing =
    verb === "lie" || verb === "die"
      ? `${verb.slice(0, -2)}ying`
      : `${consonantY ? verb : verb.endsWith("ee") ? verb : silent}ing`;
  const regular = `${verb.endsWith("ee") ? `${verb.slice(0, -1)}` : stem}ed`;
  const all: [string, Form][] = [
    [verb, "base"],
    [third, "s"],
    [ing, "ing"]
  ];
  if (/[aeiou]l$/.test(verb)) all.push([`${verb}led`, "past"], [`${verb}led`, "participle"], [`${verb}ling`, "ing"]);
  all.push([irregular?.[0] ?? regular, "past"], [irregular?.[1] ?? regular, "participle"]);
  return all.map(([word, form]) => [word + tail, form]);
}
