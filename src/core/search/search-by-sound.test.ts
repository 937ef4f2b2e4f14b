import { describe, expect, it } from "vitest";
import { hitsOf, indexOfNodes as indexOf, searchIndex } from "../../../tests/fixtures/search-index.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import type { SearchIndex } from "./build-search-index.ts";

const { atlas, graph } = yongzhou();
const index = searchIndex(atlas.graph, graph);
const ids = (within: SearchIndex, query: string) =>
  hitsOf(within, query, index.items.length).map(({ id }) => id);

describe("searching by how names sound", () => {
  const labels = graph.mapNodes((id, { node }) => ({ id, text: node.label.zh }));
  const syllables = new Map(
    index.columns
      .filter(({ spelling }) => spelling === "syllables")
      .flatMap(({ texts: own }) => own.map(({ text, reading = "" }) => [text, reading] as const)),
  );

  it("finds every node by the reading of its label, whole, without its last letter, and by its initials", () => {
    for (const { id, text } of labels) {
      const reading = syllables.get(text);
      if (reading === undefined) throw new Error(`${text} has no reading`);
      // Digits and Latin letters stand in the label between the syllables.
      let next = 0;
      const own = reading.split(" ");
      const parts = [...text].flatMap((character) => {
        if (/\p{Script=Han}/u.test(character)) return [own[next++] ?? ""];
        return /[\p{L}\p{N}]/u.test(character) ? [character] : [];
      });
      const whole = parts.join("").replaceAll("ü", "v");
      expect(ids(index, whole), whole).toContain(id);
      expect(ids(index, parts.join(" ").replaceAll("ü", "u")), whole).toContain(id);
      if (whole.length > 2) expect(ids(index, whole.slice(0, -1)), whole).toContain(id);
      const initials = parts.map((part) => part.charAt(0)).join("");
      expect(ids(index, initials), initials).toContain(id);
    }
  });

  it("begins at a syllable, and ends wherever the reader has got to", () => {
    const found = indexOf([{ label: { zh: "民意直通", en: "x" } }]);
    for (const query of [
      "min",
      "m",
      "minyi",
      "yizh",
      "MinYi Zhi",
      "mín yì",
      "min'yi",
      "yzt",
      "mỳ".slice(0, 1),
    ]) {
      expect(ids(found, query), query).toEqual(["n0"]);
    }
    for (const query of ["inyi", "ny", "mt", "minyit"]) expect(ids(found, query), query).toEqual([]);
  });

  it("takes ü as v, as u and as itself, and v for u where only ü can stand", () => {
    const found = indexOf([{ label: { zh: "绿色战略", en: "x" } }, { label: { zh: "选举", en: "y" } }]);
    for (const query of ["lvse", "luse", "lüse", "lǜsè", "lu:se", "zhanlve", "zhanlue", "zhanlüe"]) {
      expect(ids(found, query), query).toEqual(["n0"]);
    }
    expect(ids(found, "xvanjv")).toEqual(["n1"]);
  });

  it("follows the readings that the data gives, and all of them", () => {
    const found = indexOf([
      { label: { zh: "行长", en: "x" }, pinyin: ["háng zhǎng", "xing chang"] },
      { label: { zh: "行长会议", en: "y" } },
    ]);
    for (const query of ["hangzhang", "xingchang", "hz", "xc"]) {
      expect(ids(found, query), query).toContain("n0");
    }
    // The first of them is also how the label is read within other names.
    expect(ids(found, "hangzhanghuiyi")).toEqual(["n1"]);
  });

  it("shows the reading with what matched marked in it", () => {
    const found = indexOf([{ label: { zh: "3个省(区)", en: "x" }, alias: { zh: ["绿色省份"] } }]);
    const why = (query: string) => {
      const [hit] = hitsOf(found, query);
      return hit && { ...hit, marked: hit.marks.map(({ start, end }) => hit.text.slice(start, end)) };
    };
    expect(why("shengq")).toMatchObject({ field: "pinyin", text: "3 ge sheng qu", marked: ["sheng q"] });
    expect(why("3gesh")).toMatchObject({ marked: ["3 ge sh"] });
    expect(why("gsq")).toMatchObject({ marked: ["g", "s", "q"] });
    expect(why("luses")).toMatchObject({ spelt: "绿色省份", text: "lü se sheng fen", marked: ["lü se s"] });
  });
});
