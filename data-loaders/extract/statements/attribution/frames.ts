import {
  AUXILIARIES,
  DASHES,
  DETERMINERS,
  FINITE,
  isAdverb,
  isPastForm,
  PERSONAL,
  PREPOSITIONS,
  TEMPORAL
} from "../closed.ts";
import {type CueVerb, cuesOf} from "../cues.ts";
import type {Form} from "../forms.ts";
import {phraseAfter} from "../phrases.ts";
import type {Item} from "../units.ts";

const CLAUSE_OPENERS = new Set("that how why whether what when where who which if because".split(" "));
const isEnd = (item: Item | undefined) =>
  item === undefined || (item.kind === "mark" && !/^["([$€£#@%~]$/.test(item.text));

/** Goes right over adverbs, days and short prepositional phrases: "said on Tuesday in a statement that". */
export function skipRight(items: readonly Item[], start: number): number {
  let i = start;
  for (let hops = 0; hops < 6; hops++) {
    const item = items[i];
    if (item?.kind !== "word") return i;
    if (TEMPORAL.has(item.norm)) i++;
    else if (isAdverb(item.norm) && !item.proper) i++;
    else if (/^(?:last|this|next|earlier|late|early)$/.test(item.norm) && TEMPORAL.has(items[i + 1]?.norm ?? ""))
      i += 2;
    else if (PREPOSITIONS.has(item.norm) && item.norm !== "like" && item.norm !== "as" && item.norm !== "than") {
      const phrase = phraseAfter(items, i + 1);
      if (!phrase) {
        if (items[i + 1]?.kind === "number") i += 2;
        else if (TEMPORAL.has(items[i + 1]?.norm ?? "")) i += 2;
        else return i;
      } else {
        const next = items[phrase.to];
        // "said in Orran they had": the phrase ends where a clause begins
        if (next && FINITE.has(next.norm) && !DETERMINERS.has(items[i + 1]!.norm)) return i;
        i = phrase.to;
      }
    } else return i;
  }
  return i;
}

/** Whether a clause begins at an item: "that", a question word, a quotation, a colon, or a subject with its verb. */
export function clauseAt(items: readonly Item[], start: number): boolean {
  const item = items[start];
  if (!item) return false;
  if (item.kind === "quote") return true;
  if (item.text === ":") return items[start + 1] !== undefined;
  if (item.text === "," && items[start + 1]?.kind === "quote") return true;
  if (item.norm === "that" && items[start + 1]?.norm === "of") return false;
  if (CLAUSE_OPENERS.has(item.norm)) return true;
  if (PERSONAL.has(item.norm) && !isEnd(items[start + 1])) return true;
  if (item.norm === "there" || item.norm === "it") return true;
  if (item.kind === "mark") return false;
  for (let i = start; i < items.length && i - start < 16; i++) {
    const word = items[i]!;
    if (word.kind === "mark" && word.text !== "%" && word.text !== "$") return false;
    if (word.kind === "quote" || (word.norm === "to" && i === start)) return false;
    if (i > start && FINITE.has(word.norm) && !/^\p{Lu}/u.test(word.text)) return true;
  }
  return false;
}

/** "that" with a clause, not "that of three years ago". */
const thatClause = (items: readonly Item[], i: number) => items[i]?.norm === "that" && clauseAt(items, i);

/** A parenthesis between a verb and its clause: "objected, in a note of 6 April, that", "told the judge, Ada Orne, that". */
export function pastParenthesis(items: readonly Item[], start: number): number {
  const i = skipRight(items, start);
  if (items[i]?.text !== ",") return i;
  for (let k = i + 1; k < items.length && k - i < 14; k++) {
    if (items[k]!.kind === "quote" || items[k]!.text === ";") break;
    if (items[k]!.text !== ",") continue;
    const next = skipRight(items, k + 1);
    return items[next]?.norm === "that" ? next : i;
  }
  return i;
}

/** A quotation between the cue and the end of its clause. */
export function quoteFollows(items: readonly Item[], start: number): boolean {
  for (let i = start; i < items.length && i - start < 40; i++) {
    if (items[i]!.kind === "quote") return true;
    if (items[i]!.text === ";") return false;
  }
  return false;
}

/** A quotation before the clause of the cue ends: a comma ends it, but for one right before the quotation. */
function quoteInClause(items: readonly Item[], start: number): boolean {
  for (let i = start; i < items.length && i - start < 40; i++) {
    if (items[i]!.kind === "quote") return true;
    if (/^[;,]$/.test(items[i]!.text) && items[i + 1]?.kind !== "quote") return false;
  }
  return false;
}

/** A quotation right behind the cue, with at most an adverb, a place and a comma or colon between. */
export function quoteAdjoins(items: readonly Item[], start: number): boolean {
  const i = skipRight(items, start);
  return items[i]?.kind === "quote" || (/^[,:–—]$/.test(items[i]?.text ?? "") && items[i + 1]?.kind === "quote");
}

/** Whether the attribution stands behind or within what was said: a comma, dash or quotation before it, and a pause after. */
export function isSandwiched(items: readonly Item[], start: number, after: number): boolean {
  const before = items[start - 1];
  if (!before || !(before.kind === "quote" || before.text === "," || DASHES.has(before.text))) return false;
  const next = items[skipRight(items, after)];
  return (
    isEnd(next) ||
    next!.kind === "quote" ||
    /^(?:and|but|while|as|when|who|which|after|before|because|adding|during|citing|referring)$/.test(next!.norm) ||
    /ing$/.test(next!.norm)
  );
}

/** "called the day 'a success'", "described it as long", "called him a liar": an object, and what it is called. */
function labels(items: readonly Item[], start: number, verb: CueVerb): boolean {
  let i = start;
  while (items[i] && isAdverb(items[i]!.norm)) i++;
  if (!items[i] || (PREPOSITIONS.has(items[i]!.norm) && items[i]!.norm !== "for")) return false;
  if (items[i]!.kind === "quote") return true;
  const object = phraseAfter(items, i);
  if (!object) return quoteAdjoins(items, i);
  for (let k = object.to; k < items.length && k - start < 25; k++) {
    const item = items[k]!;
    if (item.kind === "quote") return true;
    if (item.norm === "as" || (item.norm === "to" && verb.lemma === "liken")) return true;
    if (item.kind === "mark" && item.text !== ",") break;
    if (item.kind === "word" && /^(?:a|an)$/.test(item.norm) && verb.lemma !== "reject")
      return /^(?:call|term|label|dub|brand|deem|declare)$/.test(verb.lemma);
  }
  const next = items[object.to];
  if (!/^(?:call|term|label|dub|brand|deem)$/.test(verb.lemma)) return false;
  if (object.kind === "pronoun" && next && !isEnd(next) && !PREPOSITIONS.has(next.norm)) return true;
  // The adjective that it is called has been taken for the end of the object: "called the plan unworkable".
  return (
    DETERMINERS.has(items[i]!.norm) &&
    object.kind === "common" &&
    object.to - i >= 3 &&
    /(?:able|ible|ful|less|ous|ive|ic|al|ary|ing|ed|ent|ant|est|y)$/.test(object.head) &&
    isEnd(next)
  );
}

function figures(items: readonly Item[], start: number, verb: CueVerb): boolean {
  if (verb.particles.length > 0) return !isEnd(items[start]);
  const next = items[start];
  if (!next) return false;
  if (verb.lemma === "put" && /^(?:it|this|that|things|matters)$/.test(next.norm) && putsSo(items, start)) return true;
  if (verb.lemma === "put" || verb.lemma === "estimate") {
    for (let i = start; i < items.length && i - start < 14 && items[i]!.kind !== "quote"; i++) {
      if (items[i]!.norm === "at")
        return items
          .slice(i + 1, i + 7)
          .some((item) => item.kind === "number" || item.kind === "quote" || NUMBER_WORD.test(item.norm));
      if (items[i]!.text === ";") return false;
    }
    if (verb.lemma === "put") return /^(?:figures?|numbers?)$/.test(next.norm);
  }
  if (verb.lemma === "give" || verb.lemma === "report")
    return (
      isNumber(next) ||
      (verb.lemma === "give" &&
        items
          .slice(start, start + 6)
          .some((item) =>
            /^(?:figure|figures|number|numbers|total|count|toll|length|estimate|sum|tally)$/.test(item.norm)
          ))
    );
  return (
    next.kind === "number" ||
    NUMBER_WORD.test(next.norm) ||
    (verb.lemma === "count" &&
      (items.slice(start, start + 5).some((item) => item.norm === "as") ||
        /^(?:this|more|over|about|some|nearly|at|only)$/.test(next.norm)))
  );
}
/** "put it less ceremoniously: four men", "put it this way: ..." */
function putsSo(items: readonly Item[], start: number): boolean {
  for (let i = start + 1; i < items.length && i - start < 8; i++) {
    if (items[i]!.text === ":") return true;
    if (items[i]!.kind !== "word") return items[i]!.kind === "quote" || items[i + 1]?.kind === "quote";
  }
  return false;
}
const isNumber = (item: Item) => item.kind === "number" || NUMBER_WORD.test(item.norm);
const NUMBER_WORD =
  /^(?:no|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|four|fif|six|seven|eigh|nine|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozens?|hundreds|thousands|million|half|more|about|some|nearly|almost|around|over)(?:teen)?(?:-\w+)?$/;

function objectFollows(items: readonly Item[], start: number): boolean {
  let i = start;
  while (items[i] && isAdverb(items[i]!.norm)) i++;
  const item = items[i];
  if (!item || isEnd(item) || item.kind === "mark") return false;
  if (item.kind === "quote") return true;
  if (
    item.kind === "word" &&
    (PREPOSITIONS.has(item.norm) || AUXILIARIES.has(item.norm) || /^(?:and|but|or|that)$/.test(item.norm))
  )
    return false;
  return !/^(?:himself|herself|itself|themselves|nothing|little)$/.test(item.norm);
}

/** Verbs whose other senses are the commoner ones: "charged farmers $900", "added 140,000 jobs", "posted a profit". */
const SPARING =
  /^(?:charge|add|post|publish|sign|figure|grant|accept|project|certify|qualify|type|protest|object|advise|expand)$/;

/** Whether a verb with a subject follows within the clause: "nothing could be decided", "no date had been set". */
function clauseGoesOn(items: readonly Item[], start: number): boolean {
  for (let i = start + 1; i < items.length && i - start < 16; i++) {
    const item = items[i]!;
    if (item.kind === "quote") return true;
    if (item.kind === "mark") return false;
    if (FINITE.has(item.norm) || isPastForm(item.norm)) return true;
  }
  return false;
}

/** Whether what stands around a cue fits one of its frames; the particles of the verb have been checked and gone over. */
export function fits(
  items: readonly Item[],
  verb: CueVerb,
  form: Form,
  after: number,
  sandwiched: boolean,
  relative = false
): boolean {
  const content = skipRight(items, after);
  switch (verb.frame) {
    case "any":
      if (
        /^(?:nothing|little|goodbye|farewell|hello|yes|no)$/.test(items[after]?.norm ?? "") &&
        !clauseGoesOn(items, after)
      )
        return false;
      return (
        sandwiched ||
        clauseAt(items, after) ||
        clauseAt(items, content) ||
        (!isEnd(items[after]) && !(items[after]!.norm === "to"))
      );
    case "tell": {
      if (sandwiched && form !== "ing") return !isEnd(items[after]) || nearQuote(items, after);
      const listener = items[after]?.kind === "word" ? phraseAfter(items, after) : null;
      if (!listener) return quoteAdjoins(items, after);
      if (items[listener.to]?.norm === "to") return quoteFollows(items, listener.to);
      if (thatClause(items, pastParenthesis(items, listener.to))) return true;
      if (/^(?:brief|ask)$/.test(verb.lemma) && !sandwiched)
        return CLAUSE_OPENERS.has(items[skipRight(items, listener.to)]?.norm ?? "") || quoteAdjoins(items, listener.to);
      return (
        sandwiched ||
        clauseAt(items, skipRight(items, listener.to)) ||
        clauseAt(items, listener.to) ||
        clauseAt(items, after + 1) ||
        quoteFollows(items, listener.to)
      );
    }
    case "clause": {
      if (sandwiched || quoteAdjoins(items, after)) return true;
      const told = thatClause(items, pastParenthesis(items, after));
      if (SPARING.test(verb.lemma)) return told || /^(?:that|how|why)$/.test(items[content]?.norm ?? "");
      return told || clauseAt(items, content) || clauseAt(items, after);
    }
    case "that":
      return (
        (items[content]?.norm === "that" && clauseGoesOn(items, content)) ||
        (verb.particles.length > 0 && (sandwiched || clauseAt(items, content)))
      );
    case "object":
      return (
        /^(?:having|being)$/.test(items[after]?.norm ?? "") ||
        objectFollows(items, after) ||
        (verb.particles.length > 0 && !isEnd(items[after]))
      );
    case "label":
      return (
        labels(items, after, verb) ||
        (relative &&
          (items[after]?.norm === "as" ||
            items[after]?.kind === "quote" ||
            /^(?:a|an|the)$/.test(items[after]?.norm ?? "")))
      );
    case "figure":
      return figures(items, after, verb);
    case "quote":
      return (
        (sandwiched && (nearQuote(items, after) || quoteFollows(items, after))) ||
        quoteAdjoins(items, after) ||
        (/^(?:expect|voice)$/.test(verb.cueClass) && quoteInClause(items, after))
      );
    case "act":
      return quoteInClause(items, after);
  }
}

/** Whether the item some way before is a quotation: the tag of "“...,” he smiled". */
function nearQuote(items: readonly Item[], after: number): boolean {
  for (let i = after - 1; i >= 0 && after - i < 14; i--) if (items[i]!.kind === "quote") return true;
  return false;
}

/** The frames of a cue that its particle allows, with the item after the particle: "pointed out", "asked once more for". */
export function framesOf(items: readonly Item[], v: number): {verb: CueVerb; form: Form; after: number}[] {
  const found: {verb: CueVerb; form: Form; after: number}[] = [];
  let particle = v + 1;
  while (
    particle < v + 4 &&
    items[particle] &&
    isAdverb(items[particle]!.norm) &&
    !/^(?:out|up|down|back|forth|on|off)$/.test(items[particle]!.norm)
  )
    particle++;
  for (const {form, verbs} of cuesOf(items[v]!.norm))
    for (const verb of verbs) {
      if (verb.particles.length === 0) found.push({verb, form, after: v + 1});
      else if (verb.particles.includes(items[particle]?.norm ?? "")) found.push({verb, form, after: particle + 1});
    }
  return found;
}

/** The item after the listener of "told reporters", "reminded the court". */
export function afterListener(items: readonly Item[], after: number): number {
  const listener = items[after]?.kind === "word" ? phraseAfter(items, after) : null;
  return listener ? listener.to : after;
}
