import {ROWS} from "./cue-rows.ts";
import type {CueVerb} from "./cue-types.ts";
import {type Form, formsOf} from "./forms.ts";
import {IDIOM_LEMMAS} from "./idioms.ts";

export interface Cue {
  readonly form: Form;
  readonly verbs: readonly CueVerb[];
  /** Lemmas that make an idiom of saying with the words behind them. */
  readonly idioms: readonly string[];
}

function compile(): ReadonlyMap<string, readonly Cue[]> {
  const found = new Map<string, {form: Form; verbs: CueVerb[]; idioms: string[]}[]>();
  for (const {cueClass, frame, verbs} of ROWS)
    for (const entry of verbs.split(/\s+/)) {
      const [lemma = "", particles = ""] = entry.split(":");
      for (const [word, form] of formsOf(lemma)) {
        const at = found.get(word) ?? [];
        found.set(word, at);
        let cue = at.find((known) => known.form === form);
        if (!cue) {
          cue = {form, verbs: [], idioms: []};
          at.push(cue);
        }
        cue.verbs.push({lemma, cueClass, frame, particles: particles ? particles.split("/") : []});
      }
    }
  for (const lemma of IDIOM_LEMMAS)
    for (const [word, form] of formsOf(lemma)) {
      const at = found.get(word) ?? [];
      found.set(word, at);
      const cue = at.find((known) => known.form === form);
      if (cue) cue.idioms.push(lemma);
      else at.push({form, verbs: [], idioms: [lemma]});
    }
  return found;
}

const CUES = compile();

const PLAIN = new Map([...CUES].map(([norm, cues]) => [norm, cues.filter(({verbs}) => verbs.length > 0)]));

/** What a word can be as a cue of its own, by its form; an empty list: nothing. */
export function cuesOf(norm: string): readonly Cue[] {
  return PLAIN.get(norm) ?? [];
}

/** What a word can be as a cue of its own or with words behind it. */
export function cuesWithIdioms(norm: string): readonly Cue[] {
  return CUES.get(norm) ?? [];
}

/** Nouns of speaking whose owner is the speaker: "in a statement by", "by X's account". */
export const ACCOUNT_NOUNS = new Set(
  "account count tally reckoning estimate estimates figures figure telling admission assessment calculation calculations version data definition words view opinion judgment judgement statement proposal interpretation".split(
    " "
  )
);

/** Nouns that stand for an utterance: "a statement from", "remarks by". */
export const UTTERANCE_NOUNS = new Set(
  "statement statements remark remarks comment comments post posts tweet tweets message messages speech speeches interview interviews letter letters email emails memo testimony reports report accounts account readout announcement bulletin note notes briefing dispatch dispatches".split(
    " "
  )
);
