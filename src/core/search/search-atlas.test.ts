import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import type { AtlasNode, GraphFile } from "../atlas/schema.ts";
import { languages } from "../atlas/vocabulary.ts";
import { buildGraph } from "../graph/build-graph.ts";
import { buildSearchIndex, type SearchIndex } from "./build-search-index.ts";
import { fold } from "./fold.ts";
import { searchAtlas } from "./search-atlas.ts";

const { atlas, graph } = yongzhou();
const index = buildSearchIndex(graph);
const everything = graph.order;
const texts = index.flatMap(({ id, texts: own }) => own.map((text) => ({ id, ...text })));

/** An index over some nodes of the real atlas with other labels. */
function indexOf(changes: readonly Partial<AtlasNode>[]): SearchIndex {
  const nodes = changes.map((change, at): AtlasNode => {
    const base = atlas.graph.nodes[at];
    if (!base) throw new Error("too few nodes in the atlas");
    const { partOf: _, alias: __, name: ___, ...rest } = base;
    return { ...rest, id: `n${at}`, note: { zh: "注", en: "note" }, ...change };
  });
  const file: GraphFile = { ...atlas.graph, nodes, edges: [] };
  return buildSearchIndex(buildGraph(file));
}

const ids = (found: SearchIndex, query: string) => searchAtlas(found, query).map((hit) => hit.id);

describe("searchAtlas", () => {
  it("finds a node by any substring of any of its texts, in either language", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(), ({ id, text }, from, length) => {
        const start = from % text.length;
        const query = text.slice(start, start + 1 + (length % (text.length - start)));
        fc.pre(query.trim() !== "");
        expect(searchAtlas(index, query, everything).map((hit) => hit.id)).toContain(id);
      }),
      { numRuns: 1000 },
    );
  });

  it("says where it matched: the range it reports reads as the query", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(), ({ text }, from, length) => {
        const start = from % text.length;
        const query = text.slice(start, start + 1 + (length % 6)).trim();
        for (const hit of searchAtlas(index, query)) {
          expect(fold(hit.text.slice(hit.start, hit.end))).toContain(fold(query));
        }
      }),
    );
  });

  it("finds every node first by its whole label", () => {
    graph.forEachNode((id, { node }) => {
      for (const language of languages) expect(ids(index, node.label[language])[0]).toBe(id);
    });
  });

  it("lists each node once, the best first, and at most fifty", () => {
    const hits = searchAtlas(index, "a");
    expect(hits.length).toBeLessThanOrEqual(50);
    expect(new Set(hits.map((hit) => hit.id)).size).toBe(hits.length);
    expect(hits.map((hit) => hit.rank)).toEqual(hits.map((hit) => hit.rank).sort((a, b) => a - b));
  });

  it("ranks exact before beginning before containing, and label before alias before name before note", () => {
    const label = (en: string) => ({ zh: "字", en });
    const found = indexOf([
      { label: label("a"), note: { zh: "注", en: "river" } },
      { label: label("the river") },
      { label: label("b"), name: { zh: "名", en: "river bank" } },
      { label: label("c"), alias: { en: ["river bank"] } },
      { label: label("riverside") },
      { label: label("d"), alias: { en: ["River"] } },
      { label: label("RIVER") },
    ]);
    expect(ids(found, "river")).toEqual(["n6", "n5", "n4", "n3", "n2", "n1", "n0"]);
  });

  it("overlooks case, width, quotation marks and how an accent is written", () => {
    const found = indexOf([{ label: { zh: "ＡＢＣ（甲）", en: "Café Straße" }, alias: { zh: ["“双联”"] } }]);
    for (const query of ["abc(甲)", "ａｂｃ", "cafe\u0301", "CAFÉ", "strasse", '"双联"', "  café  "]) {
      expect(ids(found, query), query).toEqual(["n0"]);
    }
  });

  it("marks whole characters where a character folds to several", () => {
    const found = indexOf([{ label: { zh: "5㎏米", en: "x" } }]);
    expect(searchAtlas(found, "g")[0]).toMatchObject({ text: "5㎏米", start: 1, end: 2 });
    expect(searchAtlas(found, "5k")[0]).toMatchObject({ start: 0, end: 2 });
  });

  it("finds emoji, halves of them, and characters that mean something to a pattern", () => {
    const found = indexOf([
      { label: { zh: "甲😀.*+?^$()|[]{}\\", en: "x" } },
      { label: { zh: "乙", en: "y" } },
    ]);
    for (const query of ["😀", "\uD83D", "\uDE00", ".*", "$", "[", "\\", "(", "^"]) {
      expect(ids(found, query), query).toEqual(["n0"]);
    }
  });

  it("finds nothing for nothing, and survives anything else", () => {
    for (const query of ["", "   ", "\u3000"]) expect(searchAtlas(index, query)).toEqual([]);
    expect(searchAtlas(index, "工".repeat(10_000))).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (query) => {
        for (const hit of searchAtlas(index, query)) expect(hit.end).toBeGreaterThan(hit.start);
      }),
    );
  });
});
