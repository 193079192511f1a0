import type {Token} from "./tokens.ts";

/** Whether what is said of a moment lies ahead or behind, by the verbs around it; null where they do not tell. */
export type Direction = "past" | "future";

const FUTURE = new Set(
  (
    "will would shall ll going plan plans planned planning scheduled slated due expected expects expect set intends intend " +
    "intended hopes hope proposed proposes suggested tentatively pencilled upcoming forthcoming next deadline by until before " +
    "ahead await awaits tomorrow may might could should must can if whether invited wants want ready"
  ).split(" ")
);
const PAST = new Set(
  (
    "said told wrote met held was were had did took came went gave got began sat led left made put saw spoke brought sent " +
    "fell rose ran broke found lost won knew thought felt became heard kept paid read set stood understood flew drove since " +
    "ago has have been after last previous earlier"
  ).split(" ")
);
/** Participles that a modal before them turns to the future: "will be held on Friday". */
const BETWEEN = new Set(
  "be have been not also then again likely probably possibly perhaps soon only now being".split(" ")
);
const MODALS = new Set("will would shall ll to may might could should must can is are".split(" "));
const REACH = 14;

/**
 * Reads the verbs around tokens from..to of one sentence: the nearest before it decides ("will meet, he said on Friday"
 * is past), else the nearest after it ("On Friday the teams will meet"). Bounded look.
 */
export function directionAt(tokens: readonly Token[], from: number, to: number): Direction | null {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const token = tokens[at]!;
    if (/^[.!?;:]$/.test(token.text)) break;
    const found = isLimit(token) && at < from - 2 ? null : directionOf(tokens, at);
    if (found) return found;
  }
  for (let at = to; at < Math.min(tokens.length, to + REACH); at++) {
    if (/^[.!?;]$/.test(tokens[at]!.text)) break;
    const found = isLimit(tokens[at]!) ? null : directionOf(tokens, at);
    if (found) return found;
  }
  return null;
}

/** "by Monday" is a deadline; "freed by Kordova on Monday" tells who freed them. */
const isLimit = ({norm}: Token): boolean => norm === "by" || norm === "until" || norm === "before";

function directionOf(tokens: readonly Token[], at: number): Direction | null {
  const token = tokens[at]!;
  if (token.kind !== "word") return null;
  const word = token.norm;
  if (word === "ahead" && GOES.has(tokens[at - 1]?.norm ?? "")) return null;
  if (word === "to") return isInfinitive(tokens, at) ? "future" : null;
  const past = PAST.has(word) || (word.length > 4 && word.endsWith("ed"));
  if (!past) return FUTURE.has(word) ? "future" : null;
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const before = tokens[back]!.norm;
    if (MODALS.has(before)) {
      const present = before === "is" || before === "are";
      return present && !FUTURE.has(word) ? "past" : "future";
    }
    if (!BETWEEN.has(before) && !before.endsWith("ly")) break;
  }
  return FUTURE.has(word) && !PAST.has(word) ? "future" : "past";
}

/** "went ahead on Monday": its verb tells when. */
const GOES = new Set(["go", "goes", "going", "gone", "went"]);

/** "are to meet", "agreed to hold", not "to Norland" or "to the". */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  const next = tokens[at + 1];
  return (
    next?.kind === "word" &&
    next.text === next.norm &&
    !/^(?:the|a|an|his|her|its|their|this|that|these|those|both|each|all|no)$/.test(next.norm) &&
    /^(?:is|are|was|were|agreed|plan|plans|planned|due|set|scheduled|expected|ready|want|wants|hope|hopes|going|intend|intends|likely|promised)$/.test(
      before
    )
  );
}
