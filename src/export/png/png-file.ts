import type { ExportJob, ExportOutcome, NamedPicture } from "../picture-exporter.ts";
import { stateKeyword } from "../read-picture.ts";
import { renderSvg } from "../svg/render-svg.ts";
import { insertChunks, type PngChunk } from "./png-chunks.ts";
import { textChunk } from "./png-text.ts";

/** A picture's PNG file, or why there is none. */
export type PngFile = { readonly ok: true; readonly file: Blob } | Exclude<ExportOutcome, { ok: true }>;

/** Makes the PNG file of a picture, with the state of its view and, where it has one on paper, its density. */
export async function pngFile(
  { picture, state }: NamedPicture,
  job: Pick<ExportJob, "faces" | "pixels" | "density">,
): Promise<PngFile> {
  const width = job.pixels(picture);
  const height = Math.round((width * picture.height) / picture.width);
  const result = await renderPng(renderSvg(picture, { faces: job.faces, pixels: width }), width, height);
  if (!result.ok) {
    if (result.reason === "too-large") return result;
    return { ok: false, reason: "failed", step: result.reason === "unreadable" ? "draw" : "encode" };
  }
  try {
    const bytes = new Uint8Array(await result.blob.arrayBuffer());
    const density = job.density === undefined ? [] : [densityChunk(job.density)];
    const whole = insertChunks(bytes, [...density, textChunk(stateKeyword, state)]);
    return { ok: true, file: new Blob([whole], { type: "image/png" }) };
  } catch {
    return { ok: false, reason: "failed", step: "encode" };
  }
}

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

/** A PNG, or why there is none. */
type PngResult =
  | { readonly ok: true; readonly blob: Blob }
  | { readonly ok: false; readonly reason: "too-large"; readonly largest: number }
  | { readonly ok: false; readonly reason: "unreadable" | "no-canvas" };

/** Draws an SVG document at a size in pixels. The document must hold the fonts it needs: a picture sees no page's. */
async function renderPng(svg: string, width: number, height: number): Promise<PngResult> {
  const largest = largestWidth(width / height);
  if (width > largest) return { ok: false, reason: "too-large", largest };
  const image = await readImage(svg);
  if (!image) return { ok: false, reason: "unreadable" };
  const blob = await painted(width, height, (context) => context.drawImage(image, 0, 0, width, height));
  if (blob) return { ok: true, blob };
  const works = await largestThatWorks(width, height);
  return works === undefined
    ? { ok: false, reason: "no-canvas" }
    : { ok: false, reason: "too-large", largest: works };
}

/** What a canvas of a size comes to; undefined where it comes out empty, as past the limit of a browser it does unsaid. */
async function painted(
  width: number,
  height: number,
  paint: (context: CanvasRenderingContext2D) => void,
): Promise<Blob | undefined> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  paint(context);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  // The canvas's memory goes at once, not with the next collection.
  canvas.width = 0;
  return blob && !(await isPlain(blob)) ? blob : undefined;
}

/** The widest picture of a shape that this browser draws, of those that browsers are known to. */
async function largestThatWorks(width: number, height: number): Promise<number | undefined> {
  for (const limit of smallerLimits.filter((pixels) => pixels < width * height)) {
    const most = largestWidth(width / height, limit);
    const tall = Math.max(1, Math.floor((most * height) / width));
    if (await painted(most, tall, (context) => context.fillRect(0, 0, most / 2, tall))) return most;
  }
  return undefined;
}

/** How finely a picture is looked at, in pixels. */
const looked = 256;

/** Whether a picture is of one colour, as nothing that was drawn is; one that cannot be looked at is not. */
async function isPlain(blob: Blob): Promise<boolean> {
  try {
    const image = await createImageBitmap(blob);
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [looked, looked];
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) return false;
    context.imageSmoothingQuality = "high";
    context.drawImage(image, 0, 0, looked, looked);
    image.close();
    const pixels = new Uint32Array(context.getImageData(0, 0, looked, looked).data.buffer);
    return pixels.every((pixel) => pixel === pixels[0]);
  } catch {
    return false;
  }
}

async function readImage(svg: string): Promise<HTMLImageElement | undefined> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Most pixels a side and in all that a canvas of Chromium can have; what exceeds them comes out empty. */
const longestSide = 65_535;
const mostPixels = 268_435_456;

/** The areas in pixels that the canvases of other browsers hold, telephones' above all, the largest first. */
const smallerLimits: readonly number[] = [134_217_728, 67_108_864, 16_777_216, 5_242_880];

/** The largest width, in whole pixels, at which a picture of `aspect` (width over height) still fits a canvas. */
export function largestWidth(aspect: number, pixels = mostPixels): number {
  const bySide = aspect >= 1 ? longestSide : longestSide * aspect;
  return Math.floor(Math.min(bySide, Math.sqrt(pixels * aspect)));
}
