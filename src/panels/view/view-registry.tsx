import type { Component } from "solid-js";
import type { ViewId } from "../../core/link/link-state.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { IconName } from "../../ui/icon.tsx";
import { fetched } from "./fetched.tsx";

/** A view as a thing beside the stage's drawing: what shows the explorer's atlas in its own way, and the folder that it is in. */
export type ViewComponent = Component<{ explorer: Explorer; folder: string }>;

/** A view of the page: those without a component are drawn on the stage itself. */
export interface ViewSpec {
  readonly id: ViewId;
  readonly icon: IconName;
  readonly component?: ViewComponent;
}

// Fetched when first opened, so that the first picture does not wait for them.
const MatrixView = fetched(() => import("../matrix/matrix-view.tsx"), "MatrixView");
const FiguresView = fetched(() => import("../figures/figures-view.tsx"), "FiguresView");
const TextView = fetched(() => import("../text/text-view.tsx"), "TextView");
const OutlineView = fetched(() => import("../outline/outline-view.tsx"), "OutlineView");

/** The views in the order of their tabs. */
export const views: readonly ViewSpec[] = [
  { id: "map", icon: "map" },
  { id: "lanes", icon: "lanes" },
  { id: "matrix", icon: "matrix", component: MatrixView },
  { id: "figures", icon: "figures", component: FiguresView },
  { id: "text", icon: "text", component: TextView },
  { id: "outline", icon: "outline", component: OutlineView },
];
