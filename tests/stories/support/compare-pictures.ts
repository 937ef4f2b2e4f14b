import { PNG } from "pngjs";

/** A picture in shades of grey. */
interface Greys {
  readonly width: number;
  readonly height: number;
  readonly at: Float32Array;
}

/** How far one part of a picture stands from where it stood, and what is left of its ink when it is brought back there. */
export interface PartMoved {
  readonly left: number;
  readonly top: number;
  readonly by: readonly [right: number, down: number];
  /** 0 where both are the same, about 1 where they have nothing in common. */
  readonly rest: number;
}

const part = { width: 160, height: 80 } as const;
/** Parts with fewer marks than this say nothing. */
const leastInk = 4;
const reach = 3;

/**
 * How each part of a picture has moved in another of the same size: by so many whole pixels, at most three, that both
 * differ least. Text drawn by a canvas and by SVG differs in half of its pixels: only such a search tells moved from redrawn.
 */
export function partsMoved(before: Buffer, after: Buffer): readonly PartMoved[] {
  const [one, other] = [greysOf(before), greysOf(after)];
  if (one.width !== other.width || one.height !== other.height) throw new Error("pictures of two sizes");
  const moved: PartMoved[] = [];
  for (let top = reach; top + part.height + reach <= one.height; top += part.height)
    for (let left = reach; left + part.width + reach <= one.width; left += part.width) {
      const found = partMoved(one, other, left, top);
      if (found) moved.push(found);
    }
  return moved;
}

function partMoved(one: Greys, other: Greys, left: number, top: number): PartMoved | undefined {
  const paper = median(one, left, top);
  const ink = inkOf(one, left, top, paper) + inkOf(other, left, top, paper);
  if (ink / (part.width * part.height) < leastInk) return undefined;
  // Where it stood comes first: what most other places differ in more is then known after a few of their lines.
  let best = { by: [0, 0] as readonly [number, number], difference: differenceAt(0, 0) };
  for (let down = -reach; down <= reach; down += 1)
    for (let right = -reach; right <= reach; right += 1) {
      const difference = differenceAt(right, down, best.difference);
      if (difference < best.difference) best = { by: [right, down], difference };
    }
  return { left, top, by: best.by, rest: best.difference / ink };

  /** As much of it as is less than `enough`. */
  function differenceAt(right: number, down: number, enough = Number.POSITIVE_INFINITY): number {
    let difference = 0;
    for (let y = top; y < top + part.height && difference < enough; y += 1)
      for (let x = left; x < left + part.width; x += 1)
        difference += Math.abs(grey(one, x, y) - grey(other, x + right, y + down));
    return difference;
  }
}

function inkOf(picture: Greys, left: number, top: number, paper: number): number {
  let ink = 0;
  each(left, top, (x, y) => {
    ink += Math.abs(grey(picture, x, y) - paper);
  });
  return ink;
}

function median(picture: Greys, left: number, top: number): number {
  const greys = new Float32Array(part.width * part.height);
  let count = 0;
  each(left, top, (x, y) => {
    greys[count++] = grey(picture, x, y);
  });
  return greys.sort()[count >> 1] ?? 0;
}

function each(left: number, top: number, visit: (x: number, y: number) => void): void {
  for (let y = top; y < top + part.height; y += 1)
    for (let x = left; x < left + part.width; x += 1) visit(x, y);
}

const grey = ({ at, width }: Greys, x: number, y: number) => at[y * width + x] ?? 0;

function greysOf(file: Buffer): Greys {
  const { width, height, data } = PNG.sync.read(file);
  const at = new Float32Array(width * height);
  for (let pixel = 0; pixel < at.length; pixel += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 4, pixel * 4 + 3);
    at[pixel] = 0.3 * red + 0.6 * green + 0.1 * blue;
  }
  return { width, height, at };
}
