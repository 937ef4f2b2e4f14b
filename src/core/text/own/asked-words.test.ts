import { describe, expect, it } from "vitest";
import { villageGraph } from "../../../../tests/fixtures/village.ts";
import { askedWords } from "./asked-words.ts";

describe("the words that claims rest on", () => {
  const file = villageGraph();

  it("are those of every piece of evidence in the text, with the surface first and then all names of what it is of", () => {
    const [node] = file.nodes.filter(({ evidence }) => evidence.some((piece) => "surface" in piece));
    if (!node) throw new Error("no node has a surface");
    const named = { ...node, alias: { zh: ["别名"], en: [] } };
    const [piece] = named.evidence.flatMap((one) => ("sentence" in one && one.surface ? [one] : []));
    const [first] = askedWords({ nodes: [named], edges: [] });
    expect(first).toEqual({
      claim: node.id,
      sentence: piece?.sentence,
      span: piece?.span,
      names: [piece?.surface, node.label.zh, "别名"],
    });
  });

  it("are asked once for each piece, and for nothing that stands in another source", () => {
    const pieces = [...file.nodes, ...file.edges].flatMap(({ evidence }) => evidence);
    const own = file.nodes.flatMap(({ partOfClaim }) => partOfClaim?.evidence ?? []);
    const inText = [...pieces, ...own].filter((piece) => "sentence" in piece);
    expect(askedWords(file)).toHaveLength(inText.length);
  });
});
