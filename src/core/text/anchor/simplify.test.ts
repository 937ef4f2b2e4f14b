import { expect, test } from "vitest";
import { loadSimplify, simplifyStream } from "./simplify.ts";
import { charactersOf, readStream } from "./stream.ts";

const converted = async (raw: string, simplify = loadSimplify()) => {
  const stream = simplifyStream(readStream(raw), await simplify);
  return stream && charactersOf(stream, { from: 0, to: stream.length });
};

test("words are converted as words, clause by clause", async () => {
  expect(await converted("乾隆皇帝，衣服乾淨。皇后在後面")).toBe("乾隆皇帝衣服干净皇后在后面");
});

test("each character stays where it was, also where the conversion makes a word longer or shorter", async () => {
  const longer = (text: string) => text.replaceAll("計程車", "出租汽车").replaceAll("車", "车");
  const stream = readStream("𠮷坐計程車，看火車");
  const simplified = simplifyStream(stream, longer);
  expect(await converted("𠮷坐計程車，看火車", Promise.resolve(longer))).toBe("𠮷坐計程车看火车");
  expect(simplified?.starts).toEqual(stream.starts);
});

test("a text that the conversion leaves as it is needs none", async () => {
  expect(await converted("渔民在河东岸修好了木船。The river.")).toBeUndefined();
});
