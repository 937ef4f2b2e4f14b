import type { Component } from "solid-js";
import type { DrawnView, ViewId } from "../../core/view/view-ids.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { IconName } from "../../ui/icon.tsx";
import { fetched } from "./fetched.tsx";

/** A view as a thing beside the stage's drawing: what shows the explorer's atlas in its own way, and the folder that it is in. */
export type ViewComponent = Component<{ explorer: Explorer; folder: string }>;

/** How a view looks: the icon of its tab, and what shows it unless it is drawn on the stage itself. */
interface ViewFace<V extends ViewId> {
  readonly icon: IconName;
  readonly component: V extends DrawnView ? undefined : ViewComponent;
}

/** How each view looks; what shows it is fetched when first opened, so that the first picture does not wait for it. */
export const viewFaces: { readonly [V in ViewId]: ViewFace<V> } = {
  map: { icon: "map", component: undefined },
  lanes: { icon: "lanes", component: undefined },
  matrix: { icon: "matrix", component: fetched(() => import("../matrix/matrix-view.tsx"), "MatrixView") },
  figures: {
    icon: "figures",
    component: fetched(() => import("../figures/figures-view.tsx"), "FiguresView"),
  },
  text: { icon: "text", component: fetched(() => import("../text/text-view.tsx"), "TextView") },
  outline: {
    icon: "outline",
    component: fetched(() => import("../outline/outline-view.tsx"), "OutlineView"),
  },
};
