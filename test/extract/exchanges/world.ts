import {profileSchema} from "../../../data-loaders/profile/schema.ts";
import {createWorld} from "../../../data-loaders/profile/world.ts";

/** Two states at war, an armed group and a mediator, all invented. */
export const estavia = createWorld(
  profileSchema.parse({
    name: "Estavia and Kordova",
    parties: [
      {id: "estavia", name: "Estavia", side: true, aliases: ["Estgrad"], demonyms: ["Estavian", "Estavians"]},
      {id: "kordova", name: "Kordova", side: true, aliases: ["Korvale"], demonyms: ["Kordovan", "Kordovans"]},
      {id: "varonia", name: "Varonia", aliases: ["Varon City"], demonyms: ["Varonian", "Varonians"]}
    ],
    people: [
      {id: "brasko", name: "Ilan Brasko", party: "estavia", roles: ["Estavian president"]},
      {id: "teld", name: "Mara Teld", party: "kordova", roles: ["Kordovan defence minister"]}
    ],
    venues: [{city: "Lindhaven", country: "varonia", places: ["Grey Palace"]}]
  })
);

/** A state and an armed group that holds hostages. */
export const front = createWorld(
  profileSchema.parse({
    name: "Estavia and the Sarun Front",
    parties: [
      {id: "estavia", name: "Estavia", side: true, aliases: ["Estgrad"], demonyms: ["Estavian", "Estavians"]},
      {
        id: "front",
        name: "Sarun Front",
        side: true,
        aliases: ["Front", "Saruni rebels"],
        demonyms: ["Saruni", "Sarunis"]
      }
    ]
  })
);

/** Three states of which no profile says who is at war with whom. */
export const neutral = createWorld(
  profileSchema.parse({
    name: "No sides",
    parties: [
      {id: "estavia", name: "Estavia", aliases: ["Estgrad"], demonyms: ["Estavian", "Estavians"]},
      {id: "kordova", name: "Kordova", aliases: ["Korvale"], demonyms: ["Kordovan", "Kordovans"]},
      {id: "varonia", name: "Varonia", aliases: ["Varon City"], demonyms: ["Varonian", "Varonians"]}
    ]
  })
);
