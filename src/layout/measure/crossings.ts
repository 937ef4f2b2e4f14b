type Point = readonly [x: number, y: number];

/** Lines of a picture, each with what it belongs to. */
export interface Lined {
  readonly points: readonly Point[];
}

const nearly = 1e-6;

/** How often stretches of different lines cross each other or lie on each other; O(n²) in stretches. */
export function crossings<T extends Lined>(
  lines: readonly T[],
  counts: (a: T, b: T) => boolean = () => true,
): number {
  let found = 0;
  for (const [at, one] of lines.entries())
    for (const other of lines.slice(at + 1)) {
      if (!counts(one, other)) continue;
      for (const a of stretches(one))
        for (const b of stretches(other)) if (meet(a[0], a[1], b[0], b[1])) found += 1;
    }
  return found;
}

/** The straight parts of a line. */
export function stretches({ points }: Lined): readonly (readonly [Point, Point])[] {
  return points.slice(1).map((to, at) => [points[at] ?? to, to] as const);
}

function meet([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point, [dx, dy]: Point): boolean {
  const firstUpright = Math.abs(ax - bx) < nearly;
  const secondUpright = Math.abs(cx - dx) < nearly;
  if (firstUpright && secondUpright) return Math.abs(ax - cx) < nearly && share(ay, by, cy, dy);
  if (!firstUpright && !secondUpright) return Math.abs(ay - cy) < nearly && share(ax, bx, cx, dx);
  return firstUpright ? inside(ax, cx, dx) && inside(cy, ay, by) : inside(cx, ax, bx) && inside(ay, cy, dy);
}

/** Whether two spans on one line have more than an end in common. */
function share(a: number, b: number, c: number, d: number): boolean {
  return Math.max(Math.min(a, b), Math.min(c, d)) < Math.min(Math.max(a, b), Math.max(c, d)) - nearly;
}

function inside(value: number, one: number, other: number): boolean {
  return value > Math.min(one, other) + nearly && value < Math.max(one, other) - nearly;
}
