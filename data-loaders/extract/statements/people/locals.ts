import {MOVEMENT_TIES} from "../../../profile/countries.ts";
import {ELSEWHERE, speakerNoun} from "../lexicon/roles.ts";
import type {Scene} from "../scene/scene.ts";
import type {Item} from "../text/item.ts";
import {KIN} from "./kin.ts";
import {townOf} from "./town.ts";

/** Those who rule or serve one place, wherever that is said. */
const OF_TOWN =
  /^(?:governor|mayor|ombuds(?:man|woman)|prosecutor|council|councillor|municipality|administration|prefect|headmaster|headmistress|administrator)s?$/;
/** Nouns for people whom nothing but a place ties to a state. */
const PRIVATE =
  /^(?:(?:wo)?m[ae]n|girl|boy|child(?:ren)?|resident|villager|pensioner|teacher|schoolteacher|headteacher|doctor|nurse|surgeon|paramedic|farmer|fisher(?:man|men)|shopkeeper|driver|neighbou?r|volunteer|student|priest|miner|trader|engineer|librarian|electrician|mechanic|carpenter|baker|tailor|survivor|lawyer)s?$/;
/** Those of whom "in TOWN" says where they are posted or passing. */
const PASSING =
  /^(?:source|insider|official|officer|commander|soldier|fighter|negotiator|official|aide|worker|monitor|participant|interlocutor|refugee|migrant|exile|deportee|tourist|visitor|witness)s?$/;
/** Those who are somewhere against their will. */
const HELD =
  /^(?:held|kept|jailed|imprisoned|captured|captive|detained|interned|taken|deported|prisoner|hostage|exile|refugee)s?$/;
/** What serves those who live where it stands. */
const SERVICE =
  /^(?:hospital|clinic|morgue|school|department|directorate|police|prosecution|court|council|district|municipality|administration)$/;
/** Those who were at a place for a while: "a survivor of Orr", "the defenders of Orr". */
const BATTLE = /^(?:veteran|survivor|defender|hero|victim|liberator|conqueror|commander|leader|head|chief)s?$/;
const BASED = /-(?:based|born)$/;
const AT = /^(?:in|at|near|outside)$/;
const OUT_OF = /^(?:from|of)$/;

/**
 * The state of those who are told of by a place and nothing else: a private person "from" or "in" a town, and who rules or serves it.
 * Of a state that the article is about; of one that fights a movement on its own ground a place tells nothing.
 *   "a mother in Orr", "a farmer from Orr", "the governor of Orr", "Orr's mayor", "the Orr governor's office"
 *   not: "a diplomat in Orr", "the Orr-based scholar", "a source in Orr", "a man held in Orr", "a commander from Orr", whose side is another matter
 */
export function localParty(
  scene: Scene,
  items: readonly Item[],
  from: number,
  to: number,
  head: string
): string | null {
  const local = OF_TOWN.test(head);
  const words = items.slice(from, to);
  const serving = words.some(({norm}) => SERVICE.test(norm));
  if (!local && (ELSEWHERE.test(head) || (!serving && PASSING.test(head)) || (!serving && !isPerson(head))))
    return null;
  if (words.some(({norm}) => HELD.test(norm))) return null;
  const close = local || serving || KIN.test(head) || PRIVATE.test(head);
  for (let i = from; i < to; i++) {
    const before = items[i]!.norm;
    if (BASED.test(before)) {
      const state = scene.world.stateOfPlace(items[i]!.text.replace(BASED, ""), scene.near);
      if (state) return settled(scene, state);
    }
    if (!OUT_OF.test(before) && !(close && AT.test(before))) continue;
    if (before === "of" && !local && BATTLE.test(head)) continue;
    const town = townOf(scene, items, i + 1);
    if (town && items[town.to]?.kind !== "possessive") return settled(scene, town.state);
  }
  return local ? (ruledBy(scene, items, from, to) ?? scene.reportedFrom) : null;
}

/** "Orr's mayor", "the Orr governor's office": the place before the noun. */
function ruledBy(scene: Scene, items: readonly Item[], from: number, to: number): string | null {
  const start = items[from]?.norm === "the" ? from + 1 : from;
  const town = start < to ? townOf(scene, items, start) : null;
  return town && town.to <= to && scene.near.has(town.state) ? settled(scene, town.state) : null;
}

/** Experts and insiders come from anywhere, and bodies speak for themselves. */
const isPerson = (head: string) => /^(?:person|group)$/.test(speakerNoun(head)?.type ?? "");

/** A state, unless a movement holds ground of its own there. */
function settled({movement, near}: Scene, state: string): string | null {
  if (!near.has(state)) return null;
  if (movement === null) return state;
  const tie = MOVEMENT_TIES[movement];
  return tie?.people && tie.opposes === state ? state : null;
}
