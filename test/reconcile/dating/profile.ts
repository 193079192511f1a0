import {profileSchema} from "../../../data-loaders/profile/schema.ts";

/** The invented war that DATING_RULES speaks of. */
export const WAR = profileSchema.parse({
  name: "Ruritania and Zenda",
  parties: [
    {id: "ruritania", name: "Ruritania", side: true, demonyms: ["Ruritanian", "Ruritanians"]},
    {id: "zenda", name: "Zenda", side: true, demonyms: ["Zendan", "Zendans"]}
  ],
  venues: [{city: "Hentzau", places: ["Old Palace"]}, {city: "Tarlenheim"}],
  series: [
    {
      id: "early",
      name: "Spring 2021",
      parties: ["ruritania", "zenda"],
      rounds: [{ordinal: 1, date: "2021-03-04", city: "Tarlenheim"}]
    },
    {
      id: "main",
      name: "2024",
      parties: ["ruritania", "zenda"],
      rounds: [
        {ordinal: 1, date: "2024-04-10", city: "Hentzau"},
        {ordinal: 2, date: "2024-05-06", city: "Hentzau", venue: "Old Palace"},
        {ordinal: 3, date: "2024-07-17", end_date: "2024-07-18", city: "Tarlenheim"}
      ]
    }
  ],
  events: [{name: "start of the war", date: "2021-02-01", aliases: ["war", "invasion", "invaded"]}]
});
