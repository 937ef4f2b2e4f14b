import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { claimSentences } from "../atlas/claim-sentences.ts";
import { claimOf } from "../graph/claims.ts";
import { evidencePlaces } from "./evidence-places.ts";

const { atlas, graph } = yongzhou();
const index = atlas.textIndex;

describe("where a claim is said", () => {
  it("has each sentence, each of its names, and each section of neighbours once", () => {
    for (const id of [...graph.nodes(), ...graph.edges()]) {
      const claim = claimOf(graph, id);
      const groups = evidencePlaces(claim.evidence, index);
      const places = groups.flatMap((group) => group.places);
      expect(places.map(({ sentence }) => sentence)).toEqual(claimSentences(claim));
      const sections = groups.map(({ section }) => section?.id);
      expect(new Set(sections).size).toBe(sections.length);
      for (const { surfaces } of places) expect(new Set(surfaces).size).toBe(surfaces.length);
    }
  });

  it("is told under the section that holds the sentence, from its first to its last", () => {
    const { sections = [], sentences = [] } = index ?? {};
    const at = (id: string) => sentences.findIndex((one) => one.id === id);
    expect(sections.length).toBeGreaterThan(1);
    for (const { id, first, last } of sections)
      for (const { id: sentence } of sentences.slice(at(first), at(last) + 1))
        expect(evidencePlaces([{ sentence }], index).map(({ section }) => section?.id)).toEqual([id]);
  });

  it("says three places in one sentence as one, without the quotation marks around a name", () => {
    const evidence = [
      { sentence: "s13", surface: "“第一议题”" },
      { sentence: "s13", surface: "第一议题" },
      { source: "constitution", locator: "p. 1" },
      { sentence: "s13" },
    ];
    expect(evidencePlaces(evidence, undefined)).toEqual([
      { places: [{ sentence: "s13", surfaces: ["第一议题"] }] },
    ]);
  });

  it("is the same whatever order the evidence is in", () => {
    const all = [...graph.nodes()]
      .flatMap((id) => claimOf(graph, id).evidence)
      .filter((_, at) => at % 9 === 0);
    const bare = (of: typeof all) =>
      evidencePlaces(of, index).map(({ section, places }) => [
        section?.id,
        places.map(({ sentence }) => sentence),
      ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (some) => {
        expect(bare(some)).toEqual(bare([...some].reverse()));
      }),
    );
  });
});
