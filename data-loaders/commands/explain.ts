import {dirname, resolve} from "node:path";
import {styleText} from "node:util";
import {Command} from "commander";
import type {Article} from "../article.ts";
import {confidence} from "../extract/confidence.ts";
import type {Mention} from "../extract/mentions.ts";
import {createWorld, type World} from "../profile/world.ts";
import {UsageError} from "../read/errors.ts";
import {fileAt} from "../read/files.ts";
import {readArticle, readArticles} from "../read/index.ts";
import {loadProfile} from "../read/profile.ts";
import {readAll} from "../read-all.ts";
import {type ReadAlone, readAlone} from "../read-alone.ts";
import {describe} from "./describe.ts";
import {marked} from "./mark.ts";
import {profileOption} from "./options.ts";
import {printable} from "./report.ts";

/** `explain <article>`: one article in the terminal, what was found marked in it, with rule, reasons and parts. */
export function explainCommand(): Command {
  return new Command("explain")
    .description("show what is found in one article, where, by which rule and why")
    .argument("<article>", "the article's file")
    .addOption(profileOption())
    .action((path: string, options: {profile?: string}) => {
      const {article, faults} = readArticle(fileAt(resolve(path)));
      for (const {message, remedy} of faults) console.error(`${path}: ${message}\n  ${remedy}`);
      if (!article) throw new UsageError(`${path} holds nothing to explain.`);
      const {
        article: dated,
        found,
        basis,
        steps,
        problems
      } = readBeside(article, resolve(path), createWorld(loadProfile(options.profile)));
      const colour = process.stdout.isTTY === true && !process.env["NO_COLOR"];
      const bold = (text: string) => (colour ? styleText("bold", text) : text);

      const mentions: Mention[] = [...found.exchanges, ...found.durations, ...found.rounds, ...found.statements];
      mentions.sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end);
      const published = dated.published ? `${dated.published} (${basis}: ${dated.publishedEvidence})` : "no date";
      const lines = [bold(dated.title ?? dated.id), `${dated.publisher ?? "no publisher"}, ${published}`, ""];
      for (const step of steps) lines.push(`  ${step}`);
      for (const {message} of problems) lines.push(message);
      lines.push(marked(article.text, mentions, colour), "");
      if (mentions.length === 0) lines.push("Nothing was found.");
      mentions.forEach((mention, index) => {
        lines.push(bold(`[${index + 1}] ${describe(mention)}`));
        lines.push(
          `    "${quote(article.text, mention.evidence)}" at ${mention.evidence.start}-${mention.evidence.end}`
        );
        for (const [name, span] of Object.entries(mention.parts))
          lines.push(`    ${name}: "${quote(article.text, span)}"`);
        const reasons = mention.reasons.map(({name, points}) => `${name} ${points < 0 ? "" : "+"}${points}`).join(", ");
        lines.push(`    rule ${mention.rule}; confidence ${confidence(mention.reasons)} = ${reasons}`);
        for (const span of mention.repeats) lines.push(`    again: "${quote(article.text, span)}"`);
      });
      console.log(lines.join("\n"));
    });
}

/** An article without a day may get one from the articles beside it, as in a build of their folder. */
function readBeside(article: Article, path: string, world: World): ReadAlone {
  if (article.published !== null) return readAlone(article, world);
  const beside = readArticles(dirname(path)).articles.filter(({sha256}) => sha256 !== article.sha256);
  return readAll([...beside, article], world).at(-1)!;
}

const quote = (text: string, {start, end}: {start: number; end: number}) =>
  printable(text.slice(start, end).replace(/\s+/g, " "));
