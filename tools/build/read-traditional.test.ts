import { Converter } from "opencc-js/cn2t";
import { expect, it } from "vitest";
import { hitsOf, indexOfNodes, searchIndex } from "../../tests/fixtures/search-index.ts";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import { readTraditional } from "./read-traditional.ts";

const { atlas, graph } = yongzhou();
const index = searchIndex(atlas.graph, graph);

it("finds each node by its label written in Traditional characters, and marks what was found", () => {
  const convert = Converter({ from: "cn", to: "t" });
  graph.forEachNode((id, { node }) => {
    const query = convert(node.label.zh);
    const found = hitsOf(index, query).find((hit) => hit.id === id);
    expect(found?.text, query).toBe(node.label.zh);
    // Marks around it are not compared.
    const [bare = ""] = /[^\p{P}].*[^\p{P}]/u.exec(node.label.zh) ?? [];
    const start = node.label.zh.indexOf(bare);
    expect(found?.marks, query).toEqual([{ start, end: start + bare.length }]);
  });
});

it("finds 監督決議 where 监督决议 finds something, and ranks it alike", () => {
  const simplified = hitsOf(index, "监督");
  expect(simplified.length).toBeGreaterThan(0);
  expect(hitsOf(index, "監督")).toEqual(simplified);
  expect(hitsOf(index, "決議")).toEqual(hitsOf(index, "决议"));
});

it("finds an alias in Traditional characters however it is asked for", () => {
  const traditional = indexOfNodes([{ alias: { zh: ["監督條例"], en: [] } }]);
  for (const query of ["監督條例", "监督条例", "監督条例"])
    expect(hitsOf(traditional, query).map(({ id, text }) => [id, text])).toEqual([["n0", "監督條例"]]);
});

it("holds only what the text is written with", () => {
  expect(readTraditional("监")).toBe("監监");
  expect(readTraditional("plain words")).toBe("");
  expect(readTraditional(JSON.stringify(atlas.graph)).length).toBeLessThan(2_000);
});
