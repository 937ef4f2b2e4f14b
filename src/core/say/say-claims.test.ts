import { expect, test } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { languages } from "../atlas/vocabulary.ts";
import { claimsOf } from "../graph/claims-of.ts";
import { sayClaim } from "./say-claim.ts";
import { sayClaims } from "./say-claims.ts";

const { graph } = yongzhou();

test("why an institution is here is told by every claim it takes part in, with its evidence", () => {
  const institutions = graph.filterNodes((_id, { node }) => node.type === "institution");
  for (const id of institutions) {
    for (const language of languages) {
      const said = sayClaims(graph, id, language);
      const { groups } = claimsOf(graph, id);
      expect(said.own).toEqual(sayClaim(graph, id, language));
      expect(said.groups.map(({ relation, forward }) => ({ relation, forward }))).toEqual(
        groups.map(({ relation, forward }) => ({ relation, forward })),
      );
      expect(said.groups.flatMap(({ claims }) => claims)).toEqual(
        groups.flatMap(({ claims }) => claims.map((claim) => sayClaim(graph, claim.id, language))),
      );
    }
  }
});
