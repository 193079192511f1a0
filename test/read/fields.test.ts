import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readDay} from "../../data-loaders/read/day.ts";
import {splitFrontMatter} from "../../data-loaders/read/front-matter.ts";
import {detectLanguage} from "../../data-loaders/read/language.ts";
import {createSlugger, slugify} from "../../data-loaders/read/slug.ts";
import {countWords, tidyText} from "../../data-loaders/read/text.ts";

describe("a day in metadata", () => {
  test.each([
    ["2025-06-02", "2025-06-02"],
    ["2025-6-2", "2025-06-02"],
    ["2025-06-02T23:30:00+03:00", "2025-06-02"],
    ["2025-06-02 10:00", "2025-06-02"],
    ["20250602", "2025-06-02"],
    ["2 June 2025", "2025-06-02"],
    ["Mon, 02 Jun 2025 10:00:00 GMT", "2025-06-02"],
    ["June 2, 2025", "2025-06-02"],
    ["Sept. 3rd, 2025", "2025-09-03"],
    ["2024-02-29", "2024-02-29"]
  ])("%s", (written, day) => expect(readDay(written)).toBe(day));

  test.each(["2025-02-29", "2025-13-01", "02/06/2025", "June 2025", "yesterday", "", "2025-06-021", "5 Mo 2025"])(
    "%s is none",
    (written) => expect(readDay(written)).toBeNull()
  );
});

describe("front matter", () => {
  test("fields under the names that editors use", () => {
    const {metadata, body, faults} = splitFrontMatter(
      "---\nHeadline: 'Talks: day two'\npublished: 2 June 2025\noutlet: The Mail\nauthors: [A. Bee, {name: C. Dee}]\nlink: https://x.example/1\nsource:\n  - https://y.example\n  - https://z.example\npublish: full\n---\nText"
    );
    expect(faults).toEqual([]);
    expect(body).toBe("Text");
    expect(metadata).toEqual({
      title: "Talks: day two",
      publisher: "The Mail",
      byline: "A. Bee, C. Dee",
      url: "https://x.example/1",
      sources: ["https://y.example", "https://z.example"],
      published: "2025-06-02",
      publishedEvidence: "front matter",
      publish: "full"
    });
  });

  test("a text without it, and a rule further down, stay as they are", () => {
    for (const source of ["Text\n---\nMore", "", "--- \ntitle"].slice(0, 2))
      expect(splitFrontMatter(source)).toMatchObject({body: source, faults: []});
  });

  test("an unclear wish about the full text publishes the less", () => {
    expect(splitFrontMatter("---\npublish: maybe\n---\n").metadata.publish).toBe("evidence");
  });

  test("whatever stands there, nothing is thrown", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (fields, text) => {
        splitFrontMatter(`---\n${fields}\n---\n${text}`);
      })
    );
  });
});

describe("language", () => {
  test.each([
    ["Delegates from both countries met for two hours and agreed to exchange prisoners.", "en", true],
    ["Kyiv: 1,000 for 1,000.", null, true],
    ["Umerov, Medinsky, Erdogan", null, true],
    [
      "Die Delegationen trafen sich am Dienstag in der Hafenstadt und sprachen dort zwei Stunden über Gefangene.",
      "de",
      false
    ],
    [
      "Les délégations se sont rencontrées mardi et ont parlé pendant deux heures de l'échange de prisonniers.",
      "fr",
      false
    ],
    [
      "Heyetler salı günü liman kentinde bir araya geldi ve iki saat boyunca esir takası konusunu görüştü.",
      "tr",
      false
    ],
    ["Обмін полоненими відбудеться завтра, сказав речник.", "uk", false],
    ["Обмен пленными состоится завтра, сказал представитель.", "ru", false]
  ])("%s", (text, language, readable) => {
    expect(detectLanguage(text)).toEqual({language, readable});
  });

  test("an English article that quotes a sentence of Ukrainian is English", () => {
    const text = `${"The two delegations met for an hour and agreed that the lists would be sent. ".repeat(3)}«Переговори тривають», стояло на дверях.`;
    expect(detectLanguage(text)).toEqual({language: "en", readable: true});
  });
});

describe("slugs", () => {
  test.each([
    ["2025/06/Talks – Day 2", "2025-06-talks-day-2"],
    ["Çırağan Sarayı", "ciragan-sarayi"],
    ["../../etc/passwd", "etc-passwd"],
    ["переговори", ""]
  ])("%s", (id, slug) => expect(slugify(id)).toBe(slug));

  test("are unique and safe for any ids", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(fc.string(), fc.constantFrom("a b", "a-b", "A B", "index", "й", "ё"))),
        (ids) => {
          const slugOf = createSlugger();
          const slugs = ids.map(slugOf);
          expect(new Set(slugs).size).toBe(ids.length);
          for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        }
      )
    );
  });
});

describe("text in its settled form", () => {
  test("keeps the words and drops what cannot be seen", () => {
    expect(tidyText("\uFEFF  ex\u00ADchange \r\n\r\n\r\n\r\nof\u200B 1000\u0000 \n")).toBe("exchange\n\nof 1000");
  });
  test("is the same when tidied again", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (raw) => {
        expect(tidyText(tidyText(raw))).toBe(tidyText(raw));
      })
    );
  });
  test("words are counted as a reader would", () => {
    expect(countWords("Kyiv's side: 1,000-for-1,000 — “yes”.")).toBe(4);
  });
});
