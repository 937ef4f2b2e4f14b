import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { freeRooms, holds, onDensityChange, type StageRect } from "./free-rooms.ts";

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

describe("onDensityChange", () => {
  it("tells each change of density, the second and later ones too, until it is ended", () => {
    const queries: { readonly query: string; readonly list: EventTarget }[] = [];
    const view = {
      devicePixelRatio: 1,
      matchMedia: (query: string) => {
        const list = new EventTarget();
        queries.push({ query, list });
        return list;
      },
    };
    const changed = vi.fn();
    const end = onDensityChange(view as unknown as Window, changed);
    const move = (to: number) => {
      view.devicePixelRatio = to;
      queries.at(-1)?.list.dispatchEvent(new Event("change"));
    };
    move(2);
    move(1.5);
    expect(queries.map(({ query }) => query)).toEqual([1, 2, 1.5].map((dppx) => `(resolution: ${dppx}dppx)`));
    expect(changed).toHaveBeenCalledTimes(2);
    end();
    move(1);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
