import type { PictureExporter } from "./picture-exporter.ts";
import { pngExporter } from "./png/png-exporter.ts";
import { pptxExporter } from "./pptx/pptx-exporter.ts";
import { pdfExporter } from "./print/pdf-exporter.ts";
import { svgExporter } from "./svg/svg-exporter.ts";

/** Every way to have pictures, in the order in which they are offered. */
export const pictureExporters: readonly PictureExporter[] = [
  pngExporter,
  svgExporter,
  pptxExporter,
  pdfExporter,
];
