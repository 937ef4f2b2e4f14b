import { createEffect, createSignal, on, onMount, untrack } from "solid-js";
import { isFiltering } from "../../core/view/filter.ts";
import { type Level, levelOfType } from "../../core/view/level.ts";
import type { MapShape } from "../../core/view/map-shape.ts";
import type { MapHandle } from "../../render/map/mount-map.ts";
import type { CameraTarget } from "../../state/camera.ts";
import type { Explorer } from "../../state/explorer.ts";
import { cardIsOpen } from "../card/card-is-open.ts";
import { askedCamera } from "./asked-camera.ts";
import { measureCovers } from "./measure-covers.ts";
import {
  asClose,
  chosenFocus,
  chosenSubject,
  closenessOf,
  groupOf,
  openingSight,
  subjectOf,
} from "./subjects.ts";
import { watchCovers } from "./watch-covers.ts";

const zoomStep = 1.35;

/** The map whose camera is moved, as it is now. */
export interface Followed {
  /** Undefined while it is not there, or another view lies over it. */
  map(): MapHandle | undefined;
  /** Of the stage that its places are made for; undefined for the lanes. */
  shape(): MapShape | undefined;
  /** The element that it fills. */
  stage(): Element | undefined;
}

/**
 * The one that moves the map: to what the camera is asked for, each time once, and to what is chosen, always beside
 * what lies over the stage. Returns what shows a map anew as the address and the choice say.
 */
export function followCamera(explorer: Explorer, { map, shape, stage }: Followed): (map: MapHandle) => void {
  const [measured, measureAgain] = createSignal(undefined, { equals: false });
  const wishes = () => [explorer.choiceRequest(), explorer.shownPath(), explorer.focus()] as const;
  let answered = 0;
  let seen = untrack(wishes);
  const cover = (to: MapHandle, animate: boolean) => {
    const frame = stage();
    if (frame) to.setCovers(measureCovers(frame, cardIsOpen(explorer)), animate);
  };

  function start(to: MapHandle, animate: boolean): void {
    cover(to, false);
    const opening = openingSight(explorer, shape());
    const asked = askedCamera(explorer, shape());
    const step = explorer.showsStep();
    const chosen = step ? undefined : (chosenSubject(explorer, shape()) ?? chosenFocus(explorer, shape()));
    // A link that says where to look is followed there, but the node or tie that it has chosen is seen.
    if (asked) to.bring(chosen?.steady ? asClose(chosen) : asked, animate, asked);
    else to.bring(chosen ?? opening, animate, opening);
  }

  function answer(to: MapHandle, target: CameraTarget): void {
    const animate = !explorer.still();
    if (target === "start") start(to, animate);
    else if (target === "all") to.bring("all", animate);
    else if (target === "in") to.zoomBy(zoomStep, animate);
    else if (target === "out") to.zoomBy(1 / zoomStep, animate);
    else if ("level" in target) {
      const wanted = closenessOf(target.level);
      if (shape() === undefined || to.relativeZoom() >= wanted) return;
      const centre = centreAt(explorer, to, target.level);
      if (centre === undefined) to.zoomBy(wanted / to.relativeZoom(), animate);
      else to.bring({ ...subjectOf(explorer, shape(), centre), closeness: wanted }, animate);
    } else if ("zoom" in target) {
      // A place among the nodes of another shape of map means nothing here.
      if ((target.shape ?? "wide") === (shape() ?? "wide")) to.bring(target, animate);
    } else {
      const [only] = target;
      const alone = target.length === 1 && only !== undefined && !explorer.showsStep();
      to.bring(alone ? subjectOf(explorer, shape(), only) : groupOf(explorer, shape(), target), animate);
    }
  }

  onMount(() => watchCovers(() => measureAgain(undefined)));
  createEffect(
    on([map, measured, () => cardIsOpen(explorer)], ([to]) => {
      if (to) cover(to, !explorer.still());
    }),
  );
  createEffect(
    on([map, wishes], ([to, now]) => {
      if (!to || explorer.showsStep()) return;
      const before = seen;
      seen = now;
      if (now.every((wish, at) => wish === before[at])) return;
      cover(to, false);
      const chosen = now[2] !== before[2] ? chosenFocus(explorer, shape()) : chosenSubject(explorer, shape());
      if (chosen) to.bring(chosen, !explorer.still());
    }),
  );
  createEffect(
    on([map, explorer.cameraRequest], ([to, request]) => {
      if (!to || !request || request.seq <= answered) return;
      answered = request.seq;
      answer(to, request.target);
    }),
  );
  return (to) => start(to, false);
}

/** What stays in sight when a level is come to: what is chosen, else the nearest of that level that a filter leaves. */
function centreAt(explorer: Explorer, map: MapHandle, level: Level): string | undefined {
  const chosen = explorer.selection();
  if (chosen !== undefined || !isFiltering(explorer.filter())) return chosen;
  const { graph } = explorer;
  const typeOf = (id: string) => graph.getNodeAttribute(id, "node").type;
  return map.nearest([...explorer.passing().nodes].filter((id) => levelOfType[typeOf(id)] === level));
}
