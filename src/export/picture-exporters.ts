import type { PictureExporter, PictureFormat } from "./picture-exporter.ts";
import { pngExporter } from "./png/png-exporter.ts";
import { pptxExporter } from "./pptx/pptx-exporter.ts";
import { pdfExporter } from "./print/pdf-exporter.ts";
import { svgExporter } from "./svg/svg-exporter.ts";

/** The way to have pictures of each format, in the order in which they are offered. */
export const pictureExporters: { readonly [F in PictureFormat]: PictureExporter<F> } = {
  png: pngExporter,
  svg: svgExporter,
  pptx: pptxExporter,
  pdf: pdfExporter,
};
