import type { Point } from "../types.ts";

/** How long a rounded corner is, in its radius: between that of an arc and of a curve through the corner's point. */
const arcLength = 1.6;

/**
 * The dashes of a polyline with rounded corners, as lengths drawn and left free by turns: on each leg they lie where
 * its own coordinate says, the same for all that run there in either direction, so that several dashed lines on one
 * another are still dashed. None for a solid line.
 */
export function dashAlong(
  points: readonly Point[],
  [drawn = 0, gap = 0]: readonly number[],
  radius: number,
): readonly number[] {
  const period = drawn + gap;
  if (period <= 0) return [];
  const parts: { readonly on: boolean; readonly length: number }[] = [];
  points.slice(1).forEach((to, at) => {
    const from = points[at] ?? to;
    const [begin, end] = [reach(points, at, radius), reach(points, at + 1, radius)];
    // A corner is drawn: a way is lost where it turns unseen.
    if (begin > 0) parts.push({ on: true, length: arcLength * begin });
    parts.push(...leg(from, to, begin, end, drawn, period));
  });
  const lengths: number[] = [];
  let on = true;
  for (const part of parts) {
    if (part.on === on && lengths.length > 0) lengths.push((lengths.pop() ?? 0) + part.length);
    else if (part.on === on) lengths.push(part.length);
    else {
      if (lengths.length === 0) lengths.push(0);
      lengths.push(part.length);
      on = part.on;
    }
  }
  // By turns also where it begins anew.
  return lengths.length % 2 === 0 ? lengths : [...lengths, gap];
}

/** The dashes of one leg, less what its corners take. */
function leg([fx, fy]: Point, [tx, ty]: Point, begin: number, end: number, drawn: number, period: number) {
  const whole = Math.hypot(tx - fx, ty - fy);
  const level = Math.abs(tx - fx) >= Math.abs(ty - fy);
  const [from, way] = level ? [fx, Math.sign(tx - fx)] : [fy, Math.sign(ty - fy)];
  const parts: { readonly on: boolean; readonly length: number }[] = [];
  // A dash lies half before and half after each multiple of the period.
  const phase = (place: number) => (((way * place + drawn / 2) % period) + period) % period;
  let at = begin;
  while (whole - end - at > 1e-6) {
    const now = phase(from + way * at);
    const on = now < drawn - 1e-9;
    const length = Math.min(Math.max(1e-6, (on ? drawn : period) - now), whole - end - at);
    parts.push({ on, length });
    at += length;
  }
  return parts;
}

/** How much of both its legs the rounding of a corner takes. */
function reach(points: readonly Point[], at: number, radius: number): number {
  const [before, corner, after] = [points[at - 1], points[at], points[at + 1]];
  if (!before || !corner || !after) return 0;
  const length = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
  return Math.min(radius, length(before, corner) / 2, length(corner, after) / 2);
}
