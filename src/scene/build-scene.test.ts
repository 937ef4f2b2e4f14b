import { describe, expect, it } from "vitest";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import type { Language } from "../core/atlas/vocabulary.ts";
import { frames } from "../layout/frames.ts";
import type { Frame } from "../layout/placement.ts";
import { buildScene } from "./build-scene.ts";
import { placeContent } from "./place-content.ts";

const { graph } = yongzhou();
const everything = () => true;
const overview = (id: string) =>
  !["mechanism", "figure", "reference"].includes(graph.getNodeAttribute(id, "node").type);

function scene(frame: Frame, shows: (id: string) => boolean, language: Language = "zh") {
  const placed = placeContent({ graph, language, shows, actors: "spine" }, frame);
  return buildScene({ graph, ...placed, layoutId: "test", fit: "whole", language, theme: "light" });
}

const pictures = {
  "a stage": scene(frames.stage(1440, 752), overview),
  "a telephone": scene(frames.column(390), overview),
  "a stage in detail": scene(
    { ...frames.stage(1440, 796), size: { least: 2, floor: 6, comfort: 14, most: 18 } },
    everything,
  ),
};

describe.each(Object.entries(pictures))("the scene of %s", (_name, drawn) => {
  it("has a key of its own for everything that is drawn, and the node's own for its first place", () => {
    const keys = drawn.nodes.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const id of new Set(drawn.nodes.map(({ id }) => id))) expect(keys).toContain(id);
  });

  it("draws a shape around the words of what has a box, a sign before those of a detail, and none for an institution", () => {
    for (const { type, boxed, outline, width, height } of drawn.nodes) {
      const isDetail = ["mechanism", "figure", "reference"].includes(type);
      expect(boxed).toBe(!isDetail && type !== "institution");
      if (boxed) expect(outline).toMatchObject({ width, height });
      else if (isDetail) expect(outline?.width ?? 0).toBeLessThan(width / 2);
      else expect(outline).toBeUndefined();
    }
  });

  it("tells edges of the trees by a line, and leads an edge that is asked for from box to box", () => {
    const told = drawn.edges.filter(({ told }) => told === "line").map(({ relation }) => relation);
    expect(new Set(told)).toEqual(new Set(["partOf", "serves"]));
    const asked = drawn.edges.filter(({ told }) => told === undefined);
    expect(asked.length).toBeGreaterThan(20);
    for (const { points } of asked.slice(0, 12)) expect(points.length).toBeGreaterThan(1);
  });

  it("has a dot for each project beside an institution, small where it takes no part", () => {
    const [first] = drawn.nodes.filter(({ type }) => type === "institution");
    const radii = first?.dots.map(({ radius }) => radius) ?? [];
    expect(radii).toHaveLength(4);
    const on = first?.projects.length ?? 0;
    expect(radii.filter((radius) => radius === Math.max(...radii))).toHaveLength(on);
  });
});
