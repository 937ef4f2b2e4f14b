import { largestWidth } from "../canvas-limit.ts";

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
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) return { ok: false, reason: "no-canvas" };
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  // The canvas's memory goes at once, not with the next collection.
  canvas.width = 0;
  return blob ? { ok: true, blob } : { ok: false, reason: "no-canvas" };
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
