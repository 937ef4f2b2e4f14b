import "../../i18n/late/export.ts";
import { createEffect, createSignal, type JSX, on, onCleanup, onMount, Show } from "solid-js";
import type { AtlasStore } from "../../state/atlas-store.ts";
import type { Explorer } from "../../state/explorer.ts";
import { bringText } from "../../state/reader-actions.ts";
import { Notice } from "../../ui/notice.tsx";
import { fetched } from "../view/fetched.tsx";
import { Guarded } from "../view/guarded.tsx";
import { viewPanelId } from "../view/view-panel-id.ts";
import type { PictureNotice, PictureOpener } from "./create-picture-opener.ts";

// Fetched with the first atlas that is brought: it comes with every rule.
const AtlasFile = fetched(() => import("../atlas-file/atlas-file.tsx"), "AtlasFile");

/**
 * Where files come in that are dropped anywhere on the page, pictures, atlases and texts, or chosen by the command, which
 * takes no texts; and what came of them.
 */
export function PictureDoor(props: {
  explorer: Explorer;
  store: AtlasStore;
  opener: PictureOpener;
}): JSX.Element {
  const { explorer } = props;
  const [dragging, setDragging] = createSignal(false);
  const [atlas, setAtlas] = createSignal<readonly File[]>();
  let input: HTMLInputElement | undefined;

  const open = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (!file) return;
    const parts = [...files].filter(isAtlas);
    if (parts.length > 0) {
      explorer.closeDialog();
      setAtlas(parts);
      return;
    }
    if (isText(explorer, file)) {
      bringText(explorer, { source: file });
      return;
    }
    // What is said lies under an open dialog.
    explorer.closeDialog();
    void props.opener.open(file);
  };
  const over = (event: DragEvent) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    setDragging(true);
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) setDragging(false);
  };
  const drop = (event: DragEvent) => {
    setDragging(false);
    if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    open(event.dataTransfer.files);
  };
  onMount(() => {
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
  });
  onCleanup(() => {
    window.removeEventListener("dragover", over);
    window.removeEventListener("dragleave", leave);
    window.removeEventListener("drop", drop);
  });
  createEffect(on(explorer.pictureRequest, () => input?.click(), { defer: true }));

  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/svg+xml,application/json,.json"
        multiple
        onChange={(event) => {
          open(event.currentTarget.files);
          // So that the same file can be chosen again.
          event.currentTarget.value = "";
        }}
      />
      <Show when={dragging()}>
        <p class="drop-hint">{explorer.t("picture.drop")}</p>
      </Show>
      <Show when={atlas()} keyed>
        {(files) => (
          <Guarded
            t={explorer.t}
            name={files[0]?.name ?? ""}
            frame={(message) => <div class="notice">{message}</div>}
          >
            <AtlasFile
              explorer={explorer}
              store={props.store}
              files={files}
              onClose={() => setAtlas(undefined)}
            />
          </Guarded>
        )}
      </Show>
      <Show when={props.opener.notice()}>
        {(notice) => (
          <Notice
            role={notice().kind === "opened" ? "status" : "alert"}
            closeLabel={explorer.t("common.close")}
            leaveTo={viewPanelId}
            onClose={() => props.opener.dismiss()}
          >
            <p>{said(explorer, notice())}</p>
          </Notice>
        )}
      </Show>
    </>
  );
}

/** Whether a file is that of an atlas, or stands beside one. */
const isAtlas = ({ name, type }: File) => /\.json$/i.test(name) || type === "application/json";

/** Whether a file is to be read as a copy of the text; where that is shown or asked for, whatever is no picture of ours. */
function isText(explorer: Explorer, { name, type }: File): boolean {
  if (/\.(?:txt|md|x?html?)$/i.test(name) || type === "text/plain" || type === "text/html") return true;
  const asked = explorer.view() === "text" || explorer.dialog() === "ownText";
  return asked && !/^image\/(?:png|svg)/.test(type);
}

function said({ t, atlas }: Explorer, notice: PictureNotice): string {
  const { name } = notice;
  if (notice.kind === "refused") return t(`picture.${notice.reason}`, { name });
  const { state } = notice;
  if (notice.kind === "unknown-atlas") return t("picture.unknownAtlas", { name, atlas: state.atlas });
  const { id, version } = atlas.graph;
  return id === state.atlas && version !== state.version
    ? t("picture.otherVersion", { name, made: state.version, here: version })
    : t("picture.opened", { name });
}
