import { describe, expect, it } from "vitest";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { shortestPaths } from "../graph/shortest-paths.ts";
import { rootProjects } from "../graph/tree.ts";
import { pressableOf } from "../view/filter-values.ts";
import { passing } from "../view/passing.ts";
import { decodeLink, type KnownIds } from "./decode-link.ts";
import { encodeLink } from "./encode-link.ts";
import { defaultLink, viewIds } from "./link-state.ts";
import { starterQuestions } from "./starter-questions.ts";

const { atlas, graph } = yongzhou();

describe("the questions to start from", () => {
  it("are three for every view, each leading to a link that opens something", () => {
    const known: KnownIds = {
      atlases: [],
      pressable: (group) => pressableOf(graph, group),
      hasNode: (id) => graph.hasNode(id),
      hasEdge: (id) => graph.hasEdge(id),
      step: () => undefined,
    };
    for (const view of viewIds) {
      const questions = starterQuestions(graph, view);
      expect(questions.length, view).toBe(3);
      for (const { opens, nodes } of questions) {
        const link = { ...defaultLink, ...opens };
        expect(decodeLink(encodeLink(link), known)).toEqual({ ok: true, value: link, warnings: [] });
        expect(nodes.every((id) => graph.hasNode(id))).toBe(true);
        expect(passing(graph, link).nodes.size).toBeGreaterThan(0);
        if (link.path) expect(shortestPaths(graph, link.path.from, link.path.to)).not.toEqual([]);
      }
    }
  });

  it("are only those that an atlas can answer", () => {
    const empty = buildGraph({ ...atlas.graph, nodes: [], edges: [] });
    const asked = viewIds.flatMap((view) => starterQuestions(empty, view));
    expect(asked.every(({ nodes }) => nodes.length === 0)).toBe(true);
  });
});

it("an atlas of one project is not asked how it is tied to itself", () => {
  const file = villageGraph();
  const [only = ""] = rootProjects(buildGraph(file));
  const nodes = file.nodes.filter(({ id }) => id === only);
  const asked = starterQuestions(buildGraph({ ...file, nodes, edges: [] }), "map").map(({ id }) => id);
  expect(asked).not.toContain("howTied");
  expect(asked.length).toBeGreaterThan(0);
});

it("an atlas without figures is not asked for its figures", () => {
  const file = villageGraph();
  const nodes = file.nodes.filter(({ type }) => type !== "figure");
  const edges = file.edges.filter(({ relation }) => relation !== "quantifies");
  const asked = starterQuestions(buildGraph({ ...file, nodes, edges }), "figures").map(({ id }) => id);
  expect(asked).toEqual(["whereSaid"]);
});
