import type { PictureExporter } from "../picture-exporter.ts";
import { renderSvg } from "../svg/render-svg.ts";
import { printPages } from "./print-pages.ts";

/** Pictures on paper, or in a PDF where the reader's print dialog makes one: a page each, as vectors. */
export const pdfExporter: PictureExporter<"pdf"> = {
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
