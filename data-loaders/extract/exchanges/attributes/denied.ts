import {BE} from "../lexicon/cues.ts";
import {perScene} from "../sentence/memo.ts";
import type {Scene} from "../sentence/scene.ts";

/** "The story of 60 men set free was invented", "Suppose Kordova let 60 go": what is told of as untrue, or only supposed, tells of no exchange. */
export const isDenied = perScene(({units, norms}): boolean => {
  if (units.slice(0, 3).some(({norm, capital}) => SUPPOSED.test(norm) && capital)) return true;
  if (units[0]?.norm === "had" && WOULD_HAVE.test(norms)) return true;
  const account = units.findIndex(({norm}) => ACCOUNTS.test(norm));
  if (account < 0) return false;
  return units.some(({norm}, i) => i > account && UNTRUE.test(norm) && BE.has(units[i - 1]?.norm ?? ""));
});
/** A sentence that gives an account by others: "Posts are going round that", "There were rumours of". */
export const ofAccounts = ({units}: Scene): boolean => units.some(({norm}) => ACCOUNTS.test(norm) || SPREAD.test(norm));
const SPREAD = /^(?:posts?|messages?|videos?|headlines?|figures?)$/;

/** "They are false", "That is untrue": what the sentence before told is denied. */
export const isUntrue = ({units}: Scene): boolean =>
  /^(?:they|it|that|this|these|those|all|both|none)$/.test(units[0]?.norm ?? "") &&
  units.slice(1, 6).some(({norm}, k) => UNTRUE.test(norm) && units.slice(1, k + 1).some((unit) => BE.has(unit.norm)));

const SUPPOSED = /^(?:suppose|supposing|imagine)$/;
/** "Had the army agreed, 40 would have been exchanged". */
const WOULD_HAVE = / (?:would|could|might) (?:now )?have (?:been|come|gone|got|walked|returned) /;
const ACCOUNTS = /^(?:story|stories|reports?|rumours?|rumors?|claims?|news|accounts?|talk)$/;
const UNTRUE = /^(?:invented|false|untrue|fabricated|fake|baseless|unfounded|nonsense|wrong|fiction|concocted)$/;
