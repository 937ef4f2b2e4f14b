import type { PictureExporter } from "../../export/picture-exporter.ts";
import type { MessageKey } from "../../i18n/messages.ts";

/** What is said once so many pictures are made: as files, as slides of one file, or as pages that are printed. */
export function doneMessage(several: PictureExporter["several"], count: number): MessageKey {
  if (several === "pages") return "export.printed";
  if (count === 1) return "export.saved";
  return several === "slides" ? "export.savedSlides" : "export.savedFiles";
}
