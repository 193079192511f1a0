import type {Category} from "../../mentions.ts";

/**
 * Who and what is exchanged: head nouns by category, the words that may stand between a number and its noun, and the
 * endings by which an unlisted noun is recognised as one of persons. Plurals and singulars are both listed.
 */

const list = (words: string): string[] => words.split(/\s*,\s*|\n\s*/).filter(Boolean);

/** Nouns that name a category by themselves. */
export const NOUNS: Readonly<Record<Category, readonly string[]>> = {
  bodies: list(`body, bodies, remains, corpse, corpses, cadaver, cadavers, dead, fallen, deceased, coffin, coffins,
    casket, caskets, dead bodies, mortal remains, war dead`),
  children: list(`child, children, minor, minors, kid, kids, orphan, orphans, teenager, teenagers, infant, infants,
    baby, babies, boys, girls, adolescents, youngsters, toddlers, pupils, schoolchildren, schoolgirls, schoolboys, underage`),
  civilians: list(`civilian, civilians, resident, residents, inhabitant, inhabitants, villager, villagers,
    noncombatant, noncombatants, non combatants, townspeople, townsfolk, farmer, farmers, fisherman, fishermen,
    shepherd, shepherds, goatherds, civilian detainees, civilian prisoners, civilian captives, pensioners, evacuees`),
  hostages: list("hostage, hostages, abductee, abductees, kidnap victims, kidnapped"),
  prisoners: list(`prisoner, prisoners, prisoner of war, prisoners of war, pow, pows, captive, captives, detainee,
    detainees, inmate, inmates, internee, internees, convict, convicts, serviceman, servicemen, servicewoman,
    servicewomen, service member, service members, service personnel, servicepeople, service people, soldier, soldiers,
    troops, trooper, troopers, fighter, fighters, combatant, combatants, officer, officers, sergeant, sergeants,
    private, privates, conscript, conscripts, recruit, recruits, sailor, sailors, seaman, seamen, mariners, marine,
    marines, guardsman, guardsmen, border guard, border guards, defender, defenders, warrior, warriors, hero, heroes,
    commander, commanders, general, generals, pilot, pilots, airman, airmen, aviators, paratrooper, paratroopers,
    reservist, reservists, volunteer fighters, militant, militants, militiaman, militiamen, militia, rebel, rebels,
    insurgent, insurgents, gunman, gunmen, guerrilla, guerrillas, mercenary, mercenaries, legionnaires, loyalists,
    separatists, partisans, medic, medics, policeman, policemen, police officers, gendarmes, wounded, injured, sick,
    ill, maimed, disabled, military, servants, political prisoners, security prisoners, arrestees, spies, agents,
    regulars, living, infantrymen, gunners, cadets, infirm, uniformed, peshmerga, army men`)
};

/** Nouns that say only that persons are meant: they count where a hand-over governs them. */
export const GENERIC = new Set(
  list(`people, person, persons, men, man, women, woman, citizen, citizens, national, nationals, individual,
    individuals, compatriot, compatriots, countryman, countrymen, members, foreigner, foreigners, personnel, others, other,
    souls, names, lives, fellow citizens, fellow countrymen, crew members, crew,
    crewmen, journalist, journalists, reporters, activists, workers, employees, staff, lawmakers, politician,
    politicians, mayor, mayors, aid workers, clerics, priests, mothers, fathers, sons, daughters, females, males,
    elderly, volunteers, doctors, ones, brothers, sisters, nephews, nieces, cousins, grandsons, tourists, expatriates, labourers, laborers, students,
    dissidents, opponents, bloggers, businessmen, leaders, officials, returnees, freed, released`)
);

/** What a number before it may be said to be, without naming anything that can be handed over. */
export const MODIFIERS = new Set(
  list(`more, other, further, additional, such, of, the, its, their, his, her, our, my, your, own, those, these, them, badly,
    severely, gravely, seriously, critically, heavily, lightly, wounded, sick, ill, injured, frozen, captured, captive,
    fallen, dead, killed, slain, deceased, living, live, alive, young, old, elderly, female, male, civilian, military,
    unarmed, political, detained, jailed, imprisoned, abducted, kidnapped, deported, displaced, interned, convicted, foreign, army,
    navy, naval, marine, police, security, special, regular, contract, conscripted, mobilised, mobilized, exhausted,
    disabled, mutilated, unidentified, identified, unknown, enemy, fellow, ordinary, senior, junior, former, armed,
    combat, war, service, alleged, suspected, so, called, repatriated, freed, released, returned, remaining, first,
    last, final, new, surviving, confirmed, verified, registered, illegally, unlawfully, forcibly, held, innocent, able, bodied, and, or, pro, government,
    rebel, separatist, islamist, infantry, border, long, high, ranking, profile, merchant,
    crew, adult, underage, teenage, ailing, infirm, vulnerable, mostly, mainly, all, brave, national, guard, full, body`)
);

/** Things that are counted near exchanges and are never exchanged: a number before one of these is no figure. */
export const THINGS = new Set(
  list(`drone, drones, missile, missiles, rocket, rockets, shell, shells, tank, tanks, bomb, bombs, mine, mines, truck, trucks, lorry,
    lorries, bus, buses, coach, coaches, vehicle, vehicles, car, cars, convoy, convoys, wagon, wagons, plane, planes,
    aircraft, helicopter, helicopters, ship, ships, ambulance, ambulances, bag, bags, container, containers, trailer,
    trailers, swap, swaps, exchange, exchanges, stage, stages, phase, phases, round, rounds, meeting, meetings, talk,
    talks, session, sessions, visit, visits, day, days, hour, hours, minute, minutes, second, seconds, week, weeks,
    month, months, year, years, decade, decades, century, centuries, km, kilometre, kilometres, kilometer, kilometers,
    mile, miles, metre, metres, meter, meters, foot, feet, acre, acres, hectare, hectares, ton, tons, tonne, tonnes,
    dollar, dollars, euro, euros, pound, pounds, rouble, roubles, ruble, rubles, hryvnia, shekels, rial, riyals, percent, per, cent,
    point, points, item, items, paragraph, paragraphs, page, pages, article, articles, region, regions, city, cities,
    town, towns, village, villages, province, provinces, district, districts, settlement, settlements, country,
    countries, nation, nations, state, states, side, sides, party, parties, delegation, delegations, group, groups,
    team, teams, commission, commissions, committee, committees, working, list, lists, document, documents, paper,
    papers, memorandum, memorandums, proposal, proposals, condition, conditions, demand, demands, question, questions, letter, letters,
    message, messages, time, times, way, ways, road, roads, option, options, version, versions, version, category,
    categories, reason, reasons, attack, attacks, strike, strikes, house, houses, building, buildings, home, school,
    hospital, hospitals, prison, prisons, jail, jails, camp, camps, colony, colonies, location, locations, place, places, site, sites,
    front, fronts, sector, sectors, brigade, brigades, battalion, battalions, regiment, division, unit, units, lawmaker,
    delegate, delegates, negotiator, negotiators, envoy, envoys, observer, observers, mediator, mediators, ceasefire,
    ceasefires, truce, truces, agreement, agreements, deal, deals, accord, accords, sanction, sanctions, package,
    packages, book, books, painting, paintings, artefacts, artifacts, relic, relics, weapon, weapons, rifle, rifles,
    refugee, refugees, migrant, migrants, figures, gun, guns, cow, cows, animal, animals, dna, sample, samples, test, tests, case, cases, grave, graves, morgue,
    morgues, flight, flights, crossing, crossings, checkpoint, checkpoints, vote, votes, seat, seats, member states, bn,
    billion, million, m, a, am, pm, degrees, gmt, utc,
    generator, generators, transformer, transformers, tractor, tractors, computer, computers, boiler, boilers, heater,
    heaters, motor, motors, cylinders, tanker, tankers, carriers, launchers, interceptors, bunkers, shelters, chambers, orders,
    offers, corridors, detectors, ventilators, incubators, excavators, bulldozers, stretchers, barriers, folders, printers,
    scanners, radars, batteries, freezers, refrigerators, minister, ministers, president, presidents, ambassador,
    ambassadors, adviser, advisers, advisor, advisors, diplomat, diplomats, expert, experts, monitor, monitors, inspector,
    inspectors, lawyers, interpreters, reporters' questions, local, o, th, st, nd, rd, old, aged, hectares, barrels, megawatts`)
);

/** Endings by which an unlisted plural is taken for one of persons ("paratroopers", "loyalists", "artillerymen"). */
export const PERSON_ENDINGS = [
  "men",
  "women",
  "ers",
  "ors",
  "ists",
  "ians",
  "ees",
  "eers",
  "ants",
  "ites",
  "nauts",
  "folk"
];

/** "the defenders of", "the crew of": words that name a group of persons before "of". */
export const GROUPS = new Set(
  list(
    "group, groups, batch, batches, total, party, tranche, contingent, convoy, lot, set, list, number, sum, totals, wave"
  )
);

const CATEGORY_OF = new Map<string, Category>();
for (const [category, words] of Object.entries(NOUNS) as [Category, readonly string[]][])
  for (const word of words) CATEGORY_OF.set(word, category);

/** The category that a noun (or two- or three-word noun) names, or null. */
export function categoryOf(noun: string): Category | null {
  return CATEGORY_OF.get(noun) ?? null;
}

/** Whether an unlisted word reads as a plural noun for persons. */
export function looksLikePersons(word: string): boolean {
  return word.length > 5 && !THINGS.has(word) && PERSON_ENDINGS.some((ending) => word.endsWith(ending));
}

/** Nouns for people who are held, and for nobody else. */
export const CAPTIVES = /^(?:prisoners?|captives?|pows?|detainees?|hostages?|inmates?|internees?|war)$/;
