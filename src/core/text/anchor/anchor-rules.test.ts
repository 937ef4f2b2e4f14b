import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chineseProse, createRandom } from "../../../../tests/fixtures/chinese-prose.ts";
import { changeCharacters, editSentences } from "../../../../tests/support/edit-prose.ts";
import { indexText } from "../index-text.ts";
import { anchorText } from "./anchor-text.ts";
import type { AskedWords } from "./anchoring.ts";

const options = { source: "prose", sections: [] };
const lines = [
  "渔民在河东岸修好了两条木船，为的是防备洪水。",
  "茶农在北坡种下了几百斤茶叶，费用由各家平摊。",
  "木匠每逢初一到祠堂前清点孩子们的课桌。",
  "护林员把一张地图画在松树林的石头上面。",
  "学校从旧码头运回三面铜锣和一箱旧账本。",
  "养蜂人入夏以后把十二个蜂箱搬到梯田上。",
  "邮递员天亮时经过石桥旁，给老井附近送信。",
  "修路队雨季里在水渠边搭起一座小桥，邻村也来学。",
] as const;
const [first, second, third, fourth, fifth, sixth, seventh, eighth] = lines;
const twin = "这件事全村的人都在场看着，谁也不会忘记。";

/** Each sentence of a text in a copy: how it was found, and its words there. */
async function anchored(raw: string, copy: string, asked: readonly AskedWords[] = []) {
  const index = indexText(raw, options);
  const anchoring = await anchorText(copy, index, { asked });
  const characters = [...copy];
  const words = (range?: { start: number; end: number }) =>
    range && characters.slice(range.start, range.end).join("");
  return {
    ...anchoring,
    index,
    found: anchoring.sentences.map((one) => `${one.status} ${"start" in one ? words(one) : ""}`.trim()),
    said: anchoring.words.map((one) => one && `${one.by} ${words(one)}`),
  };
}
const bare = (sentence: string) => `exact ${sentence.replace(/。$/u, "")}`;

describe("a sentence that was deleted while its twin stands elsewhere is missing, not moved", () => {
  const raw = [first, twin, second, third, fourth, twin, fifth, sixth].join("");
  test("the first of two", async () => {
    const { found } = await anchored(raw, [first, second, third, fourth, twin, fifth, sixth].join(""));
    expect([found[1], found[5]]).toEqual(["missing", bare(twin)]);
  });
  test("the last of two", async () => {
    const { found } = await anchored(raw, [first, twin, second, third, fourth, fifth, sixth].join(""));
    expect([found[1], found[5]]).toEqual([bare(twin), "missing"]);
  });
  test("one whose words stand in another sentence that was changed", async () => {
    const heading = "修好了两条木船";
    const text = [heading, "\n", ...lines].join("");
    const { found } = await anchored(text, lines.join("").replace("防备洪水", "防备山洪"));
    expect(found[0]).toBe("missing");
    expect(found[1]).toMatch(/^edited 渔民/);
  });
});

describe("what could be at several places is never a guess", () => {
  test("a sentence that is gone from its place and stands at two others is ambiguous and has no place", async () => {
    const copy = [twin, first, third, fourth, fifth, sixth, twin].join("");
    const { sentences, found } = await anchored([first, second, twin, ...lines.slice(2)].join(""), copy);
    expect(found[2]).toBe("ambiguous");
    expect(sentences[2]).toEqual({ sentence: "s03", status: "ambiguous", similarity: 0 });
  });
  test("of two sentences with the same words one is left between the same neighbours: nobody can tell which", async () => {
    const { found } = await anchored(
      [first, second, third, twin, twin, fourth, fifth, sixth].join(""),
      [first, second, third, twin, fourth, fifth, sixth].join(""),
    );
    expect(found.slice(3, 5)).toEqual(["ambiguous", "ambiguous"]);
  });
  test("one place elsewhere of which two sentences have the words is neither's", async () => {
    const raw = [first, twin, second, third, fourth, twin, fifth, sixth].join("");
    const copy = [first, second, third, fourth, fifth, sixth].join("");
    const { found } = await anchored(raw, copy.replace(third, `${third}${twin}`));
    expect([found[1], found[5]]).toEqual(["ambiguous", "ambiguous"]);
  });
  test("one of several places lies between its neighbours: it is there", async () => {
    const { found } = await anchored(
      [first, second, twin, third, fourth, fifth].join(""),
      [twin, first, second, twin, third, twin, fourth, fifth].join(""),
    );
    expect(found[2]).toBe(bare(twin));
    expect(found.every((one) => one.startsWith("exact"))).toBe(true);
  });
  test("a changed sentence that stands twice elsewhere is ambiguous", async () => {
    const changed = eighth.replace("邻村", "外村");
    const copy = [changed, first, second, third, fourth, fifth, sixth, seventh].join("");
    const raw = [first, second, third, eighth, fourth, fifth, sixth, seventh].join("");
    expect((await anchored(raw, copy)).found[3]).toMatch(/^moved-edited 修路队/);
    expect((await anchored(raw, `${copy}${changed}`)).found[3]).toBe("ambiguous");
  });
});

describe("short lines", () => {
  test("a name of two characters is taken between its neighbours, and never found outside them", async () => {
    const raw = [first, second, "\n李四\n", third, fourth, fifth, sixth].join("");
    const copy = [first, second, "\n", third, fourth, fifth, "\n李四\n", sixth].join("");
    expect((await anchored(raw, raw)).found[2]).toBe("exact 李四");
    expect((await anchored(raw, copy)).found[2]).toBe("missing");
  });
  test("two adjacent names do not swap", async () => {
    const raw = [first, second, "\n张三\n李四\n", third, fourth, fifth, sixth].join("");
    expect((await anchored(raw, raw)).found.slice(2, 4)).toEqual(["exact 张三", "exact 李四"]);
    const { found } = await anchored(raw, raw.replace("张三\n李四", "李四\n张三"));
    expect(["exact 张三", "missing", "ambiguous"]).toContain(found[2]);
    expect(["exact 李四", "missing", "ambiguous"]).toContain(found[3]);
  });
  test("what stands in the place of one line is taken for it, and said to be inferred; of two it is not", async () => {
    const raw = [first, second, "\n张三\n", third, fourth, fifth, sixth].join("");
    expect((await anchored(raw, raw.replace("张三", "王五"))).found[2]).toBe("interpolated 王五");
    const two = raw.replace("张三", "张三\n李四");
    const { found } = await anchored(two, raw.replace("张三", "王五\n赵六"));
    expect(found.slice(2, 4)).toEqual(["missing", "missing"]);
  });
});

describe("words that claims rest on", () => {
  const raw = lines.join("");
  const asked = (span: readonly [number, number], ...names: string[]): AskedWords => ({
    sentence: "s03",
    span,
    names,
  });
  test("are at their span in a sentence that is the same, and where their names stand in one that was changed", async () => {
    const words = [asked([9, 12], "祠堂前"), asked([0, 2], "木匠"), { sentence: "s03", names: ["木匠"] }];
    expect((await anchored(raw, raw, words)).said).toEqual([
      "span 祠堂前".replace("祠堂前", [...third].slice(9, 12).join("")),
      "span 木匠",
      bare(third).replace("exact", "sentence"),
    ]);
    const changed = raw.replace("每逢初一到", "每逢节日都到");
    const { said } = await anchored(raw, changed, [asked([0, 2], "木匠"), asked([7, 10], "祠堂前")]);
    expect(said).toEqual(["name 木匠", "name 祠堂前"]);
  });
  test("are found by the label or an alias where the surface was changed, else the whole sentence is theirs", async () => {
    const changed = raw.replace("木匠每逢初一", "老木工每逢初一");
    const { said } = await anchored(raw, changed, [
      asked([0, 2], "木匠", "木工师傅", "老木工"),
      asked([0, 2], "木匠"),
    ]);
    expect(said[0]).toBe("name 老木工");
    expect(said[1]).toMatch(/^sentence 老木工每逢初一/);
  });
  test("of two characters are never searched outside their sentence", async () => {
    const changed = raw.replace("木匠每逢初一", "石匠每逢十五").replace("护林员把", "木匠把");
    const { said } = await anchored(raw, changed, [asked([0, 2], "木匠")]);
    expect(said[0]).toMatch(/^sentence 石匠/);
  });
  test("that stand there more often than they are asked for are for nobody to tell; as often, in their order", async () => {
    const text = [first, second, "王五请李四，李四请王五，两个人一起到河边去修桥。", ...lines.slice(3)].join(
      "",
    );
    const changed = text.replace("一起到河边", "一同到河边");
    const name = (start: number) => asked([start, start + 2], "李四");
    expect((await anchored(text, changed, [name(3)])).said[0]).toMatch(/^sentence/);
    const both = await anchored(text, changed, [name(5), name(3)]);
    const starts = both.words.map((one) => one?.start ?? 0);
    expect(both.said).toEqual(["name 李四", "name 李四"]);
    expect(starts[0]).toBeGreaterThan(starts[1] ?? 0);
  });
  test("of adjacent names that were swapped follow the names", async () => {
    const text = [first, second, "张三李四两个人每逢初一都要到河边去看水位。", ...lines.slice(3)].join("");
    const { said } = await anchored(text, text.replace("张三李四", "李四张三"), [
      asked([0, 2], "张三"),
      asked([2, 4], "李四"),
    ]);
    expect(said).toEqual(["name 张三", "name 李四"]);
  });
});

test("offsets count code points, whatever stands before", async () => {
  const raw = lines.join("");
  const { sentences, found } = await anchored(
    raw,
    `𠮷🌳${raw.replace("渔民", "𠮷渔民").replace("北坡", "北坡🌳")}`,
  );
  expect(sentences[2]).toMatchObject({ status: "exact", start: [...`𠮷🌳𠮷${first}${second}🌳`].length });
  expect(found[1]).toBe(bare(second.replace("北坡", "北坡🌳")));
});

test("a stretch of text is claimed once, every sentence is told, and totals count them", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000 }), async (seed) => {
      const raw = chineseProse(seed, 8);
      const random = createRandom(seed);
      const changed = changeCharacters(raw, { sentences: 0.3, characters: 0.2 }, seed).text;
      const copy = editSentences(changed, (sentence) => {
        if (random() < 0.1) return undefined;
        return random() < 0.1 ? `${sentence}，${sentence}` : sentence;
      }).text;
      const { sentences, totals, index } = await anchored(raw, random() < 0.2 ? copy + copy : copy);
      expect(sentences.map(({ sentence }) => sentence)).toEqual(index.sentences.map(({ id }) => id));
      for (const status of Object.keys(totals) as (keyof typeof totals)[])
        expect(sentences.filter((one) => one.status === status)).toHaveLength(totals[status]);
      const ranges = sentences
        .flatMap((one) => ("start" in one ? [one] : []))
        .sort((a, b) => a.start - b.start);
      ranges.forEach(({ start, end }, at) => {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(ranges[at - 1]?.end ?? 0);
      });
    }),
    { numRuns: 15 },
  );
});
