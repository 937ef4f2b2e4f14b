import { describe, expect, it } from "vitest";
import type { GraphFile } from "../../src/core/atlas/schema.ts";
import { buildGraph } from "../../src/core/graph/build-graph.ts";
import { buildGeometry } from "../../src/scene/geometry.ts";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import { inspectLayout, isSound } from "./inspect-layout.ts";
import { layoutKinds } from "./layout-kinds.ts";
import { placeLayout } from "./place-layout.ts";
import { placeMap } from "./place-map.ts";

const { atlas, graph } = yongzhou();

describe.each(layoutKinds)("the layout $id", (kind) => {
  const { id, form, language, stage } = kind;
  const layout = placeLayout(graph, kind, atlas.pins);
  const inspection = inspectLayout(graph, buildGeometry(graph, layout, language, form), stage);

  it("is what is committed: the same atlas always gets the same places", () => {
    expect(layout).toEqual(atlas.positions[id]);
  });

  it("places every node, none over another or outside, no label cut, no tie through a box", () => {
    const { overlaps, cutLabels, throughBoxes, unplaced, outside } = inspection;
    expect({ overlaps, cutLabels, throughBoxes, unplaced, outside }).toEqual({
      overlaps: [],
      cutLabels: [],
      throughBoxes: [],
      unplaced: [],
      outside: [],
    });
  });

  it("has at most twelve crossings among the ties that it draws unasked", () => {
    expect(inspection.crossings).toBeLessThanOrEqual(12);
  });
});

describe.each([
  { language: "zh", strand: 12, measure: 10.5 },
  { language: "en", strand: 12, measure: 9 },
])("labels in a window of 1440 × 900 ($language)", ({ language, strand, measure }) => {
  it(`are at least ${strand} px high on column heads and ${measure} px on measures`, () => {
    const kind = layoutKinds.find(({ id }) => id === `map-wide-${language}`);
    const layout = kind && atlas.positions[kind.id];
    if (!kind || !layout) throw new Error("no layout");
    const { smallest } = inspectLayout(graph, buildGeometry(graph, layout, kind.language), kind.stage);
    expect(smallest.strand).toBeGreaterThanOrEqual(strand);
    expect(smallest.measure).toBeGreaterThanOrEqual(measure);
  });
});

describe("an atlas of fewer projects", () => {
  it.each([1, 2, 3])("is placed as soundly: %i", (count) => {
    const file = withProjects(atlas.graph, count);
    const small = buildGraph(file);
    const stage = { width: 1440, height: 788 };
    const layout = placeMap(small, "zh", stage);
    const inspection = inspectLayout(small, buildGeometry(small, layout, "zh"), stage);
    expect(inspection).toMatchObject({
      overlaps: [],
      cutLabels: [],
      unplaced: [],
      outside: [],
      throughBoxes: [],
    });
  });
});

describe("an inspection", () => {
  const stage = { width: 1440, height: 788 };
  const [first, second] = graph.nodes();
  if (first === undefined || second === undefined) throw new Error("no nodes");
  const committed = atlas.positions["map-wide-zh"];
  if (!committed) throw new Error("no layout");

  it("finds a node that was moved onto another, and the ties that this blocks", () => {
    const place = committed.nodes[first];
    if (!place) throw new Error("no place");
    const moved = { ...committed, nodes: { ...committed.nodes, [second]: place } };
    const inspection = inspectLayout(graph, buildGeometry(graph, moved, "zh"), stage);
    expect(inspection.overlaps).toContain(`${first} × ${second}`);
    expect(isSound(inspection, "map")).toBe(false);
  });

  it("names a node without a place", () => {
    const { [first]: _, ...rest } = committed.nodes;
    const inspection = inspectLayout(graph, buildGeometry(graph, { ...committed, nodes: rest }, "zh"), stage);
    expect(inspection.unplaced).toEqual([first]);
  });
});

/** The atlas with only its first projects and what hangs on them. */
function withProjects(file: GraphFile, count: number): GraphFile {
  const kept = new Set(
    file.nodes
      .filter(({ type }) => type === "project")
      .slice(0, count)
      .map(({ id }) => id),
  );
  const parents = new Map(file.nodes.map(({ id, partOf }) => [id, partOf]));
  const root = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined ? id : root(parent);
  };
  const inTree = new Set(["project", "strand", "measure"]);
  const trees = file.nodes.filter((node) => !inTree.has(node.type) || kept.has(root(node.id)));
  const left = new Set(trees.map(({ id }) => id));
  const tied = file.edges.filter(({ source, target }) => left.has(source) && left.has(target));
  const ends = new Set(tied.flatMap(({ source, target }) => [source, target]));
  for (const { id, partOf } of trees)
    if (partOf !== undefined && (ends.has(id) || inTree.has(id))) ends.add(partOf);
  const nodes = trees.filter(({ id, type }) => ends.has(id) || inTree.has(type));
  const ids = new Set(nodes.map(({ id }) => id));
  return {
    ...file,
    nodes,
    edges: file.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  };
}
