import { expect, test } from "vitest";
import { guessSections, indexText } from "./index-text.ts";

const text = "河边的村子\n李四\n村子在河边。村里有三十户人家;家家种树。\n树\n树有三种：柳、杨和槐。\n";

test("an index has every sentence's place and fingerprint and none of its words", () => {
  const index = indexText(text, { source: "village", sections: [] });
  expect(index.sentences.map(({ id, start, length }) => [id, start, length])).toEqual([
    ["s01", 0, 5],
    ["s02", 5, 2],
    ["s03", 7, 5],
    ["s04", 12, 8],
    ["s05", 20, 4],
    ["s06", 24, 1],
    ["s07", 25, 8],
  ]);
  expect(index.total).toBe(33);
  expect(JSON.stringify(index)).not.toMatch(/\p{Script=Han}/u);
});

test("ids sort as their sentences do, however many there are", () => {
  for (const count of [3, 120, 1200]) {
    const ids = indexText("树。".repeat(count), { source: "village", sections: [] }).sentences.map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(count);
    expect(ids.toSorted()).toEqual(ids);
  }
});

test("quotes, widths and line ends of the copy do not change the index", () => {
  const options = { source: "village", sections: [] };
  expect(indexText(text.replaceAll("\n", "\r\n").replaceAll("。", "。”"), options)).toEqual(
    indexText(text, options),
  );
});

test("sections guessed begin at headings, neighbouring headings together, and cover the text", () => {
  expect(guessSections(text).map(({ first, last }) => [first, last])).toEqual([
    ["s01", "s05"],
    ["s06", "s07"],
  ]);
  expect(guessSections("没有标题。只有话。").map(({ first, last }) => [first, last])).toEqual([
    ["s01", "s02"],
  ]);
  expect(guessSections("")).toEqual([]);
});
