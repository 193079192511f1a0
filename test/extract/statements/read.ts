import {extractStatements} from "../../../data-loaders/extract/statements/index.ts";
import {analyse} from "../../../data-loaders/language/document.ts";
import {NO_PROFILE, type Profile, profileSchema} from "../../../data-loaders/profile/schema.ts";
import {createWorld} from "../../../data-loaders/profile/world.ts";

/** Two invented states at war, a go-between, and their people. */
export const DORNISH: Profile = profileSchema.parse({
  name: "Dorn and Vell",
  parties: [
    {id: "dorn", name: "Dorn", side: true, aliases: ["Orrath"], demonyms: ["Dornish", "Dornians"]},
    {id: "vell", name: "Vell", side: true, aliases: ["Sarnow"], demonyms: ["Vellish", "Vellers"]}
  ],
  people: [
    {id: "hask", name: "Ulric Hask", party: "dorn", gender: "male", roles: ["Dornish foreign minister"]},
    {id: "tarn", name: "Ilsa Tarn", aliases: ["Ilse Tarn"], party: "vell", gender: "female", roles: ["Vellish envoy"]}
  ],
  organisations: [{id: "council", name: "Council for Captives", party: "vell", type: "office"}]
});

const worlds = new Map([NO_PROFILE, DORNISH].map((profile) => [profile, createWorld(profile)]));

export interface Row {
  readonly speaker: string | null;
  readonly party: string;
  readonly kind: string;
  readonly rule: string;
  readonly cue: string | null;
  readonly evidence: string;
  readonly quotations: readonly string[];
}

/** The statements of a text, as a reader would see them. */
export function readStatements(text: string, profile: Profile = NO_PROFILE): Row[] {
  const world = worlds.get(profile) ?? createWorld(profile);
  const frame = {id: "test", title: null, published: null};
  return extractStatements(analyse(text), frame, world).map((row) => ({
    speaker: row.speaker,
    party: row.party,
    kind: row.statementKind,
    rule: row.rule,
    cue: row.cue,
    evidence: text.slice(row.evidence.start, row.evidence.end),
    quotations: row.quotations.map(({start, end}) => text.slice(start, end))
  }));
}
