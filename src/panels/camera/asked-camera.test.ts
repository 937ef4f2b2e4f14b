import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { createScenes, type StageLayout } from "../map/create-scenes.ts";
import { askedCamera } from "./asked-camera.ts";

const sceneOf = createScenes(yongzhou());
const layout = (width: number, height: number): StageLayout => ({
  view: "map",
  stage: { width, height },
  detail: false,
});
const scene = (width: number, height: number) => sceneOf(layout(width, height), "zh", "light");
const sceneFor = ({ width, height }: { width: number; height: number }) => scene(width, height);

describe("askedCamera", () => {
  it("is the place itself where the stage is that of the sender", () => {
    const camera = { x: 700, y: 300, zoom: 1.5, stage: { width: 1440, height: 792 } };
    expect(askedCamera(camera, scene(1440, 792), sceneFor)).toEqual(camera);
  });

  it("leads to the same node, as large, on a stage of another size", () => {
    const [there, here] = [scene(1440, 792), scene(1024, 664)];
    const node = there.nodes.find(({ id }) => id === "upgrade-stations");
    const twin = here.nodes.find(({ id }) => id === "upgrade-stations");
    const camera = { x: node?.x ?? 0, y: node?.y ?? 0, zoom: 2, stage: { width: 1440, height: 792 } };
    const found = askedCamera(camera, here, sceneFor);
    expect(found?.x).toBeCloseTo(twin?.x ?? Number.NaN);
    expect(found?.y).toBeCloseTo(twin?.y ?? Number.NaN);
    expect((found?.zoom ?? 0) * here.size).toBeCloseTo(2 * there.size);
  });

  it("is nowhere for a link that names no stage", () => {
    expect(askedCamera({ x: 1, y: 2, zoom: 1 }, scene(1440, 792), sceneFor)).toBeUndefined();
    expect(askedCamera(undefined, scene(1440, 792), sceneFor)).toBeUndefined();
  });
});
