import {partyColour, partyName, partyOrder, type Site} from "../lib/site.js";
import {legend} from "./figure.js";

/** The colours of the parties that occur; what belongs to none is named last, if at all. */
export function partyLegend(site: Site, ids: readonly (string | null)[], nobody?: string, before = ""): HTMLElement {
  const order = partyOrder(site);
  const known = [...new Set(ids)].filter((id) => id !== null).sort((a, b) => order(a) - order(b));
  const items = known.map((id) => ({label: before + partyName(site, id), colour: partyColour(site, id)}));
  if (nobody !== undefined && ids.includes(null)) items.push({label: nobody, colour: "var(--party-none)"});
  return legend(items);
}
