import { describe, expect, it } from "vitest";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import { rootProjects } from "../core/graph/tree.ts";
import { mapSizeOf, stageClasses, stageSizeOf } from "../layout/stages.ts";
import { createScenes, fetchPinned, type StageLayout } from "./create-scenes.ts";

const { atlas, graph } = yongzhou();
const sceneOf = createScenes({ atlas, graph });
const map: StageLayout = { view: "map", stage: { width: 1440, height: 792 }, detail: false };
const typesOf = (layout: StageLayout) =>
  new Set(sceneOf(layout, "zh", "light").nodes.map(({ type }) => type));

describe("createScenes", () => {
  it("gives mechanisms, figures and references a place in the detail only", () => {
    expect(typesOf(map)).toEqual(new Set(["project", "organ", "strand", "measure", "institution"]));
    expect(typesOf({ ...map, detail: true }).size).toBe(8);
  });

  it("leaves the lowest part of a wide stage to its tools, and fills the rest", () => {
    const { nodes, height } = sceneOf(map, "zh", "light");
    const lowest = Math.max(...nodes.map((node) => node.y + node.height / 2));
    expect(height).toBe(792);
    expect(lowest).toBeLessThan(792 - 24);
    expect(lowest).toBeGreaterThan(600);
  });

  it("places a narrow stage as one column that is read across its width", () => {
    const scene = sceneOf({ ...map, stage: { width: 384, height: 680 } }, "zh", "light");
    expect(scene).toMatchObject({ fit: "width", width: 384 });
    expect(scene.height).toBeGreaterThan(1500);
    expect(Math.min(...scene.nodes.map(({ label }) => label.fontSize))).toBeGreaterThan(11);
  });

  it.each(["zh", "en"] as const)(
    "places the lanes of a narrow stage as one column too, all of them, in words of 13 pixels or more, in %s",
    (language) => {
      const stage = { width: 384, height: 680 };
      const lanes = (width: number) =>
        sceneOf({ view: "lanes", stage: { ...stage, width }, detail: true }, language, "light");
      const scene = lanes(stage.width);
      expect(scene).toMatchObject({ fit: "width", width: stage.width, legible: true });
      expect(Math.min(...scene.nodes.map(({ label }) => label.fontSize))).toBeGreaterThanOrEqual(13);
      for (const { x, width } of scene.nodes) {
        expect(x - width / 2).toBeGreaterThanOrEqual(11.9);
        expect(x + width / 2).toBeLessThanOrEqual(stage.width - 11.9);
      }
      expect(new Set(scene.nodes.map(({ id }) => id))).toEqual(
        new Set(lanes(1440).nodes.map(({ id }) => id)),
      );
    },
  );

  it("places what is read by scrolling alike however high its stage is", () => {
    const idAt = (view: StageLayout["view"], width: number, height: number) =>
      sceneOf({ ...map, view, stage: { width, height } }, "zh", "light").layoutId;
    expect(idAt("map", 384, 680)).toBe(idAt("map", 384, 632));
    expect(idAt("lanes", 1440, 792)).toBe(idAt("lanes", 1440, 600));
    expect(idAt("map", 1440, 792)).not.toBe(idAt("map", 1440, 600));
  });

  it("arranges languages and levels alike, whatever the size of the stage", () => {
    for (const stage of [map.stage, { width: 1024, height: 664 }, { width: 1920, height: 976 }]) {
      const arrangements = (["zh", "en"] as const).flatMap((language) =>
        [{}, { detail: true }].map((level) => {
          const { nodes } = sceneOf({ ...map, stage, ...level }, language, "light");
          const placeOf = (id: string) => nodes.find((node) => node.id === id) ?? { x: 0, y: 0 };
          const spine = nodes.find(({ type }) => type === "organ")?.x ?? 0;
          const side = (left: boolean) =>
            rootProjects(graph)
              .filter((id) => placeOf(id).x < spine === left)
              .sort((a, b) => placeOf(a).y - placeOf(b).y);
          return [side(true), side(false)];
        }),
      );
      for (const arrangement of arrangements) expect(arrangement).toEqual(arrangements[0]);
    }
  });

  it("arranges a project alone over most of the stage", () => {
    for (const language of ["zh", "en"] as const)
      for (const project of rootProjects(graph)) {
        const only = new Set(graph.filterNodes((_id, { projects }) => projects.includes(project)));
        for (const goal of graph.outNeighbors(project))
          if (graph.getNodeAttribute(goal, "type").role === "goal") only.add(goal);
        const { nodes, height, width } = sceneOf({ ...map, only }, language, "light");
        const lowest = Math.max(...nodes.map((node) => node.y + node.height / 2));
        const rightmost = Math.max(...nodes.map((node) => node.x + node.width / 2));
        expect((lowest / height) * (rightmost / width), project).toBeGreaterThan(0.5);
      }
  });

  it("places only what is asked for, as large as it may be", () => {
    const [project = ""] = rootProjects(graph);
    const only = new Set(graph.filterNodes((_id, { projects }) => projects.includes(project)));
    const whole = sceneOf(map, "zh", "light");
    const part = sceneOf({ ...map, only }, "zh", "light");
    expect(part.nodes.every(({ id }) => only.has(id))).toBe(true);
    expect(part.size).toBeGreaterThan(whole.size);
  });

  it.each(rootProjects(graph))(
    "lets who takes part in %s alone stand with the measures, and draws no line there unasked",
    (project) => {
      const only = new Set(
        graph.filterNodes((_id, { type, projects }) => type.role === "goal" || projects.includes(project)),
      );
      for (const language of ["zh", "en"] as const) {
        const { edges, nodes } = sceneOf({ ...map, only }, language, "light");
        const roleOf = new Map(nodes.map(({ id, role }) => [id, role]));
        const ties = edges.filter(
          ({ source, target }) =>
            [source, target].some((end) => roleOf.get(end) === "actor") &&
            [source, target].some((end) => roleOf.get(end) === "leaf"),
        );
        expect(ties.length).toBeGreaterThan(3);
        expect(ties.filter(({ told }) => told === undefined)).toEqual([]);
      }
    },
  );

  it("moves pinned nodes in the overview of the whole", async () => {
    await fetchPinned();
    const dragged = createScenes({ atlas: { ...atlas, pins: { "upgrade-stations": [2, -1] } }, graph });
    const at = (of: typeof sceneOf, layout: StageLayout) =>
      of(layout, "zh", "light").nodes.find(({ id }) => id === "upgrade-stations");
    const { size } = sceneOf(map, "zh", "light");
    expect((at(dragged, map)?.x ?? 0) - (at(sceneOf, map)?.x ?? 0)).toBeCloseTo(2 * size);
    const detail = { ...map, detail: true };
    expect(at(dragged, detail)?.x).toBe(at(sceneOf, detail)?.x);
  });

  it("names a scene after what is placed, whatever its colours", () => {
    const id = (layout: StageLayout, theme: "light" | "dark") => sceneOf(layout, "zh", theme).layoutId;
    expect(id(map, "light")).toBe(id(map, "dark"));
    expect(id(map, "light")).not.toBe(id({ ...map, detail: true }, "light"));
  });

  it.each([
    [1440, 796],
    [1920, 976],
    [1440, 690],
    [1920, 846],
    [1536, 626],
    [1366, 546],
    [1366, 664],
  ] as const)(
    "sets words on a stage of %i × %i, placed as its class is, as large as by itself",
    (width, height) => {
      const stage = { width, height };
      expect(stageClasses.map(({ placed }) => placed)).toContainEqual(mapSizeOf(stage));
      for (const language of ["zh", "en"] as const) {
        const smallestAs = (placed: StageLayout["stage"]) => {
          const scene = sceneOf({ ...map, stage: placed }, language, "light");
          const least = Math.min(...scene.nodes.map(({ label }) => label.fontSize));
          return least * Math.min(width / scene.width, height / scene.height);
        };
        expect(smallestAs(mapSizeOf(stage)) / smallestAs(stageSizeOf(stage))).toBeGreaterThan(0.93);
      }
    },
  );
});
