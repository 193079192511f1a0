import {isAdditional} from "../attributes/evidence.ts";
import {sideAt} from "../direction/roles.ts";
import {BE} from "../lexicon/cues.ts";
import {DEED_NOUNS, DEEDS} from "../lexicon/verbs.ts";
import {WEAK} from "../sentence/scene.ts";
import {actorOf, type Loose} from "./loose.ts";

/** What speaks for or against a loose count, with a text of which it holds and one of which it does not. */
export interface Feature {
  readonly name: string;
  readonly points: number;
  readonly holds: (loose: Loose) => boolean;
}

const before = ({scene, np}: Loose): string => scene.units[np.from - 1]?.norm ?? "";
const after = ({scene, np}: Loose, k = 0): string => scene.units[np.to + k]?.norm ?? "";
const elided = ({np}: Loose): boolean => np.shape === "elided";

export const AMONG = "of the former or the latter";

export const FEATURES: readonly Feature[] = [
  {name: "a figure stands in the same sentence", points: 0.2, holds: ({gap}) => gap === 0},
  {name: "a figure stands in the sentence before", points: 0.15, holds: ({gap}) => gap === 1},
  {name: "a figure stands a little before", points: 0.1, holds: ({gap}) => gap === 2 || gap === 3},
  {name: "an exchange is told of", points: 0.1, holds: (loose) => loose.linked},
  {
    name: "hangs on a verb of exchange",
    points: 0.2,
    holds: ({mover}) => mover !== null && DEEDS.has(mover.cls) && !WEAK.has(mover.lemma)
  },
  {
    name: "hangs on a verb of motion or transfer",
    points: 0.15,
    holds: ({mover}) => mover !== null && (!DEEDS.has(mover.cls) || WEAK.has(mover.lemma))
  },
  {
    name: "is asked for, offered or planned",
    points: 0.15,
    holds: ({governing}) => governing.frame !== null && ACTS.has(governing.frame.cls)
  },
  {name: "a side, or captivity, that it goes to or from", points: 0.2, holds: ({towards}) => towards !== null},
  {name: "goes the other way", points: 0.2, holds: ({reversed}) => reversed},
  {
    name: "set against something by 'for'",
    points: 0.15,
    holds: (loose) => after(loose) === "for" || (before(loose) === "for" && loose.gap === 0)
  },
  {
    name: "its verb is left out",
    points: 0.15,
    holds: (loose) => loose.verbless && elided(loose) && OPENS.test(before(loose))
  },
  {
    name: "aboard, on the way or at the gate",
    points: 0.15,
    holds: ({scene, np, to}) => scene.units.slice(np.to, to).some(({norm}) => ABOARD.test(norm))
  },
  {
    name: "it was so many",
    points: 0.2,
    holds: ({scene: {units}, np, gap}) =>
      np.shape === "elided" && gap <= 1 && BE.has(units[np.from - 1]?.norm ?? "") && units[np.from - 2]?.norm === "it"
  },
  {
    name: "answers how many",
    points: 0.15,
    holds: ({scene, verbless, desk}) =>
      verbless && scene.index - desk.story.askedScene <= 3 && desk.story.askedScene < scene.index
  },
  {name: "one more", points: 0.1, holds: ({scene, np, i}) => isAdditional(scene.units, np.from, i)},
  {name: "has its own day", points: 0.1, holds: ({around}) => around.some(({kind}) => kind === "date")},
  {
    name: "people of a side",
    points: 0.15,
    holds: ({np, desk}) => np.nation !== null && desk.sides.all.includes(np.nation)
  },
  {name: "a noun for those exchanged", points: 0.1, holds: ({np}) => np.category !== null},
  {
    name: "a side stands by",
    points: 0.05,
    holds: ({around, towards, desk}) => towards === null && around.some((unit) => sideAt(unit, desk.sides) !== null)
  },
  {
    name: AMONG,
    points: 0.2,
    holds: ({around, gap}) => gap <= 3 && around.some(({norm}) => norm === "former" || norm === "latter")
  },
  {
    name: "what the number came to",
    points: 0.25,
    holds: (loose) => elided(loose) && COMES_TO.test(before(loose)) && loose.around.some(({norm}) => TALLY.test(norm))
  },
  {
    name: "what an exchange was of",
    points: 0.3,
    holds: ({governing, around, gap, np}) =>
      np.shape === "elided" &&
      gap <= 3 &&
      governing.frame?.cls === "count" &&
      OF.test(governing.frame.lemma) &&
      around.some(({norm}) => DEED_NOUNS.has(norm) || norm === "one")
  },
  {name: "a side asks, offers or sends", points: 0.15, holds: (loose) => actorOf(loose) !== null},
  {
    name: "an exchange was told of before",
    points: 0.05,
    holds: ({linked, desk}) => !linked && desk.story.exchangeScene >= 0
  },
  {
    name: "only what is",
    points: -0.1,
    holds: ({mover, verbless, governing}) => mover === null && !verbless && governing.frame === null
  },
  {name: "told again", points: -0.2, holds: ({np}) => np.definite && !np.partOf},
  {
    name: "governed by a preposition",
    points: -0.2,
    holds: (loose) => PREPOSITION.test(before(loose)) && !(loose.np.partOf && before(loose) === "of")
  },
  {
    name: "hangs on a verb of saying or counting",
    points: -0.15,
    holds: ({governing, mover}) =>
      mover === null && (governing.frame?.cls === "say" || governing.frame?.cls === "count")
  },
  {
    name: "asked",
    points: -0.15,
    holds: ({scene}) => scene.units.at(-1)?.norm === "?" || scene.units.at(-2)?.norm === "?"
  },
  {
    name: "people at large",
    points: -0.1,
    holds: ({np, desk}) => np.generic && !(np.nation !== null && desk.sides.all.includes(np.nation))
  }
];

const ABOARD =
  /^(?:aboard|board|flights?|planes?|aircraft|jets?|buses|coaches|convoys?|helicopters?|gates?|ready|waiting|crossing)$/;
const COMES_TO = /^(?:reached|reaches|reach|hit|rose|stood|to|at)$/;
const TALLY = /^(?:number|total|tally|sum|count)$/;
const OF = /^(?:involve|concern|cover|comprise|feature)$/;
const ACTS = new Set(["offer", "demand", "agree", "plan"]);
const OPENS = /^(?:|,|;|:|—|–|\(|and|then|while|but|\d*)$/;
const PREPOSITION = /^(?:in|at|on|by|with|from|after|of|to|against|over|under|between|among|than|like|as|until|till)$/;
