import { expect, test } from "vitest";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { graphFileSchemaOf } from "../atlas/schema.ts";
import { policy } from "../vocabulary/policy.ts";
import { checkShape } from "./shape/check-shape.ts";
import { validateAtlas } from "./validate-atlas.ts";
import { namesOf, ownVocabularySchema } from "./vocabulary-of-file.ts";

/** How often a tie's basis is read from a graph while something looks at it. */
function readsOf(look: (graph: unknown) => unknown): number {
  const graph = villageGraph();
  const [edge] = graph.edges;
  if (!edge) throw new Error("the village has no ties");
  const { basis } = edge;
  let reads = 0;
  const get = () => {
    reads += 1;
    return basis;
  };
  Object.defineProperty(edge, "basis", { enumerable: true, get });
  look(graph);
  return reads;
}

test("what is held against its shape with the whole file is not held against it once more by itself", () => {
  const { types, relations } = namesOf(policy);
  const schema = graphFileSchemaOf(types, relations, ownVocabularySchema);
  const once = readsOf((graph) => checkShape(schema, graph));
  expect(once).toBeGreaterThan(0);
  expect(readsOf((graph) => validateAtlas({ graph }))).toBe(once);
  // Where the rest is broken, each that is sound is found by itself.
  expect(readsOf((graph) => validateAtlas({ graph: { ...Object(graph), id: 1 } }))).toBeGreaterThan(once);
});
