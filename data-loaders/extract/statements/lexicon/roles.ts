import type {SpeakerType} from "../../mentions.ts";

/** Common nouns by what kind of speaker they name; singular and plural. The order decides where a noun stands twice. */
const NOUNS: readonly (readonly [SpeakerType, string])[] = [
  [
    "source",
    "source insider official aide diplomat adviser advisor expert analyst observer witness eyewitness bystander insider informant whistleblower economist strategist pollster scholar academic researcher scientist operative staffer circle interlocutor monitor aide-de-camp participant facilitator attendee person go-between"
  ],
  [
    "person",
    `president minister premier chancellor king queen prince princess pope cardinal bishop archbishop patriarch sultan emir sheikh
    leader chief head chairman chairwoman chairperson chair director secretary undersecretary deputy governor mayor senator
    congressman congresswoman representative lawmaker legislator parliamentarian politician deputy councillor councilman
    councilwoman alderman ambassador envoy consul emissary negotiator mediator delegate counterpart ally rival opponent critic supporter
    spokesman spokeswoman spokesperson general admiral colonel major captain lieutenant sergeant commander officer soldier
    serviceman servicewoman marine sailor pilot guardsman veteran fighter rebel militant warlord prisoner captive detainee hostage
    judge justice prosecutor attorney lawyer barrister solicitor plaintiff defendant juror sheriff policeman policewoman detective
    investigator inspector commissioner ombudsman ombudswoman auditor regulator superintendent principal
    professor teacher student dean historian sociologist psychologist physician doctor nurse surgeon engineer
    writer author novelist poet columnist commentator pundit reporter journalist correspondent editor publisher anchor host broadcaster presenter blogger
    mum mom dad gran granny pal
    filmmaker actor actress singer musician artist designer photographer
    executive ceo president boss manager owner founder cofounder co-founder entrepreneur businessman businesswoman investor banker trader partner employee worker
    candidate nominee hopeful standard-bearer mate frontrunner front-runner incumbent challenger contender mogul billionaire tycoon developer organizer organiser activist campaigner volunteer
    coach player athlete captain champion striker goalkeeper quarterback referee
    member colleague assistant administrator man woman boy girl mother father wife husband son daughter brother sister widow parent resident neighbour neighbor farmer driver
    survivor victim relative friend deacon minister clergyman clergywoman firefighter paramedic foreman forewoman foreperson scout
    master scoutmaster headmaster headmistress marshal warden ranger bailiff clerk liquidator successor predecessor buyer seller owner heir landlord tenant neighbor grandmother
    grandfather uncle aunt cousin nephew niece brother-in-law sister-in-law stepson stepdaughter fiancee fiance wife-to-be refugee migrant pastor priest rabbi imam monk nun voter delegate attendee protester
    democrat republican conservative liberal socialist independent
    republican speaker whip co-chair treasurer comptroller clerk mp mep congressperson first-lady lady him
    ex-president ex-minister deputy head-of-state statesman dissident exile defector separatist oligarch tsar czar confidant confidante loyalist surrogate spin-doctor consultant lobbyist fundraiser donor
    medic pharmacist midwife therapist psychiatrist undertaker gravedigger geneticist chaplain caretaker janitor warder jailer guard guardian
    cook waiter waitress bartender barber baker butcher tailor carpenter mechanic plumber cobbler gardener shepherd herder miner trucker
    conductor stationmaster porter cashier receptionist librarian archivist curator interpreter translator guide escort stringer
    pensioner villager townsman mourner onlooker passer-by orphan widower bride groom godmother godfather stepmother stepfather
    grandson granddaughter teenager schoolboy schoolgirl pupil apprentice housewife
    cadet conscript recruit reservist corporal brigadier gunner sniper medic sapper insurgent guerrilla guerilla jihadist paramilitary combatant
    captor kidnapper abductor hijacker inmate convict fugitive intermediary arbiter arbitrator rapporteur coordinator co-ordinator
    plenipotentiary mouthpiece
    excellency eminence holiness majesty highness trustee advocate defender examiner coroner broker bidder passenger patient tribesman elder chieftain`
  ],
  [
    "office",
    `ministry department office administration government cabinet presidency parliament congress senate house duma legislature
    court tribunal prosecution prosecutor's police army navy military force forces command headquarters staff council committee commission
    agency bureau service authority authorities directorate inspectorate embassy consulate secretariat mission board panel
    commissariat municipality city-hall district county city town village state borough parish intelligence treasury watchdog regulator judiciary chancellery`
  ],
  [
    "organisation",
    `organisation organization company firm corporation group party movement union association federation foundation institute
    university college school bank fund club league charity church ngo think-tank alliance coalition bloc campaign lobby maker
    defence defense militia junta regime insurgency resistance coastguard carrier airline retailer supplier contractor hospital clinic manufacturer operator provider network nonprofit wing initiative forum brigade battalion regiment`
  ],
  [
    "group",
    `side team delegation party people negotiator counterpart host leader critic supporter opponent ally lawmaker protester
    demonstrator activist blogger rebel separatist family relative parent resident voter soldier officer expert camp
    warring-parties country nation faction crowd public people aides others colleague member`
  ],
  [
    "media",
    "agency newspaper newspapers paper magazine broadcaster channel outlet outlets media website site portal press daily weekly journal encyclopaedia encyclopedia reporter correspondent journalist station network wire tabloid television radio tv podcast"
  ],
  [
    "document",
    "document report memorandum memo message dispatch bulletin audit letter text draft agreement statement communique poll survey study readout transcript filing lawsuit complaint indictment affidavit email law decree resolution ruling release article book biography notice"
  ]
];

const plural = (noun: string) =>
  /man$/.test(noun) && noun !== "human"
    ? noun.replace(/man$/, "men")
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : /(?:s|x|ch|sh)$/.test(noun)
        ? `${noun}es`
        : `${noun}s`;

interface NounEntry {
  readonly type: SpeakerType;
  readonly plural: boolean;
  readonly singular: string;
}

const TABLE: ReadonlyMap<string, NounEntry> = (() => {
  const table = new Map<string, NounEntry>();
  for (const [type, nouns] of NOUNS)
    for (const noun of nouns.split(/\s+/).filter(Boolean)) {
      if (!table.has(noun)) table.set(noun, {type, plural: noun === "people" || noun === "others", singular: noun});
      const many = plural(noun);
      if (!table.has(many)) table.set(many, {type: type === "person" ? "group" : type, plural: true, singular: noun});
    }
  return table;
})();

/** Nouns that name people by what they do or are, by their endings: "fishermen", "churchgoers", "geologist". */
const PERSON = /(?:maker|goer|holder|keeper|worker|(?<!hu)man|woman|person|(?:olog|nal|ar|in|or)ist|cian|eer|crat)$/;
const PEOPLE =
  /(?:(?:mak|go|hold|keep|work|driv|farm|trad|bank|build|teach|support|lead|buy|sell|own|us|view|read|organiz|campaign|pray|march|strik|picket)ers|(?<!hu)men|women|(?:olog|nal|ar|in|or)ists|cians|eers|crats|ators)$/;

/** A noun of the list itself: for capitalised words, whose endings tell nothing (a surname in -man is no role). */
export function listedNoun(norm: string): NounEntry | null {
  return TABLE.get(norm) ?? TABLE.get(norm.slice(norm.lastIndexOf("-") + 1)) ?? null;
}

/** What kind of speaker a common noun names, or null where things and events do not speak. */
export function speakerNoun(norm: string): NounEntry | null {
  const known = listedNoun(norm);
  if (known) return known;
  if (norm.length > 5 && PEOPLE.test(norm))
    return {type: "group", plural: true, singular: norm.replace(/men$/, "man").replace(/s$/, "")};
  if (norm.length > 5 && PERSON.test(norm)) return {type: "person", plural: false, singular: norm};
  return null;
}

/** Nouns that stand before a name as a role: "lawmaker Ada Orne", "press secretary Kim Dole". */
export function isRoleNoun(norm: string): boolean {
  const entry = speakerNoun(norm);
  return entry !== null && !entry.plural && (entry.type === "person" || entry.type === "source");
}

/** Words that stand before a role in the name of an office. */
const BEFORE_OFFICE =
  /^(?:prime|royal|imperial|special|permanent|resident|humanitarian|foreign|vice|deputy|first|chief|press|majority|minority|house|senate|attorney|secretary|defen[cs]e|interior|finance|home|state|national|security|justice|lord|crown|treasury|acting|assistant|under|police|fire|city|county|health|education|energy|labou?r)$/;
/** "the President", "the Prime Minister", "the Attorney General": an office in capitals and nobody's name. */
export function isTitleAlone(words: readonly {readonly norm: string}[]): boolean {
  const office = words.at(-1)?.norm ?? "";
  return (
    /^(?:president|minister|premier|chancellor|king|queen|pope|governor|mayor|senator|secretary|speaker|leader|general|director|commissioner|ambassador|sheriff|judge|chief|chairman|whip|republican|democrat|excellency|eminence|holiness|majesty|highness|envoy|representative|coordinator)$/.test(
      office
    ) && words.slice(0, -1).every(({norm}) => BEFORE_OFFICE.test(norm))
  );
}

/** Roles that articles use for one another: a role that is asked for fits a person with another of its row. */
const SYNONYMS: readonly ReadonlySet<string>[] = [
  "president leader premier chancellor minister king emir head-of-state",
  "spokesman spokeswoman spokesperson secretary",
  "negotiator head chief leader delegate envoy",
  "aide adviser advisor assistant counsellor",
  "lawmaker deputy senator congressman congresswoman representative legislator politician parliamentarian mp republican democrat",
  "candidate nominee hopeful standard-bearer mate frontrunner contender mogul businessman billionaire developer",
  "attorney lawyer prosecutor counsel",
  "professor scholar academic historian economist scientist expert researcher analyst",
  "boss chief executive ceo head director chairman president",
  "envoy ambassador diplomat representative",
  "commander general officer colonel admiral",
  "ombudsman commissioner ombudswoman",
  "cardinal bishop archbishop",
  "judge justice",
  "reporter journalist correspondent columnist writer author",
  "democrat republican lawmaker senator congressman congresswoman governor"
].map((row) => new Set(row.split(" ")));

/** Offices that nobody is called by who is a "leader" or "chief" of something. */
const OF_STATE = /^(?:president|king|queen|emir|governor|mayor|pope)$/;

/** Whether a person known by one role noun can be called by another: 2 the same, 1 akin, 0 not. */
export function roleAffinity(known: string, asked: string): 0 | 1 | 2 {
  if (known === asked) return 2;
  if (OF_STATE.test(asked)) return 0;
  return SYNONYMS.some((row) => row.has(known) && row.has(asked)) ? 1 : 0;
}

/** Forms of address that stand for somebody named before: "Her Excellency noted" is not somebody of hers. */
export const HONORIFIC = /^(?:excellency|eminence|holiness|majesty|highness)$/;

export const FEMALE_NOUNS = new Set(
  "woman girl mother mum mom gran granny wife daughter sister widow spokeswoman congresswoman chairwoman queen princess actress businesswoman policewoman servicewoman councilwoman ombudswoman lady nun".split(
    " "
  )
);
export const MALE_NOUNS = new Set(
  "man boy father dad husband son brother spokesman congressman chairman king prince actor businessman policeman serviceman councilman pope cardinal bishop archbishop priest".split(
    " "
  )
);

/** Those who are posted to a place or study it, and do not speak for it. */
export const ELSEWHERE =
  /^(?:diplomat|reporter|journalist|correspondent|observer|expert|analyst|researcher|academic|historian|spokesman|spokeswoman|spokesperson|ambassador|envoy|consul|mediator|facilitator|delegate)s?$/;
