import { fileName } from "./file-name.ts";
import type {
  ExportJob,
  ExportOutcome,
  NamedPicture,
  PictureExporter,
  PictureFormat,
} from "./picture-exporter.ts";
import { pngFile } from "./png/png-file.ts";
import { pptxExporter } from "./pptx/pptx-exporter.ts";
import { printPages } from "./print/print-pages.ts";
import { saved } from "./save-blob.ts";
import { renderSvg } from "./svg/render-svg.ts";
import { svgFile } from "./svg/svg-file.ts";

/** Pictures as PNG, in pixels. */
const pngExporter: PictureExporter<"png"> = {
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

/** Pictures on paper, or in a PDF where the reader's print dialog makes one: a page each, as vectors. */
const pdfExporter: PictureExporter<"pdf"> = {
  id: "pdf",
  label: "PDF",
  measure: "points",
  several: "pages",
  transparent: false,
  run: async ({ pictures, name, faces, signal, progress }) => {
    try {
      const pages = pictures.map(({ picture }) => ({
        svg: renderSvg(picture, { faces }),
        page: picture,
      }));
      await printPages(pages, name.join(" · "), signal);
      if (signal.aborted) return { ok: false, reason: "cancelled" };
      progress(pages.length);
      return { ok: true };
    } catch {
      return { ok: false, reason: "failed", step: "print" };
    }
  },
};

/** Pictures as SVG: real text, links back, no script. */
const svgExporter: PictureExporter<"svg"> = {
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

/** The way to have pictures of each format, in the order in which they are offered. */
export const pictureExporters: { readonly [F in PictureFormat]: PictureExporter<F> } = {
  png: pngExporter,
  svg: svgExporter,
  pptx: pptxExporter,
  pdf: pdfExporter,
};

/**
 * Makes the pictures of a job one after another until one fails or the reader cancels; in between the page can draw
 * how far it is. Never rejects.
 */
export async function forEachPicture(
  job: ExportJob,
  make: (named: NamedPicture) => Promise<ExportOutcome>,
): Promise<ExportOutcome> {
  for (const [at, named] of job.pictures.entries()) {
    const outcome = await make(named).catch(
      (): ExportOutcome => ({ ok: false, reason: "failed", step: "draw" }),
    );
    if (job.signal.aborted) return { ok: false, reason: "cancelled" };
    if (!outcome.ok) return outcome;
    job.progress(at + 1);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { ok: true };
}
