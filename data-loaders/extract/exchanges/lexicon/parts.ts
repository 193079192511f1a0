/**
 * Words that name a part of the people exchanged. Those who are merely called soldiers, men or people are no part: only ranks, trades,
 * health, sex and origin set some apart from the rest.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s*,\s*|\n\s*/).filter(Boolean));

/** Head nouns that name a part by themselves: "11 officers", "108 women". */
export const PARTS =
  set(`officer, officers, sergeant, sergeants, private, privates, corporals, conscript, conscripts, commander, commanders, general,
  generals, pilot, pilots, airman, airmen, aviators, paratrooper, paratroopers, sailor, sailors, seaman, seamen, mariners, marine, marines,
  guardsman, guardsmen, border guard, border guards, policeman, policemen, police officers, gendarmes, cadets, reservists, medic,
  medics, doctors, journalist, journalists, reporters, aid workers, clerics, priests, activists, students, woman, women, mother, mothers,
  female, females, elderly, pensioners, foreigner, foreigners, crew, crew members, crewmen, politician, politicians, lawmakers, mayor,
  fisherman, fishermen, farmers, shepherds, wounded, injured, sick, ill, maimed, disabled, infirm`);

/** Nouns for soldiers at large: a part only where civilians are counted beside them. */
export const SOLDIERS =
  set(`soldier, soldiers, serviceman, servicemen, servicewomen, service member, service members, service personnel, troops,
  trooper, troopers, fighters, combatants, military, military personnel, defenders, uniformed`);

/** Words that fit everybody who is exchanged. */
export const EVERYBODY = new Set([
  ...SOLDIERS,
  ...set(`captive, captives, captured, detained, jailed, imprisoned, held, prisoner, prisoners, people, persons, men, dead, fallen, killed,
  slain, deceased, bodies, remains, freed, released, returned, exchanged`)
]);

/** Nouns for people of whom only the place behind "of" or "from" names a part: "eight residents of the Zar region". */
export const DWELLERS = set(
  "resident, residents, inhabitant, inhabitants, villager, villagers, people, persons, civilian, civilians"
);

/** What somebody was before the exchange, with the place or the year behind it: "two civilians seized in Zar in 2031". */
export const TAKEN = set(
  "seized, captured, detained, arrested, abducted, kidnapped, taken, deported, imprisoned, jailed, caught"
);

/** Behind a place's name: "the Zar region". */
export const REGIONS = set(
  "region, province, district, oblast, county, governorate, area, valley, garrison, city, town, camp, front"
);
