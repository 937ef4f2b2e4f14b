import type { ShapeName } from "../../core/vocabulary/roles.ts";
import { cornerRadius, outlinePoints } from "./shape-outline.ts";

/** A shape around (0, 0) as SVG path data, in scene units. */
export function shapePath(shape: ShapeName, width: number, height: number): string {
  const points = outlinePoints(shape, width, height);
  if (points) return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}Z`;
  const [x, y] = [width / 2, height / 2];
  if (shape === "ellipse") return `M${-x} 0A${x} ${y} 0 1 1 ${x} 0A${x} ${y} 0 1 1 ${-x} 0Z`;
  const r = cornerRadius(shape, height) ?? 0;
  const arc = `A${r} ${r} 0 0 1`;
  return `M${-x + r} ${-y}H${x - r}${arc} ${x} ${-y + r}V${y - r}${arc} ${x - r} ${y}H${-x + r}${arc} ${-x} ${y - r}V${-y + r}${arc} ${-x + r} ${-y}Z`;
}

const round = (value: number) => Math.round(value * 100) / 100;
