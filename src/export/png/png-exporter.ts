import { fileName } from "../file-name.ts";
import { forEachPicture } from "../for-each-picture.ts";
import type { PictureExporter } from "../picture-exporter.ts";
import { pngFile } from "./png-file.ts";

/** Pictures as PNG, in pixels. */
export const pngExporter: PictureExporter = {
  id: "png",
  label: "PNG",
  measure: "pixels",
  several: "files",
  transparent: true,
  run: (job) =>
    forEachPicture(job, async (named) => {
      const made = await pngFile(named, job);
      if (!made.ok) return made;
      if (!job.signal.aborted) job.save(made.file, fileName(named.name, "png"));
      return { ok: true };
    }),
};
