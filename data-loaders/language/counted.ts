/** Nouns that are counted by the thousand, so that four digits before them are no year. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    "people persons prisoners soldiers bodies remains troops men women civilians children servicemen servicewomen captives " +
    "detainees defenders pows fighters hostages officers sailors guardsmen guards deportees internees combatants minors " +
    "corpses fatalities casualties dead wounded missing residents refugees names families each apiece drones missiles " +
    "shells tanks vehicles km kilometres kilometers miles metres meters tonnes tons dollars euros roubles rubles"
  ).split(" ")
);
