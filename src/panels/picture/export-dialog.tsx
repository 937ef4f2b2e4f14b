import "../../i18n/late/export.ts";
import { faces } from "virtual:mailuo-font";
import { createEffect, createResource, createSignal, createUniqueId, type JSX, on, Show } from "solid-js";
import { embedFaces } from "../../export/embed-faces.ts";
import type { SceneOf, StageLayout } from "../../scene/create-scenes.ts";
import { leastSize } from "../../scene/picture/frame.ts";
import type { SceneRect } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { createExport } from "./create-export.ts";
import { createExportRun, ExportActions } from "./export-actions.tsx";
import { ExportFields } from "./export-fields.tsx";
import { ExportPreview } from "./export-preview.tsx";

type ExportProps = {
  readonly explorer: Explorer;
  readonly sceneOf: SceneOf;
  /** What is on the stage. */
  readonly layout: StageLayout;
  viewport(): SceneRect | undefined;
};

/** Having pictures of the map or the lanes: what, in which form, with a preview that is the result. */
export function ExportDialog(props: ExportProps): JSX.Element {
  const { explorer } = props;
  return (
    <Dialog
      open={explorer.dialog() === "export"}
      title={explorer.t("export.title")}
      closeLabel={explorer.t("common.close")}
      class="export-dialog"
      onClose={() => explorer.closeDialog()}
    >
      <ExportForm {...props} />
    </Dialog>
  );
}

function ExportForm(props: ExportProps): JSX.Element {
  const form = createExport(props);
  const { t } = form.explorer;
  const [embedded] = createResource(() => embedFaces(faces));
  const ready = () => embedded() ?? [];
  const hintId = createUniqueId();
  const run = createExportRun(form, ready);
  const [at, setAt] = createSignal(0);
  createEffect(on(form.what, () => setAt(0), { defer: true }));
  // What is said of the last picture holds for that one alone.
  createEffect(on(form.pictures, run.reset, { defer: true }));
  return (
    <div class="export-form">
      <div class="export-left">
        <ExportPreview form={form} faces={ready()} at={at()} onTurn={setAt} />
        <Show when={form.tooSmall() > 0}>
          <div class="export-hint" id={hintId}>
            <p>
              {t("export.tooSmall", {
                count: form.tooSmall(),
                least: leastSize[form.pictures()[at()]?.picture.kind ?? "slide"],
              })}
            </p>
            <button type="button" class="link-button" onClick={() => form.setWhat("series")}>
              {t("export.offerSeries")}
            </button>
          </div>
        </Show>
        <Show when={form.exporter().measure === "pixels"}>
          <p class="export-hint">
            {t("export.reopen")}{" "}
            <button
              type="button"
              class="link-button"
              onClick={() => {
                form.explorer.closeDialog();
                form.explorer.requestPicture();
              }}
            >
              {t("command.openPicture")}
            </button>
          </p>
        </Show>
      </div>
      <ExportFields form={form} />
      <ExportActions
        form={form}
        run={run}
        shown={form.pictures()[at()]}
        hintId={hintId}
        ready={!embedded.loading}
      />
    </div>
  );
}
