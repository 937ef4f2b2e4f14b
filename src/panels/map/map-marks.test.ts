import { expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { firstElements } from "../../render/map/to-elements.ts";
import { createScenes } from "../../scene/create-scenes.ts";

it("draws the dots and signs of all nodes from the few pictures that differ, each where the scene has them", () => {
  const scene = createScenes(yongzhou())(
    { view: "map", stage: { width: 1440, height: 796 }, detail: true },
    "zh",
    "light",
  );
  const marked = firstElements(scene).filter(({ data }) => (data.marks ?? "none") !== "none");
  expect(marked.length).toBeGreaterThan(100);
  expect(new Set(marked.map(({ data }) => data.marks)).size).toBeLessThan(30);
  for (const { data, position } of marked) {
    const node = scene.nodes.find(({ key }) => key === data.id);
    const left = Math.min(
      ...(node?.dots ?? []).map(({ dx, radius }) => dx - radius),
      node?.outline ? node.outline.x - node.x - node.outline.width / 2 - node.strokeWidth / 2 : Infinity,
    );
    const from = (position?.x ?? 0) - data.width / 2 + Number.parseFloat(data.marksX);
    expect(from - (position?.x ?? 0)).toBeCloseTo(left, 2);
    expect(Number.parseFloat(data.marksWidth)).toBeGreaterThan(0);
  }
});
