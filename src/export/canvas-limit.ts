/** Most pixels a side and in all that a canvas of Chromium can have; what exceeds them comes out empty. */
const longestSide = 65_535;
const mostPixels = 268_435_456;

/** The areas in pixels that the canvases of other browsers hold, telephones' above all, the largest first. */
export const smallerLimits: readonly number[] = [134_217_728, 67_108_864, 16_777_216, 5_242_880];

/** The largest width, in whole pixels, at which a picture of `aspect` (width over height) still fits a canvas. */
export function largestWidth(aspect: number, pixels = mostPixels): number {
  const bySide = aspect >= 1 ? longestSide : longestSide * aspect;
  return Math.floor(Math.min(bySide, Math.sqrt(pixels * aspect)));
}
