import {describe, expect, it} from "vitest";
import {extractDurations} from "../../../data-loaders/extract/durations/index.ts";
import {analyse} from "../../../data-loaders/language/document.ts";
import {createWorld} from "../../../data-loaders/profile/world.ts";
import {WAR} from "../../reconcile/dating/profile.ts";

const world = createWorld(WAR);
const kinds = (text: string) =>
  extractDurations(analyse(text), {id: "a", title: null, published: "2024-05-15"}, world).map(({meeting}) => meeting);

describe("the kind of the meeting that a length measures", () => {
  it.each([
    ["call", "The king told the families on a call on 12 January, which ran to 40 minutes."],
    ["call", "Ruritania's envoy spoke to the Zendan envoy by telephone for two hours."],
    ["other", "President Ott met the envoy alone for an hour of talks."],
    ["working_group", "Ruritania and Zenda held talks in Hentzau. A group of officers sat for two hours."]
  ])("is a %s: %s", (kind, text) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it.each([
    [
      "who speaks by telephone tells of the talks",
      "Ruritania and Zenda held talks in Hentzau. An official, briefing by phone: today's plenary was just short of three hours, yesterday's nearer four."
    ],
    [
      "of one meeting alone",
      "Ruritania and Zenda held talks in Hentzau. The meeting of 29 March in the office alone went on for three hours."
    ],
    [
      "of the whole, behind all its formats",
      "The delegations held talks: all together, then in working groups by subject. Wednesday's deliberations extended over five hours."
    ]
  ])("are the talks themselves: %s", (_, text) => {
    expect(new Set(kinds(text))).toEqual(new Set(["talks"]));
  });
});
