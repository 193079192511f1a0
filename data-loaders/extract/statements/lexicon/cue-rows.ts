import type {CueClass, Frame} from "./cue-types.ts";

interface Row {
  readonly cueClass: CueClass;
  readonly frame: Frame;
  /** Lemmas; "point:out/to" needs one of the particles after it. */
  readonly verbs: string;
}

export const ROWS: readonly Row[] = [
  {
    cueClass: "say",
    frame: "any",
    verbs: "say state declare remark opine assert contend argue insist aver avow reckon"
  },
  {cueClass: "explain", frame: "clause", verbs: "explain"},
  {
    cueClass: "say",
    frame: "clause",
    verbs:
      "mention comment observe maintain suggest imply intimate indicate signal hint judge conclude recall reflect posit theorize speculate concur agree disagree joke quip muse stipulate testify swear attest lament regret marvel boast brag gush gloat reveal disclose divulge confide relate recount report relay narrate insinuate surmise deduce forewarn volunteer signpost note emphasize stress underline underscore highlight reiterate repeat restate echo confide manifest point:out/to/up make:clear/plain set:out/forth lay:out/down spell:out sum:up go:on/further"
  },
  {
    cueClass: "say",
    frame: "object",
    verbs:
      "read:out reel:off articulate reiterate repeat restate emphasize stress underline underscore highlight outline enumerate summarize mention recount recall disclose reveal detail discuss note downplay play:down dial:back point:out/to set:out/forth lay:out spell:out talk:up"
  },
  {
    cueClass: "say",
    frame: "quote",
    verbs:
      "beg giggle read put begin continue resume finish repeat speak talk exclaim interject chime:in weigh:in whisper shout yell scream cry mutter murmur mumble stammer laugh smile grin chuckle sigh shrug nod sob weep groan growl bark snap sneer scoff snort thunder roar intone recite read chant sing deadpan crack rant rail fume vent bemoan rhapsodize enthuse effuse crow chirp croon gasp moan wail whine grumble gripe grouse vow hiss drawl utter pronounce proclaim preach sermonize philosophize opine rasp huff puff pipe:up blurt:out bluster chortle coo croak hazard venture interpose jest jeer parrot plead pontificate quaver quibble ramble remonstrate roar snarl sniff rage storm bellow interrupt call:out cry:out splutter sputter squeal stutter trumpet volunteer wheeze whimper yelp hedge demur prompt narrate cut:in break:in throw:in let:on retell summarize offer wonder acknowledge philosophise"
  },
  {cueClass: "add", frame: "clause", verbs: "add"},
  {cueClass: "add", frame: "clause", verbs: "elaborate expand clarify specify caveat caution qualify"},
  {
    cueClass: "tell",
    frame: "tell",
    verbs: "tell text inform apprise remind assure advise notify brief reassure alert persuade convince lecture ask"
  },
  {cueClass: "say", frame: "that", verbs: "hold submit maintain let:slip/know"},
  {cueClass: "tell", frame: "that", verbs: "inform assure remind notify advise brief"},
  {cueClass: "tell", frame: "aside", verbs: "inform"},
  // Translated reports, and verbs of voice with a clause of their own: "conveyed that", "crowed that".
  {cueClass: "say", frame: "that", verbs: "convey express share relay evaluate assess remember celebrate"},
  {
    cueClass: "say",
    frame: "that",
    verbs:
      "crow snarl growl bark snap thunder roar sneer scoff sniff trumpet whisper mutter murmur shout scream cry laugh sob weep wail moan whine bluster gasp enthuse croak hiss rasp sing"
  },
  {cueClass: "say", frame: "finding", verbs: "find establish determine"},
  {cueClass: "write", frame: "clause", verbs: "write tweet retweet blog repost"},
  {
    cueClass: "write",
    frame: "clause",
    verbs: "post message text email cable telegraph publish type caption scribble sign"
  },
  {cueClass: "ask", frame: "clause", verbs: "ask inquire enquire query wonder question"},
  {cueClass: "ask", frame: "object", verbs: "ask:for question request"},
  {
    cueClass: "answer",
    frame: "clause",
    verbs:
      "answer reply respond retort counter rejoin riposte shoot:back fire:back hit:back snap:back push:back strike:back shot:back joke parry rebut"
  },
  {cueClass: "claim", frame: "clause", verbs: "claim allege charge profess purport pretend hypothesize"},
  {cueClass: "claim", frame: "object", verbs: "allege attribute ascribe put:down"},
  {cueClass: "deny", frame: "clause", verbs: "deny refute dispute"},
  {
    cueClass: "deny",
    frame: "object",
    verbs:
      "deny refute dispute rebut reject dismiss rebuff disavow rule:out repudiate contradict challenge disown shrug:off brush:off wave:off turn:down"
  },
  {
    cueClass: "confirm",
    frame: "clause",
    verbs:
      "confirm acknowledge admit concede grant allow accept affirm reaffirm confess corroborate certify verify recognize own:up"
  },
  {cueClass: "confirm", frame: "object", verbs: "confirm acknowledge admit concede affirm reaffirm corroborate verify"},
  {cueClass: "announce", frame: "clause", verbs: "announce proclaim unveil declare decree rule"},
  {cueClass: "announce", frame: "object", verbs: "announce proclaim unveil declare"},
  {cueClass: "propose", frame: "clause", verbs: "propose recommend advocate suggest moot"},
  {cueClass: "propose", frame: "object", verbs: "propose suggest recommend advocate float moot"},
  {cueClass: "demand", frame: "clause", verbs: "demand require insist"},
  {cueClass: "demand", frame: "object", verbs: "demand insist:on call:for appeal:for"},
  {cueClass: "promise", frame: "clause", verbs: "promise pledge vow guarantee"},
  {cueClass: "warn", frame: "clause", verbs: "warn caution threaten"},
  {cueClass: "warn", frame: "tell", verbs: "warn caution"},
  {cueClass: "warn", frame: "object", verbs: "warn:of/against/about caution:against/about hint:at"},
  {cueClass: "accuse", frame: "object", verbs: "accuse blame fault"},
  {cueClass: "praise", frame: "object", verbs: "praise hail laud commend applaud extol compliment salute endorse"},
  {cueClass: "thank", frame: "act", verbs: "thank credit welcome congratulate apologize greet"},
  {
    cueClass: "criticise",
    frame: "object",
    verbs:
      "criticize condemn denounce decry deplore slam blast lambast lambaste castigate chide rebuke berate scold ridicule mock deride lampoon disparage bash assail attack:as knock:as pan"
  },
  {
    cueClass: "criticise",
    frame: "clause",
    verbs: "complain fume protest object gripe grumble lament bemoan rail carp grouse"
  },
  {cueClass: "criticise", frame: "figure", verbs: "complain:of/about"},
  {
    cueClass: "describe",
    frame: "label",
    verbs:
      "describe call term label dub brand qualify characterize portray depict paint cast style deem rate present hail welcome dismiss praise denounce condemn decry slam blast deride mock brand decry ridicule lambaste criticize reject liken compare tout bill"
  },
  {
    cueClass: "count",
    frame: "figure",
    verbs: "speak:of/about talk:of/about count put estimate tally give report make whisper:of/about mutter:of/about"
  },
  {cueClass: "expect", frame: "clause", verbs: "predict forecast foresee project prophesy estimate calculate"},
  {cueClass: "expect", frame: "object", verbs: "predict forecast"},
  {
    cueClass: "expect",
    frame: "quote",
    verbs:
      "hope expect think believe assume figure guess suppose hold fear doubt suspect worry feel see want pray wish know remember learn hear find"
  },
  {
    cueClass: "urge",
    frame: "act",
    verbs:
      "urge exhort implore beseech beg plead entreat encourage invite order instruct direct command call:on/upon appeal ask exhort challenge dare press counsel request threaten offer promise vow pledge voice express"
  },
  {cueClass: "urge", frame: "clause", verbs: "urge plead appeal implore beg"},
  {
    cueClass: "voice",
    frame: "quote",
    verbs:
      "upbraid reprimand reprove needle hector voice express vent convey cite invoke quote paraphrase lash:out sound admonish rebuke scold chide taunt tease heckle hurl assail attack lecture jab needle troll wail savage skewer torch rip"
  }
];
