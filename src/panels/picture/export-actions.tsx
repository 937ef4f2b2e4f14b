import { type Accessor, type JSX, Show } from "solid-js";
import type { ExportJob, ExportOutcome, NamedPicture } from "../../export/picture-exporter.ts";
import { pngFile } from "../../export/png/png-file.ts";
import { saveBlob } from "../../export/save-blob.ts";
import type { EmbeddedFace } from "../../export/svg/render-svg.ts";
import { svgFile } from "../../export/svg/svg-file.ts";
import { smallestWords } from "../../scene/picture/smallest-words.ts";
import { createRun, type Run } from "../../ui/create-run.ts";
import { Icon } from "../../ui/icon.tsx";
import { type Export, paperSize } from "./create-export.ts";
import { doneMessage } from "./done-message.ts";

/** What can be done with the pictures, how large they are, and how that goes. */
export function ExportActions(props: {
  form: Export;
  run: ExportRun;
  shown: NamedPicture | undefined;
  /** What says which labels are left out, where some are. */
  hintId: string;
  /** Whether fonts are there. */
  ready: boolean;
}): JSX.Element {
  const { form, run } = props;
  const { t } = form.explorer;
  const running = () => {
    const state = run.state();
    return state.kind === "running" ? state : undefined;
  };
  const canStart = () => props.ready && props.shown !== undefined && running() === undefined;
  const size = () => {
    const page = props.shown?.picture;
    if (!page) return "";
    const { pixels, centimetres } = form.measure(page);
    const tall = page.height / page.width;
    const paper = paperSize(form, page);
    const raster = form.exporter().id === "png" || centimetres === undefined;
    return [
      ...(paper === undefined ? [] : [paper]),
      ...(raster && pixels !== undefined
        ? [t("export.size", { width: pixels, height: Math.round(pixels * tall) })]
        : []),
      // Pixels alone do not say how large the words come out.
      ...(centimetres === undefined ? [] : [t("export.smallest", { size: smallestWords(page).toFixed(1) })]),
    ].join(" · ");
  };
  return (
    <>
      <p class="export-problem" role="alert">
        {problem(run.state(), form)}
      </p>
      <div class="export-actions">
        <span class="export-told">
          <span class="muted">{size()}</span>
          <span class="export-outcome" role="status">
            {outcome(run.state(), form)}
          </span>
        </span>
        <Show when={running()}>
          {(state) => (
            <>
              <Show when={state().total > 1} fallback={<progress aria-label={t("export.busy")} />}>
                <progress aria-label={t("export.busy")} max={state().total} value={state().made} />
              </Show>
              <button type="button" class="quiet-button" onClick={() => run.cancel()}>
                {t("export.cancel")}
              </button>
            </>
          )}
        </Show>
        <Show when={form.exporter().measure === "pixels"}>
          <button
            type="button"
            class="quiet-button"
            disabled={!canStart()}
            onClick={() => {
              if (props.shown) void run.copy(props.shown);
            }}
          >
            <Icon name="copy" />
            {t("export.copy")}
          </button>
        </Show>
        <button
          type="button"
          class={form.tooSmall() > 0 ? "quiet-button" : "main-button"}
          aria-describedby={form.tooSmall() > 0 ? props.hintId : undefined}
          disabled={!canStart()}
          onClick={() => void run.download()}
        >
          <Icon name="export" />
          {running() ? t("export.busy") : t("export.download")}
        </button>
      </div>
    </>
  );
}

function problem(state: RunState, { explorer: { t } }: Export): string {
  if (state.kind === "bad-size") return t("export.badSize");
  if (state.kind === "copy-failed") return t("export.copyFailed");
  if (state.kind !== "refused") return "";
  const { outcome } = state;
  if (outcome.reason === "too-large") return t("export.tooLarge", { largest: outcome.largest });
  return outcome.reason === "failed" ? t(`export.failed.${outcome.step}`) : "";
}

function outcome(state: RunState, { explorer: { t }, exporter }: Export): string {
  switch (state.kind) {
    case "running":
      return state.total > 1 ? t("export.progress", { made: state.made, total: state.total }) : "";
    case "done":
      return t(doneMessage(exporter().several, state.count), { count: state.count });
    case "cancelled":
      return t("export.cancelled");
    case "copied":
      return t("export.copied");
    default:
      return "";
  }
}

/** How an export ended. */
type ExportEnd =
  | { readonly kind: "cancelled" | "copied" | "copy-failed" | "bad-size" }
  | { readonly kind: "done"; readonly count: number }
  | { readonly kind: "refused"; readonly outcome: Exclude<ExportOutcome, { ok: true }> };

/** How an export is going, or went. */
type RunState = ReturnType<Run<ExportEnd>["state"]>;

/** Makes what the dialog shows, one thing at a time. */
interface ExportRun {
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
