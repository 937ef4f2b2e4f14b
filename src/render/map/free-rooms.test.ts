import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeRooms, holds, type StageRect } from "./free-rooms.ts";

const stage = { left: 0, top: 0, right: 100, bottom: 80 };
const rect = fc
  .tuple(fc.integer({ min: -20, max: 110 }), fc.integer({ min: -20, max: 90 }), fc.nat(60), fc.nat(60))
  .map(
    ([left, top, width, height]): StageRect => ({
      left,
      top,
      right: left + width + 1,
      bottom: top + height + 1,
    }),
  );

describe("freeRooms", () => {
  it("is the stage where nothing lies over it, and nothing where all is covered", () => {
    expect(freeRooms(stage, [])).toEqual([stage]);
    expect(freeRooms(stage, [stage])).toEqual([]);
  });

  it("leaves what is beside a column and around a corner", () => {
    expect(freeRooms(stage, [{ left: 70, top: 0, right: 100, bottom: 80 }])).toEqual([
      { ...stage, right: 70 },
    ]);
    const around = freeRooms(stage, [{ left: 90, top: 60, right: 100, bottom: 80 }]);
    expect(around).toHaveLength(2);
    expect(around).toContainEqual({ ...stage, right: 90 });
    expect(around).toContainEqual({ ...stage, bottom: 60 });
  });

  it("holds every free point, and no covered one", () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 79 }));
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 5 }), point, (covers, [x, y]) => {
        const dot = { left: x + 0.25, top: y + 0.25, right: x + 0.75, bottom: y + 0.75 };
        const covered = covers.some((cover) => holds(cover, dot));
        expect(freeRooms(stage, covers).some((room) => holds(room, dot))).toBe(!covered);
      }),
    );
  });
});
