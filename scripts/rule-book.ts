import {CLOCK_RULE} from "../data-loaders/extract/durations/clock-rule.ts";
import {ELIDED_RULE} from "../data-loaders/extract/durations/elided.ts";
import {EVIDENCE_RULE} from "../data-loaders/extract/durations/evidence/index.ts";
import {DURATION_RULES} from "../data-loaders/extract/durations/rules/index.ts";
import {RULES as EXCHANGE_RULES} from "../data-loaders/extract/exchanges/book/index.ts";
import {ROUND_RULES} from "../data-loaders/extract/rounds/rules/index.ts";
import {STATEMENT_RULES} from "../data-loaders/extract/statements/rules.ts";
import {DATING_RULES} from "../data-loaders/reconcile/dating/rules.ts";

/** A rule as the book shows it: its name as in the tables, what it is about, a text that it reads and one it leaves. */
interface Entry {
  readonly name: string;
  readonly about: string | null;
  readonly reads: string | undefined;
  readonly leaves: string | undefined;
}

const CHAPTERS: readonly (readonly [title: string, rules: readonly Entry[]])[] = [
  [
    "Exchange figures",
    EXCHANGE_RULES.map(({name, about, reads, leaves}) => ({name, about, reads: reads[0]?.[0], leaves: leaves[0]}))
  ],
  [
    "Lengths of meetings (the length stands in brackets)",
    [...DURATION_RULES, CLOCK_RULE, ELIDED_RULE, EVIDENCE_RULE].map(({name, examples, counterExamples}) => ({
      name,
      about: null,
      reads: examples[0],
      leaves: counterExamples[0]
    }))
  ],
  [
    "Rounds of talks",
    ROUND_RULES.map(({name, about, examples, counterExamples}) => ({
      name,
      about,
      reads: examples[0]?.text,
      leaves: counterExamples[0]
    }))
  ],
  [
    "Statements",
    STATEMENT_RULES.map(({name, says, examples, counterExamples}) => ({
      name,
      about: says,
      reads: examples[0]?.[0],
      leaves: counterExamples[0]
    }))
  ],
  [
    "The day of an undated article",
    DATING_RULES.map(({name, examples, undated}) => ({name, about: null, reads: examples[0]?.text, leaves: undated[0]}))
  ]
];

/**
 * Every rule by its name with what it is about, one text that it reads and one that it must leave alone, as Markdown made
 * from the rules themselves: the same entries that the tests are made from.
 */
export function ruleBook(): string {
  const chapters = CHAPTERS.map(([title, rules]) => `### ${title}\n\n${rules.map(line).join("\n")}\n`);
  return `## Every rule\n\nIn people, places and parties that are invented. The tests are made from these entries; the tables name the rule of every row.\n\n${chapters.join("\n")}`;
}

function line({name, about, reads, leaves}: Entry): string {
  const parts = [
    about,
    reads === undefined ? null : `Reads: “${reads}”`,
    leaves === undefined ? null : `Leaves alone: “${leaves}”`
  ];
  const text = parts.filter((part) => part !== null).join(" ");
  return `- **${plain(name)}**: ${plain(text)}`;
}

/** Text without a meaning in Markdown or HTML, on one line. */
const plain = (text: string) =>
  text.replaceAll(/\s+/g, " ").replaceAll(/[&<>*_`[\]|$\\{}~#]/g, (sign) => `&#${sign.charCodeAt(0)};`);
