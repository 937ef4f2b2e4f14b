import type { ShapeName } from "../../core/vocabulary/roles.ts";
import type { Point } from "../types.ts";

/** Corner radius of a shape that is a rounded rectangle, in scene units; undefined for the others. */
export function cornerRadius(shape: ShapeName, height: number): number | undefined {
  if (shape === "pill") return height / 2;
  return shape === "round-rectangle" ? Math.min(5, height / 4) : undefined;
}

/** How far from the sides of a shape words of a height keep within its outline, in scene units. */
export function outlineInset(shape: ShapeName, width: number, height: number, tall: number): number {
  const half = Math.min(height, tall) / 2;
  switch (shape) {
    case "hexagon":
      return (Math.min(height * 0.36, width / 4) * half) / (height / 2);
    case "cut-rectangle":
      return Math.max(0, half - height * 0.2);
    case "pill":
      return height / 2 - Math.sqrt((height / 2) ** 2 - half ** 2);
    default:
      return 0;
  }
}

/**
 * The corners of a straight-sided shape around (0, 0), clockwise from the upper left, in scene units;
 * undefined for shapes with curves. Screen and exports draw these same points. A folded corner is drawn
 * by walking its crease there and back.
 */
export function outlinePoints(shape: ShapeName, width: number, height: number): readonly Point[] | undefined {
  const [x, y] = [width / 2, height / 2];
  switch (shape) {
    case "hexagon": {
      const tip = Math.min(height * 0.36, width / 4);
      return [
        [-x + tip, -y],
        [x - tip, -y],
        [x, 0],
        [x - tip, y],
        [-x + tip, y],
        [-x, 0],
      ];
    }
    case "cut-rectangle": {
      const cut = height * 0.3;
      return [
        [-x + cut, -y],
        [x - cut, -y],
        [x, -y + cut],
        [x, y - cut],
        [x - cut, y],
        [-x + cut, y],
        [-x, y - cut],
        [-x, -y + cut],
      ];
    }
    case "tag": {
      const tip = Math.min(height * 0.35, width / 5);
      return [
        [-x, -y],
        [x - tip, -y],
        [x, 0],
        [x - tip, y],
        [-x, y],
      ];
    }
    case "diamond":
      return [
        [-x, 0],
        [0, -y],
        [x, 0],
        [0, y],
      ];
    case "folded-rectangle": {
      const fold = Math.min(height * 0.32, width / 5);
      return [
        [-x, -y],
        [x - fold, -y],
        [x - fold, -y + fold],
        [x, -y + fold],
        [x - fold, -y],
        [x, -y + fold],
        [x, y],
        [-x, y],
      ];
    }
    case "ellipse":
    case "pill":
    case "round-rectangle":
      return undefined;
    default:
      return shape satisfies never;
  }
}
