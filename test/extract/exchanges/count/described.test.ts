import {describe, expect, it} from "vitest";
import {extractExchanges} from "../../../../data-loaders/extract/exchanges/index.ts";
import {analyse} from "../../../../data-loaders/language/document.ts";
import {estavia} from "../world.ts";

const subgroups = (text: string) =>
  extractExchanges(analyse(text), {id: "a", title: null, published: "2025-06-10"}, estavia).map(
    ({subgroup}) => subgroup
  );

describe("an exchange described by kinds of people, its number told later", () => {
  it.each([
    [
      "The gravely wounded and the ill will be exchanged, and so will soldiers younger than 25. She put the total at 800 people a side.",
      "gravely wounded, ill and younger than 25"
    ],
    [
      "The parties agreed to swap the badly injured, and everybody between 18 and 25. The figure will be about 700 on either side.",
      "badly injured and between 18 and 25"
    ],
    [
      "Kordova and Estavia settled on an exchange of the sick and wounded. All of this comes to some 300 people from each side.",
      "sick and wounded"
    ],
    ["Both sides will release women. The exchange will involve 90 people from each side.", "women"]
  ])("has them as its subgroup in %j", (text, subgroup) => {
    expect(subgroups(text)).toEqual([subgroup]);
  });

  it.each([
    "Kordova treated the wounded after the exchange. The total was 300 prisoners from each side.",
    "The wounded were taken to hospital, and the prisoners were exchanged. The number of bodies was 90 from each side.",
    "Both sides will release women. Estavia will also return 40 bodies.",
    "Both sides will release women. The exchange will involve 90 officers from each side, the total 90 Kordovan dead.",
    "Between 30 and 40 captives will be exchanged. The total may reach 60."
  ])("has none of its own in %j", (text) => {
    expect(subgroups(text).filter((subgroup) => subgroup !== null && subgroup !== "officers")).toEqual([]);
  });
});
