import { describe, expect, it } from "vitest";
import { villageGraph, villageIndex } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { sectionBySentence } from "../text/evidence-places.ts";
import { claimSentences, sentenceNumber } from "./claim-sentences.ts";
import { evidenceEntries } from "./evidence-entries.ts";

const { atlas } = yongzhou();

describe("the evidence of an atlas", () => {
  it("is every piece of every node and tie, in the order of the text, what is not in it last", () => {
    const entries = evidenceEntries(atlas.graph);
    const inFile = [...atlas.graph.nodes, ...atlas.graph.edges].flatMap((one) => one.evidence);
    const ofBelonging = atlas.graph.nodes.flatMap(({ partOfClaim }) => partOfClaim?.evidence ?? []);
    expect(entries).toHaveLength(inFile.length + ofBelonging.length);
    const places = entries.map(({ evidence }) =>
      "sentence" in evidence ? sentenceNumber(evidence.sentence) : Number.POSITIVE_INFINITY,
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.at(-1)).toBe(Number.POSITIVE_INFINITY);
  });

  it("counts that of belonging only where it is the part's own", () => {
    const file = villageGraph();
    for (const node of file.nodes) {
      if (node.id === "nurseries") node.partOfClaim = { basis: "stated", evidence: [{ sentence: "s09" }] };
    }
    const belonging = evidenceEntries(file).filter(({ owner }) => owner.includes(".partOf."));
    expect(belonging).toMatchObject([{ owner: "nurseries.partOf.trees", evidence: { sentence: "s09" } }]);
  });
});

describe("the sentences of a claim", () => {
  it("are told once each in the order of the text, sources left out", () => {
    const evidence = [
      { sentence: "s10" },
      { source: "handbook", locator: "p. 3" },
      { sentence: "s9" },
      { sentence: "s10", surface: "x" },
    ];
    expect(claimSentences({ evidence })).toEqual(["s9", "s10"]);
  });

  it("stand in the section that holds them", () => {
    const sections = sectionBySentence(villageIndex());
    expect(sections.get("s01")?.id).toBe("record");
    expect(sections.get("s09")?.id).toBe("body");
    expect(sections.get("s10")).toBeUndefined();
    const found = atlas.textIndex ? sectionBySentence(atlas.textIndex) : new Map();
    expect(found.size).toBe(atlas.textIndex?.sentences.length);
  });
});
