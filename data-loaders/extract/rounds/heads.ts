import type {Document} from "../../language/document.ts";
import {monthOf} from "../../language/months.ts";
import type {Token} from "../../language/tokens.ts";
import {BEFORE_THIS, MEETING_NOUNS, MODIFIERS, TALK_NOUNS} from "./lexicon.ts";
import type {Scene} from "./scene.ts";
import {CARDINALS, ORDINALS} from "./time-words.ts";

/** A noun of negotiating itself, or of any meeting. */
export type Strength = "talk" | "meeting";

/** Whether the word at a token is the head of a phrase that names a meeting; null where it is another word or sense. */
export function strengthAt({document, sentence}: Scene, i: number, amongRounds: boolean): Strength | null {
  const token = document.tokens[i]!;
  const word = token.norm;
  const before = i > sentence.from ? document.tokens[i - 1]!.norm : "";
  const after = i + 1 < sentence.to ? document.tokens[i + 1]!.norm : "";
  if (TALK_NOUNS.has(word)) {
    // "round" as adverb and verb ("year round", "round the clock"), "talks" as a verb ("he talks"), "a round of fire".
    if (
      word === "round" &&
      /^(?:the|up|a|his|her|its|their)$/.test(after) &&
      !isNounBefore(document.tokens[i - 1], i > sentence.from)
    )
      return null;
    if (word === "round" && after === "-") return null;
    if (word === "round" && /^(?:all|year|to|turned|gathered|came|went|way)$/.test(before)) return null;
    if (
      /^rounds?$/.test(word) &&
      after === "of" &&
      !isDayStart(document, i + 2) &&
      !leadsToTalks(document, i + 2, sentence.to)
    )
      return null;
    // "a cycle of violence" is none of talks; "the first cycle, in Zenda" is one by its number and its place or day.
    if (
      /^cycles?$/.test(word) &&
      !(after === "of" ? leadsToTalks(document, i + 2, sentence.to) : isHeldCycle(document, i))
    )
      return null;
    if (word === "talks" && /^(?:he|she|it|who)$/.test(before)) return null;
    return "talk";
  }
  // "the two earlier ones": rounds, where rounds have just been spoken of.
  if (word === "ones" && amongRounds && (BEFORE_THIS.has(before) || ORDINALS.has(before) || CARDINALS.has(before)))
    return "talk";
  if (!MEETING_NOUNS.has(word)) return null;
  // "is meeting", "after meeting the envoys": the verb.
  if (
    word === "meeting" &&
    /^(?:is|are|was|were|be|been|after|before|by|of|for|to|when|while|delegations|sides|and)$/.test(before) &&
    !/^(?:between|of|in|on|at|with|was|is|,|\.)$/.test(after)
  )
    return null;
  return "meeting";
}

/** Whether "round" after this word is a noun: "third round", "the Zenda round". */
function isNounBefore(before: Token | undefined, inside: boolean): boolean {
  return (
    inside &&
    before !== undefined &&
    (ORDINALS.has(before.norm) || MODIFIERS.has(before.norm) || /^\p{Lu}/u.test(before.text) || before.norm === "s")
  );
}

/** "At the first cycle, in Zenda", "the second cycle, held in May". */
function isHeldCycle({tokens}: Document, i: number): boolean {
  let k = i + 1;
  if (tokens[k]?.text === ",") k++;
  const ordinal = ORDINALS.has(tokens[i - 1]?.norm ?? "");
  return ordinal && /^(?:in|at|held|which|here)$/.test(tokens[k]?.norm ?? "");
}

/** "the rounds of May 16". */
function isDayStart(document: Document, i: number): boolean {
  const token = document.tokens[i];
  return token !== undefined && (token.kind === "number" || monthOf(token) !== null);
}

/** "of talks", "of direct peace negotiations", "of Ruritania-Zenda talks": within a few words. */
function leadsToTalks(document: Document, start: number, end: number): boolean {
  for (let i = start; i < Math.min(end, start + 9); i++) {
    const word = document.tokens[i]!.norm;
    if (TALK_NOUNS.has(word) || MEETING_NOUNS.has(word) || /^(?:diplomacy|process|format)$/.test(word)) return true;
    if (word === "," || word === "." || word === "of") return false;
  }
  return false;
}
