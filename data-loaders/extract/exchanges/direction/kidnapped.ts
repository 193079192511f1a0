import type {Draft} from "../story/figure.ts";
import type {Sides} from "./roles.ts";

/**
 * Whom an armed group that kidnaps lets go are hostages, where no noun says that they were soldiers or prisoners: "The
 * guerrillas kidnap for ransom ... Seventeen have been let go".
 */
export function settleKidnapped(drafts: readonly Draft[], text: string, {group}: Sides): Draft[] {
  if (!group || !KIDNAPS.test(text)) return [...drafts];
  return drafts.map((draft) => {
    const {category, from, cumulative, parts} = draft;
    const noun = parts["noun"] ? text.slice(parts["noun"].start, parts["noun"].end).toLowerCase() : "";
    const taken = category === "prisoners" && from === group && !cumulative && GENERAL.test(noun);
    return taken ? {...draft, category: "hostages"} : draft;
  });
}

const KIDNAPS = /\bkidnap(?:s|ped|pers?|ping|pings)?\b/i;
const GENERAL = /^(?:|people|persons?|men|women|others?|captives?|citizens?|nationals?|individuals?)$/;
