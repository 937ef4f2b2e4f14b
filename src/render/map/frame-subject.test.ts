import { describe, expect, it } from "vitest";
import type { Box } from "../../scene/types.ts";
import { frameSubject, type Viewport } from "./frame-subject.ts";

const stage = { left: 0, top: 0, right: 400, bottom: 300 };
const boxes: Record<string, Box> = {
  high: { x: 60, y: 40, width: 60, height: 20 },
  low: { x: 740, y: 5900, width: 60, height: 20 },
};
const [high, low] = Object.keys(boxes);
const boxesOf = (id: string) => (id === "tie" ? Object.values(boxes) : boxes[id] ? [boxes[id]] : []);
/** A column of 800 units that fits its stage at half their size, with nothing over it. */
const around = (y: number) => ({
  stage,
  covers: [],
  fit: 0.5,
  scene: { width: 800, height: 6000 },
  acrossWidth: true,
  now: { zoom: 0.5, pan: { x: 0, y: -y * 0.5 } },
  bound: (zoom: number) => zoom,
});
const sees = ({ zoom, pan }: Viewport, id = "") =>
  boxesOf(id).every(({ y }) => y * zoom + pan.y > 0 && y * zoom + pan.y < stage.bottom);

describe("frameSubject, where a picture is read across its width", () => {
  it("shows of a tie the end that is nearest where both do not fit, as wide as the stage and with nothing beside it", () => {
    for (const [end, other, y] of [
      [high, low, 500],
      [low, high, 5200],
    ] as const) {
      const found = frameSubject({ ids: ["tie"], closeness: 1, steady: true }, boxesOf, around(y));
      expect(found?.zoom).toBe(0.5);
      expect(found?.pan.x).toBe(0);
      expect([found && sees(found, end), found && sees(found, other)]).toEqual([true, false]);
    }
  });

  it("makes nothing smaller than its width so that a wide group has a margin", () => {
    const group = { ids: ["high", "low"], closeness: 0, most: 2 };
    expect(frameSubject(group, boxesOf, around(0))).toMatchObject({ zoom: 0.5, pan: { x: 0 } });
  });
});
