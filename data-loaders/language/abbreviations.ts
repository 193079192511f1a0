/** What a full stop after a word means: data for findSentences. Keys are lower case, without the stop. */
export type AbbreviationKind = "title" | "before number" | "unit" | "name end";

function entries(kind: AbbreviationKind, words: string): [string, AbbreviationKind][] {
  return words.split(" ").map((word) => [word, kind]);
}

/**
 * title: never ends a sentence, a name or a term follows ("Gen. Ilic", "vs. them").
 * before number: goes on only before a digit ("No. 5", "Feb. 24", "Art. 7").
 * unit: goes on unless a word follows that opens sentences ("40 min. The").
 * name end: the same, for what closes a name ("Sons Inc. said", "Varga Jr. Marsh").
 */
export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = new Map([
  ...entries(
    "title",
    "mr mrs ms mx messrs mme mlle dr prof gen lt col maj capt cpt cmdr cdr adm vadm radm brig sgt cpl pvt pfc gov sen " +
      "rep reps sens rev hon pres amb supt insp det msgr st ste mt ft vs cf viz approx ca dept ave blvd ph"
  ),
  ...entries(
    "before number",
    "no nos jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun art arts fig " +
      "figs vol p pp pt para sec ch op nr n°"
  ),
  ...entries(
    "unit",
    "min mins hr hrs est max u.s u.k u.n e.u d.c u.a.e u.s.a p.s " +
      "ala ariz calif colo conn fla ky md mich minn mont neb nev okla tenn tex vt va wis wyo"
  ),
  ...entries("name end", "inc corp ltd co llc plc bros jr sr etc al esq ph.d m.d b.a m.a")
]);

/** Words that, capitalised after a doubtful full stop, open a sentence far more often than they open a name. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    "the a an this that these those he she it they we i you his her its their our my your there here who what when " +
    "where why how which if as at by for from in into of on to with without within under over after before since " +
    "until during while although though because despite both each either neither all some many most more no not only " +
    "and but or nor so yet then thus however meanwhile moreover earlier later also asked according still even such " +
    "several few once following speaking about around between among against nobody everyone something nothing"
  ).split(" ")
);

/** After "a.m." and "p.m.": what still belongs to the time of day. */
export const AFTER_CLOCK: ReadonlySet<string> = new Set(
  (
    "gmt utc et est edt ct cst cdt mt mst mdt pt pst pdt cet cest eet eest msk bst trt gst monday tuesday wednesday " +
    "thursday friday saturday sunday january february march april may june july august september october november " +
    "december jan feb mar apr jun jul aug sep sept oct nov dec"
  ).split(" ")
);

/** Verbs that join a question or an exclamation in quotation marks to the speaker named after it. */
export const ASKED: ReadonlySet<string> = new Set(
  (
    "said says asked asks told tells added adds wrote writes replied replies answered answers exclaimed shouted " +
    "declared declares quipped joked insisted demanded wondered tweeted posted continued remarked retorted responded " +
    "cried called noted"
  ).split(" ")
);
