/** What a form of a verb can be. */
export type Form = "base" | "s" | "past" | "participle" | "past-or-participle" | "ing";

/** Irregular pasts and participles; all other forms follow the rules of spelling. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  leave: ["left", "left"],
  send: ["sent", "sent"],
  take: ["took", "taken"],
  draw: ["drew", "drawn"],
  break: ["broke", "broken"],
  throw: ["threw", "thrown"],
  cut: ["cut", "cut"],
  retell: ["retold", "retold"],
  write: ["wrote", "written"],
  speak: ["spoke", "spoken"],
  think: ["thought", "thought"],
  feel: ["felt", "felt"],
  hold: ["held", "held"],
  make: ["made", "made"],
  set: ["set", "set"],
  lay: ["laid", "laid"],
  spell: ["spelled", "spelled"],
  go: ["went", "gone"],
  put: ["put", "put"],
  let: ["let", "let"],
  begin: ["began", "begun"],
  read: ["read", "read"],
  sing: ["sang", "sung"],
  weep: ["wept", "wept"],
  swear: ["swore", "sworn"],
  shoot: ["shot", "shot"],
  hit: ["hit", "hit"],
  strike: ["struck", "struck"],
  give: ["gave", "given"],
  know: ["knew", "known"],
  hear: ["heard", "heard"],
  find: ["found", "found"],
  see: ["saw", "seen"],
  foresee: ["foresaw", "foreseen"],
  forecast: ["forecast", "forecast"],
  cast: ["cast", "cast"],
  undertake: ["undertook", "undertaken"],
  rebut: ["rebutted", "rebutted"],
  shot: ["shot", "shot"],
  rip: ["ripped", "ripped"],
  troll: ["trolled", "trolled"],
  learn: ["learned", "learned"],
  plead: ["pleaded", "pleaded"]
};
const DOUBLING = new Set([
  "admit",
  "commit",
  "quip",
  "slam",
  "blog",
  "nod",
  "sob",
  "pan",
  "concur",
  "demur",
  "grin",
  "snap",
  "brag",
  "rebut",
  "hit",
  "rip",
  "jab",
  "submit",
  "begin",
  "cut",
  "put",
  "set"
]);
/** A final l is doubled in British spelling and not in American. */
const BOTH_WAYS = new Set(["label", "signal", "marvel", "counsel", "model"]);

/** All forms of a verb with what each can be, both spellings where British and American differ. */
export function formsOf(lemma: string): [string, Form][] {
  const spellings =
    /i[sz]e$/.test(lemma) && !/^(?:advise|promise|praise|exercise|surmise)$/.test(lemma)
      ? [lemma.replace(/ise$/, "ize"), lemma.replace(/ize$/, "ise")]
      : [lemma];
  const forms: [string, Form][] = [];
  for (const word of spellings) {
    const s = /(?:s|x|z|ch|sh|o)$/.test(word)
      ? `${word}es`
      : /[^aeiou]y$/.test(word)
        ? `${word.slice(0, -1)}ies`
        : `${word}s`;
    const stems = BOTH_WAYS.has(word) ? [word, `${word}l`] : DOUBLING.has(word) ? [word + word.at(-1)] : [word];
    forms.push([word, "base"], [s, "s"]);
    for (const stem of stems)
      forms.push([stem.endsWith("e") && !/(?:ee|oe|ye)$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`, "ing"]);
    const irregular = IRREGULAR[word];
    if (irregular) {
      if (irregular[0] === irregular[1]) forms.push([irregular[0], "past-or-participle"]);
      else forms.push([irregular[0], "past"], [irregular[1], "participle"]);
    } else
      for (const stem of stems)
        forms.push([
          stem.endsWith("e") ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`,
          "past-or-participle"
        ]);
  }
  return forms;
}
