import {describe, expect, it} from "vitest";
import {parseFile} from "../../../data-loaders/read/corrections.ts";
import {SETTABLE as READ} from "../../../data-loaders/reconcile/corrections/cells.ts";
import {parseCorrections} from "../../../data-loaders/reconcile/corrections/correction.ts";
import {SETTABLE as RECONCILED} from "../../../data-loaders/tables/corrected-rows.ts";
import {correctionLine, SETTABLE} from "../../../src/lib/corrections.ts";
import {linksOf, sourcesOf} from "../../../src/lib/links.ts";
import {reviewItems, type Tables} from "../../../src/lib/review.ts";
import {article, deal, exchange, round, SITE, statement} from "../rows.ts";

const articles = [
  article({article_id: "old", published: "2031-05-01"}),
  article({article_id: "new", published: "2031-06-01"})
];
const tables = (more: Partial<Tables>): Tables => ({
  exchanges: [],
  durations: [],
  mentions: [],
  statements: [],
  rounds: [round({round_id: "r1", date: "2031-05-06"}), round({round_id: "r2", date: "2031-06-03"})],
  deals: [deal({deal_id: "d1", round_id: "r1"}), deal({deal_id: "d2", round_id: "r2"})],
  disagreements: [],
  ...more
});
const items = (more: Partial<Tables>) => reviewItems(tables(more), SITE, linksOf(sourcesOf(articles)));
const claim = (dealId: string, value: string, start: number, reviewed: string | null = null) => ({
  disagreement_id: `deal-${dealId}-per_side`,
  subject_type: "deal" as const,
  subject_id: dealId,
  field: "per_side",
  value,
  article_id: "new",
  claimant_party: null,
  publisher: null,
  evidence: `words for ${value}`,
  start,
  end: start + 4,
  is_consensus: false,
  reviewed
});
const figure = (id: string, deal_id: string | null, start: number, confidence = 0.9, article_id = "new") =>
  exchange({exchange_id: id, article_id, deal_id, start, end: start + 4, evidence_key: `key-${id}`, confidence});

describe("what a person should look at", () => {
  it("comes in the documented order: disputes of the newest rounds, then figures, then statements, newest first", () => {
    const found = items({
      exchanges: [
        figure("a", "d1", 0),
        figure("b", "d1", 10),
        figure("c", "d2", 20),
        figure("d", "d2", 30),
        figure("unsure", null, 40, 0.5),
        figure("less-sure", null, 50, 0.4),
        figure("older", null, 60, 0.3, "old")
      ],
      disagreements: [claim("d1", "1", 0), claim("d1", "2", 10), claim("d2", "3", 20), claim("d2", "4", 30)],
      statements: [statement({statement_id: "said", article_id: "new", confidence: 0.2})]
    });
    expect(found.map(({id}) => id)).toEqual([
      "deal-d2-per_side",
      "deal-d1-per_side",
      "less-sure",
      "unsure",
      "older",
      "said"
    ]);
  });

  it("is what is below the published level, and nothing else", () => {
    expect(items({exchanges: [figure("sure", null, 0, 0.6)]})).toEqual([]);
  });

  it("gives a dispute's words with the key of each reading, and goes by the first", () => {
    const [item] = items({
      exchanges: [figure("a", "d1", 0), figure("b", "d1", 10)],
      disagreements: [claim("d1", "1", 0), claim("d1", "2", 10)]
    });
    expect(item).toMatchObject({table: "deals", key: "key-a", accepts: "per_side", reviewed: null});
    expect(item!.evidence.map(({key, says}) => [key, says])).toEqual([
      ["key-a", "1"],
      ["key-b", "2"]
    ]);
  });

  it("knows who has reviewed a thing already", () => {
    const [item] = items({
      exchanges: [figure("a", "d1", 0), figure("b", "d1", 10)],
      disagreements: [claim("d1", "1", 0, "A. Editor"), claim("d1", "2", 10, "A. Editor")]
    });
    expect(item!.reviewed).toBe("A. Editor");
  });
});

describe("the line to copy", () => {
  const LINE = {
    action: "set",
    table: "exchanges",
    key: "key-a",
    column: "min",
    value: "157",
    reason: 'the paper wrote "157", not 175,\nin its correction',
    by: "Editor, A.",
    on: "2031-06-02"
  } as const;

  it("is one line that the pipeline reads back as it was meant, quotes, commas and all", () => {
    const text = correctionLine(LINE);
    expect(text).not.toContain("\n");
    const {corrections, problems} = parseFile(`action,table,key,column,value,reason,by,on\n${text}\n`, "x.csv");
    expect(problems).toEqual([]);
    expect(corrections).toEqual([{...LINE, reason: LINE.reason.replace("\n", " "), line: 2}]);
  });

  it("for a review or a rejection is one that the pipeline takes", () => {
    const records = [
      {...LINE, table: "deals", column: "reviewed", value: "per_side"},
      {...LINE, action: "reject", column: "", value: ""}
    ];
    expect(parseCorrections(records).problems).toEqual([]);
  });

  it("offers the columns that the pipeline can set", () => {
    expect(SETTABLE).toEqual({...READ, ...RECONCILED});
  });
});
