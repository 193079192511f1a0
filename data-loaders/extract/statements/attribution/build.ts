import type {CueVerb} from "../lexicon/cue-types.ts";
import type {Form} from "../lexicon/forms.ts";
import type {Phrase} from "../phrases/phrase.ts";
import type {Subject} from "../subjects/subject.ts";
import type {Attribution} from "./types.ts";

export interface Match {
  readonly verb: CueVerb;
  readonly form: Form;
  readonly after: number;
}

export const PLACEHOLDER: Phrase = {
  from: 0,
  to: 0,
  kind: "pronoun",
  head: "",
  at: 0,
  name: null,
  governed: null,
  with: null
};

export function toAttribution(
  rule: string,
  {verb, after}: Match,
  v: number,
  subject: Extract<Subject, {kind: "phrase"}>,
  sandwiched: boolean
): Attribution {
  const weak = verb.frame === "act" || verb.frame === "object" || verb.frame === "figure" || verb.frame === "label";
  return {
    rule,
    cue: {from: v, to: after},
    cueClass: verb.cueClass,
    speaker: subject.phrase,
    names: subject.names,
    start: Math.min(subject.start, v),
    content: sandwiched ? "before" : "after",
    strength: weak ? "weak" : "strong"
  };
}
