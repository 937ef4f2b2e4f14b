import { describe, expect, it } from "vitest";
import { villageGraph, villageIndex } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { coverageGaps, sentenceCoverage } from "./sentence-coverage.ts";

describe("what rests on each sentence", () => {
  it("is every piece of evidence that names it, once, and nothing else", () => {
    const { graph: file, textIndex } = yongzhou().atlas;
    if (!textIndex) throw new Error("the atlas has no index");
    const coverage = sentenceCoverage(file, textIndex);
    expect(coverage.map(({ sentence }) => sentence)).toEqual(textIndex.sentences.map(({ id }) => id));
    for (const { sentence, claims } of coverage) {
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
      for (const { places } of claims) {
        expect(places.length).toBeGreaterThan(0);
        expect(places.every((place) => place.sentence === sentence)).toBe(true);
      }
    }
    const claims = [
      ...file.nodes.flatMap((node) => [node, ...(node.partOfClaim ? [node.partOfClaim] : [])]),
      ...file.edges,
    ];
    const pieces = claims.flatMap(({ evidence }) => evidence).filter((piece) => "sentence" in piece);
    const told = coverage.flatMap((one) => one.claims.flatMap(({ places }) => places));
    expect(told.length).toBe(pieces.length);
  });

  it("tells belonging by the id of its tie where it rests on a sentence of its own", () => {
    const file = villageGraph();
    const nodes = file.nodes.map((node) =>
      node.id === "nurseries"
        ? { ...node, partOfClaim: { basis: "stated" as const, evidence: [{ sentence: "s03" }] } }
        : node,
    );
    const third = sentenceCoverage({ ...file, nodes }, villageIndex())[2];
    expect(third?.claims.map(({ id }) => id)).toContain("nurseries.partOf.trees");
    expect(third?.claims.map(({ id }) => id)).not.toContain("nurseries");
  });

  it("leaves out what names no sentence of the index, and knows the source record", () => {
    const file = villageGraph();
    const nodes = file.nodes.map((node) => ({ ...node, evidence: [{ sentence: "s99" }] }));
    const coverage = sentenceCoverage({ nodes, edges: [] }, villageIndex());
    expect(coverage.flatMap(({ claims }) => claims)).toEqual([]);
    expect(coverage.filter(({ record }) => record).map(({ sentence }) => sentence)).toEqual(["s01"]);
  });
});

describe("where the text is told least", () => {
  it("is where nothing rests, the record apart, and where only inferences do", () => {
    const file = villageGraph();
    const without = (id: string) => (claim: { readonly evidence: readonly object[] }) =>
      claim.evidence.every((piece) => Reflect.get(piece, "sentence") !== id);
    expect(coverageGaps(file, villageIndex()).bare).toEqual([]);
    const nodes = file.nodes.filter(without("s03"));
    const edges = file.edges.filter(without("s03"));
    expect(nodes.length).toBeLessThan(file.nodes.length);
    expect(coverageGaps({ nodes, edges }, villageIndex()).bare).toEqual(["s03"]);
    const guessed = [...file.nodes].map((node) =>
      without("s03")(node) ? node : { ...node, basis: "inferred" as const },
    );
    const ties = file.edges.map((edge) =>
      without("s03")(edge) ? edge : { ...edge, basis: "inferred" as const },
    );
    const { bare, thin } = coverageGaps({ nodes: guessed, edges: ties }, villageIndex());
    expect([bare, thin]).toEqual([[], expect.arrayContaining(["s03"])]);
  });
});
