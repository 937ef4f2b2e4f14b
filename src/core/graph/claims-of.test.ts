import { expect, test } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { relations } from "../atlas/vocabulary.ts";
import { claimsOf } from "./claims-of.ts";

const { graph } = yongzhou();

test("a node's claims are its own and those of its ties, each once and under its relation and direction", () => {
  for (const id of graph.nodes()) {
    const { own, groups } = claimsOf(graph, id);
    expect(own).toEqual({ id, claim: graph.getNodeAttribute(id, "node") });
    const claims = groups.flatMap((group) => group.claims);
    expect(claims.map((claim) => claim.id).sort()).toEqual(graph.edges(id).sort());
    for (const { relation, forward, claims } of groups) {
      for (const { id: tie, claim } of claims) {
        expect(graph.getEdgeAttribute(tie, "edge")).toBe(claim);
        expect(graph.getEdgeAttribute(tie, "edge").relation).toBe(relation);
        expect(forward ? graph.source(tie) : graph.target(tie)).toBe(id);
      }
    }
  }
});

test("groups come in the order of the vocabulary and none is empty", () => {
  for (const id of graph.nodes()) {
    const { groups } = claimsOf(graph, id);
    const places = groups.map(({ relation, forward }) => relations.indexOf(relation) * 2 + (forward ? 0 : 1));
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    expect(groups.every(({ claims }) => claims.length > 0)).toBe(true);
  }
});
