import {type Form, forms} from "./inflect.ts";

/**
 * Verbs by what they do to the people or remains they govern.
 *
 * Deeds: give (the subject hands over), get (the subject receives), back (either: "Estavia returned 20 Kordovans" gives,
 * "Estavia returned its sons from captivity" gets), swap (both at once), come (the people themselves move), move (a deed
 * only with its particle: bring N home, get N back, take N in).
 * Acts about deeds: offer, demand, wish (whom a side wants back, without asking for them outright), agree, refuse. Counts: a number put on what was told before. Run: how an
 * exchange goes, which governs no number. Other: everything that
 * happens to people and is no exchange.
 */
export type Deed = "give" | "get" | "back" | "swap" | "come";
export type VerbClass =
  | Deed
  | "move"
  | "offer"
  | "demand"
  | "agree"
  | "refuse"
  | "wish"
  | "plan"
  | "count"
  | "say"
  | "run"
  | "other";

export interface VerbEntry {
  readonly cls: VerbClass;
  readonly form: Form;
  readonly lemma: string;
}

const VERBS: Readonly<Record<VerbClass, string>> = {
  give: `hand over, hand back, hand, turn over, give up, give back, give over, give, release, free, set free, let go, let out,
    liberate, deliver, transfer, repatriate, send home, send back, pass over, pass on, surrender, relinquish, discharge,
    yield, extradite, pardon, part with, cede, ship back, ship, fly home, fly back, hand across, consign, dispatch, allow home, let home, unload, convey, spring, answer with, respond with, reply with, reciprocate with, pay with,
    turn loose, set loose, let loose,
    open the cells of, open the cells to, open the gates to, open the doors to, unlock the cells of`,
  get: `receive, get back, take back, recover, regain, retrieve, bring home, bring back, take in, take delivery of,
    welcome home, welcome back, welcome, accept, collect, obtain, reclaim, win back, have back, get home,
    secure, buy back, take custody of, gain, get, win the release of, secure the release of, see home, fetch home, fetch, sign for`,
  back: "return",
  swap: "exchange, swap, trade, swop, barter, interchange",
  come: `come home, come back, come out, go home, go free, walk free, go back, arrive, reach, cross over, cross, head home, travel home,
    travel, get home, cross back, make it home, make it back, make it out, fly in, return home, return back, be home, come, go, step off, reunite, rejoin,
    change sides, change hands, leave captivity, pass through, be reunited, walk, walk across, walk over, step across, move across, be back, be free, set foot, be out`,
  move: `send, bring, take, drive, carry, let, have, fly, transport, evacuate, see, lead, leave, board, disembark, depart, land, escort,
    bear, ferry, turn, set, throw in, put aboard, put on board`,
  offer: `offer, be considered for, propose, promise, pledge, suggest, vow, undertake, commit, prepare to, volunteer, put forward, moot, float, guarantee,
    signal, consider, weigh, discuss, contemplate, envisage, hope, mull, tout, dangle, hold out`,
  demand:
    "demand, request, ask for, ask, call for, insist on, insist, seek, want, want back, require, press for, push for, appeal for, urge, claim back, plead for, solicit",
  agree: `agree, agree on, agree to, settle on, consent, decide on, sign, negotiate, finalise, finalize, arrange, confirm, provide for,
    foresee, stipulate, specify, accept in principle, approve, shake hands on`,
  refuse: `refuse, reject, decline, turn down, rule out, block, cancel, veto, balk at, baulk at, rebuff, call off, spurn, postpone, delay, suspend, scrap, bin, snub, throw out, wave away, brush aside, knock back, shrug off`,
  wish: `have in mind, be after, have its eye on, have their eye on, have his eye on, have her eye on, have an eye on,
    set its sights on, set their sights on`,
  plan: "plan, schedule, expect, intend, mean, aim, slate, anticipate, await, assume, reckon, earmark, forecast, predict, owe",
  count: `count, number, include, comprise, total, list, consist of, be made up of, make up, amount to, stand at, start at, begin at, come to, put, speak of,
    make, tally, record, log, feature, contain, cover, involve, concern, reach a total of, bring to, bring the total to, take the total to, bring the number, give, cite`,
  say: `say, tell, report, write, announce, add, state, declare, note, claim, explain, inform, insist that, stress, recall, post,
    acknowledge, admit, allege, argue, call, describe, emphasise, emphasize, believe, estimate, warn, reveal, disclose, publish,
    reply, respond, answer, complain, charge, accuse, thank, deny, indicate, hint, understand, quote`,
  run: `carry out, take place, conduct, go ahead, go through, complete, carry through, implement, fulfil, fulfill, broker, mediate, facilitate,
    finish, begin, start, continue, end, oversee, organise, organize, stage, resume, prepare, make possible, become`,
  other: `kill, rescue, wound, injure, die, perish, miss, hold, keep, capture, detain, abduct, kidnap, arrest, seize, take hostage, take prisoner, take captive, jail, imprison,
    serve, flee, displace, lose, march, fight, remain, stay, live, need, languish, think, sentence, convict, sit, attend, meet, deploy,
    launch, fire, shoot, hit, strike, attack, destroy, damage, hurt, evacuate to, await trial, lie, spend, last, celebrate, suffer, starve, follow,
    torture, identify, bury, examine, verify, crash, fall, sign up, recruit, mobilise, mobilize, train, lead, represent, travel to,
    work, exhume, try, charge with, execute, murder, massacre, disappear, vanish, deport, intern, strand, trap, interview, treat, hospitalise,
    hospitalize, visit, support, vote, protest, gather, mark, turn, face, join, defend, guard, escape, cost, own, be captured, be born,
    be held, be missing, be killed, be listed, be considered, be presumed, be feared, require, rise, grow, belong, come under, fall under, come across`
};

const TABLE = new Map<string, VerbEntry[]>();
for (const [cls, lemmas] of Object.entries(VERBS) as [VerbClass, string][])
  for (const lemma of lemmas.split(/\s*,\s*/))
    for (const [words, form] of forms(lemma.trim())) {
      const known = TABLE.get(words);
      const entry = {cls, form, lemma: lemma.trim()};
      if (!known) TABLE.set(words, [entry]);
      else if (known[0]!.cls === cls) known.push(entry);
    }

/** The readings of a verb form ("handed over"), the first class listed for it; undefined where it is no verb here. */
export function verbEntries(words: string): readonly VerbEntry[] | undefined {
  return TABLE.get(words);
}

/** How many words the longest verb has. */
export const LONGEST_VERB = 4;

/** Verbs that take people, or by which they go, somewhere: no deed by themselves, but motion. */
export const isMotion = (lemma: string): boolean => verbEntries(lemma)?.[0]?.cls === "move" && !IDLE.has(lemma);
const IDLE = new Set(["let", "have", "see", "lead", "turn", "set"]);

export const DEEDS: ReadonlySet<VerbClass> = new Set<VerbClass>(["give", "get", "back", "swap", "come"]);

/** Nouns for the deed itself: "the release of 20 captives", "an exchange of 40", "a hand-over of remains". */
export const DEED_NOUNS: ReadonlyMap<string, Deed> = new Map<string, Deed>([
  ...nouns("swap", "exchange, exchanges, swap, swaps, trade, barter, prisoner exchange, prisoner swap, formula"),
  ...nouns(
    "give",
    `release, releases, liberation, freeing, freedom, repatriation, repatriations, handover, handovers, hand over,
    hand overs, transfer, transfers, delivery, deliveries, surrender, handing over, pardon, giving up`
  ),
  ...nouns("get", "recovery, retrieval, reception, receipt, retaking"),
  ...nouns("come", "homecoming, arrival, arrivals"),
  ...nouns("back", "return, returns")
]);

function nouns(deed: Deed, words: string): [string, Deed][] {
  return words.split(/\s*,\s*/).map((word) => [word.trim(), deed]);
}

/** Particles that make a deed of a verb of moving, at some distance behind it: "brought 189 of them home". */
export const PARTICLES: ReadonlyMap<string, ReadonlyMap<string, VerbClass>> = new Map([
  [
    "bring",
    new Map<string, VerbClass>([
      ["home", "get"],
      ["back", "get"],
      ["out", "get"]
    ])
  ],
  [
    "get",
    new Map<string, VerbClass>([
      ["home", "get"],
      ["back", "get"],
      ["out", "get"]
    ])
  ],
  [
    "take",
    new Map<string, VerbClass>([
      ["back", "get"],
      ["home", "get"]
    ])
  ],
  [
    "send",
    new Map<string, VerbClass>([
      ["home", "give"],
      ["back", "give"],
      ["over", "give"],
      ["across", "give"]
    ])
  ],
  [
    "want",
    new Map<string, VerbClass>([
      ["back", "demand"],
      ["home", "demand"],
      ["returned", "demand"],
      ["out", "demand"],
      ["freed", "demand"],
      ["released", "demand"]
    ])
  ],
  [
    "have",
    new Map<string, VerbClass>([
      ["back", "get"],
      ["home", "get"]
    ])
  ],
  [
    "let",
    new Map<string, VerbClass>([
      ["go", "give"],
      ["home", "give"],
      ["out", "give"],
      ["leave", "give"],
      ["return", "give"],
      ["cross", "give"],
      ["depart", "give"],
      ["free", "give"]
    ])
  ],
  [
    "see",
    new Map<string, VerbClass>([
      ["home", "get"],
      ["freed", "get"],
      ["released", "get"],
      ["returned", "get"]
    ])
  ],
  ["turn", new Map<string, VerbClass>([["loose", "give"]])],
  [
    "set",
    new Map<string, VerbClass>([
      ["free", "give"],
      ["loose", "give"]
    ])
  ],
  [
    "leave",
    new Map<string, VerbClass>(
      ["custody", "captivity", "detention", "prison", "prisons", "jail", "jails", "cells", "camps"].map((place) => [
        place,
        "come"
      ])
    )
  ],
  [
    "fly",
    new Map<string, VerbClass>([
      ["home", "give"],
      ["back", "give"]
    ])
  ],
  [
    "drive",
    new Map<string, VerbClass>([
      ["home", "give"],
      ["back", "give"]
    ])
  ],
  [
    "transport",
    new Map<string, VerbClass>([
      ["home", "give"],
      ["back", "give"]
    ])
  ],
  [
    "escort",
    new Map<string, VerbClass>([
      ["home", "come"],
      ["back", "come"]
    ])
  ],
  [
    "carry",
    new Map<string, VerbClass>([
      ["home", "give"],
      ["back", "give"]
    ])
  ]
]);
