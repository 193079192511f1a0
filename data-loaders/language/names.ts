import {genderOfGivenName} from "./given-names.ts";
import {findParagraphs} from "./paragraphs.ts";
import {findSentencesIn} from "./sentences.ts";
import type {Span} from "./span.ts";
import {findTokens, normalise, type Token} from "./tokens.ts";

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Titles that stand before a person's name, with the gender that they give away. */
export const TITLES: ReadonlyMap<string, "female" | "male" | null> = new Map<string, "female" | "male" | null>([
  ...[..."mr mister sir lord father brother king prince pope cardinal".split(" ")].map((word): [string, "male"] => [
    word,
    "male"
  ]),
  ...[..."mrs ms miss dame lady queen princess sister madam madame".split(" ")].map((word): [string, "female"] => [
    word,
    "female"
  ]),
  ...[
    ...`dr prof professor president vice-president minister chancellor premier senator sen sens congressman congresswoman representative rep
    reps governor gov mayor secretary general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm
    commander cmdr judge justice chief ambassador sheikh emir ayatollah rabbi imam rev reverend bishop archbishop patriarch
    spokesman spokeswoman spokesperson attorney speaker director chairman chairwoman deputy sheriff officer detective
    commissioner envoy lawmaker ceo brigadier marshal baroness baron count hon pastor coach aide adviser negotiator leader analyst
    candidate nominee strategist leader whip treasurer superintendent inspector agent corporal private administrator
    excellency eminence holiness majesty highness`.split(/\s+/)
  ].map((word): [string, null] => [word, null])
]);

/** Words that make a name an organisation's. */
export const ORGANISATION_WORDS = set(
  `ministry department office committee council commission court parliament congress senate house agency bureau service services
  authority administration government embassy university college institute school academy foundation association
  federation union league alliance party movement front coalition group company corp corporation inc ltd llc plc bank fund trust
  society organization organisation headquarters directorate board police army navy force forces guard command news times post
  journal herald tribune gazette guardian press radio television tv network media magazine daily weekly review hospital clinic
  church club center centre campaign caucus assembly duma cabinet secretariat nations cross industries holdings partners
  associates systems group airlines motors energy international watch observatory project initiative network lab labs works foods sons brothers bros rail railway railways airways hotels stores entertainment pictures
  products brands chemicals steel mills telecom bancorp insurance logistics research analytics consulting securities capital economics studios records pharmaceuticals software technologies laboratories registry ombudsman cooperative`
);

/** Words that make a name of several a place's: nobody lives in them as a person. */
export const PLACE_WORDS = set(
  `street road avenue boulevard lane square bridge river lake mountain mountains hill hills valley island islands bay gulf sea ocean
  airport station hall hotel palace park plaza beach desert canyon county city town village province district region oblast crossing
  checkpoint border stadium arena theater theatre cathedral museum highway freeway coast peninsula strip heights harbor harbour`
);

/** Lower-case words that may stand within a name. */
export const NAME_PARTICLES = set(
  "de da do dos das del della di du van von der den ter bin ibn ben al el la le abu af av zu y e"
);

export type NameKind = "person" | "organisation" | "unknown";

export interface Name extends Span {
  readonly kind: NameKind;
}

/** What the words of a name make of it: titles and given names a person, "Ministry" or capitals alone an organisation. */
export function nameKind(words: readonly string[]): NameKind {
  const norms = words.map((word) => normalise(word).replace(/\.$/, ""));
  if (norms.some((norm) => ORGANISATION_WORDS.has(norm) || norm === "&")) return "organisation";
  if (
    words.length === 1 &&
    /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}{2,}/u.test(words[0]!) &&
    !/^(?:Mac|Mc|De|Di|La|Le|Van|Von|Fitz|Du|O)\p{Lu}/u.test(words[0]!)
  )
    return "organisation";
  if (words.length === 1 && /^[A-Z][A-Z0-9&-]{1,6}$/.test(words[0]!)) return "organisation";
  const first = norms[0]!;
  if (TITLES.has(first) && words.length > 1) return "person";
  if (genderOfGivenName(first) !== null) return "person";
  if (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || NAME_PARTICLES.has(word))
  )
    return words.some((word) => /^\p{Lu}\.$/u.test(word)) ? "person" : "unknown";
  return "unknown";
}

/** "van", "van der": small words of a name with its next capital behind them. */
const leadsToCapital = (tokens: readonly Token[], i: number) =>
  [i + 1, i + 2].some((next) => {
    const token = tokens[next];
    return token !== undefined && isCapital(token) && tokens.slice(i, next).every(({norm}) => NAME_PARTICLES.has(norm));
  });

const isCapital = (token: Token) => token.kind === "word" && /^\p{Lu}/u.test(token.text);

/**
 * The runs of capitalised words in a text, each with what kind of name it seems to be, without any list of people.
 * The first word of a sentence is part of a name only where another capital follows or the text also writes it with a
 * capital within a sentence. Throws nothing; time linear in the text's length.
 */
export function findNames(text: string): Name[] {
  const tokens = findTokens(text);
  const starts = new Set<number>();
  for (const paragraph of findParagraphs(text))
    for (const sentence of findSentencesIn(text, paragraph)) starts.add(sentence.start);
  const within = new Set<string>();
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (isCapital(token) && before && before.kind === "word" && !starts.has(token.start)) within.add(token.norm);
  });
  const found: Name[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapital(tokens[i]!)) continue;
    let end = i + 1;
    let last = i;
    while (end < tokens.length) {
      const token = tokens[end]!;
      const gap = text.slice(tokens[end - 1]!.end, token.start);
      if (/\n\s*\n/.test(gap) || (starts.has(token.start) && end > i)) break;
      if (isCapital(token) && (gap === " " || gap === "" || gap === "\n")) last = end;
      else if (token.text === "." && gap === "" && tokens[end - 1]!.text.length === 1) last = end;
      else if (
        (token.text === "-" || token.norm === "'") &&
        gap === "" &&
        tokens[end + 1]?.start === token.end &&
        isCapital(tokens[end + 1]!)
      ) {
        // a hyphen or an apostrophe within the name
      } else if (!leadsToCapital(tokens, end)) break;
      end++;
    }
    const run = tokens.slice(i, last + 1);
    const alone = starts.has(run[0]!.start) && run.length === 1;
    if (!alone || within.has(run[0]!.norm)) {
      const words = text.slice(run[0]!.start, run.at(-1)!.end).split(/\s+/);
      found.push({start: run[0]!.start, end: run.at(-1)!.end, kind: nameKind(words)});
    }
    i = last;
  }
  return found;
}
