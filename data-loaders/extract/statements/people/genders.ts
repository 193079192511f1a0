import {PERSONAL} from "../lexicon/closed.ts";
import type {Scene} from "../scene/scene.ts";
import type {Entities, Entity} from "./entity.ts";

const MALE = /^(?:he|his|him|himself)$/;
const FEMALE = /^(?:she|her|hers|herself)$/;
/** How many items behind a name its pronouns are counted. */
const REACH = 30;

/**
 * Gives persons whose name and title tell no gender the one that the article's pronouns give them: those behind the name
 * in its own sentence, as far as nobody else is named there, and at the head of the next sentence. Only where all pronouns agree,
 * or two in three of at least three do. Time linear in the text.
 */
export function inferGenders(scene: Scene, entities: Entities): void {
  const votes = new Map<Entity, {female: number; male: number}>();
  const vote = (entity: Entity, norm: string, weight: number) => {
    const count = votes.get(entity) ?? {female: 0, male: 0};
    votes.set(entity, count);
    if (MALE.test(norm)) count.male += weight;
    if (FEMALE.test(norm)) count.female += weight;
  };
  for (const unit of scene.units) {
    const persons = entities.inUnit(unit);
    const only = new Set(persons.map(({entity}) => entity));
    if (only.size !== 1) continue;
    const {entity, start} = persons[0]!;
    if (entity.gender) continue;
    let seen = 0;
    for (const item of unit.items) if (item.start > start && seen++ < REACH) vote(entity, item.norm, 2);
    const next = scene.units[unit.index + 1];
    if (next?.paragraph !== unit.paragraph || entities.inUnit(next).length > 0) continue;
    const head = next.items.find((item) => PERSONAL.has(item.norm));
    if (head) vote(entity, head.norm, 1);
  }
  for (const [entity, {female, male}] of votes) {
    const [more, less] = female > male ? [female, male] : [male, female];
    if (more > 0 && (less === 0 || (more >= 6 && less * 2 <= more))) entity.gender = female > male ? "female" : "male";
  }
}
