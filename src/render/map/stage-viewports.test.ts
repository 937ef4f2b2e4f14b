import { expect, it } from "vitest";
import { emptyScene } from "../../../tests/fixtures/empty-scene.ts";
import type { SceneNode } from "../../scene/types.ts";
import { stageViewports } from "./stage-viewports.ts";

const [high, low] = [
  { id: "high", x: 200, y: 20, width: 80, height: 16 },
  { id: "low", x: 100, y: 280, width: 80, height: 16 },
];
const scene = { ...emptyScene, width: 400, height: 300, nodes: [high, low] as SceneNode[] };

it("shows the whole map with air above what lies over the stage, also where it would just be clear of that", () => {
  const { whole } = stageViewports(
    () => scene,
    () => ({ width: 400, height: 300 }),
  );
  for (const top of [260, 289, 292, 300]) {
    const { zoom, pan } = whole([{ left: 0, top, right: 400, bottom: 320 }]);
    const bottom = 288 * zoom + pan.y;
    expect(bottom).toBeLessThanOrEqual(top - 8 + 1e-6);
    expect(12 * zoom + pan.y).toBeGreaterThanOrEqual(0);
  }
  expect(whole([]).zoom).toBe(1);
});

it("lets nobody go so far from lanes that their words cannot be read, and shows all of a column from afar", () => {
  const column = { ...scene, width: 400, height: 4000, size: 14, fit: "width" as const };
  const of = (legible: boolean, width: number) =>
    stageViewports(
      () => ({ ...column, legible }),
      () => ({ width, height: 300 }),
    );
  expect(of(true, 400).bound(0.1)).toBe(1);
  expect(of(true, 100).bound(0.1) * column.size).toBeCloseTo(12);
  expect(of(false, 400).bound(0.1)).toBeLessThan(0.2);
});
