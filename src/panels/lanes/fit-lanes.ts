import { type Accessor, createEffect, createMemo, on } from "solid-js";
import { narrowBelow } from "../../core/view/level-at-zoom.ts";
import type { MapHandle } from "../../render/map/mount-map.ts";
import type { Scene } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";

/** How far off the lanes may be, in parts of the zoom and in scene units, and still count as fitted. */
const [sameZoom, samePlace] = [0.001, 1];

/**
 * Fits the lanes: what a hiding filter leaves is brought into sight as it changes, and asking to fit what fits its width
 * already shows all of it. `scene` is that of the lanes, undefined while something else is drawn. To be set up before
 * what moves the camera.
 */
export function fitLanes(
  explorer: Explorer,
  {
    scene,
    map,
  }: { readonly scene: Accessor<Scene | undefined>; readonly map: Accessor<MapHandle | undefined> },
): void {
  const height = createMemo(() => scene()?.height);
  createEffect(
    on(
      height,
      (now, before) => {
        if (now === undefined || before === undefined) return;
        const nodes = scene()?.nodes.map(({ id }) => id) ?? [];
        if (nodes.length > 0) explorer.requestCamera(window.innerWidth < narrowBelow ? nodes : "all");
      },
      { defer: true },
    ),
  );
  createEffect(
    on(explorer.cameraRequest, (request) => {
      const [lanes, handle] = [scene(), map()];
      if (request?.target !== "all" || !lanes || !handle) return;
      const seen = handle.viewport();
      const fitted = Math.abs(handle.relativeZoom() - 1) < sameZoom && Math.abs(seen.y) < samePlace;
      if (!fitted || seen.height >= lanes.height) return;
      const zoom = seen.height / lanes.height;
      explorer.requestCamera({ x: lanes.width / 2, y: lanes.height / 2, zoom });
    }),
  );
}
