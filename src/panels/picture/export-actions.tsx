import { type JSX, Show } from "solid-js";
import type { NamedPicture } from "../../export/picture-exporter.ts";
import { smallestWords } from "../../scene/picture/smallest-words.ts";
import { Icon } from "../../ui/icon.tsx";
import type { Export } from "./create-export.ts";
import type { ExportRun, RunState } from "./create-export-run.ts";
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
    const raster = form.exporter().id === "png" || centimetres === undefined;
    return [
      ...(centimetres === undefined
        ? []
        : [
            t("export.paper", {
              width: centimetres.toFixed(1),
              height: (centimetres * tall).toFixed(1),
            }),
          ]),
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
        <span class="muted">{size()}</span>
        <span class="export-outcome" role="status">
          {outcome(run.state(), form)}
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
