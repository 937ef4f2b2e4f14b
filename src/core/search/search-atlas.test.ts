import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hitsOf, indexOfNodes as indexOf, searchIndex } from "../../../tests/fixtures/search-index.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { languages } from "../atlas/vocabulary.ts";
import type { SearchIndex } from "./build-search-index.ts";
import { fold, longestQuery } from "./fold.ts";
import { searchAtlas } from "./search-atlas.ts";

const { atlas, graph } = yongzhou();
const index = searchIndex(atlas.graph, graph);
const everything = index.items.length;
const texts = index.columns
  .filter(({ spelling }) => spelling === "plain")
  .flatMap(({ texts: own }) => own.map(({ text, owners }) => ({ text, ids: owners.map(idOf) })));

function idOf(item: number): string {
  return index.items[item]?.id ?? "";
}

const ids = (within: SearchIndex, query: string) => hitsOf(within, query, everything).map(({ id }) => id);
const byRank = (within: SearchIndex, query: string) =>
  hitsOf(within, query, everything)
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
/** A part of a text that search has to find it by. */
const partOf = (text: string, from: number, length: number) => {
  const start = from % text.length;
  return text.slice(start, start + 1 + (length % Math.min(longestQuery, text.length - start)));
};

describe("searchAtlas", () => {
  it("finds a node or tie by any substring of any of its texts, in either language", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(), ({ text, ids: owners }, from, length) => {
        const query = partOf(text, from, length);
        fc.pre(fold(query).trim() !== "");
        expect(ids(index, query)).toEqual(expect.arrayContaining(owners));
      }),
      { numRuns: 400 },
    );
  });

  it("finds what is written with brackets or marks by the same without them, and the other way round", () => {
    const found = indexOf([
      { label: { zh: "人大代表工作站(室)", en: "People’s station (office)" } },
      { label: { zh: "“双联”机制", en: "A double contact, improved" } },
    ]);
    for (const query of ["站室", "站（室）", "peoples station office", "代表工作站室"])
      expect(ids(found, query), query).toEqual(["n0"]);
    for (const query of ["双联机制", "「双联」", "contact improved"])
      expect(ids(found, query), query).toEqual(["n1"]);
    expect(ids(found, "（")).toEqual([]);
  });

  it("finds every node by a short part from the middle of each of its labels", () => {
    graph.forEachNode((id, { node }) => {
      for (const language of languages) {
        const label = node.label[language];
        const query = label
          .slice(Math.floor(label.length / 3))
          .trim()
          .slice(0, 3)
          .trim();
        expect(ids(index, query), query).toContain(id);
      }
    });
  });

  it("finds a tie by its sentence, by what its relation is called from either end, and by its note", () => {
    const file = villageGraph();
    const tie = file.edges.find(({ relation }) => relation === "oversees");
    if (!tie) throw new Error("the village has no overseer");
    tie.note = { zh: "逢双月", en: "Every other month" };
    const village = searchIndex(file);
    for (const query of [
      "老人会监督村委会",
      "The Council of elders oversees",
      "overseen by",
      "由谁监督",
      "逢双月",
      "other month",
    ]) {
      expect(ids(village, query), query).toContain("elders.oversees.committee");
    }
    expect(ids(village, "many trees make")).toEqual(["trees.serves.garden"]);
  });

  it("finds a figure by its value and unit, written together or apart as each language does", () => {
    const village = searchIndex(villageGraph());
    for (const query of ["1200棵", "1200 trees", "1次/月"]) {
      expect(hitsOf(village, query)[0], query).toMatchObject({ field: "figure", group: "figure" });
    }
  });

  it("says where it matched: what it marks reads as the query", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(), ({ text }, from, length) => {
        const query = partOf(text, from, length % 6).trim();
        for (const hit of hitsOf(index, query)) {
          if (hit.field === "pinyin") continue;
          const [mark] = hit.marks;
          expect(fold(hit.text.slice(mark?.start, mark?.end))).toContain(fold(query));
        }
      }),
    );
  });

  it("finds every node first by its whole label", () => {
    graph.forEachNode((id, { node }) => {
      for (const language of languages) expect(hitsOf(index, node.label[language])[0]?.id).toBe(id);
    });
  });

  it("lists each once, under its type, the best group and the best of a group first, ties last", () => {
    for (const query of ["a", "代表", "daibiao", "承担"]) {
      const { groups } = searchAtlas(index, query);
      const hits = groups.flatMap((group) => group.hits);
      expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
      for (const { group, hits: own } of groups) {
        expect(own.every((hit) => hit.group === group)).toBe(true);
        expect(own.map(({ rank }) => rank)).toEqual(own.map(({ rank }) => rank).sort((a, b) => a - b));
      }
      const nodes = groups
        .filter(({ group }) => group !== "tie")
        .map(({ hits: [first] }) => first?.rank ?? 0);
      expect(nodes).toEqual([...nodes].sort((a, b) => a - b));
      expect(groups.slice(0, -1).map(({ group }) => group)).not.toContain("tie");
    }
  });

  it("counts all it finds, shows the best fifty, and keeps room for nodes and ties alike", () => {
    const found = searchAtlas(index, "a");
    const all = searchAtlas(index, "a", everything);
    expect(found.found).toBe(all.shown);
    expect(found.shown).toBe(50);
    expect(found.groups.reduce((sum, { hits }) => sum + hits.length, 0)).toBe(50);
    expect(found.groups.find(({ group }) => group === "tie")?.hits).toHaveLength(10);
    const best = hitsOf(index, "a", everything).filter(({ group }) => group !== "tie");
    const cut = Math.max(...hitsOf(index, "a").flatMap(({ group, rank }) => (group === "tie" ? [] : [rank])));
    expect(best.filter(({ rank }) => rank < cut).length).toBeLessThanOrEqual(40);
  });

  it("ranks exact, beginning, initials, containing; label, alias, name, reading; prose last", () => {
    const label = (en: string) => ({ zh: "字", en });
    const found = indexOf([
      { label: label("a"), note: { zh: "注", en: "river" } },
      { label: label("the river") },
      { label: label("b"), name: { zh: "名", en: "river bank" } },
      { label: label("c"), alias: { en: ["river bank"] } },
      { label: label("riverside") },
      { label: label("d"), alias: { en: ["River"] } },
      { label: label("RIVER") },
      { label: label("e"), aim: { zh: "目", en: "a river" } },
    ]);
    expect(byRank(found, "river")).toEqual(["n6", "n5", "n4", "n3", "n2", "n1", "n7", "n0"]);
    const spoken = indexOf([
      { label: { zh: "大报名", en: "x" } },
      { label: { zh: "报名", en: "y" } },
      { label: { zh: "包米", en: "z" } },
      { label: { zh: "字", en: "the bm" } },
    ]);
    expect(byRank(spoken, "bm")).toEqual(["n1", "n2", "n3", "n0"]);
    expect(byRank(spoken, "baom")).toEqual(["n1", "n2", "n0"]);
  });

  it("overlooks case, width, quotation marks and how an accent is written", () => {
    const found = indexOf([{ label: { zh: "ＡＢＣ（甲）", en: "Café Straße" }, alias: { zh: ["“双联”"] } }]);
    for (const query of ["abc(甲)", "ａｂｃ", "cafe\u0301", "CAFÉ", "strasse", '"双联"', "  café  "]) {
      expect(ids(found, query), query).toEqual(["n0"]);
    }
  });

  it("marks whole characters where a character folds to several", () => {
    const found = indexOf([{ label: { zh: "5㎏米", en: "x" } }]);
    expect(hitsOf(found, "g")[0]).toMatchObject({ text: "5㎏米", marks: [{ start: 1, end: 2 }] });
    expect(hitsOf(found, "5k")[0]).toMatchObject({ marks: [{ start: 0, end: 2 }] });
  });

  it("finds emoji, halves of them, and characters that mean something to a pattern", () => {
    const found = indexOf([
      { label: { zh: "甲😀.*+?^$()|[]{}\\", en: "x" } },
      { label: { zh: "乙", en: "y" } },
    ]);
    for (const query of ["😀", "\uD83D", "\uDE00", ".*", "$", "\\", "^"]) {
      expect(ids(found, query), query).toEqual(["n0"]);
    }
  });

  it("does not find a text by its end and the next one's beginning", () => {
    const found = indexOf([{ label: { zh: "甲", en: "one\ntwo" } }, { label: { zh: "乙", en: "three" } }]);
    expect(ids(found, "two\nthree")).toEqual([]);
    expect(ids(found, "甲乙")).toEqual([]);
    expect(ids(found, "one two")).toEqual(["n0"]);
  });

  it("searches for the first two hundred characters of a longer query", () => {
    const long = "长".repeat(longestQuery);
    const found = indexOf([{ label: { zh: "甲", en: "x" }, note: { zh: long, en: "note" } }]);
    expect(ids(found, `${long}短`)).toEqual(["n0"]);
    expect(ids(found, `短${long}`)).toEqual([]);
    expect(ids(found, "长".repeat(10_000))).toEqual(["n0"]);
    expect(ids(found, "😀".repeat(10_000))).toEqual([]);
  });

  it("finds nothing for nothing, and survives anything else", () => {
    for (const query of ["", "   ", "\u3000"]) {
      expect(searchAtlas(index, query)).toEqual({ found: 0, shown: 0, groups: [] });
    }
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (query) => {
        for (const { marks, text } of hitsOf(index, query)) {
          for (const { start, end } of marks) expect(end).toBeGreaterThan(start);
          expect(marks.at(-1)?.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
