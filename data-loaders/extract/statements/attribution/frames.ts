import {AUXILIARIES, DETERMINERS, FINITE, isAdverb, isPastForm, PREPOSITIONS} from "../lexicon/closed.ts";
import type {CueVerb} from "../lexicon/cue-types.ts";
import {cuesWithIdioms, UTTERANCE_NOUNS} from "../lexicon/cues.ts";
import type {Form} from "../lexicon/forms.ts";
import {idiomAt} from "../lexicon/idioms.ts";
import {phraseAfter} from "../phrases/following.ts";
import type {Item} from "../text/item.ts";
import {isBlamed} from "./agreement.ts";
import {
  CLAUSE_OPENERS,
  clauseAt,
  isEnd,
  pastParenthesis,
  quoteAdjoins,
  quoteFollows,
  quoteInClause,
  skipRight,
  thatClause
} from "./clauses.ts";
import {CALLING, figures, labels} from "./objects.ts";

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

/** "proposed in a joint statement a force of ...", "denied on Telegram the report": the object comes behind where it was said. */
function pastUtterance(items: readonly Item[], start: number): number {
  if (!/^(?:in|on|at|during|via)$/.test(items[start]?.norm ?? "")) return items.length;
  const place = phraseAfter(items, start + 1);
  const said =
    place &&
    (UTTERANCE_NOUNS.has(place.head) ||
      /^(?:telegram|twitter|facebook|x|briefing|conference|television|radio)$/.test(place.head));
  const object = said ? items[place.to] : undefined;
  return place && object && (object.proper || DETERMINERS.has(object.norm) || object.kind === "number")
    ? place.to
    : items.length;
}

/** "posted one word, “Finally”", "wrote a single line: “No.”": what was written, and the words themselves. */
function postedWords(items: readonly Item[], after: number): boolean {
  const object = phraseAfter(items, after);
  if (!object || !/^(?:words?|lines?|sentences?|message|statement|reply|note|question)$/.test(object.head))
    return false;
  return /^[,:–—]$/.test(items[object.to]?.text ?? "") && items[object.to + 1]?.kind === "quote";
}

/** "laughed that day": when, and not what. */
const OF_TIME = /^(?:day|night|morning|afternoon|evening|week|month|year|spring|summer|autumn|fall|winter|time|way)$/;

/** Verbs whose other senses are the commoner ones: "charged farmers $900", "added 140,000 jobs", "posted a profit". */
const SPARING =
  /^(?:charge|add|post|publish|sign|figure|grant|accept|project|certify|qualify|type|protest|object|advise|expand)$/;

/** Whether a verb with a subject follows within the clause, or behind a comma too: "nothing could be decided", "no date had been set". */
function clauseGoesOn(items: readonly Item[], start: number, parted = false): boolean {
  for (let i = start + 1; i < items.length && i - start < 16; i++) {
    const item = items[i]!;
    if (item.kind === "quote") return true;
    if (item.kind === "mark" && !(parted && item.text === ",")) return false;
    if ((FINITE.has(item.norm) && !/^\p{Lu}/u.test(item.text)) || isPastForm(item.norm)) return true;
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
      // "Orne said yes." answers what was asked.
      if (/^(?:yes|no)$/.test(items[after]?.norm ?? "") && isEnd(items[after + 1])) return form !== "base";
      if (
        /^(?:nothing|little|goodbye|farewell|hello|yes|no)$/.test(items[after]?.norm ?? "") &&
        (!clauseGoesOn(items, after) || /^(?:about|of|on|to|for|since|in)$/.test(items[after + 1]?.norm ?? ""))
      )
        return false;
      return (
        sandwiched ||
        clauseAt(items, after) ||
        clauseAt(items, content) ||
        (!isEnd(items[after]) && !(items[after]!.norm === "to"))
      );
    case "aside":
      return sandwiched && isEnd(items[after]);
    case "tell": {
      // "told how the ferry sank": the listener is left out
      if (verb.lemma === "tell" && items[after]?.norm === "how") return clauseGoesOn(items, after);
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
      // "claims to have offered": an infinitive tells as much as a clause
      if (/^(?:claim|profess)$/.test(verb.lemma) && items[content]?.norm === "to")
        return /^(?:have|be|know)$/.test(items[content + 1]?.norm ?? "");
      if (postedWords(items, after)) return true;
      if (SPARING.test(verb.lemma)) return told || /^(?:that|how|why)$/.test(items[content]?.norm ?? "");
      return told || clauseAt(items, content) || clauseAt(items, after);
    }
    case "that":
      return (
        (items[content]?.norm === "that" &&
          !OF_TIME.test(items[content + 1]?.norm ?? "") &&
          (verb.cueClass === "tell" || clauseGoesOn(items, content, true))) ||
        (verb.particles.length > 0 && (sandwiched || clauseAt(items, content) || quoteAdjoins(items, after)))
      );
    case "finding":
      return sandwiched || (thatClause(items, pastParenthesis(items, after)) && clauseGoesOn(items, content, true));
    case "object":
      if (relative && isBlamed(verb, items, after)) return !isEnd(items[after + 1]);
      return (
        /^(?:having|being)$/.test(items[after]?.norm ?? "") ||
        objectFollows(items, after) ||
        objectFollows(items, pastUtterance(items, after)) ||
        (verb.particles.length > 0 && !isEnd(items[after]))
      );
    case "label":
      return (
        labels(items, after, verb) ||
        (relative &&
          (items[after]?.norm === "as" ||
            items[after]?.kind === "quote" ||
            (CALLING.test(verb.lemma) && /^(?:a|an|the)$/.test(items[after]?.norm ?? ""))))
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
  for (const {form, verbs, idioms} of cuesWithIdioms(items[v]!.norm)) {
    for (const lemma of idioms) {
      const idiom = idiomAt(items, lemma, v + 1);
      if (idiom) found.push({form, ...idiom});
    }
    for (const verb of verbs) {
      if (verb.particles.length === 0) found.push({verb, form, after: v + 1});
      else if (verb.particles.includes(items[particle]?.norm ?? "")) found.push({verb, form, after: particle + 1});
    }
  }
  return found;
}

/** The item after the listener of "told reporters", "reminded the court". */
export function afterListener(items: readonly Item[], after: number): number {
  const listener = items[after]?.kind === "word" ? phraseAfter(items, after) : null;
  return listener ? listener.to : after;
}
