import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import type { Basis } from "../atlas/vocabulary.ts";
import { claimOf, countClaims, hasOwnClaim, sentencesOf } from "../graph/claims.ts";
import { tieCounts } from "./facet-counts.ts";
import { emptyFilter, setGroup } from "./filter.ts";
import { lensClassOf, lensDraws, lensKinds } from "./lens.ts";
import { lensClaims } from "./lens-claims.ts";
import { passing } from "./passing.ts";

const { graph } = yongzhou();
const all = passing(graph, emptyFilter);

describe("lensClaims", () => {
  it("puts every node, and every tie that rests on something of its own, in exactly one class of each kind", () => {
    const own = graph.filterEdges((id) => hasOwnClaim(graph, id));
    expect(own.length).toBeLessThan(graph.size);
    for (const by of lensKinds) {
      const classes = [...lensClaims(graph, by, all).values()];
      expect(classes.flatMap(({ nodes }) => nodes).toSorted()).toEqual(graph.nodes().toSorted());
      expect(classes.flatMap(({ edges }) => edges).toSorted()).toEqual(own.toSorted());
      // As many as the page says that there are.
      expect(classes.reduce((sum, { nodes, edges }) => sum + nodes.length + edges.length, 0)).toBe(
        countClaims(graph),
      );
    }
  });

  it("counts the sentences that a claim rests on, each once, by the same rule as the card lists them", () => {
    const named = ["none", "one", "two"] as const;
    for (const [one, { nodes, edges }] of lensClaims(graph, "sentences", all)) {
      for (const id of [...nodes, ...edges])
        expect(named[sentencesOf(graph, id).length] ?? "more", id).toBe(one);
    }
    const twice = [{ sentence: "s01" }, { sentence: "s01" }];
    expect(lensClassOf({ basis: "stated", evidence: twice }, "sentences")).toBe("one");
    const four = ["s01", "s02", "s03", "s04"].map((sentence) => ({ sentence }));
    expect(lensClassOf({ basis: "stated", evidence: four }, "sentences")).toBe("more");
    expect(lensClassOf({ basis: "background", evidence: [] }, "sentences")).toBe("none");
  });

  it("knows a confidence of inferences alone", () => {
    const inferred = lensClaims(graph, "basis", all).get("inferred");
    const byConfidence = lensClaims(graph, "confidence", all);
    const sure = ["high", "medium", "low"].flatMap((one) => byConfidence.get(one as "high")?.edges ?? []);
    expect(sure.length).toBeGreaterThan(10);
    expect(sure.toSorted()).toEqual(inferred?.edges.toSorted());
    expect(lensClassOf({ basis: "stated", evidence: [], confidence: "high" }, "confidence")).toBe("none");
  });

  it("lists as many ties of a basis as its menu counts in all", () => {
    for (const project of [
      [],
      ...graph.filterNodes((_id, { type }) => type.role === "root").map((id) => [id]),
    ]) {
      const filter = setGroup(emptyFilter, "projects", project);
      const counts = tieCounts(graph, filter, "bases", "near");
      for (const [basis, { edges }] of lensClaims(graph, "basis", passing(graph, filter)))
        expect(counts.get(basis as Basis) ?? 0, basis).toBe(edges.length);
    }
  });

  it("counts only what a filter leaves", () => {
    const [project = ""] = graph.filterNodes((_id, { type }) => type.role === "root");
    const left = passing(graph, setGroup(emptyFilter, "projects", [project]));
    const classes = [...lensClaims(graph, "basis", left).values()];
    const counted = classes.flatMap(({ nodes }) => nodes);
    expect(counted.toSorted()).toEqual([...left.nodes].toSorted());
    expect(counted.length).toBeLessThan(graph.order);
    const own = [...left.edges].filter((id) => hasOwnClaim(graph, id));
    expect(classes.flatMap(({ edges }) => edges).toSorted()).toEqual(own.toSorted());
  });
});

describe("lensDraws", () => {
  const drawn = (lens: Parameters<typeof lensDraws>[0]) =>
    graph.filterEdges((id) => lensDraws(lens, claimOf(graph, id)));
  const withBasis = (...bases: readonly string[]) =>
    graph.filterEdges((_id, { edge }) => bases.includes(edge.basis));

  it("draws the few ties that are not stated, and of a class that is lit those alone", () => {
    expect(drawn({ by: "basis" })).toEqual(withBasis("background", "inferred"));
    expect(drawn({ by: "basis", only: "inferred" })).toEqual(withBasis("inferred"));
    expect(drawn({ by: "confidence" })).toEqual(withBasis("inferred"));
    for (const none of [
      { by: "basis", only: "stated" },
      { by: "confidence", only: "none" },
      { by: "sentences" },
    ] as const)
      expect(drawn(none)).toEqual([]);
  });
});
