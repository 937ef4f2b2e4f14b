import type { ExportJob, NamedPicture } from "../picture-exporter.ts";
import { renderSvg } from "./render-svg.ts";

/** The text of a picture's SVG file: with links, sentences and the state of its view. */
export function svgFile(
  { picture, words, state }: NamedPicture,
  job: Pick<ExportJob, "embedsFaces" | "faces" | "pixels" | "centimetres">,
): string {
  const faces = job.embedsFaces ? job.faces : [];
  const [pixels, centimetres] = [job.pixels(picture), job.centimetres(picture)];
  return renderSvg(picture, { ...words, faces, pixels, centimetres, metadata: state });
}
