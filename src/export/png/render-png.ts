import { largestWidth, smallerLimits } from "../canvas-limit.ts";

/** A PNG, or why there is none. */
export type PngResult =
  | { readonly ok: true; readonly blob: Blob }
  | { readonly ok: false; readonly reason: "too-large"; readonly largest: number }
  | { readonly ok: false; readonly reason: "unreadable" | "no-canvas" };

/** Draws an SVG document at a size in pixels. The document must hold the fonts it needs: a picture sees no page's. */
export async function renderPng(svg: string, width: number, height: number): Promise<PngResult> {
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
