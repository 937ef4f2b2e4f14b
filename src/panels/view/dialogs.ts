import type { DialogId } from "../../state/explorer.ts";
import { fetched } from "./fetched.tsx";

/** The dialog of each name, fetched when first asked for: most readers only look. Its command says what it is called. */
export const dialogs = {
  about: fetched(() => import("../shell/about-dialog.tsx"), "AboutDialog"),
  export: fetched(() => import("../picture/export-dialog.tsx"), "ExportDialog"),
  help: fetched(() => import("../shell/help-dialog.tsx"), "HelpDialog"),
  ownText: fetched(() => import("../own-text/own-text-dialog.tsx"), "OwnTextDialog"),
  share: fetched(() => import("../share/share-dialog.tsx"), "ShareDialog"),
  tours: fetched(() => import("../present/tour-list.tsx"), "TourList"),
} satisfies Readonly<Record<DialogId, unknown>>;
