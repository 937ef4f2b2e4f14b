import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Direction, nextInDirection, type Walkable } from "./walk.ts";

const at = (id: string, x: number, y: number): Walkable => ({ id, x, y, width: 80, height: 24 });
const middle = at("middle", 0, 0);

describe("nextInDirection", () => {
  it("goes to the box that lies that way", () => {
    const around = [at("left", -100, 0), at("right", 100, 0), at("up", 0, -50), at("down", 0, 50)];
    for (const direction of ["left", "right", "up", "down"] as const)
      expect(nextInDirection(middle, around, direction)).toBe(direction);
  });

  it("follows a column rather than a nearer box aside", () => {
    expect(nextInDirection(middle, [at("aside", 60, 30), at("below", 0, 90)], "down")).toBe("below");
  });

  it("stays where nothing lies that way, and never goes to where it is", () => {
    expect(nextInDirection(middle, [middle, at("right", 100, 0)], "left")).toBeUndefined();
    expect(nextInDirection(middle, [], "up")).toBeUndefined();
  });

  it("leaves out what lies rather aside where that is asked for, and nothing that stands over or under it", () => {
    const aside = at("aside", 300, 40);
    expect(nextInDirection(middle, [aside], "down")).toBe("aside");
    expect(nextInDirection(middle, [aside], "down", true)).toBeUndefined();
    expect(nextInDirection(middle, [at("under", 70, 30)], "down", true)).toBe("under");
  });

  it("only ever goes that way", () => {
    const place = fc.integer({ min: -500, max: 500 });
    const boxes = fc.array(fc.tuple(place, place), { maxLength: 12 });
    const directions = fc.constantFrom<Direction>("left", "right", "up", "down");
    fc.assert(
      fc.property(boxes, directions, (places, direction) => {
        const others = places.map(([x, y], n) => at(`n${n}`, x, y));
        const id = nextInDirection(middle, others, direction);
        const found = others.find((other) => other.id === id);
        if (!found) return;
        const along = { left: -found.x, right: found.x, up: -found.y, down: found.y }[direction];
        expect(along).toBeGreaterThan(0);
      }),
    );
  });
});
