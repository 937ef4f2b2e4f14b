import { importAgain } from "../../core/import-again.ts";
import { fileName } from "../file-name.ts";
import type { PictureExporter } from "../picture-exporter.ts";
import { saved } from "../save-blob.ts";

const loadRenderer = importAgain(() => import("./render-pptx.ts"));

/** Pictures as the slides of one PowerPoint file; what makes it is fetched when the first is asked for. */
export const pptxExporter: PictureExporter<"pptx"> = {
  id: "pptx",
  label: "PPTX",
  measure: "points",
  several: "slides",
  transparent: false,
  run: async ({ pictures, title, name, signal, progress, save }) => {
    try {
      const { renderPptx } = await loadRenderer();
      const file = await renderPptx({
        title,
        language: pictures[0]?.picture.language ?? "zh",
        ...(pictures[0] && { page: pictures[0].picture, theme: pictures[0].picture.theme }),
        slides: pictures.map(({ picture, slideWords }) => {
          const { table, title, caption, source, link } = picture;
          return table
            ? {
                kind: "table",
                title: title || caption,
                table,
                source,
                ...(link !== "" && { link }),
                notes: slideWords().notes,
              }
            : { kind: "picture", picture, ...slideWords() };
        }),
      });
      if (signal.aborted) return { ok: false, reason: "cancelled" };
      const outcome = saved({ save }, file, fileName(name, "pptx"));
      if (outcome.ok) progress(pictures.length);
      return outcome;
    } catch {
      return { ok: false, reason: "failed", step: "encode" };
    }
  },
};
