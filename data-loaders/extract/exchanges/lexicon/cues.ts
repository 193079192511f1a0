import type {Status} from "../../mentions.ts";

/** Words about a figure: status, basis, sums, running totals, directions, boundaries. All lower case, hyphens left out. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s*,\s*|\n\s*/).filter(Boolean));

export const MODALS: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...each("agreed", "will, ll, would, shall, d"),
  ...each("proposed", "could, can, may, might"),
  ...each("demanded", "must, should, ought")
]);
export const HAVE = set("have, has, had, having, ve");
export const BE = set("be, is, are, was, were, been, being, re, am, get, got, getting");
export const ADVERBS =
  set(`not, n't, t, didn, don, doesn, hasn, haven, hadn, won, wouldn, isn, aren, wasn, weren, couldn, do, does, did, also, now, then, already, just, only, finally, again, since, later, today, yesterday, all, both, even,
  soon, once, ever, never, unilaterally, simultaneously, jointly, eventually, immediately, voluntarily, unconditionally, likewise,
  recently, reportedly, allegedly, officially, previously, formally, still, yet, so, far, thus, accordingly, safely, long, probably,
  possibly, initially, together, first, too, therefore, actually, successfully, quickly, meanwhile, tentatively, separately, effectively,
  each, in, total, fully, partly, duly, recently, instead, perhaps, mutually`);
export const NEGATIONS = set("not, never, t, neither, nor, without, cannot");
export const PRONOUNS = set("it, he, she, they, we, i, you, who, which, that, both, us, them");
export const DETERMINERS =
  set(`a, an, the, this, that, these, those, another, any, every, no, some, such, its, their, his, her, our, my, your,
  last, next, first, second, third, fourth, fifth, previous, latest, earlier, new, big, large, largest, biggest, major, prisoner, prisoners, pow, body, hostage, mass,
  of, in, for, by, after, before, on, with, from, during, one, two, three, recent, planned, possible, further, smaller, mutual, group, captive, agreed`);

/** Where a clause ends for the search of what governs a number. */
export const BOUNDARIES =
  set(`who, which, that, whose, whom, while, whereas, although, though, but, because, if, unless, until, when, where, as,
  after, before, since, than, once, whether, what, how, so, yet`);

/** Words before "to" + verb that say what the deed's standing is: "agreed to", "ready to", "a deal to", "refusing to". */
export const LEADS: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...each(
    "agreed",
    `agree, agrees, agreed, agreeing, agreement, agreements, deal, deals, accord, accords, pact, arrangement, understanding, decision, decided, decide,
    set, due, is, are, was, were, be, going, expected, scheduled, supposed, obliged, bound, meant, settled, undertaking, arranged,
    expects, expect, consented, approved, contract, treaty, about, have, has, had, slated, obligation, commitment, undertake, undertakes, undertook, undertaken, committed, commits, commit, authorised, authorized`
  ),
  ...each(
    "proposed",
    `offer, offers, offered, offering, propose, proposes, proposed, proposing, proposal, promise, promises, promised, promising, pledge,
    pledges, pledged, vow, vowed, vows, ready, readiness, willing, willingness, prepared, preparing, plan, plans, planned, intend, intends, intended, hope, hopes,
    hoped, hoping, want, wants, wanted, like, try, tries, trying, possible, suggested, suggests, idea, intention, volunteered, open, able, effort, efforts, hopeful, considering, bid, initiative`
  ),
  ...each(
    "demanded",
    `demand, demands, demanded, demanding, urge, urges, urged, urging, ask, asks, asked, asking, call, calls, called, calling, appeal, appeals, appealed,
    request, requests, requested, require, requires, required, insist, insists, insisted, insisting, solicit, solicits, solicited, told, press, pressed, order, ordered, begged, pleaded, pressure, needs, need`
  ),
  ...each(
    "rejected",
    `refuse, refuses, refused, refusing, refusal, decline, declines, declined, declining, reject, rejects, rejected, rejecting, unwilling, reluctant,
    reluctance, unwillingness, failed, fail, fails, failing, failure`
  ),
  ...each(
    "completed",
    `began, begin, begun, begins, beginning, started, start, starts, finished, finish, continue, continued, continues, managed, manage, able, helped, help, helps,
    helping, succeeded, enabled, allowed, led, allowing, enabling, proceeded`
  )
]);

/** Words in the same clause that tell the standing of a deed told as a noun, or of a number without any verb. */
export const STATUS_WORDS: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...each(
    "agreed",
    `agreed, agree, agrees, agreeing, agreement, agreements, deal, deals, accord, accords, pact, settled, arranged, arrange, planned, scheduled, expects, expected, expect,
    provided, provides, envisages, envisaged, foresees, foresaw, stipulates, stipulated, negotiated, finalised, finalized, signed, formula, preparing, prepared, preparation,
    awaiting, upcoming, forthcoming, will, would, soon, provide, provides, provided, approved, understanding, talked, discussed, decided, next, future, pending, coming`
  ),
  ...each(
    "proposed",
    `offer, offers, offered, offering, propose, proposed, proposes, proposal, proposing, promised, promises, promise, promising, pledged, pledges, suggested, suggests, ready,
    willing, could, may, might, possible, possibly, perhaps, potential, idea, considering, mulling, initiative, floated, vowed, willingness, readiness`
  ),
  ...each(
    "demanded",
    `demand, demands, demanded, demanding, insist, insists, insisted, insisting, solicit, solicits, solicited, urged, urges, urging, calls, called, calling, requested, requests, request, asks, asked, asking, seeks,
    sought, seeking, wants, wanted, required, requires, requirement, must, should, ultimatum, appealed`
  ),
  ...each(
    "rejected",
    `refused, refuses, refusing, refuse, rejected, rejects, rejecting, declined, declines, reject, vetoed, blocked, cancelled, canceled, refusal, rejection`
  ),
  ...each(
    "completed",
    `began, begun, begins, started, starts, completed, complete, completes, completion, concluded, fulfilled, implemented, carried, conducted, done, occurred, happened, held, finished, executed, performed, underway, ended,
    ending, succeeded, took, taken, taking, led, produced, yielded, brokered, mediated, secured, effected, staged, announced, announcing, announces, welcomed, hailed, celebrated, praised, after, following, came, come, gone, went, facilitated`
  )
]);

export const EACH = set("each, apiece");
/** Nouns after each/either/both/per/a/every that mean one of the two. */
export const SIDE_NOUNS = set(
  "side, sides, country, countries, army, armies, party, parties, nation, nations, state, states, capital, capitals, camp, camps, way, direction, directions, government, governments, warring, belligerent, neighbour, neighbor, delegation, end, people, faction, group, force"
);
export const ONE_OF_TWO = set("each, either, per, a, every, both, respective");

/** Adverbs that make an overall sum of a number. */
export const SUM_WORDS = set(
  "altogether, together, overall, combined, total, all told, in all, in total, between them, in sum, jointly, taken together, both sides combined, in aggregate"
);
export const REVERSE = [
  "other side freed",
  "other side released",
  "other side handed",
  "other side returned",
  "other side gave",
  "in return",
  "in exchange",
  "other way",
  "opposite direction",
  "other direction",
  "on the return",
  "on the way back",
  "in turn",
  "reverse direction",
  "opposite way",
  "for its part",
  "in the other",
  "going the other",
  "to go there",
  "vice versa",
  "in his place",
  "in her place",
  "in their place",
  "in its place"
];
export const EQUAL = [
  "equal number",
  "same number",
  "as many",
  "like number",
  "matching number",
  "identical number",
  "one for one",
  "similar number",
  "equivalent number",
  "same amount",
  "equal amount",
  "the same quantity",
  "head for head",
  "one to one",
  "on a parity",
  "parity basis",
  "equal numbers",
  "the same again"
];

const START =
  "start, beginning, outset, outbreak, onset, launch, eruption, first day, first days, early days, commencement";
const WAR =
  "war, invasion, conflict, hostilities, fighting, full scale, escalation, aggression, offensive, campaign, mobilisation, revolution, uprising, operation";
export const ORIGIN_WORDS = set(START);
export const WAR_WORDS = set(WAR);

export const PREPOSITIONS = new Set(
  "to from with of in into by at on for against between near via through inside outside over under about around across towards toward within among like".split(
    " "
  )
);
export const PREVIOUS = set("previous, previously, earlier, last, preceding, prior, penultimate, past");

function each(status: Status, words: string): [string, Status][] {
  return words
    .split(/\s*,\s*|\n\s*/)
    .filter(Boolean)
    .map((word) => [word.trim(), status]);
}
