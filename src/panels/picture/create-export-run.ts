import type { Accessor } from "solid-js";
import type { ExportJob, ExportOutcome, NamedPicture } from "../../export/picture-exporter.ts";
import { pngFile } from "../../export/png/png-file.ts";
import { saveBlob } from "../../export/save-blob.ts";
import type { EmbeddedFace } from "../../export/svg/render-svg.ts";
import { svgFile } from "../../export/svg/svg-file.ts";
import { createRun, type Run } from "../../ui/create-run.ts";
import type { Export } from "./create-export.ts";

/** How an export ended. */
export type ExportEnd =
  | { readonly kind: "cancelled" | "copied" | "copy-failed" | "bad-size" }
  | { readonly kind: "done"; readonly count: number }
  | { readonly kind: "refused"; readonly outcome: Exclude<ExportOutcome, { ok: true }> };

/** How an export is going, or went. */
export type RunState = ReturnType<Run<ExportEnd>["state"]>;

/** Makes what the dialog shows, one thing at a time. */
export interface ExportRun {
  state: Accessor<RunState>;
  download(): Promise<void>;
  /** Copies the picture that is looked at: a PNG as an image, an SVG as text. */
  copy(named: NamedPicture): Promise<void>;
  cancel(): void;
  /** Forgets how the last one went. */
  reset(): void;
}

/** Holds how the making of pictures goes; what is under way ends with the dialog. */
export function createExportRun(form: Export, faces: () => readonly EmbeddedFace[]): ExportRun {
  const { state, start, cancel, end, reset } = createRun<ExportEnd>();
  const sound = () => form.pictures().every(({ picture }) => form.measure(picture).pixels !== undefined);

  async function during(work: (job: ExportJob) => Promise<ExportEnd>): Promise<void> {
    if (!sound()) {
      end({ kind: "bad-size" });
      return;
    }
    await start(form.pictures().length, (signal, progress) =>
      work({
        pictures: form.pictures(),
        title: form.title().trim() || form.explorer.atlas.graph.title[form.language()],
        name: form.fileName(),
        faces: faces(),
        embedsFaces: form.choices().embed,
        pixels: (picture) => form.measure(picture).pixels ?? 0,
        centimetres: (picture) => form.measure(picture).centimetres,
        density: form.pictures().map(({ picture }) => form.measure(picture).density)[0],
        signal,
        progress,
        save: saveBlob,
      }),
    );
  }

  return {
    state,
    download: () =>
      during(async (whole) => {
        // Whatever an exporter promises, what breaks is told and can be tried again.
        const outcome = await form
          .exporter()
          .run(whole)
          .catch((): ExportOutcome => ({ ok: false, reason: "failed", step: "draw" }));
        if (outcome.ok) return { kind: "done", count: whole.pictures.length };
        return outcome.reason === "cancelled" ? { kind: "cancelled" } : { kind: "refused", outcome };
      }),
    copy: (named) =>
      during(async (whole) => {
        try {
          if (form.exporter().id === "svg") {
            await navigator.clipboard.writeText(svgFile(named, whole));
            return { kind: "copied" };
          }
          const made = await pngFile(named, whole);
          if (!made.ok) return { kind: "refused", outcome: made };
          await navigator.clipboard.write([new ClipboardItem({ "image/png": made.file })]);
          return { kind: "copied" };
        } catch {
          return { kind: "copy-failed" };
        }
      }),
    cancel,
    reset,
  };
}
