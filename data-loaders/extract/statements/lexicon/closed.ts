/** The closed classes of English that phrases end and begin with, keyed by a token's norm. */
const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

export const DETERMINERS = set(
  "the a an this that these those his her its their our my your each every both another some any no several many most few all one two three four five six"
);

export const PERSONAL = set("he she it they i we you");
/** Other words that stand alone for a speaker. */
export const INDEFINITE = set(
  "one both each others some many neither another everyone everybody somebody someone nobody none several most second third fourth fifth"
);

export const PREPOSITIONS = set(
  `of in on at by for from with to into onto over under about after before during since until till through throughout
  against between among amid amidst across along around behind beside besides beyond despite except inside near outside
  per than toward towards upon via within without like unlike as off out up down alongside ahead regarding concerning
  following including because instead aboard`
);

export const CONJUNCTIONS = set(
  "and or but nor yet so that which who whom whose what when while where why how if whether although though because since unless until whereas as after before once lest than"
);

export const SUBORDINATORS = set(
  "that which who whom whose what when while where why how if whether although though because since unless until whereas as once so but"
);

export const AUXILIARIES = set(
  "has had have is are was were be been being am will would shall should can could may might must do does did having hasn't hadn't haven't isn't aren't wasn't weren't won't wouldn't can't couldn't doesn't didn't don't"
);
export const BE = set("is are was were be been being am wasn't isn't weren't aren't");
export const HAVE = set("has had have having");
export const NEGATIONS = set(
  "not n't never no nothing none nobody neither hardly barely hasn't hadn't haven't wouldn't won't didn't doesn't don't couldn't can't cannot isn't wasn't aren't weren't"
);
/** Auxiliaries that make a clause out of what follows "said". */
export const FINITE = set(
  "has had have is are was were will would shall should can could may might must do does did hasn't hadn't haven't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't doesn't didn't don't shouldn't i'm i've i'd i'll we're we've we'll we'd he's she's it's there's that's they're they've they'll they'd he'd she'd he'll she'll"
);

/** Adverbs that stand between a subject and its verb, or before the subject, beside all words in -ly. */
export const ADVERBS = set(
  `also again already always afterwards afterward accordingly almost now then soon later earlier once twice still yet even
  just only ever never often sometimes instead meanwhile nevertheless nonetheless however therefore thus hence too first
  today yesterday tomorrow tonight here there ago before since indeed perhaps maybe further furthermore moreover
  thereafter thereupon well far so rather quite much long overnight together abroad back forth out not elsewhere else
  likewise otherwise regardless anyway both himself herself itself themselves reportedly more bluntly else's`
);

export const TEMPORAL = set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
  march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  today yesterday tomorrow tonight morning afternoon evening night noon midday midnight week month year day weekend hour
  spring summer autumn fall winter hours days weeks months years minutes moment moments time a.m p.m am pm et est edt gmt`
);

export const DASHES = set("— – - --");
export const SENTENCE_END = set(". ! ? …");

const IRREGULAR_PASTS = set(
  `met went came took made got held led left kept sent spent won lost ran saw sat stood began became gave found brought
  bought thought taught fought built cut hit set put felt fell flew grew knew drew threw wore broke spoke chose drove rose
  wrote paid laid heard dealt meant sought struck shot sold told said beat lay arose ate bound caught clung crept dug fled
  forgot froze hid hung hurt kept lent lit overtook quit rode sang sank shook shut slept slid split spread stole swept swore
  swung tore understood wept withdrew wound wrote`
);
/** Whether a word, by its form alone, is rather a past tense than a noun. */
export function isPastForm(norm: string): boolean {
  return IRREGULAR_PASTS.has(norm) || (norm.length > 4 && norm.endsWith("ed") && !norm.endsWith("eed"));
}

/** Adverbs by form; nouns and adjectives in -ly stand apart. */
export function isAdverb(norm: string): boolean {
  return ADVERBS.has(norm) || (norm.length > 4 && norm.endsWith("ly") && !NOT_ADVERBS.has(norm));
}
const NOT_ADVERBS = set("family ally italy assembly reply supply apply rally july bully jelly anomaly monopoly homily");
