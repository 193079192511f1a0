import {z} from "zod";

/**
 * A profile: who and what to look for in one conflict, as data. Written in YAML under profiles/; docs/adapting.md walks
 * through one. Everything but the name may be left out: `NO_PROFILE` knows nobody, and the pipeline still runs.
 */

const names = z.array(z.string().min(1)).default([]);
const isoDate = z.iso.date();

const party = z.strictObject({
  /** Short lower-case id that the tables use: "ukraine", "us", "icrc". */
  id: z.string().regex(/^[a-z][a-z0-9_-]*$/),
  name: z.string().min(1),
  /** Whether this party is one of the sides that hand over and receive. */
  side: z.boolean().default(false),
  /** Other names: capitals and seats of government that stand for it (Moscow, the Kremlin), spellings. */
  aliases: names,
  /** Adjectives and what its people are called: Ukrainian, Ukrainians. */
  demonyms: names
});

const person = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_-]*$/),
  name: z.string().min(1),
  /** Spelling variants and short forms; a surname alone need not be listed. */
  aliases: names,
  party: z.string(),
  /** Roles by which articles call this person without a name: "Kremlin spokesman". */
  roles: names,
  gender: z.enum(["female", "male"]).optional()
});

const organisation = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_-]*$/),
  name: z.string().min(1),
  aliases: names,
  party: z.string(),
  type: z.enum(["office", "organisation", "media"]).default("organisation")
});

const venue = z.strictObject({
  city: z.string().min(1),
  country: z.string().optional(),
  aliases: names,
  /** Houses and palaces in that city where talks are held. */
  places: names
});

const round = z.strictObject({
  ordinal: z.int().min(1).optional(),
  date: isoDate,
  end_date: isoDate.optional(),
  city: z.string().optional(),
  venue: z.string().optional(),
  country: z.string().optional()
});

const series = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
  name: z.string().min(1),
  parties: z.array(z.string()).min(2),
  meeting: z.enum(["talks", "trilateral", "leaders", "call", "working_group", "other"]).default("talks"),
  rounds: z.array(round).default([])
});

/** A dated event by which articles count time: "two weeks after the coup", "nearly eight months into the war". */
const event = z.strictObject({
  name: z.string().min(1),
  date: isoDate,
  /** The words that mean it, nouns and verbs: "full-scale invasion", "war", "invaded". */
  aliases: names
});

export const profileSchema = z.strictObject({
  name: z.string().min(1),
  /** One sentence for the site's first page. */
  about: z.string().default(""),
  /** What a site publishes of an article's text: all of it, or only the evidence with its sentence. */
  publish: z.enum(["full", "evidence"]).default("evidence"),
  /** Where the site is found, for the links of its feed: "https://talks.example/". */
  site: z.url({protocol: /^https?$/}).optional(),
  parties: z.array(party).default([]),
  people: z.array(person).default([]),
  organisations: z.array(organisation).default([]),
  venues: z.array(venue).default([]),
  series: z.array(series).default([]),
  events: z.array(event).default([])
});

export type Profile = z.infer<typeof profileSchema>;
export type Party = z.infer<typeof party>;
export type Person = z.infer<typeof person>;
export type Organisation = z.infer<typeof organisation>;
export type Venue = z.infer<typeof venue>;
export type Series = z.infer<typeof series>;
export type ProfileEvent = z.infer<typeof event>;

/** The profile that knows nobody: `--profile none`. */
export const NO_PROFILE: Profile = profileSchema.parse({name: "none"});
