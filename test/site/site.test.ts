import {existsSync, mkdirSync, readFileSync} from "node:fs";
import type {Server} from "node:http";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {findPages} from "../../scripts/finish.ts";
import {roundDurations} from "../../src/lib/durations.ts";
import {handOvers} from "../../src/lib/handovers.ts";
import {promised} from "../../src/lib/ledger.ts";
import type {Site} from "../../src/lib/site.ts";
import {openBrowser} from "./browser.ts";
import {buildFixtures, OUTPUT, table} from "./build.ts";
import {openPage, type View, violations} from "./page.ts";
import {serve} from "./server.ts";

const PREFIX = "/some/where";
const SHOTS = join("test", "output", "screenshots");
const WIDTHS = [1280, 390] as const;
const SCHEMES = ["light", "dark"] as const;
const PAGES = [
  "index",
  "exchanges",
  "rounds",
  "statements",
  "articles",
  "disagreements",
  "review",
  "changes",
  "data",
  "method",
  "method-in-full"
];
const ARTICLES = ["articles/2031-03-04-first-round", "articles/2031-04-16-kordograd-view", "articles/hostile"];

let printed: string;
let host: {origin: string; server: Server};
let browser: Browser;

beforeAll(async () => {
  printed = await buildFixtures();
  mkdirSync(SHOTS, {recursive: true});
  host = await serve(OUTPUT, PREFIX);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  host?.server.close();
});

const address = (page: string) => `${host.origin}${PREFIX}/${page}`;
const open = (name: string, view: View = {}) => openPage(browser, address(name), view);

describe("the build", () => {
  it("says what it found and what it could not read", () => {
    const [read] = printed.split("\n");
    expect(read).toContain(`${table("articles").length} articles read: ${table("exchanges").length} exchange figures`);
    expect(read).toContain(`${table("durations").length} durations`);
    expect(read).toContain(`${table("statements").length} statements`);
    // Which input could not be used, why, and what to do.
    const [unread] = table("problems").filter(({severity}) => severity === "error");
    expect(printed).toContain(`  ${unread!.path}: ${unread!.message}\n    ${unread!.remedy}`);
    expect(printed).toMatch(/^Since the snapshot of 2031-04-15: 3 new articles, 1 changed article, /m);
  });

  it("makes one page an article, each with the article's title, a language and a viewport that can be zoomed", () => {
    const pages = findPages(OUTPUT);
    for (const {slug} of table("articles")) expect(pages).toContain(`articles/${slug}.html`);
    for (const page of pages) {
      const html = readFileSync(join(OUTPUT, page), "utf8");
      expect(html).toContain('<html lang="en">');
      expect(html).not.toContain("maximum-scale");
    }
    const html = readFileSync(join(OUTPUT, "articles/2031-03-04-first-round.html"), "utf8");
    expect(html).toContain("<title>Five hundred each: first round ends in Sarnholm | ");
  });

  it("publishes every table at a steady address, and no text that only its evidence may be shown of", () => {
    for (const format of ["csv", "json", "parquet"])
      expect(existsSync(join(OUTPUT, "data/tables", `exchanges.${format}`))).toBe(true);
    expect(existsSync(join(OUTPUT, ".nojekyll"))).toBe(true);
    const page = readFileSync(join(OUTPUT, "articles/2031-04-16-kordograd-view.html"), "utf8");
    const file = /[^"]*_file\/data\/tables\/articles\/2031-04-16-kordograd-view[^"]*\.json/.exec(page)?.[0] ?? "";
    const data = readFileSync(join(OUTPUT, "articles", file), "utf8");
    expect(data).toContain("1,000 bodies");
    expect(data).not.toContain("must never be published");
    expect(data).not.toContain("nothing is read from");
  });
});

describe("the typefaces", () => {
  it.each(["index", ARTICLES[0]])("come with the site on %s", async (name) => {
    const {page, close} = await open(`${name}.html`);
    const loaded = await page.evaluate(async () => {
      const faces = await document.fonts.ready;
      return [...faces].filter(({status}) => status === "loaded").map(({family}) => family.replaceAll('"', ""));
    });
    expect(new Set(loaded)).toEqual(new Set(["Source Sans 3 Variable", "Source Serif 4 Variable"]));
    await close();
  });
});

describe.each(WIDTHS)("at %i pixels", (width) => {
  it.concurrent.each(PAGES.flatMap((name) => SCHEMES.map((scheme) => [name, scheme] as const)))(
    "%s in %s is whole",
    async (name, scheme) => {
      await inspect(name, width, scheme);
    }
  );

  it.concurrent.each(ARTICLES)("%s is whole", async (name) => {
    await inspect(name, width, width === 390 ? "dark" : "light");
  });
});

async function inspect(name: string, width: number, scheme: "light" | "dark"): Promise<void> {
  const {page, faults, close} = await open(`${name}.html`, {width, scheme});
  try {
    await page.screenshot({path: join(SHOTS, `${name.replace("/", "-")}-${width}-${scheme}.png`), fullPage: true});
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  } finally {
    await close();
  }
}

const TWO_SIDES: Site = {
  name: "Estavia and Kordova",
  about: "",
  publish: "full",
  parties: ["estavia", "kordova"].map((id) => ({id, name: id, side: true})),
  series: []
};

describe("what is drawn is what the tables say", () => {
  it("durations: one mark a report, with its bounds, and the band that the reports agree on", async () => {
    const {page, close} = await open("rounds.html");
    const drawn = await page
      .locator(".duration-chart .mark")
      .evaluateAll((marks) =>
        marks.map((mark) => [
          mark.getAttribute("data-row"),
          mark.getAttribute("data-min"),
          mark.getAttribute("data-max")
        ])
      );
    const entries = roundDurations(table("rounds"), table("durations"));
    const cell = (value: number | null) => (value === null ? null : String(value));
    expect(entries.length).toBeGreaterThan(1);
    expect(drawn).toEqual(
      entries.flatMap(({reports}) =>
        reports.map(({row}) => [row.duration_id, cell(row.min_minutes), cell(row.max_minutes)])
      )
    );
    const bands = await page
      .locator(".duration-chart [data-band]")
      .evaluateAll((all) => all.map((band) => band.getAttribute("data-band")));
    expect(bands).toEqual(
      entries
        .filter(({reports, band, parts}) => reports.length > 1 && band !== null && !parts)
        .map(({band}) => `${band!.low}-${band!.high}`)
    );
    await close();
  });

  it("durations on the overview: every report is in one of the marks, which stand for one length each", async () => {
    const {page, close} = await open("index.html");
    const drawn = await page
      .locator(".duration-chart .mark")
      .evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute("data-reports"))));
    const reports = roundDurations(table("rounds"), table("durations")).flatMap((entry) => entry.reports);
    expect(drawn.reduce((sum, n) => sum + n, 0)).toBe(reports.length);
    await close();
  });

  it("promises: each bar's length and filling are what the deals say, for each receiving side", async () => {
    const {page, close} = await open("exchanges.html");
    const drawn = await page.locator("[data-deal] .lane").evaluateAll((lanes) =>
      lanes.map((lane) => {
        const of = (name: string) => lane.getAttribute(`data-${name}`);
        const deal = lane.closest("[data-deal]")?.getAttribute("data-deal");
        return `${deal} ${of("party")} ${of("promised")} ${of("received")}`;
      })
    );
    const deals = table("deals");
    const expected = deals
      .map((deal) => promised(deal, deals, TWO_SIDES))
      .filter(
        ({deal, deliveries}) => drawn.some((lane) => lane.startsWith(`${deal.deal_id} `)) || deliveries.length > 0
      )
      .flatMap(({deal, lanes}) =>
        lanes.map(
          (lane) =>
            `${deal.deal_id} ${lane.party ?? ""} ${lane.promised.min ?? lane.promised.max} ${lane.received?.min ?? 0}`
        )
      );
    expect(expected.length).toBeGreaterThan(1);
    expect(drawn.sort()).toEqual(expected.sort());
    await close();
  });

  it("hand-overs: one segment a day and receiving side, with its count", async () => {
    const {page, close} = await open("exchanges.html");
    const drawn = await page
      .locator(".handover-chart .mark")
      .evaluateAll((marks) =>
        marks.map(
          (mark) =>
            `${mark.getAttribute("data-row")} ${mark.getAttribute("data-party")} ${mark.getAttribute("data-value")}`
        )
      );
    const expected = ["prisoners", "bodies", "civilians", "children", "hostages"].flatMap((category) =>
      handOvers(table("deals"), category, ["estavia", "kordova"]).map(
        ({deal, party, min}) => `${deal.deal_id} ${party} ${min}`
      )
    );
    expect(expected.length).toBeGreaterThan(4);
    expect(drawn.sort()).toEqual(expected.sort());
    await close();
  });

  it("deals: every promise has its line, an offer that was taken up under its agreement, and the ledger a row each", async () => {
    const {page, close} = await open("exchanges.html");
    const deals = table("deals");
    const agreed = deals.filter(({status}) => status === "agreed");
    const promises = deals.filter(
      ({status, deal_id}) => status !== "completed" && !agreed.some(({fulfils}) => fulfils === deal_id)
    );
    expect(await page.locator("[data-deal]").count()).toBe(promises.length);
    const more = page.locator(".table-box").filter({has: page.locator("caption", {hasText: "Ledger"})});
    while (await more.getByRole("button", {name: "Show more"}).isVisible())
      await more.getByRole("button", {name: "Show more"}).click();
    for (const {deal_id} of table("deals")) expect(await page.locator(`tr[data-id="${deal_id}"]`).count()).toBe(1);
    await close();
  });

  it("statements: bars, months and topics add up to the table", async () => {
    const {page, close} = await open("statements.html");
    const statements = utterances();
    const sum = (selector: string, ...names: string[]) =>
      page
        .locator(selector)
        .evaluateAll(
          (marks, attributes) =>
            marks.reduce(
              (total, mark) => total + attributes.reduce((n, name) => n + Number(mark.getAttribute(name)), 0),
              0
            ),
          names
        );
    const named = statements.filter(({speaker_id}) => speaker_id !== null);
    expect(await sum(".bars .mark", "data-quoted", "data-reported")).toBe(named.length);
    const inTime = statements.filter((row) => dayOf(row) !== null);
    const counted = {
      Party: inTime.filter(({party}) => party !== "unknown"),
      Speaker: inTime.filter(({speaker_id}) => speaker_id !== null),
      Topic: inTime.filter(({topic}) => topic !== null),
      Kind: inTime
    };
    for (const [measure, rows] of Object.entries(counted)) {
      await page.getByRole("radio", {name: measure}).check();
      await page.getByText(`Statements by month and ${measure.toLowerCase()}`).first().waitFor();
      // The chart is drawn after its title, once its width is known.
      await page.locator(".statement-chart .mark").first().waitFor({state: "attached"});
      expect([measure, await sum(".statement-chart .mark", "data-value")]).toEqual([measure, rows.length]);
    }
    expect(await sum(".matrix .mark", "data-value")).toBe(named.filter(({topic}) => topic !== null).length);
    expect(await page.locator("tr[data-id]").count()).toBeGreaterThanOrEqual(Math.min(25, statements.length));
    await close();
  });

  it("disagreements: every value of every report is there", async () => {
    const {page, close} = await open("disagreements.html");
    expect(await page.locator(".claims li").count()).toBe(table("disagreements").length);
    await close();
  });
});

/** One row a statement, however many articles repeat it. */
function utterances() {
  const rows = table("statements");
  return rows.filter((row, i) => rows.findIndex((other) => other.utterance_id === row.utterance_id) === i);
}

function dayOf({date, article_id}: {date: string | null; article_id: string}): string | null {
  return date ?? table("articles").find((article) => article.article_id === article_id)?.published ?? null;
}

describe("a person can settle things", () => {
  it("review: what is open is listed, and its line is made for corrections.csv and signed", async () => {
    const {page, close} = await open("review.html");
    const disputed = table("disagreements").filter(({reviewed}) => reviewed === null);
    expect(await page.locator("[data-item]").first().getAttribute("data-item")).toBe(disputed[0]!.disagreement_id);
    expect(await page.locator("[data-reviewed]").count()).toBe(1);
    await page.locator(".review summary").first().click();
    await page.getByRole("button", {name: "Copy the line"}).click();
    expect(await page.locator(".settle code").count()).toBe(0);
    await page.getByLabel("Your name").fill("A. Reader");
    await page.getByRole("button", {name: "Copy the line"}).click();
    const keys = table("exchanges").map((row) => row.evidence_key);
    const [action, name, key, column, value, reason, by] = (await page.locator(".settle code").innerText()).split(",");
    expect([action, name, column, value, by]).toEqual(["set", "deals", "reviewed", "total", "A. Reader"]);
    expect([keys.includes(key!), reason]).toEqual([true, "the reports differ"]);
    await close();
  });

  it("what was corrected is marked with its reason, and what changed is listed", async () => {
    const {page, close} = await open("exchanges.html");
    expect(await page.locator("abbr.corrected").first().getAttribute("title")).toContain("a list of 28");
    await page.goto(address("changes.html"), {waitUntil: "networkidle"});
    expect(await page.locator('[data-kind="article"]').count()).toBe(3);
    await close();
    expect(readFileSync(join(OUTPUT, "feed.xml"), "utf8")).toContain("article/2031-04-24-hand-over");
  });
});

describe("a reader can check", () => {
  it("every link of the overview that leads to an article finds the row it names, and lights it up", async () => {
    const {page, close} = await open("index.html");
    const links = await page
      .locator('main a[href*="/articles/"][href*="#"]')
      .evaluateAll((all) => [...new Set(all.map((a) => (a as HTMLAnchorElement).href))]);
    expect(links.length).toBeGreaterThan(4);
    for (const link of links.slice(0, 4)) {
      await page.goto(link, {waitUntil: "networkidle"});
      await page.locator("mark.target").first().waitFor();
      const id = decodeURIComponent(new URL(link).hash.slice(1));
      const text = await page.locator("mark.target").allTextContents();
      const row = [...table("exchanges"), ...table("durations"), ...table("statements")].find((one) =>
        Object.values(one).includes(id)
      )!;
      expect(text.join("").replace(/\s+/g, " ")).toContain(row.evidence.replace(/\s+/g, " ").trim());
      expect(await page.locator("mark.target").first().isVisible()).toBe(true);
    }
    await close();
  });

  it("links to other pages and articles all lead somewhere", async () => {
    const {page, close} = await open("index.html");
    const pages = new Set(findPages(OUTPUT).map(address));
    for (const name of [...PAGES, "articles/hostile"]) {
      await page.goto(address(`${name}.html`), {waitUntil: "networkidle"});
      const links = await page
        .locator("a[href]")
        .evaluateAll((all) =>
          all
            .map((a) => (a as HTMLAnchorElement | SVGAElement).href)
            .map((href) => (typeof href === "string" ? href : new URL(href.baseVal, location.href).href))
        );
      const own = links.filter((href) => href.startsWith(host.origin)).map((href) => href.replace(/[?#].*$/, ""));
      const broken = own.filter(
        (href) =>
          !pages.has(href.endsWith("/") ? `${href}index.html` : href) && !/\/data\/tables\/|\/feed\.xml$/.test(href)
      );
      expect(broken).toEqual([]);
      for (const href of own.filter((one) => one.includes("/data/tables/"))) {
        expect(existsSync(join(OUTPUT, new URL(href).pathname.slice(PREFIX.length)))).toBe(true);
      }
    }
    await close();
  });

  it("a mark explains itself to the keyboard", async () => {
    const {page, close} = await open("rounds.html");
    await page.locator(".duration-chart .mark").first().focus();
    expect(await page.locator("figure .tip:visible").textContent()).toContain("“");
    await close();
  });

  it("every mark of every chart is reached by the keyboard, or says of itself what it shows", async () => {
    for (const name of ["index", "exchanges", "rounds", "statements"]) {
      const {page, close} = await open(`${name}.html`);
      const marks = await page.locator("svg .mark, .bars .mark, .matrix .mark").evaluateAll((all) =>
        all.map((mark) => ({
          link: mark.tagName.toLowerCase() === "a" && mark.getAttribute("href") !== null,
          named: (mark.getAttribute("aria-label") ?? mark.textContent ?? "").trim() !== ""
        }))
      );
      expect(marks.length).toBeGreaterThan(3);
      expect([name, marks.filter(({link, named}) => !link || !named)]).toEqual([name, []]);
      await close();
    }
  });

  it("the menu of a phone opens to every page", async () => {
    const {page, close} = await open("rounds.html", {width: 390});
    expect(await page.getByRole("link", {name: "Statements"}).first().isVisible()).toBe(false);
    await page.getByText("Menu").click();
    await page.locator(".menu").getByRole("link", {name: "Statements"}).click();
    await page.waitForURL(/statements\.html$/);
    await close();
  });

  it("the table of statements can be searched, filtered and preset by an address", async () => {
    const {page, close} = await open("statements.html?speaker=velik#every-statement");
    const own = table("statements").filter(({speaker_id}) => speaker_id === "velik");
    expect(own.length).toBeGreaterThan(1);
    expect(await page.locator(".table-box tr[data-id]").last().locator("td").nth(1).textContent()).toContain("Velik");
    const shown = () => page.locator("main > .observablehq--block:last-child tr[data-id]").count();
    expect(await shown()).toBe(own.length);
    await page.getByRole("searchbox").last().fill("nothing that anybody said");
    expect(await shown()).toBe(0);
    await close();
  });
});

describe("without JavaScript", () => {
  it("the overview still says what was agreed, what became of it, how long they met and what is newest", async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(address("index.html"));
    const agreed = table("deals").filter(({status}) => status === "agreed");
    expect(agreed.length).toBeGreaterThan(0);
    expect(await page.locator(".round-ledger .balance.agreed").count()).toBe(agreed.length);
    expect(await page.locator(".round-ledger .length").count()).toBe(table("rounds").length);
    expect(await page.locator(".sentences p").first().textContent()).toContain("ended with a figure agreed");
    expect(await page.locator(".newest li a").count()).toBeGreaterThan(2);
    await page.goto(address("disagreements.html"));
    expect(await page.locator(".claims li").count()).toBe(table("disagreements").length);
    await context.close();
  });
});

describe("a hostile article", () => {
  it("is shown as text and runs nothing", async () => {
    for (const name of ["articles/hostile.html", "articles.html", "statements.html", "index.html"]) {
      const {page, close} = await open(name);
      expect(await page.evaluate(() => "broken" in window)).toBe(false);
      expect(await page.locator("main img, main b").count()).toBe(0);
      await close();
    }
  });

  it("keeps its words, also those that look like markup", async () => {
    const {page, close} = await open("articles/hostile.html");
    expect(await page.locator(".annotated").textContent()).toContain("<img src=x onerror='window.broken = true'>");
    await close();
  });
});
