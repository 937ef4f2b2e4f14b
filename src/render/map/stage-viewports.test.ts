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
