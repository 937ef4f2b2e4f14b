import { writeFileSync } from "node:fs";
import { anchorText } from "../../src/core/text/anchor/anchor-text.ts";
import { loadSimplify } from "../../src/core/text/anchor/simplify.ts";
import { indexText } from "../../src/core/text/index-text.ts";
import { chineseProse } from "../fixtures/chinese-prose.ts";
import { otherText, traditional } from "../support/copies-of-text.ts";
import { changeCharacters } from "../support/edit-prose.ts";

// Writes how long anchoring takes and what memory it leaves in use, by the name of the row: the first runs warm it up.
const [out] = process.argv.slice(2);
if (out === undefined) throw new Error("a file to write to is needed");
const rounds = 6;
const rows: [name: string, values: readonly number[]][] = [];
const megabytes = () => process.memoryUsage().rss / 2 ** 20;

const prose = chineseProse(7);
const index = indexText(prose, { source: "prose", sections: [] });
const noise = otherText(7, 200_000);
const edited = changeCharacters(prose, { sentences: 0.3, characters: 0.1 }, 7).text;
const copies: Readonly<Record<string, string>> = {
  "anchor: the text alone": prose,
  "anchor: 200,000 other characters before": `${noise}\n${prose}`,
  "anchor: the same, a third edited": `${noise}\n${edited}`,
  "anchor: the same, Traditional": traditional(`${noise}\n${prose}`),
  "anchor: another text of 200,000": noise,
  "anchor: 5 MB, a third edited": `${otherText(8, 1_650_000)}\n${edited}`,
};
for (const [name, copy] of Object.entries(copies)) {
  const large = copy.length > 1_000_000;
  const times: number[] = [];
  let most = megabytes();
  for (let round = large ? rounds / 2 : 0; round < rounds; round += 1) {
    const start = performance.now();
    await anchorText(copy, index, {
      simplify: loadSimplify,
      progress: () => {
        most = Math.max(most, megabytes());
      },
    });
    times.push(performance.now() - start);
  }
  rows.push([name, times], [`${name.replace("anchor", "MiB")}`, [most]]);
}
writeFileSync(out, JSON.stringify(rows));
