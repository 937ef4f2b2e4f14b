import { fileName } from "../file-name.ts";
import { forEachPicture } from "../for-each-picture.ts";
import type { PictureExporter } from "../picture-exporter.ts";
import { saved } from "../save-blob.ts";
import { svgFile } from "./svg-file.ts";

/** Pictures as SVG: real text, links back, no script. */
export const svgExporter: PictureExporter<"svg"> = {
  id: "svg",
  label: "SVG",
  measure: "pixels",
  several: "files",
  transparent: true,
  run: (job) =>
    forEachPicture(job, async (named) =>
      saved(job, new Blob([svgFile(named, job)], { type: "image/svg+xml" }), fileName(named.name, "svg")),
    ),
};
