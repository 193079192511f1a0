import type {Organisation} from "./schema.ts";

/** Standing committees of the American Congress, with the chamber as the papers write them. */
const CONGRESSIONAL_COMMITTEES = [
  ..."Agriculture|Appropriations|Armed Services|Banking|Budget|Commerce|Energy|Ethics|Finance|Foreign Relations|Health|Homeland Security|Intelligence|Judiciary|Rules|Veterans' Affairs"
    .split("|")
    .map((name) => `Senate ${name} Committee`),
  ..."Agriculture|Appropriations|Armed Services|Budget|Education|Energy and Commerce|Ethics|Financial Services|Foreign Affairs|Homeland Security|Intelligence|Judiciary|Natural Resources|Oversight|Rules|Science|Small Business|Transportation|Veterans' Affairs|Ways and Means"
    .split("|")
    .map((name) => `House ${name} Committee`)
];

/**
 * Seats and organs of states that the news names without the state ("the Kremlin", "the Pentagon", "the Knesset"), bodies
 * of the organisations of states, and the agencies and papers that talk is told to. A profile that names one replaces it.
 */
export const INSTITUTIONS: readonly Organisation[] = [
  ...offices("us", [
    "White House",
    "Oval Office",
    "State Department|Department of State",
    "Pentagon|Defense Department|Department of Defense",
    "Justice Department|Department of Justice",
    "Treasury Department|Department of the Treasury",
    "Homeland Security Department|Department of Homeland Security",
    "Commerce Department|Department of Commerce",
    "Labor Department|Department of Labor",
    "Agriculture Department|Department of Agriculture|USDA",
    "Interior Department|Department of the Interior",
    "Energy Department|Department of Energy",
    "Education Department|Department of Education",
    "Transportation Department|Department of Transportation",
    "Veterans Affairs Department|Department of Veterans Affairs",
    "Health and Human Services|Department of Health and Human Services|HHS",
    "Housing and Urban Development|HUD",
    "Office of Management and Budget",
    "Government Accountability Office|GAO",
    "National Security Council",
    "Joint Chiefs of Staff|Joint Chiefs",
    "Capitol Hill",
    "Congressional Budget Office",
    "Library of Congress",
    "Federal Reserve",
    "Federal Trade Commission|FTC",
    "Federal Communications Commission|FCC",
    "Federal Election Commission|FEC",
    "Federal Aviation Administration|FAA",
    "Federal Energy Regulatory Commission|FERC",
    "Federal Deposit Insurance Corp|FDIC",
    "Federal Emergency Management Agency|FEMA",
    "Securities and Exchange Commission|SEC",
    "Consumer Financial Protection Bureau|CFPB",
    "Environmental Protection Agency|EPA",
    "Food and Drug Administration|FDA",
    "Centers for Disease Control and Prevention|CDC",
    "National Institutes of Health|NIH",
    "National Labor Relations Board|NLRB",
    "National Mediation Board",
    "National Transportation Safety Board|NTSB",
    "National Highway Traffic Safety Administration",
    "National Oceanic and Atmospheric Administration|NOAA",
    "National Weather Service",
    "Nuclear Regulatory Commission",
    "International Trade Commission",
    "Bureau of Labor Statistics",
    "Bureau of Land Management",
    "Army Corps of Engineers",
    "Internal Revenue Service|IRS",
    "Social Security Administration",
    "Small Business Administration",
    "Immigration and Customs Enforcement",
    "Customs and Border Protection",
    "Drug Enforcement Administration",
    "Secret Service",
    "Census Bureau",
    "Forest Service",
    "FBI|Federal Bureau of Investigation",
    "CIA|Central Intelligence Agency",
    "NSA|National Security Agency",
    "NASA",
    "CENTCOM|Central Command",
    "House Democrats",
    "House Republicans",
    "Senate Democrats",
    "Senate Republicans",
    "Republican National Committee",
    "Democratic National Committee",
    ...CONGRESSIONAL_COMMITTEES
  ]),
  ...offices("uk", [
    "Downing Street|10 Downing Street|Number 10|No. 10|No 10",
    "Foreign Office|FCDO|Foreign, Commonwealth and Development Office",
    "Whitehall",
    "House of Commons",
    "House of Lords",
    "Buckingham Palace",
    "MI5",
    "MI6"
  ]),
  ...offices("russia", [
    "Kremlin",
    "State Duma|Duma",
    "Federation Council",
    "FSB",
    "SVR",
    "Rosgvardia",
    "Roscosmos",
    "Rosatom",
    "Smolenskaya Square"
  ]),
  ...offices("ukraine", [
    "Verkhovna Rada|Rada",
    "SBU|Security Service of Ukraine",
    "HUR|GUR",
    "Bankova",
    "Coordination Headquarters for the Treatment of Prisoners of War|Coordination Headquarters",
    "Azov brigade|Azov regiment|Azov Brigade|Azov Regiment|Azov Corps",
    "Bring Kids Back|Bring Kids Back UA",
    "Ukrenergo",
    "Naftogaz",
    "Energoatom"
  ]),
  ...offices("israel", [
    "Knesset",
    "IDF|Israel Defense Forces|Israel Defence Forces",
    "Mossad",
    "Shin Bet|Shabak",
    "Israel Prison Service",
    "COGAT",
    "Hostages and Missing Families Forum"
  ]),
  ...offices("france", ["Elysee|Élysée|Elysee Palace|Élysée Palace", "Quai d'Orsay"]),
  ...offices("germany", ["Bundestag", "Bundeswehr", "Bundesrat"]),
  ...offices("italy", ["Palazzo Chigi", "Farnesina", "Quirinale"]),
  ...offices("spain", ["Moncloa"]),
  ...offices("poland", ["Sejm"]),
  ...offices("iran", ["Revolutionary Guards|Revolutionary Guard|IRGC", "Majlis"]),
  ...offices("india", ["Lok Sabha", "Rajya Sabha"]),
  ...offices("pakistan", ["ISPR", "Inter-Services Public Relations"]),
  ...offices("south_korea", ["Blue House"]),
  ...offices("china", ["Zhongnanhai", "People's Liberation Army"]),
  ...offices("palestine", [
    "Palestinian Authority",
    "PLO|Palestine Liberation Organization",
    "Fatah",
    "Palestinian Prisoners' Club|Palestinian Prisoners Club|Palestinian Prisoners' Society|Palestinian Prisoner Society"
  ]),
  ...offices("eu", ["European Parliament", "European External Action Service", "Frontex"]),
  ...offices("un", [
    "World Food Programme|WFP",
    "World Health Organization|WHO",
    "UNRWA",
    "OCHA",
    "OHCHR",
    "UNDP",
    "IAEA|International Atomic Energy Agency",
    "IOM|International Organization for Migration"
  ]),
  ...[
    "Reuters",
    "AFP|Agence France-Presse",
    "Associated Press|AP",
    "TASS",
    "RIA Novosti|RIA",
    "Interfax",
    "Anadolu",
    "Xinhua"
  ].map(medium),
  ...["BBC", "CNN", "NPR", "NBC News|NBC", "CBS News|CBS", "ABC News", "Fox News", "MSNBC", "C-SPAN", "Al Jazeera"].map(
    medium
  ),
  ...["New York Times", "Washington Post", "Wall Street Journal", "Financial Times", "Economist", "Le Monde"].map(
    medium
  ),
  ...[
    "Politico",
    "Axios",
    "Bloomberg",
    "Bloomberg News",
    "Der Spiegel",
    "Haaretz",
    "Sky News",
    "Facebook",
    "Twitter",
    "Telegram"
  ].map(medium)
];

/** The American states, in full and as the agencies shorten them. */
const STATES = new RegExp(
  `^(?:${[
    "Ala(?:bama)?|Alaska|Ariz(?:ona)?|Ark(?:ansas)?|Calif(?:ornia)?|Colo(?:rado)?|Conn(?:ecticut)?|Del(?:aware)?|Fla|Florida",
    "Ga|Georgia|Hawaii|Idaho|Ill(?:inois)?|Ind(?:iana)?|Iowa|Kan(?:sas)?|Ky|Kentucky|La|Louisiana|Maine|Md|Maryland",
    "Mass(?:achusetts)?|Mich(?:igan)?|Minn(?:esota)?|Miss(?:issippi)?|Mo|Missouri|Mont(?:ana)?|Neb(?:raska)?|Nev(?:ada)?",
    "N\\.?H|N\\.?J|N\\.?M|N\\.?Y|N\\.?C|N\\.?D|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Okla(?:homa)?",
    "Ore(?:gon)?|Pa|Pennsylvania|R\\.?I|Rhode Island|S\\.?C|S\\.?D|Tenn(?:essee)?|Tex(?:as)?|Utah|Vt|Vermont|Va|Virginia",
    "Wash(?:ington)?|W\\.?\\s?Va|West Virginia|Wis(?:consin)?|Wyo(?:ming)?"
  ].join("|")})\\.?$`,
  "u"
);

/** The party of a lawmaker by the tag behind the name ("R-Ohio", "D-Mich."), or null. */
export function partyOfTag(text: string): string | null {
  const place = /^[RDI]-(\p{Lu}[\p{L}. ]{1,20})$/u.exec(text)?.[1];
  return place && STATES.test(place) ? "us" : null;
}

/** The party of a senator or representative "of Ohio", or null. */
export function partyOfState(text: string): string | null {
  return STATES.test(text) ? "us" : null;
}

function offices(party: string, names: readonly string[]): Organisation[] {
  return names.map((name) => institution(name, party, "office"));
}

function medium(name: string): Organisation {
  return institution(name, "media", "media");
}

function institution(names: string, party: string, type: Organisation["type"]): Organisation {
  const [name = "", ...aliases] = names.split("|");
  return {id: name.toLowerCase().replace(/[^a-z0-9]+/g, "-"), name, aliases, party, type};
}
