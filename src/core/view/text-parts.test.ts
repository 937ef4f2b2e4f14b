import { describe, expect, it } from "vitest";
import { villageIndex } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { textParts, textSpans } from "./text-parts.ts";

it("the text is told part by part, each sentence once, numbered from one, as long as the index says", () => {
  const { graph: file, textIndex } = yongzhou().atlas;
  if (!textIndex) throw new Error("the atlas has no index");
  const parts = textParts(file, textIndex);
  expect(parts.map(({ section }) => section?.id)).toEqual(textIndex.sections.map(({ id }) => id));
  const sentences = parts.flatMap((part) => part.sentences);
  expect(sentences.map(({ number }) => number)).toEqual(textIndex.sentences.map((_, at) => at + 1));
  expect(sentences.map(({ id, length }) => [id, length])).toEqual(
    textIndex.sentences.map(({ id, length }) => [id, length]),
  );
  expect(sentences.every(({ claims, record }) => record || claims.length > 0)).toBe(true);
});

describe("the sections as ranges", () => {
  it("follow one another without a gap, and lose no sentence that no section holds", () => {
    const index = villageIndex();
    const [first, second] = index.sections;
    if (!first || !second) throw new Error("the village's text has two sections");
    const sections = [
      { ...first, first: "s02", last: "s02" },
      { ...second, first: "s04", last: "s08" },
    ];
    const spans = textSpans({ ...index, sections });
    expect(spans.map(({ section, from, to }) => [section?.id, from, to])).toEqual([
      [undefined, 0, 1],
      [first.id, 1, 2],
      [undefined, 2, 3],
      [second.id, 3, 8],
      [undefined, 8, index.sentences.length],
    ]);
  });

  it("are one where there are no sections, and none where there are no sentences", () => {
    const index = villageIndex();
    expect(textSpans({ ...index, sections: [] })).toEqual([{ from: 0, to: index.sentences.length }]);
    expect(textSpans({ ...index, sections: [], sentences: [] })).toEqual([]);
  });
});
