import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchIndex } from "../../../tests/fixtures/search-index.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { searchAtlas } from "./search-atlas.ts";
import { suggest } from "./suggest.ts";

const { atlas, graph } = yongzhou();
const index = searchIndex(atlas.graph, graph);
const labels = (query: string) =>
  suggest(index, query).map(({ id }) => graph.getNodeAttribute(id, "node").label);

describe("suggest", () => {
  it("tells the nearest names of a misspelt query, in either language or by their reading, the likest first", () => {
    const meant = [
      ["民意直达工程", "民意直通工程"],
      ["democracy whole proces", "全过程人民民主"],
      ["supervison comission", "监察委员会"],
      ["minyizhitonggongchen g g", "民意直通工程"],
    ] as const;
    for (const [query, zh] of meant) {
      expect(searchAtlas(index, query).found, query).toBe(0);
      expect(
        labels(query).map((label) => label.zh),
        query,
      ).toContain(zh);
    }
    expect(labels("民意直达工程")[0]?.zh).toBe("民意直通工程");
  });

  it("puts a label with one letter wrong first", () => {
    graph.forEachNode((_id, { node: { label } }) => {
      const [at, en] = [label.en.length >> 1, label.en];
      const wrong = `${en.slice(0, at)}ж${en.slice(at + 1)}`;
      if (en.length > 8) expect(labels(wrong)[0]?.en, wrong).toBe(en);
    });
  });

  it("tells each node once, at most five, and nothing where nothing is like it", () => {
    const ids = suggest(index, "人大代表大会委员会").map(({ id }) => id);
    expect(ids.length).toBeLessThanOrEqual(5);
    expect(new Set(ids).size).toBe(ids.length);
    for (const query of ["", " ", "ж", "🦆🦆", "\uD83D", "zzzqqq", "."])
      expect(suggest(index, query)).toEqual([]);
  });

  it("survives anything", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (query) => {
        for (const { id } of suggest(index, query)) expect(graph.hasNode(id)).toBe(true);
      }),
    );
    expect(() => suggest(index, "工程".repeat(10_000))).not.toThrow();
  });
});
