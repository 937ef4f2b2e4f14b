import { crossings, stretches } from "./measure/crossings.ts";
import type { PlacedBox, Placement, Rect } from "./placement.ts";

/** What a reader could object to in a picture; sizes in its unit, shares from 0 to 1. */
export interface Inspection {
  /** The smallest label of each part that is shown. */
  readonly smallest: Readonly<Partial<Record<PlacedBox["part"], number>>>;
  /** Where lines of different territories, or of one, cross or cover each other. */
  readonly crossings: number;
  /** How often a line runs through a box. */
  readonly through: number;
  readonly overlaps: number;
  /** The least distance of anything from the frame's edge. */
  readonly margin: number;
  /** The share of the largest empty rectangle. */
  readonly empty: number;
}

/** Measures a picture, on a grid of 4 units for its emptiness; O(n²) in boxes and lines. */
export function inspect(placement: Placement): Inspection {
  const { boxes, routes, headings, width, height } = placement;
  const smallest: Partial<Record<PlacedBox["part"], number>> = {};
  for (const { part, label } of boxes)
    smallest[part] = Math.min(
      smallest[part] ?? Number.POSITIVE_INFINITY,
      Math.round(label.fontSize * 100) / 100,
    );
  const drawn = routes.filter(({ kind }) => kind !== "rule");
  const rects = boxes.map(({ x, y, width, height }) => ({ x, y, width, height }));
  const xs = [
    ...rects.flatMap((box) => [box.x, width - box.x - box.width]),
    ...drawn.flatMap(({ points }) => points.flatMap(([x]) => [x, width - x])),
  ];
  const ys = [
    ...rects.flatMap((box) => [box.y, height - box.y - box.height]),
    ...headings.map(({ y, lineHeight }) => y - lineHeight / 2),
  ];
  return {
    smallest,
    crossings:
      crossings(
        drawn.filter(({ kind }) => kind === "tie"),
        (a, b) => a.territory !== b.territory,
      ) +
      crossings(
        drawn.filter(({ kind }) => kind !== "tie"),
        (a, b) => a.territory !== b.territory,
      ),
    through: throughBoxes(placement),
    overlaps: overlaps(rects),
    margin: Math.min(...xs, ...ys),
    empty: emptiest(placement),
  };
}

function throughBoxes({ boxes, routes }: Placement): number {
  const nearly = 0.6;
  let found = 0;
  for (const route of routes)
    for (const [[ax, ay], [bx, by]] of stretches(route))
      for (const box of boxes)
        if (
          Math.max(ax, bx) > box.x + nearly &&
          Math.min(ax, bx) < box.x + box.width - nearly &&
          Math.max(ay, by) > box.y + nearly &&
          Math.min(ay, by) < box.y + box.height - nearly
        )
          found += 1;
  return found;
}

function overlaps(rects: readonly Rect[]): number {
  const nearly = 0.3;
  let found = 0;
  for (const [at, a] of rects.entries())
    for (const b of rects.slice(at + 1))
      if (
        a.x + a.width > b.x + nearly &&
        b.x + b.width > a.x + nearly &&
        a.y + a.height > b.y + nearly &&
        b.y + b.height > a.y + nearly
      )
        found += 1;
  return found;
}

/** The share of the largest rectangle in which nothing stands: the largest under a histogram, row by row of a grid. */
function emptiest({ boxes, headings, routes, width, height }: Placement): number {
  const cell = 4;
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const taken = new Uint8Array(columns * rows);
  const mark = ({ x, y, width: wide, height: tall }: Rect) => {
    for (
      let row = Math.max(0, Math.floor(y / cell));
      row < Math.min(rows, Math.ceil((y + tall) / cell));
      row += 1
    )
      taken.fill(
        1,
        row * columns + Math.max(0, Math.floor(x / cell)),
        row * columns + Math.min(columns, Math.ceil((x + wide) / cell)),
      );
  };
  for (const box of boxes) mark(box);
  for (const { x, y, lines, fontSize, lineHeight, align } of headings) {
    const wide = Math.max(...lines.map((one) => one.length)) * fontSize * 0.6;
    mark({
      x: align === "middle" ? x - wide / 2 : x,
      y: y - (lines.length * lineHeight) / 2,
      width: wide,
      height: lines.length * lineHeight,
    });
  }
  for (const route of routes)
    for (const [[ax, ay], [bx, by]] of stretches(route))
      mark({
        x: Math.min(ax, bx),
        y: Math.min(ay, by),
        width: Math.max(1, Math.abs(ax - bx)),
        height: Math.max(1, Math.abs(ay - by)),
      });
  const depth = new Int32Array(columns);
  let best = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1)
      depth[column] = taken[row * columns + column] ? 0 : (depth[column] ?? 0) + 1;
    best = Math.max(best, largestUnder(depth));
  }
  return (best * cell * cell) / (width * height);
}

function largestUnder(depths: Int32Array): number {
  let best = 0;
  const open: { from: number; depth: number }[] = [];
  for (let at = 0; at <= depths.length; at += 1) {
    const depth = depths[at] ?? 0;
    let from = at;
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      open.pop();
      best = Math.max(best, last.depth * (at - last.from));
      from = last.from;
    }
    open.push({ from, depth });
  }
  return best;
}
