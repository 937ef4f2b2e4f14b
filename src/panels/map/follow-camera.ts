import { createEffect, on } from "solid-js";
import { neighbourhood } from "../../core/graph/neighbourhood.ts";
import { type Level, levelOfType } from "../../core/view/level.ts";
import { narrowBelow, windowSize, zoomOfLevel } from "../../core/view/level-at-zoom.ts";
import type { MapShape } from "../../core/view/map-shape.ts";
import type { MapHandle } from "../../render/map/mount-map.ts";
import type { Explorer } from "../../state/explorer.ts";
import { askedCamera } from "./asked-camera.ts";

const zoomStep = 1.35;
/** The card's width in rem and the bottom sheet's share of the height, which the camera keeps clear of. */
const cardWidth = 24.5;
const sheetShare = 0.52;
/** A few nodes are not brought closer than this, relative to the whole map. */
const closestFit = 2.2;
const closestLanes = 1.15;

/** Moves the map when the camera is asked to, and when what is chosen would lie under the card. */
export function followCamera(
  explorer: Explorer,
  handle: () => MapHandle | undefined,
  shape: () => MapShape | undefined,
): void {
  createEffect(
    on([handle, explorer.cameraRequest], ([map, request]) => {
      if (!map || !request) return;
      const animate = !explorer.still();
      const { target } = request;
      if (target === "all") map.fitAll(animate);
      else if (target === "in") map.zoomBy(zoomStep, animate);
      else if (target === "out") map.zoomBy(1 / zoomStep, animate);
      else if ("level" in target) {
        const wanted = seenFrom(target.level);
        if (shape() === undefined || map.relativeZoom() >= wanted) return;
        const chosen = explorer.selection();
        if (chosen === undefined) map.zoomBy(wanted / map.relativeZoom(), animate);
        else map.reveal(chosen, animate, wanted);
      } else if ("zoom" in target) {
        // A place among the nodes of another shape of map means nothing here.
        if ((target.shape ?? "wide") === (shape() ?? "wide")) map.goTo(target, animate);
      } else map.fitTo(target, animate, closestNow(explorer, shape()));
    }),
  );
  createEffect(
    on([handle, explorer.selection, explorer.shownPath, explorer.focus], ([map, id, path, focus], before) => {
      if (!map) return;
      // What a step lights is brought onto the stage with all that the step shows, and has no card.
      if (explorer.showsStep()) {
        map.setInsets({ right: 0, bottom: 0 });
        return;
      }
      const small = window.innerWidth < narrowBelow;
      const open = id !== undefined || path !== undefined;
      map.setInsets({
        right: open && !small ? cardWidth * textSize() : 0,
        bottom: open && small ? window.innerHeight * sheetShare : 0,
      });
      const animate = !explorer.still();
      const arrived = map !== before?.[0];
      // A link that says where to look is followed there, not to what it has chosen.
      if (arrived && askedCamera(explorer, shape())) return;
      if (path && (arrived || path !== before?.[2]))
        map.fitTo(path.nodes, animate, closestNow(explorer, shape()) ?? closestFit);
      else if (focus && (arrived || focus !== before?.[3]))
        map.fitTo(
          [...neighbourhood(explorer.graph, focus.id, focus.steps)],
          animate,
          closestNow(explorer, shape()) ?? closestFit,
        );
      else if (id !== undefined && !path) map.reveal(id, animate, leastZoom(explorer, id));
    }),
  );
}

/**
 * How close the camera comes to what it is asked to bring: to a step of a tour near enough to read, far enough to see
 * where it is; lanes can be read as they open, so that in a wide window nothing of them is brought much closer.
 */
function closestNow(explorer: Explorer, shape: MapShape | undefined): number | undefined {
  const small = window.innerWidth < narrowBelow;
  if (explorer.showsStep()) {
    if (shape === undefined) return small ? 4 : 1.5;
    return small ? 7 : 3;
  }
  return shape === undefined && !small ? closestLanes : undefined;
}

/** The size of the page's text in CSS pixels. */
function textSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** How close the camera must be for a node, or both ends of a tie, to be seen at the level where they show. */
function leastZoom({ graph }: Explorer, id: string): number {
  const nodes = graph.hasNode(id) ? [id] : graph.extremities(id);
  return Math.max(...nodes.map((node) => seenFrom(levelOfType[graph.getNodeAttribute(node, "node").type])));
}

/** How close the camera must be for a level: a little closer than where that begins. */
function seenFrom(level: Level): number {
  return zoomOfLevel(level, windowSize(window.innerWidth)) * (level === "near" ? 1.1 : 1);
}
