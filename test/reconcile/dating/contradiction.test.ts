import {describe, expect, it} from "vitest";
import {createWorld} from "../../../data-loaders/profile/world.ts";
import {checkPublished} from "../../../data-loaders/reconcile/dating/contradiction.ts";
import {WAR} from "./profile.ts";

const world = createWorld(WAR);
const check = (published: string | null, text: string) =>
  checkPublished({id: "a", path: "a.md", text, published, publishedEvidence: "front matter"}, world);

describe("checkPublished", () => {
  it("tells a person of a stated date that the text contradicts, and what to do", () => {
    const problem = check("2024-05-01", "The sides swapped prisoners on 6 May 2024 at the border.");
    expect(problem).toMatchObject({code: "date_contradicted", severity: "warning", articleId: "a"});
    expect(problem!.message).toContain("6 May 2024");
    expect(problem!.remedy).not.toBe("");
  });

  it.each([
    ["2024-05-06", "The sides swapped prisoners on 6 May 2024 at the border."],
    ["2024-05-01", "The sides will swap prisoners on 6 May 2024."],
    ["2024-05-01", "The sides are to meet by 6 May 2024."],
    ["2024-05-01", "The sides swapped prisoners on 6 May."],
    [null, "The sides swapped prisoners on 6 May 2024."]
  ])("%s: nothing to tell of “%s”", (published, text) => {
    expect(check(published, text)).toBeNull();
  });
});
