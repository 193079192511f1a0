import {BE} from "../lexicon/cues.ts";
import {perScene} from "../sentence/memo.ts";

/** "The story of 60 men set free was invented", "Suppose Kordova let 60 go": what is told of as untrue, or only supposed, tells of no exchange. */
export const isDenied = perScene(({units}): boolean => {
  if (units.slice(0, 3).some(({norm, capital}) => SUPPOSED.test(norm) && capital)) return true;
  const account = units.findIndex(({norm}) => ACCOUNTS.test(norm));
  if (account < 0) return false;
  return units.some(({norm}, i) => i > account && UNTRUE.test(norm) && BE.has(units[i - 1]?.norm ?? ""));
});
const SUPPOSED = /^(?:suppose|supposing|imagine)$/;
const ACCOUNTS = /^(?:story|stories|reports?|rumours?|rumors?|claims?|news|accounts?|talk)$/;
const UNTRUE = /^(?:invented|false|untrue|fabricated|fake|baseless|unfounded|nonsense|wrong|fiction|concocted)$/;
