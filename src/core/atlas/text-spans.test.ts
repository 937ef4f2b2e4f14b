import { describe, expect, it } from "vitest";
import { villageIndex } from "../../../tests/fixtures/village.ts";
import { textSpans } from "./text-spans.ts";

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
