import { expect, it } from "vitest";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { buildGraph } from "../graph/build-graph.ts";
import { viewIds } from "../link/link-state.ts";
import { starterQuestions } from "./starter-questions.ts";

it.each(viewIds)("three questions start from %s", (view) => {
  expect(starterQuestions(yongzhou().graph, view).length).toBe(3);
});

it("an atlas without figures is not asked for its figures", () => {
  const file = villageGraph();
  const nodes = file.nodes.filter(({ type }) => type !== "figure");
  const edges = file.edges.filter(({ relation }) => relation !== "quantifies");
  const asked = starterQuestions(buildGraph({ ...file, nodes, edges }), "figures").map(({ id }) => id);
  expect(asked).toEqual(["whereSaid"]);
});
