import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { mapShapeFor, mapShapes } from "./map-shape.ts";

const all = () => true;

describe("mapShapeFor", () => {
  it("gives a desktop window the wide places, a phone the tall, a tablet the square", () => {
    expect(mapShapeFor(1920, 968, all)).toBe("wide");
    expect(mapShapeFor(1280, 912, all)).toBe("wide");
    expect(mapShapeFor(1024, 1000, all)).toBe("square");
    expect(mapShapeFor(390, 732, all)).toBe("tall");
  });

  it("takes the nearest of what the atlas has places for", () => {
    expect(mapShapeFor(390, 732, (shape) => shape !== "tall")).toBe("square");
    expect(mapShapeFor(390, 732, () => false)).toBe("wide");
  });

  it("answers for a window without any height", () => {
    expect(mapShapes).toContain(mapShapeFor(0, 0, all));
  });

  it("finds places for every shape and language in the first atlas", () => {
    const { positions } = yongzhou().atlas;
    for (const shape of mapShapes)
      for (const language of ["zh", "en"]) expect(positions[`map-${shape}-${language}`]).toBeDefined();
  });
});
