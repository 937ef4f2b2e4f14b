import type { PngChunk } from "./png-chunks.ts";

/** How many pixels of a picture go into an inch, as a chunk of a PNG, which counts them per metre. */
export function densityChunk(dotsPerInch: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dotsPerInch / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  return { type: "pHYs", data };
}
