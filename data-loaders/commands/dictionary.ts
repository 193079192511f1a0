import {writeFileSync} from "node:fs";
import {Command} from "commander";
import {dataDictionary} from "../tables/dictionary.ts";

/** `dictionary`: writes docs/data-dictionary.md from the schemas. */
export function dictionaryCommand(): Command {
  return new Command("dictionary")
    .description("write the data dictionary from the tables' schemas")
    .option("--out <file>", "where to", "docs/data-dictionary.md")
    .action(({out}: {out: string}) => {
      writeFileSync(out, dataDictionary());
      console.log(`Data dictionary in ${out}`);
    });
}
