import { fileName } from "../file-name.ts";
import { forEachPicture } from "../for-each-picture.ts";
import type { PictureExporter } from "../picture-exporter.ts";
import { saved } from "../save-blob.ts";
import { pngFile } from "./png-file.ts";

/** Pictures as PNG, in pixels. */
export const pngExporter: PictureExporter<"png"> = {
  id: "png",
  label: "PNG",
  measure: "pixels",
  several: "files",
  transparent: true,
  run: (job) =>
    forEachPicture(job, async (named) => {
      const made = await pngFile(named, job);
      if (!made.ok) return made;
      return job.signal.aborted ? { ok: true } : saved(job, made.file, fileName(named.name, "png"));
    }),
};
