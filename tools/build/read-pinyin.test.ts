import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spell } from "../../src/core/search/pinyin/spell.ts";
import { readPinyin } from "./read-pinyin.ts";

const graph = JSON.parse(
  readFileSync(new URL("../../data/yongzhou-2022/graph.json", import.meta.url), "utf8"),
);
const node = (zh: string, more: object = {}) => ({ label: { zh, en: "x" }, ...more });

describe("readPinyin", () => {
  it("reads every Chinese label, alias and full name of the first atlas, a syllable a character", () => {
    const readings = readPinyin(graph);
    for (const { label, alias, name } of graph.nodes) {
      for (const text of [label.zh, ...(alias?.zh ?? []), ...(name ? [name.zh] : [])]) {
        const [reading = ""] = readings.get(text) ?? [];
        expect(reading, text).toMatch(/^[a-zü]+( [a-zü]+)*$/);
        expect(spell(text, reading), text).toBeDefined();
      }
    }
  });

  it("reads the words of such texts whose characters have several readings as these texts mean them", () => {
    const words = [
      ["调研", "diao yan"],
      ["行", "xing"],
      ["重", "zhong"],
      ["率", "lü"],
      ["参", "can"],
      ["系", "xi"],
      ["区", "qu"],
      ["单", "dan"],
      ["强", "qiang"],
      ["会计", "kuai ji"],
      ["省", "sheng"],
      ["大", "da"],
      ["量", "liang"],
    ] as const;
    for (const [text, [reading = ""] = []] of readPinyin(graph)) {
      const spoken = [...text].filter((character) => /\p{Script=Han}/u.test(character));
      const syllables = reading.split(" ");
      for (const [word, wanted] of words) {
        const at = spoken.join("").indexOf(word);
        if (at >= 0) expect(syllables.slice(at, at + word.length).join(" "), text).toBe(wanted);
      }
    }
  });

  it("knows words that other lists misread", () => {
    const readings = readPinyin({ nodes: ["率先垂范", "绿色发展", "虐待", "战略"].map((zh) => node(zh)) });
    expect([...readings.values()].flat()).toEqual([
      "shuai xian chui fan",
      "lü se fa zhan",
      "nüe dai",
      "zhan lüe",
    ]);
  });

  it("takes all readings that a node gives for its label, and none that has another number of syllables", () => {
    const readings = readPinyin({
      nodes: [
        node("行长", { pinyin: ["háng zhǎng", "xing chang"] }),
        node("会", { pinyin: ["hui yi", "kuài"] }),
      ],
    });
    expect(readings.get("行长")).toEqual(["hang zhang", "xing chang"]);
    expect(readings.get("会")).toEqual(["kuai"]);
  });

  it("reads a corrected label the same within other names", () => {
    const readings = readPinyin({
      nodes: [
        node("朝阳", { pinyin: ["zhao yang"] }),
        node("区政府", { name: { zh: "（新）朝阳区人民政府", en: "y" }, alias: { zh: ["朝阳与朝阳"] } }),
      ],
    });
    expect(readings.get("（新）朝阳区人民政府")?.[0]).toMatch(/^xin zhao yang qu /);
    expect(readings.get("朝阳与朝阳")).toEqual(["zhao yang yu zhao yang"]);
  });

  it("has none for what has no Chinese character or one that nobody can read, and none of what is no atlas", () => {
    expect(readPinyin({ nodes: [node("KPI 3"), node("\u{2A6D6}字"), node("")] }).size).toBe(0);
    for (const value of [
      undefined,
      null,
      7,
      "x",
      [],
      {},
      { nodes: 7 },
      { nodes: [null, 7, {}, { label: 7 }] },
    ]) {
      expect(readPinyin(value).size).toBe(0);
    }
    fc.assert(fc.property(fc.jsonValue(), (value) => readPinyin({ nodes: [value, node("字")] }).size >= 1));
  });
});
