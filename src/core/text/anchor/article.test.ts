import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { articlePath } from "../../../../tests/fixtures/full-text.ts";
import { yongzhou } from "../../../../tests/fixtures/yongzhou.ts";
import {
  otherText,
  placedCopies,
  sameCopies,
  traditional,
} from "../../../../tests/support/copies-of-text.ts";
import { changeCharacters, isRight } from "../../../../tests/support/edit-prose.ts";
import { anchorText } from "./anchor-text.ts";
import { loadSimplify } from "./simplify.ts";

describe.runIf(existsSync(articlePath))("the article that the first atlas is of, beside the project", () => {
  const raw = existsSync(articlePath) ? readFileSync(articlePath, "utf8") : "";
  const index = yongzhou().atlas.textIndex ?? expect.fail("the atlas has no index");
  const all = index.sentences.length;

  for (const [name, copyOf] of Object.entries({ ...sameCopies, ...placedCopies }))
    test(`is exact: ${name}`, async () => {
      expect((await anchorText(copyOf(raw), index)).totals.exact).toBe(all);
    });

  test("is exact after 200,000 characters of other text, and in Traditional Chinese", async () => {
    expect((await anchorText(`${otherText(1, 200_000)}\n${raw}`, index)).totals.exact).toBe(all);
    const anchoring = await anchorText(traditional(raw), index, { simplify: loadSimplify });
    expect(anchoring).toMatchObject({ converted: "traditional", totals: { exact: all } });
  });

  test("without three tenths of its paragraphs is exact but for those", async () => {
    const lines = raw.split("\n");
    const copy = lines.filter((_, at) => at % 10 > 2).join("\n");
    const { totals } = await anchorText(copy, index);
    expect(totals.exact + totals.missing).toBe(all);
    expect(totals.exact).toBeGreaterThan(all / 3);
  });

  for (const [characters, share, mostWrong] of [
    [0.1, 0.96, 0],
    [0.2, 0.94, 1],
  ] as const)
    test(`with ${characters * 100} % of the characters of three tenths of its sentences changed keeps its places`, async () => {
      for (let seed = 0; seed < 8; seed += 1) {
        const { text, places } = changeCharacters(raw, { sentences: 0.3, characters }, seed);
        const { sentences } = await anchorText(text, index);
        const placed = sentences.flatMap((one, at) => ("start" in one ? [{ one, truth: places[at] }] : []));
        expect(placed.length / all).toBeGreaterThanOrEqual(share);
        expect(placed.filter(({ one, truth }) => !isRight(one, truth)).length).toBeLessThanOrEqual(mostWrong);
      }
    });
});
