import type {Party} from "./schema.ts";

/**
 * Armed movements and unrecognised authorities that negotiate, hold prisoners and hand them over: no library of
 * countries lists them. Names as the agencies write them; a profile that names one of them replaces the entry.
 */
export const MOVEMENTS: readonly Party[] = [
  movement("hamas", "Hamas", ["Qassam Brigades", "al-Qassam Brigades"]),
  movement("islamic_jihad", "Palestinian Islamic Jihad", ["Islamic Jihad"]),
  movement("hezbollah", "Hezbollah", ["Hizbullah", "Hizbollah"]),
  movement("houthis", "Houthis", ["Ansar Allah", "Ansarullah"], ["Houthi", "Houthis"]),
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
  movement("al_shabab", "Al-Shabab", ["al-Shabaab", "Al Shabaab"]),
  movement("boko_haram", "Boko Haram", ["Islamic State West Africa Province", "ISWAP"]),
  movement("jnim", "JNIM", ["Jama'at Nusrat al-Islam wal-Muslimin"]),
  movement("hts", "Hayat Tahrir al-Sham", ["HTS", "Nusra Front", "al-Nusra Front"]),
  movement("islamic_state", "Islamic State", ["ISIS", "ISIL", "Daesh"]),
  movement("stc", "Southern Transitional Council", ["STC"]),
  movement("spla", "Sudan People's Liberation Movement", ["SPLM", "SPLA", "SPLM-N", "SPLA-IO", "SPLM-IO"]),
  movement("lra", "Lord's Resistance Army", ["LRA"]),
  movement("ola", "Oromo Liberation Army", ["OLA"]),
  movement("fano", "Fano", ["Fano militia"]),
  movement("renamo", "Renamo", ["RENAMO"]),
  movement("seleka", "Seleka", []),
  movement("cma", "Coordination of Azawad Movements", ["CMA", "MNLA"]),
  movement("lna", "Libyan National Army", ["LNA", "Libyan Arab Armed Forces"]),
  movement("ltte", "Liberation Tigers of Tamil Eelam", ["LTTE", "Tamil Tigers"]),
  movement("npa", "New People's Army", ["NPA", "Communist Party of the Philippines"]),
  movement("ndf", "National Democratic Front", ["NDF", "NDFP"]),
  movement("abu_sayyaf", "Abu Sayyaf", []),
  movement("arakan_army", "Arakan Army", []),
  movement("kia", "Kachin Independence Army", ["KIA"]),
  movement("ira", "Irish Republican Army", ["IRA"]),
  movement("kla", "Kosovo Liberation Army", ["KLA"]),
  movement("abkhazia", "Abkhazia", [], ["Abkhaz", "Abkhazian", "Abkhazians"]),
  movement("south_ossetia", "South Ossetia", [], ["South Ossetian", "South Ossetians"]),
  movement("transnistria", "Transnistria", ["Transdniestria"], ["Transnistrian", "Transnistrians"]),
  movement("wagner", "Wagner", ["Wagner Group"])
];

function movement(id: string, name: string, aliases: string[], demonyms: string[] = []): Party {
  return {id, name, side: false, aliases, demonyms};
}
