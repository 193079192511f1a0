import {BE} from "../lexicon/cues.ts";
import {perScene} from "../sentence/memo.ts";

/** "The story of 60 men set free was invented": what is told of as untrue tells of no exchange. */
export const isDenied = perScene(({units}): boolean => {
  const account = units.findIndex(({norm}) => ACCOUNTS.test(norm));
  if (account < 0) return false;
  return units.some(({norm}, i) => i > account && UNTRUE.test(norm) && BE.has(units[i - 1]?.norm ?? ""));
});
const ACCOUNTS = /^(?:story|stories|reports?|rumours?|rumors?|claims?|news|accounts?|talk)$/;
const UNTRUE = /^(?:invented|false|untrue|fabricated|fake|baseless|unfounded|nonsense|wrong|fiction|concocted)$/;
