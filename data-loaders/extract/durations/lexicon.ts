/**
 * The words of meetings and their lengths, as sources of the patterns in rules.ts. All are matched in lower case, on
 * words without diacritics; a hyphen may stand for a space.
 */

const any = (list: string) =>
  list
    .trim()
    .split(/\s*\|\s*/)
    .map((phrase) => phrase.replace(/[\s-]+/g, "[\\s-]+"))
    .join("|");

/** Nouns of a meeting whose length can be told. */
export const MEETING = any(`
  talks | negotiations? | discussions? | consultations? | deliberations? | rounds? | sessions? | plenary | plenaries |
  meetings? | encounters? | conversations? | sit downs? | dialogues? | summits? | calls? | tete a tetes? | gatherings? |
  sittings? | conclaves? | huddles? | parleys? | haggling | bargaining | wrangling | discussion | diplomacy |
  back and forth | the talk | phone talks? | video conferences? | chats? | contacts | confab | get togethers? | videoconferences? | teleconferences? | video links? | exchange of views | working group | chinwags? | pow ?wows? | courtesy | talking shop
`);

/** Meetings that have their name from who meets: subjects only, since "three hours one on one" is another matter. */
export const FACE_TO_FACE = any("one on ones? | face to face | tete a tetes? | head to head");

/** Nouns of other things that last: a length whose subject is one of these is no meeting's. */
export const NOT_MEETING = `${any(`
  ceasefires? | cease fires? | truces? | pauses? | lulls? | halts? | armistice | moratorium | silence | curfew |
  delays? | waits? | breaks? | recess | intervals? | interruptions? | flights? | journeys? | drives? | trips? | rides? |
  crossings? | wars? | conflicts? | invasions? | sieges? | battles? | fighting | offensives? | attacks? | strikes? | raids? |
  bombardments? | shelling | barrages? | alerts? | blackouts? | outages? | captivity | detention | imprisonment |
  sentences? | terms? | jail | prison | custody | swaps? | hand overs? | handovers? | transfers? | operations? |
  evacuations? | speech | speeches | address | press conferences? | news conferences? | briefings? | interviews? |
  ceremony | ceremonies | preparations? | deadlines? | ultimatums? | mandates? | visits? | tours? | stays? | search |
  surgery | rescue | convoys? | unloading | registration | checks? | medical | quarantine | rally | protests? | vote |
  voting | debates? | trial | hearing | hearings | lunch | dinner | breakfast | windows? | extension | exile | absence | embargo |
  blockade | corridors? | queues? | procedure | procedures | trains? | bus | buses | examination | identification
`)}|(?<!\\d\\s|in\\s|since\\s|of\\s|by\\s|until\\s|early\\s|late\\s|last\\s|mid-)march(?!\\s\\d)|exchanges?(?![\\s-]+of[\\s-]+(?:views|opinions|words))`;

/** Verbs by which a meeting has a length: "lasted", "went on for". */
export const LASTING = any(`
  lasted | lasting | lasts | last | took up | taken up | takes up | ate up | swallowed | took | takes | taken | taking | take | ran | running | runs | run | went on | goes on | gone on | going on |
  continued | continuing | carried on | stretched | stretching | stretched on | dragged on | dragging on | dragged | spanned | spanning |
  occupied | occupying | consumed | extended | endured | clocked in at | clocked up | clocked | came in at | came to | amounted to | totalled | totaled |
  wore on | kept going | held on | spread over | spread across | needed | required | used up | filled | stretching on | went | were held | was held
`);

/** Verbs by which a meeting ends: with "after" or "in" and a length. */
export const ENDING = any(`
  ended | ends | ending | concluded | concludes | closed | closes | finished | finishes | wrapped up | wraps up | broke up | breaks up |
  broke off | broken off | adjourned | suspended | halted | collapsed | came to an end | come to an end | drew to a close | drawn to a close |
  over | done | parted | left | leaves? | left the table | leave the table | rose | rises? | get up | gets up | stand up | emerges? | walks? out | comes? out | wound up | winds up | stood up | walked out | emerged | dispersed | came out |
  called off | called it a day | called a halt | got up | quit | departed | broke down | completed | dissolved | terminated | through
`);

/** Verbs of people who are in a meeting: with "for" and a length. */
export const BEING_IN = any(`
  met | meet | meets | meeting | convened | convene | gathered | assembled | stayed | stayed at the table | faced each other | faced one another | spoke | speak | speaking | spoken | talked | talk | talking | conferred | conversed | negotiated | negotiating |
  bargained | haggled | huddled | deliberated | wrangled | argued | sat | sit | sitting | sat down | held talks | held discussions | held a meeting |
  held negotiations | held consultations | together | closeted | at it | locked in talks | locked in negotiations | with | face to face | at the table |
  in session | in talks | in conference | in conclave | behind closed doors | on the phone | on the telephone | on the line | received | hosted |
  in the room | around the table | engaged | holed up | shut in | been talking | telephoned | phoned | exchanged views | alone | in private | consulted | shuttled | shuttling | stuck it out | kept at it | sparred | quarrelled | squabbled | grappled | went back and forth
`);

/** Where hours are spent in a meeting: "three hours at the table". */
export const AT_THE_TABLE = any(`
  (?:at|around|round|across) (?:\\p{L}+ ){0,3}tables? | at the table | at one table | at the same table | at the negotiating table | at a table | at a long table | around the table | round the table | around a table | across the table |
  behind closed doors | face to face | in talks | in negotiations | in discussions | in conversation | in consultations | in session | in conclave | of talking |
  of talks | of monologues? | of shouting | of small talk | of argument | of arguments | of arguing | of give and take | together | closeted | talking | negotiating | haggling | bargaining | in the room | in the same room | in one room |
  locked in talks | locked in negotiations | in meetings | in a meeting | on the phone | on the telephone | one on one | of back and forth | with his counterpart |
  with her counterpart | going through | going over | working through | poring over | hammering out | thrashing out | arguing | debating | wrangling | in the same hall | across the same table | with their counterparts | in private | at the talks | in the meeting | discussing | locked away | in closed session | from room to room | from one room to (?:the )?(?:other|another|next) | (?:between|back and forth between) (?:the )?(?:two )?rooms | over (?:a|one) (?:single )?(?:page|paragraph|sentence|clause|word|comma|name|list|map|text|draft|line)
`);

/** The people of a meeting, where the meeting itself is not named. */
export const PEOPLE = any(`
  delegations? | delegates | negotiators? | envoys? | teams? | sides? | parties | representatives | officials | ministers? | diplomats? |
  emissaries | mediators? | experts | commissions? | committees? | the two | the three | the pair | they | presidents? | leaders? | counterparts? | generals | aides?
`);

export const PEOPLE_PATTERN = new RegExp(`\\b(?:${PEOPLE})\\b`, "u");

/** People and bodies that are no party to talks, as who meets or as whom somebody meets. */
const OTHERS = any(`
  families | family | relatives | mothers? | fathers? | wives | wife | husbands? | sons? | daughters? | brothers? | sisters? | parents | children | reporters |
  journalists | correspondents | press | cameras | soldiers | troops | servicemen | fighters | armies | army | forces | tanks | residents | villagers |
  refugees | survivors | veterans | patients | doctors | medics | nurses | lawyers | voters | supporters | crowds? | students | priests | prisoners |
  captives | hostages | detainees | inmates | drivers | rescuers | firefighters | parliament | cabinet | council | court | jury | congress | senate |
  lawmakers | senators | deputies | mps | shareholders | workers | volunteers | staff | guards | interpreters
`);
/** Places of waiting and travelling, not of talks. */
const WAYSIDE = any(`
  airport | airfield | station | border | crossing | checkpoint | hospital | shelter | cellar | basement | bunker | bus | buses | train | plane | aircraft |
  car | cell | trench | trenches | street | queue | square | church | school | home | road | tarmac | corridor | lobby | gate
`);
export const OTHERS_PATTERN = new RegExp(`\\b(?:${OTHERS})\\b`, "u");
export const WAYSIDE_PATTERN = new RegExp(
  `\\b(?:at|in|on|outside|near|by|from)\\s(?:the |a |an |his |her |their |its )?(?:\\p{L}+ )?(?:${WAYSIDE})\\b`,
  "u"
);
