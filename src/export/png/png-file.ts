import type { ExportJob, ExportOutcome, NamedPicture } from "../picture-exporter.ts";
import { stateKeyword } from "../read-picture.ts";
import { renderSvg } from "../svg/render-svg.ts";
import { densityChunk } from "./density-chunk.ts";
import { insertChunks } from "./png-chunks.ts";
import { textChunk } from "./png-text.ts";
import { renderPng } from "./render-png.ts";

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
