import { createSignal } from "solid-js";
import type { CameraRequest } from "./camera.ts";
import type { DialogId, Explorer } from "./explorer.ts";

/** The part of the explorer that is about the page itself and no link carries. */
export type PageState = Pick<
  Explorer,
  | "dialog"
  | "openDialog"
  | "closeDialog"
  | "searchRequest"
  | "requestSearch"
  | "cameraRequest"
  | "requestCamera"
>;

/** Holds which dialog is open and what was asked of the search and the camera. */
export function createPageState(): PageState {
  const [dialog, setDialog] = createSignal<DialogId>();
  const [searchRequest, setSearchRequest] = createSignal(0);
  const [cameraRequest, setCameraRequest] = createSignal<CameraRequest>();
  return {
    dialog,
    searchRequest,
    cameraRequest,
    openDialog: setDialog,
    closeDialog: () => {
      setDialog(undefined);
    },
    requestSearch: () => {
      setSearchRequest((count) => count + 1);
    },
    requestCamera: (target) => {
      setCameraRequest((last) => ({ target, seq: (last?.seq ?? 0) + 1 }));
    },
  };
}
