import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AtlasGraph, buildGraph } from "../../../src/core/graph/build-graph.ts";
import { rootProjects } from "../../../src/core/graph/tree.ts";
import { buildScene } from "../../../src/scene/build-scene.ts";
import { laneColumnOf, laneColumns } from "../../../src/scene/form/lane-columns.ts";
import { buildGeometry, type Geometry } from "../../../src/scene/geometry.ts";
import { segmentsOf } from "../../../src/scene/route/polyline.ts";
import { syntheticAtlas } from "../../../tests/fixtures/synthetic-atlas.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { inspectLayout } from "../inspect-layout.ts";
import { layoutKinds } from "../layout-kinds.ts";
import { placeLayout } from "../place-layout.ts";

const kinds = layoutKinds.filter(({ form }) => form.id === "lanes");
const { graph } = yongzhou();
const sound = { overlaps: [], cutLabels: [], throughBoxes: [], unplaced: [], outside: [] };

function place(atlas: AtlasGraph, kind: (typeof kinds)[number]) {
  const layout = placeLayout(atlas, kind);
  const geometry = buildGeometry(atlas, layout, kind.language, kind.form);
  return { layout, geometry, inspection: inspectLayout(atlas, geometry, kind.stage) };
}

function boxOf(geometry: Geometry, id: string) {
  const box = geometry.boxes.get(id);
  if (!box) throw new Error(`no box for ${id}`);
  return box;
}

describe.each(kinds)("the lanes of the first atlas ($language)", (kind) => {
  const { layout, geometry, inspection } = place(graph, kind);
  const typeOf = (id: string) => graph.getNodeAttribute(id, "node").type;
  const box = (id: string) => boxOf(geometry, id);

  it("fit a page of 1440 px at full size, with labels that can be read", () => {
    expect(layout.size[0]).toBeLessThanOrEqual(1440);
    const { strand = 0, measure = 0, mechanism = 0, figure = 0, reference = 0 } = inspection.smallest;
    expect(strand).toBeGreaterThanOrEqual(13);
    expect(measure).toBeGreaterThanOrEqual(kind.language === "zh" ? 12 : 10);
    expect(Math.min(mechanism, figure, reference)).toBeGreaterThanOrEqual(10);
  });

  it("put projects below each other in reading order, none reaching into another's lane", () => {
    const lanes = rootProjects(graph).map((project) => {
      const inside = graph.filterNodes((id, { node, projects }) => {
        const tree = ["project", "strand", "measure"].includes(node.type);
        return tree && (id === project || projects[0] === project);
      });
      return {
        top: Math.min(...inside.map((id) => box(id).y - box(id).height / 2)),
        bottom: Math.max(...inside.map((id) => box(id).y + box(id).height / 2)),
      };
    });
    lanes.slice(1).forEach((lane, index) => {
      expect(lane.top).toBeGreaterThan(lanes[index]?.bottom ?? 0);
    });
  });

  it("tell direction by position: what is tied unasked stands in columns from left to right, or hangs", () => {
    const column = (id = "") => laneColumns.indexOf(laneColumnOf(typeOf(id)));
    for (const id of graph.edges()) {
      if (geometry.tiers.get(id) === "asked") continue;
      const [left = "", right = ""] = graph.extremities(id).sort((a, b) => column(a) - column(b));
      const hangs = column(left) === column(right) || typeOf(right) === "institution";
      const [from, to] = [box(left), box(right)];
      if (hangs) expect(Math.abs(from.y - to.y)).toBeGreaterThan((from.height + to.height) / 2);
      else expect(from.x + from.width / 2).toBeLessThan(to.x - to.width / 2);
    }
  });

  it("draw every tree unasked, along axis-parallel ways of at most five segments", () => {
    for (const id of graph.edges()) {
      const { edge } = graph.getEdgeAttributes(id);
      if (edge.relation === "partOf" && ["strand", "measure"].includes(typeOf(edge.source)))
        expect(geometry.tiers.get(id)).not.toBe("asked");
      const segments = segmentsOf(geometry.way(id));
      expect(segments.length).toBeLessThanOrEqual(5);
      for (const [from, to] of segments) expect(from[0] === to[0] || from[1] === to[1]).toBe(true);
    }
  });

  it("name every column above all nodes, and dot what several projects share", () => {
    const scene = buildScene({ graph, layoutId: kind.id, geometry, language: kind.language, theme: "light" });
    expect(scene.headings.map(({ id }) => id)).toEqual(laneColumns.map((column) => `heading-${column}`));
    const top = Math.min(...scene.nodes.map((node) => node.y - node.height / 2));
    for (const heading of scene.headings) expect(heading.y + heading.fontSize / 2).toBeLessThan(top);
    for (const node of scene.nodes) {
      if (node.type === "organ") continue;
      const dotted = node.type === "institution" ? node.projects.length > 0 : node.projects.length > 1;
      expect(node.dots).toHaveLength(dotted ? node.projects.length : 0);
    }
  });

  it("stand the institution with most ties to projects first", () => {
    const institutions = graph.nodes().filter((id) => typeOf(id) === "institution");
    const highest = institutions.sort((a, b) => box(a).y - box(b).y)[0] ?? "";
    const projects = graph.neighbors(highest).filter((id) => typeOf(id) === "project");
    expect(projects).toHaveLength(rootProjects(graph).length);
  });
});

describe("the lanes of any atlas", () => {
  it("of one to eight projects hold every node, none over another, no tie through a box", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.nat(),
        fc.constantFrom(...kinds),
        (projects, seed, kind) => {
          const atlas = buildGraph(syntheticAtlas(projects, seed));
          const { inspection, geometry } = place(atlas, kind);
          expect(inspection).toMatchObject(sound);
          const input = { graph: atlas, layoutId: kind.id, geometry, language: kind.language };
          for (const { dots, height } of buildScene({ ...input, theme: "light" }).nodes)
            for (const { dy, radius } of dots) expect(Math.abs(dy) + radius).toBeLessThan(height / 2);
        },
      ),
      { numRuns: 24, seed: 7 },
    );
  }, 60_000);

  it("are the same for the same atlas", () => {
    const again = () => placeLayout(buildGraph(syntheticAtlas(5, 3)), kinds[0] ?? raise());
    expect(again()).toEqual(again());
  });
});

function raise(): never {
  throw new Error("no lanes among the layouts");
}
