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

  it("never shifts a column aside to find room beside a button", () => {
    const button = { left: 150, top: 240, right: 400, bottom: 290 };
    const one = { x: 100, y: 560, width: 60, height: 20 };
    const found = frameSubject({ ids: ["one"], closeness: 1, steady: true }, () => [one], {
      ...around(0),
      covers: [button, { left: 0, top: 295, right: 400, bottom: 300 }],
    });
    expect(found?.pan.x).toBe(0);
    const right = frameSubject({ ids: ["one"], closeness: 1, steady: true }, () => [{ ...one, x: 500 }], {
      ...around(0),
      covers: [button],
    });
    expect(right?.pan.x).toBe(0);
    expect(570 * 0.5 + (right?.pan.y ?? 0)).toBeLessThanOrEqual(button.top);
  });

  it("brings above a button what hangs with what stands at the margin of its column", () => {
    const button = { left: 150, top: 240, right: 400, bottom: 290 };
    const places: Record<string, Box> = {
      goal: { x: 540, y: 560, width: 180, height: 20 },
      hub: { x: 210, y: 560, width: 400, height: 20 },
    };
    const found = frameSubject(
      { ids: ["goal"], besides: ["hub"], closeness: 1, steady: true },
      (id) => (places[id] ? [places[id]] : []),
      { ...around(0), covers: [button, { left: 0, top: 295, right: 400, bottom: 300 }] },
    );
    expect(found?.pan.x).toBe(0);
    expect(570 * 0.5 + (found?.pan.y ?? 0)).toBeLessThanOrEqual(button.top);
  });

  it("makes nothing smaller than its width so that a wide group has a margin", () => {
    const group = { ids: ["high", "low"], closeness: 0, most: 2 };
    expect(frameSubject(group, boxesOf, around(0))).toMatchObject({ zoom: 0.5, pan: { x: 0 } });
  });
});

describe("frameSubject, of what stands in several places", () => {
  const places: Record<string, Box[]> = {
    chosen: [
      { x: 300, y: 250, width: 60, height: 20 },
      { x: 320, y: 590, width: 60, height: 20 },
    ],
    tied: [
      { x: 300, y: 300, width: 60, height: 20 },
      { x: 320, y: 630, width: 60, height: 20 },
    ],
  };
  const whole = { ...around(0), scene: { width: 800, height: 1200 }, acrossWidth: false, fit: 0.25 };
  const subject = { ids: ["chosen"], besides: ["tied"], closeness: 1, steady: true };

  it("shows the others too where they fit, and the first where they do not", () => {
    const first = (id: string) => places[id]?.slice(0, 1) ?? [];
    const inSight = ({ zoom, pan }: Viewport) =>
      Object.values(places).map((of) =>
        of.map(({ y }) => (y - 10) * zoom + pan.y >= 0 && (y + 10) * zoom + pan.y <= stage.bottom),
      );
    const found = frameSubject(subject, first, whole, (id) => places[id]?.slice(1) ?? []);
    expect(found && inSight(found).flat()).toEqual([true, true, true, true]);
    const close = frameSubject(
      { ...subject, closeness: 4 },
      first,
      whole,
      (id) => places[id]?.slice(1) ?? [],
    );
    expect(close && inSight(close).map(([one]) => one)).toEqual([true, true]);
    expect(close && inSight(close).map(([, two]) => two)).toEqual([false, false]);
  });
});

describe("frameSubject, of what is tied to far nodes", () => {
  it("goes farther away where that shows all of them, and else shows those that fit as close as it should be", () => {
    const places: Record<string, Box> = {
      chosen: { x: 400, y: 300, width: 60, height: 20 },
      near: { x: 500, y: 300, width: 60, height: 20 },
      far: { x: 30, y: 570, width: 60, height: 20 },
    };
    const boxOf = (id: string) => (places[id] ? [places[id]] : []);
    const whole = { ...around(0), scene: { width: 800, height: 600 }, acrossWidth: false };
    const card = { left: 300, top: 0, right: 400, bottom: 300 };
    const subject = { ids: ["chosen"], besides: ["near", "far"], closeness: 1.5, steady: true };
    const seen = (leastForAll: number) => {
      const found = frameSubject({ ...subject, leastForAll }, boxOf, { ...whole, covers: [card] });
      if (!found) throw new Error("nothing is found");
      const { zoom, pan } = found;
      const within = (low: number, high: number, room: number) => low >= 0 && high <= room;
      return Object.keys(places).filter((id) =>
        boxOf(id).every(
          ({ x, y, width, height }) =>
            within((x - width / 2) * zoom + pan.x, (x + width / 2) * zoom + pan.x, card.left) &&
            within((y - height / 2) * zoom + pan.y, (y + height / 2) * zoom + pan.y, stage.bottom),
        ),
      );
    };
    expect(seen(0.7)).toEqual(["chosen", "near", "far"]);
    expect(seen(1.5)).toEqual(["chosen", "near"]);
  });
});

describe("frameSubject, where a picture is looked at whole", () => {
  const scene = { width: 800, height: 600 };
  const corner = { left: { x: 30, y: 30 }, right: { x: 770, y: 570 }, top: { x: 400, y: 12 } };

  it("shows no room beside the picture where what is looked for stands at its edge, and moves only once", () => {
    for (const place of Object.values(corner)) {
      const whole = { ...around(0), scene, acrossWidth: false };
      const subject = { ids: ["one"], closeness: 3, steady: true };
      const found = frameSubject(subject, () => [{ ...place, width: 40, height: 20 }], whole);
      if (!found) throw new Error("nothing is found");
      const { zoom, pan } = found;
      expect(zoom).toBe(1.5);
      expect(Math.max(pan.x, pan.y)).toBeLessThanOrEqual(0);
      expect(pan.x + scene.width * zoom).toBeGreaterThanOrEqual(stage.right);
      expect(pan.y + scene.height * zoom).toBeGreaterThanOrEqual(stage.bottom);
      const again = frameSubject(subject, () => [{ ...place, width: 40, height: 20 }], {
        ...whole,
        now: found,
      });
      expect(again).toEqual(found);
    }
  });
});
