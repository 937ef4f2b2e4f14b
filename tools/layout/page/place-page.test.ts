import { describe, expect, it } from "vitest";
import { type AtlasGraph, buildGraph } from "../../../src/core/graph/build-graph.ts";
import { rootProjects } from "../../../src/core/graph/tree.ts";
import { buildGeometry } from "../../../src/scene/geometry.ts";
import { partOfProject } from "../../../src/scene/part-of-project.ts";
import { crowdedProject } from "../../../tests/fixtures/crowded-project.ts";
import { syntheticAtlas } from "../../../tests/fixtures/synthetic-atlas.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { inspectLayout, isSound } from "../inspect-layout.ts";
import { pageKinds } from "./place-pages.ts";

const pagesOf = (graph: AtlasGraph) =>
  pageKinds(graph).map((kind) => {
    const layout = kind.place(graph, kind.language, kind.stage);
    const geometry = buildGeometry(graph, layout, kind.language, kind.form);
    return { kind, layout, inspection: inspectLayout(graph, geometry, kind.stage) };
  });

/** What is wrong with pages, crossings apart: an atlas can be tangled. */
const faults = (graph: AtlasGraph) =>
  pagesOf(graph).flatMap(({ kind, inspection }) =>
    isSound({ ...inspection, crossings: 0 }, "page") ? [] : [{ page: kind.id, ...inspection }],
  );

describe("the pages of the first atlas", () => {
  const { graph } = yongzhou();
  const pages = pagesOf(graph);

  it("have no overlap, no cut label, no line through a box, nothing over the edge and few crossings", () => {
    expect(pages).toHaveLength(4 * 2 * 2);
    for (const { kind, inspection } of pages)
      expect([kind.id, isSound(inspection, "page")]).toEqual([kind.id, true]);
  });

  it("hold just what belongs to their project", () => {
    for (const { kind, layout } of pages) {
      const belongs = partOfProject(graph, kind.project);
      expect(Object.keys(layout.nodes).sort()).toEqual(graph.filterNodes(belongs).sort());
    }
  });

  it("are the same each time", () => {
    expect(pagesOf(graph).map(({ layout }) => layout)).toEqual(pages.map(({ layout }) => layout));
  });

  it("read from top to bottom: a head over its measures, a measure over what hangs on it", () => {
    for (const { layout } of pages) {
      graph.forEachEdge((_id, { edge, derived }) => {
        const [part, whole] = [layout.nodes[edge.source], layout.nodes[edge.target]];
        const head = graph.getNodeAttribute(edge.target, "node").type === "project";
        if (derived && head && part && whole) expect(part[1]).toBeGreaterThan(whole[1]);
      });
    }
  });
});

describe("the pages of any atlas", () => {
  it.each([1, 2, 5, 8, 10])("are sound with %i projects", (projects) => {
    for (const seed of [1, 7, 42]) expect(faults(buildGraph(syntheticAtlas(projects, seed)))).toEqual([]);
  });

  it.each([
    [0, 0, 0],
    [0, 3, 0],
    [1, 0, 0],
    [0, 0, 40],
    [40, 0, 0],
    [40, 9, 60],
  ])("are sound for a project of %i measures without strands, %i organs and %i institutions", (...counts) => {
    expect(faults(buildGraph(crowdedProject(...counts)))).toEqual([]);
  });

  it("has none without a project", () => {
    expect(rootProjects(buildGraph(syntheticAtlas(0, 3)))).toEqual([]);
    expect(pagesOf(buildGraph(syntheticAtlas(0, 3)))).toEqual([]);
  });
});
