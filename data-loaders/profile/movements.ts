import type {Party} from "./schema.ts";

/**
 * Armed movements and unrecognised authorities that negotiate, hold prisoners and hand them over: no library of
 * countries lists them. Names as the agencies write them; a profile that names one of them replaces the entry.
 */
export const MOVEMENTS: readonly Party[] = [
  movement("hamas", "Hamas", ["Qassam Brigades", "al-Qassam Brigades"]),
  movement("islamic_jihad", "Palestinian Islamic Jihad", ["Islamic Jihad"]),
  movement("hezbollah", "Hezbollah", ["Hizbullah", "Hizbollah"]),
  movement("houthis", "Houthis", ["Houthi", "Ansar Allah", "Ansarullah"]),
  movement("taliban", "Taliban", ["Taleban"]),
  movement("tigray", "Tigray", ["TPLF", "Tigray People's Liberation Front"], ["Tigrayan", "Tigrayans"]),
  movement("rsf", "Rapid Support Forces", ["RSF"]),
  movement("m23", "M23", ["March 23 Movement"]),
  movement("farc", "FARC", ["Revolutionary Armed Forces of Colombia"]),
  movement("eln", "ELN", ["National Liberation Army"]),
  movement("pkk", "PKK", ["Kurdistan Workers' Party"]),
  movement("sdf", "Syrian Democratic Forces", ["SDF"]),
  movement("karabakh", "Nagorno-Karabakh", ["Karabakh", "Artsakh"]),
  movement("donetsk", "Donetsk People's Republic", ["DPR", "DNR"]),
  movement("luhansk", "Luhansk People's Republic", ["LPR", "LNR"]),
  movement("milf", "Moro Islamic Liberation Front", ["MILF"]),
  movement("polisario", "Polisario Front", ["Polisario"]),
  movement("al_shabab", "Al-Shabab", ["al-Shabaab", "Al Shabaab"])
];

function movement(id: string, name: string, aliases: string[], demonyms: string[] = []): Party {
  return {id, name, side: false, aliases, demonyms};
}
