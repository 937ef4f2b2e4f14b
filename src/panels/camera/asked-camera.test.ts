import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { type Language, languages } from "../../core/atlas/vocabulary.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import type { Camera, StageSize } from "../../core/link/link-state.ts";
import { createScenes, type StageLayout } from "../../scene/create-scenes.ts";
import type { Scene, SceneNode } from "../../scene/types.ts";
import { askedCamera } from "./asked-camera.ts";

const sceneOf = createScenes(yongzhou());
const layout = (width: number, height: number): StageLayout => ({
  view: "map",
  stage: { width, height },
  detail: false,
});
const scene = (width: number, height: number, language: Language = "zh") =>
  sceneOf(layout(width, height), language, "light");
const sceneFor = ({ width, height }: StageSize, language: Language) => scene(width, height, language);

/** What stands in the territory of a project, which has a colour of its own. */
function projectNodes(project: string, { nodes }: Scene): readonly SceneNode[] {
  const colour = nodes.find(({ id }) => id === project)?.stroke;
  return nodes.filter(({ stroke, boxed }) => boxed && stroke === colour);
}

/** A place that shows nodes whole. */
function around(own: readonly SceneNode[], { width, height }: Scene): Camera {
  const [left, right] = [
    Math.min(...own.map((node) => node.x - node.width / 2)),
    Math.max(...own.map((node) => node.x + node.width / 2)),
  ];
  const [top, bottom] = [
    Math.min(...own.map((node) => node.y - node.height / 2)),
    Math.max(...own.map((node) => node.y + node.height / 2)),
  ];
  const zoom = 0.95 * Math.min(width / (right - left), height / (bottom - top));
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom };
}

const projects = rootProjects(yongzhou().graph);

describe("askedCamera", () => {
  it("is the place itself where stage and language are those of the sender", () => {
    const camera = { x: 700, y: 300, zoom: 1.5, stage: { width: 1440, height: 792 } };
    for (const language of languages) {
      expect(askedCamera(camera, scene(1440, 792, language), sceneFor)).toEqual(camera);
      const told = { ...camera, language };
      expect(askedCamera(told, scene(1440, 792, language), sceneFor)).toEqual(told);
    }
  });

  it("asks on another stage or in the other language for all that the sender saw whole, and no larger", () => {
    for (const language of languages)
      for (const project of projects) {
        const there = scene(1440, 792, language);
        const own = projectNodes(project, there);
        const camera = { ...around(own, there), stage: { width: 1440, height: 792 }, language };
        for (const here of [
          scene(1024, 664, language),
          scene(1920, 972, language),
          ...languages.filter((other) => other !== language).map((other) => scene(1440, 792, other)),
        ]) {
          const found = askedCamera(camera, here, sceneFor);
          if (!found || !("ids" in found)) throw new Error("nothing is asked for");
          expect(found.ids).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
          expect(found.ids.length).toBeLessThan(there.nodes.length);
          expect(((found.most ?? 0) * here.size) / here.width).toBeCloseTo(
            (camera.zoom * there.size) / here.width,
          );
        }
      }
  });

  it("is looked at from no farther off than the whole picture, unless the sender was", () => {
    for (const [zoom, least] of [
      [1, 1],
      [1.4, 1],
      [0.7, 0.7],
    ] as const) {
      const there = scene(1440, 792, "zh");
      const camera = { x: there.width / 3, y: there.height / 2, zoom, stage: { width: 1440, height: 792 } };
      const here = scene(1440, 792, "en");
      const found = askedCamera({ ...camera, language: "zh" }, here, sceneFor);
      if (!found || !("ids" in found)) throw new Error("nothing is asked for");
      expect(found.least).toBeLessThanOrEqual(1);
      expect(found.least).toBeGreaterThanOrEqual(Math.min(least, (found.most ?? 0) - 1e-9));
    }
  });

  it("leads on a telephone to the node that was in the middle", () => {
    const [there, here] = [scene(1440, 792), scene(390, 700)];
    const node = there.nodes.find(({ id }) => id === "upgrade-stations");
    const twin = here.nodes.find(({ id }) => id === "upgrade-stations");
    const camera = { x: node?.x ?? 0, y: node?.y ?? 0, zoom: 2, stage: { width: 1440, height: 792 } };
    const found = askedCamera(camera, here, sceneFor);
    expect(found).toMatchObject({
      x: expect.closeTo(twin?.x ?? Number.NaN),
      y: expect.closeTo(twin?.y ?? Number.NaN),
    });
  });

  it("leads from a telephone held upright to no blank paper on one that is held across, whatever that leaves out", () => {
    const [there, here] = [scene(384, 680), scene(840, 232)];
    for (const { y } of there.nodes) {
      const camera = { x: 192, y, zoom: 1, stage: { width: 384, height: 680 } };
      const found = askedCamera(camera, here, sceneFor);
      if (!found || !("zoom" in found)) throw new Error("no place is asked for");
      const [across, down] = [here.width / found.zoom / 2, here.height / found.zoom / 2];
      expect(found.x - across).toBeGreaterThanOrEqual(-0.01);
      expect(found.x + across).toBeLessThanOrEqual(here.width + 0.01);
      expect(found.y - down).toBeGreaterThanOrEqual(-0.01);
      expect(found.y + down).toBeLessThanOrEqual(here.height + 0.01);
    }
  });

  it("is nowhere for a link that names no stage", () => {
    expect(askedCamera({ x: 1, y: 2, zoom: 1 }, scene(1440, 792), sceneFor)).toBeUndefined();
    expect(askedCamera(undefined, scene(1440, 792), sceneFor)).toBeUndefined();
  });
});
