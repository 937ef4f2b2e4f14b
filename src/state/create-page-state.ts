import { createSignal } from "solid-js";
import type { Id } from "../core/atlas/schema.ts";
import type { OwnText } from "../core/text/own/read-own-text.ts";
import type { Brought, CameraRequest, DialogId, Explorer, ShareId } from "./explorer.ts";

/** The part of the explorer that is about the page itself and no link carries. */
export type PageState = Pick<
  Explorer,
  | "dialog"
  | "openDialog"
  | "closeDialog"
  | "searchRequest"
  | "requestSearch"
  | "cardRequest"
  | "requestCard"
  | "pictureRequest"
  | "requestPicture"
  | "shareRequest"
  | "requestShare"
  | "cameraRequest"
  | "requestCamera"
  | "sentence"
  | "showSentence"
  | "ownText"
  | "setOwnText"
  | "beside"
  | "setBeside"
  | "brought"
  | "bring"
  | "settingsUnsaved"
  | "tellSettingsUnsaved"
>;

/** Holds which dialog is open, which sentence of which copy is read, whether settings were kept, and what was asked of the search, the card and the camera. */
export function createPageState(): PageState {
  const [dialog, setDialog] = createSignal<DialogId>();
  const [searchRequest, setSearchRequest] = createSignal(0);
  const [cardRequest, setCardRequest] = createSignal(0);
  const [pictureRequest, setPictureRequest] = createSignal(0);
  const [shareRequest, setShareRequest] = createSignal<ShareId>();
  const [cameraRequest, setCameraRequest] = createSignal<CameraRequest>();
  // Asking for the sentence that is shown already is a wish to see it again.
  const [sentence, setSentence] = createSignal<Id | undefined>(undefined, { equals: false });
  const [beside, setBeside] = createSignal(false);
  const [ownText, setOwnText] = createSignal<OwnText>();
  // The same words pasted again are to be read again.
  const [brought, setBrought] = createSignal<Brought | undefined>(undefined, { equals: false });
  const [settingsUnsaved, setSettingsUnsaved] = createSignal(false);
  return {
    dialog,
    searchRequest,
    cardRequest,
    pictureRequest,
    cameraRequest,
    shareRequest,
    sentence,
    settingsUnsaved,
    tellSettingsUnsaved: (unsaved) => {
      setSettingsUnsaved(unsaved);
    },
    showSentence: (id) => {
      setSentence(id);
    },
    ownText,
    setOwnText: (text) => {
      setOwnText(text);
    },
    beside,
    setBeside: (now) => {
      setBeside(now);
    },
    brought,
    bring: (text) => {
      setBrought(text);
    },
    openDialog: setDialog,
    closeDialog: () => {
      setDialog(undefined);
      setShareRequest(undefined);
    },
    requestSearch: () => {
      setSearchRequest((count) => count + 1);
    },
    requestCard: () => {
      setCardRequest((count) => count + 1);
    },
    requestPicture: () => {
      setPictureRequest((count) => count + 1);
    },
    requestShare: (id) => {
      setShareRequest(id);
      setDialog("share");
    },
    requestCamera: (target) => {
      setCameraRequest((last) => ({ target, seq: (last?.seq ?? 0) + 1 }));
    },
  };
}
