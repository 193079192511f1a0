import countries from "world-countries";
import {MOVEMENTS} from "./movements.ts";
import type {Party} from "./schema.ts";

/** Ids by which articles and annotators know a country, where they are not its name. */
const SHORT_IDS: Readonly<Record<string, string>> = {US: "us", GB: "uk", AE: "uae", TR: "turkey", VA: "vatican"};

/** English names, demonyms and names of capitals that the library leaves out. */
const ENGLISH_MORE: Readonly<Record<string, {aliases?: string[]; demonyms?: string[]; capitals?: string[]}>> = {
  AE: {aliases: ["Emirates", "U.A.E."], demonyms: ["Emirati", "Emiratis"]},
  AR: {demonyms: ["Argentinian", "Argentinians"]},
  AU: {demonyms: ["Aussie", "Aussies"]},
  AZ: {demonyms: ["Azeri", "Azeris"]},
  BA: {demonyms: ["Bosnian", "Bosnians"]},
  CI: {aliases: ["Ivory Coast"]},
  CZ: {demonyms: ["Czechs"]},
  DK: {demonyms: ["Danes", "Dane"]},
  ES: {demonyms: ["Spaniard", "Spaniards"]},
  FI: {demonyms: ["Finn", "Finns"]},
  FR: {demonyms: ["Frenchman", "Frenchwoman", "Frenchmen"]},
  GB: {
    aliases: ["Britain", "U.K.", "England", "Scotland", "Wales"],
    demonyms: ["Briton", "Britons", "Brit", "Brits", "English"]
  },
  HR: {demonyms: ["Croat", "Croats"]},
  IE: {demonyms: ["Irishman", "Irishmen"]},
  IN: {capitals: ["Delhi"]},
  IS: {demonyms: ["Icelandic"]},
  KG: {demonyms: ["Kyrgyz"]},
  KP: {aliases: ["North Korea"], demonyms: ["North Korean", "North Koreans"]},
  KR: {aliases: ["South Korea"], demonyms: ["South Korean", "South Koreans"]},
  KZ: {demonyms: ["Kazakh", "Kazakhs"]},
  LA: {demonyms: ["Lao"]},
  MM: {aliases: ["Burma"]},
  NL: {aliases: ["Holland"], demonyms: ["Dutchman", "Dutch"]},
  NP: {demonyms: ["Nepali", "Nepalis"]},
  PL: {demonyms: ["Pole", "Poles"]},
  PS: {demonyms: ["Palestinian", "Palestinians"]},
  RS: {demonyms: ["Serb", "Serbs"]},
  SA: {demonyms: ["Saudi", "Saudis"]},
  SE: {demonyms: ["Swede", "Swedes"]},
  TJ: {demonyms: ["Tajik", "Tajiks"]},
  TL: {demonyms: ["Timorese"]},
  TR: {aliases: ["Turkey", "Turkiye"], demonyms: ["Turk", "Turks"]},
  UA: {capitals: ["Kiev"]},
  US: {aliases: ["U.S.", "U.S", "US", "USA", "America"], demonyms: ["Yank", "Yanks"]},
  UZ: {demonyms: ["Uzbek", "Uzbeks"]},
  VA: {aliases: ["Vatican", "Holy See"]},
  YE: {capitals: ["Sanaa"]}
};

/** Organisations of states: no library lists them with the names that the news gives them. */
const ORGANISATIONS: readonly Party[] = [
  organisation("un", "United Nations", ["UN", "U.N.", "Security Council", "UNHCR", "UNICEF", "UN Security Council"]),
  organisation("eu", "European Union", ["EU", "E.U.", "European Commission", "European Council"]),
  organisation("icrc", "International Committee of the Red Cross", ["Red Cross", "ICRC"]),
  organisation("nato", "NATO", ["Nato", "North Atlantic Treaty Organization"]),
  organisation("osce", "OSCE", ["Organization for Security and Co-operation in Europe"]),
  organisation("au", "African Union", ["African Union Commission"]),
  organisation("arab_league", "Arab League", []),
  organisation("igad", "Intergovernmental Authority on Development", ["IGAD"])
];

function organisation(id: string, name: string, aliases: string[]): Party {
  return {id, name, side: false, aliases, demonyms: []};
}

/**
 * What a movement fights for and against: "the government" of an article about it is the one it fights, and the people it
 * comes from ("Palestinian prisoners") are no second state beside it.
 */
export const MOVEMENT_TIES: Readonly<Record<string, {readonly opposes: string; readonly people?: string}>> = {
  hamas: {opposes: "israel", people: "palestine"},
  islamic_jihad: {opposes: "israel", people: "palestine"},
  hezbollah: {opposes: "israel", people: "lebanon"},
  houthis: {opposes: "yemen"},
  tigray: {opposes: "ethiopia"},
  rsf: {opposes: "sudan"},
  m23: {opposes: "dr_congo"},
  taliban: {opposes: "afghanistan"},
  farc: {opposes: "colombia"},
  eln: {opposes: "colombia"},
  pkk: {opposes: "turkey"},
  milf: {opposes: "philippines"},
  npa: {opposes: "philippines"},
  ndf: {opposes: "philippines"},
  abu_sayyaf: {opposes: "philippines"},
  ltte: {opposes: "sri_lanka"},
  boko_haram: {opposes: "nigeria"},
  ola: {opposes: "ethiopia"},
  fano: {opposes: "ethiopia"},
  lra: {opposes: "uganda"},
  renamo: {opposes: "mozambique"},
  cma: {opposes: "mali"},
  jnim: {opposes: "mali"},
  sdf: {opposes: "syria"},
  hts: {opposes: "syria"},
  lna: {opposes: "libya"},
  seleka: {opposes: "central_african_republic"},
  abkhazia: {opposes: "georgia"},
  south_ossetia: {opposes: "georgia"},
  transnistria: {opposes: "moldova"},
  kla: {opposes: "serbia"},
  ira: {opposes: "uk"},
  mndaa: {opposes: "myanmar"},
  tnla: {opposes: "myanmar"},
  knu: {opposes: "myanmar"},
  ttp: {opposes: "pakistan"},
  bla: {opposes: "pakistan"},
  gam: {opposes: "indonesia"},
  indian_maoists: {opposes: "india"},
  adf: {opposes: "dr_congo"},
  jem: {opposes: "sudan"},
  unita: {opposes: "angola"},
  ruf: {opposes: "sierra_leone"},
  shining_path: {opposes: "peru"},
  eta: {opposes: "spain"},
  fmln: {opposes: "el_salvador"},
  arakan_army: {opposes: "myanmar"},
  kia: {opposes: "myanmar"},
  polisario: {opposes: "morocco"},
  al_shabab: {opposes: "somalia"}
};

/**
 * Monarchies, and republics whose president reigns without governing: "President Orne" in an article about one of them is
 * somebody else's. Source: the constitutions, as of 2025; states whose president speaks for them abroad are left out.
 */
const LED_BY_PRIME_MINISTERS = new Set(
  `israel uk ireland canada australia new_zealand japan india bangladesh nepal thailand malaysia cambodia norway sweden
  denmark netherlands belgium luxembourg spain italy greece germany hungary armenia ethiopia jamaica mauritius
  barbados vatican qatar saudi_arabia oman kuwait bahrain jordan morocco`.split(/\s+/)
);
/** States without a prime minister. */
const WITHOUT_PRIME_MINISTER = new Set(
  `us mexico brazil argentina chile colombia venezuela ecuador bolivia paraguay uruguay panama costa_rica guatemala
  honduras el_salvador nicaragua iran turkey indonesia philippines cyprus nigeria kenya ghana south_africa zambia`.split(
    /\s+/
  )
);

/** States whose departments are led by secretaries. */
const LED_BY_SECRETARIES = new Set(["us", "philippines", "mexico"]);

/** Whether a state has ministers: some have secretaries instead. */
export const hasMinisters = (state: string): boolean => !LED_BY_SECRETARIES.has(state);

/** Whether a state has the office that leads states of its kind: a president of one led by a prime minister does not count. */
export function hasLeader(state: string, office: "president" | "prime minister"): boolean {
  return !(office === "president" ? LED_BY_PRIME_MINISTERS : WITHOUT_PRIME_MINISTER).has(state);
}

const slug = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");

/** The party that a country is, by its code in ISO 3166-1. */
export const PARTY_OF_CODE: ReadonlyMap<string, string> = new Map(
  countries.map(({cca2, name}) => [cca2, SHORT_IDS[cca2] ?? slug(name.common)])
);

/** A country as a party, with the capitals that stand for its government kept apart: they are places too. */
export interface WorldParty extends Party {
  readonly capitals: readonly string[];
}

const plural = (demonym: string) => (/(?:ese|ish|ch|ss|[sxz])$/.test(demonym) ? demonym : `${demonym}s`);

const byEnglishUse = [...countries].sort((a, b) => Number(b.independent) - Number(a.independent));

/** A name shared by a state and its territories (American, British, Danish ...) is the state's. */
const taken = new Set<string>();
const firstUse = (names: string[]) =>
  names.filter((name) => name !== "" && !taken.has(name.toLowerCase()) && taken.add(name.toLowerCase()));

/** Spellings of the library that in English are a common word, a surname or an adjective: "Island" for Iceland. */
const COMMON_WORDS = new Set(["island", "reunion", "mann", "thai", "saudi", "portuguesa"]);

function worldParty(country: (typeof countries)[number]): WorldParty {
  const more = ENGLISH_MORE[country.cca2] ?? {};
  const demonym = country.demonyms?.["eng"]?.m ?? "";
  const spellings = country.altSpellings.filter(
    (name) => /^[\p{Script=Latin} .'-]{4,}$/u.test(name) && !COMMON_WORDS.has(name.toLowerCase())
  );
  return {
    id: SHORT_IDS[country.cca2] ?? slug(country.name.common),
    name: country.name.common,
    side: false,
    aliases: [country.name.official, ...spellings, ...(more.aliases ?? [])],
    demonyms: firstUse([...new Set([demonym, demonym && plural(demonym), ...(more.demonyms ?? [])])]),
    capitals: [...country.capital, ...(more.capitals ?? [])]
  };
}

/**
 * The countries of the world, the organisations of states and the movements that negotiate, with English names, demonyms and capitals.
 * Source: the world-countries package (mledoze/countries, ODbL); what it lacks in English stands above.
 */
export const WORLD_PARTIES: readonly WorldParty[] = [
  ...byEnglishUse.map(worldParty),
  ...[...ORGANISATIONS, ...MOVEMENTS].map((party) => ({...party, capitals: []}))
];
