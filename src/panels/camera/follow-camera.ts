import { createEffect, createSignal, on, onMount, untrack } from "solid-js";
import { sharedNodes } from "../../core/graph/shared-nodes.ts";
import type { Camera } from "../../core/link/link-state.ts";
import { asksForShared } from "../../core/view/filter.ts";
import type { Subject } from "../../render/map/frame-subject.ts";
import type { MapHandle } from "../../render/map/mount-map.ts";
import type { CameraTarget, Explorer } from "../../state/explorer.ts";
import { cardIsOpen } from "../card/card-is-open.ts";
import { measureCovers, watchCovers } from "./measure-covers.ts";
import {
  asClose,
  chosenFocus,
  chosenSubject,
  groupOf,
  subjectOf,
  territorySubject,
  toldSubject,
} from "./subjects.ts";

const zoomStep = 1.35;

/** The map whose camera is moved, as it is now. */
export interface Followed {
  /** Undefined while it is not there, or another view lies over it. */
  map(): MapHandle | undefined;
  /** A place that a link asks for, among the nodes as they are placed here. */
  asked(camera: Camera | undefined): Camera | Subject | undefined;
  /** The element that it fills. */
  stage(): Element | undefined;
}

/**
 * The one that moves the map: to what the camera is asked for, each time once, and to what is chosen, always beside
 * what lies over the stage. Returns what shows a map anew as the address and the choice say.
 */
export function followCamera(
  explorer: Explorer,
  { map, asked: placeHere, stage }: Followed,
): (map: MapHandle) => void {
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
    const asked = placeHere(explorer.camera());
    const chosen = explorer.showsStep()
      ? toldSubject(explorer, to)
      : (chosenSubject(explorer, to) ?? chosenFocus(explorer, to));
    // A link that says where to look is followed there, but the node or tie that it has chosen is seen.
    const from = asked ?? "all";
    if (chosen && (!asked || chosen.steady)) to.lookAside(asked ? asClose(chosen) : chosen, animate, from);
    else to.bring(from, animate, from);
  }

  function answer(to: MapHandle, target: CameraTarget): void {
    const animate = !explorer.still();
    if (target === "start") start(to, animate);
    // Asked twice, it shows also the column of a narrow map at once, whose territories can be told; of lanes nothing could.
    else if (target === "all")
      to.bring((explorer.view() === "map" && to.showsAll() && to.overview()) || "all", animate);
    else if (target === "in") to.zoomBy(zoomStep, animate);
    else if (target === "out") to.zoomBy(1 / zoomStep, animate);
    else if ("zoom" in target) to.bring(placeHere(target) ?? "all", animate);
    else {
      const [only] = target;
      const alone = target.length === 1 && only !== undefined && !explorer.showsStep();
      const shared = to.overview() && asksForShared(explorer.filter()) ? sharedOf(explorer) : [];
      // Lanes have what is shared far off.
      const several = explorer.showsStep() || explorer.view() === "lanes" ? groupOf : territorySubject;
      const scrolled = to.overview() && explorer.view() === "map" && explorer.filter().projects.length === 0;
      if (shared.length > 0) {
        if (!inSight(to, shared)) bringFirst(to, shared);
      } else if (scrolled && !alone && !explorer.showsStep()) bringFirst(to, target);
      else to.bring(alone ? subjectOf(explorer, to, only) : several(explorer, to, target), animate);
    }
  }

  /** Whether one of some nodes is in sight. */
  function inSight(to: MapHandle, ids: readonly string[]): boolean {
    const height = stage()?.clientHeight ?? 0;
    return ids.map(to.onStage).some((rect) => rect && rect.top >= 0 && rect.bottom <= height);
  }

  /** Brings the one that stands highest with those that fit beside it. */
  function bringFirst(to: MapHandle, ids: readonly string[]): void {
    const top = (id: string) => to.onStage(id)?.top ?? Number.POSITIVE_INFINITY;
    const [first] = ids.filter((id) => to.onStage(id)).sort((a, b) => top(a) - top(b));
    if (first !== undefined)
      to.bring({ ids: [first], besides: ids, closeness: 1, steady: true }, !explorer.still());
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
      const chosen = now[2] !== before[2] ? chosenFocus(explorer, to) : chosenSubject(explorer, to);
      if (chosen) to.lookAside(chosen, !explorer.still());
      // A column is read on from where one is.
      else if (explorer.view() !== "map" || !to.overview()) to.lookBack(!explorer.still());
    }),
  );
  // What is read by scrolling shows nothing of a filter that leaves what is far below; a project is followed when pressed.
  createEffect(
    on([map, explorer.filter], ([to, filter], before) => {
      const was = before?.[1];
      if (!to || !was || explorer.showsStep() || !explorer.follows() || !to.overview()) return;
      if (filter.projects.join() !== was.projects.join()) return;
      const left = [...explorer.passing().nodes];
      if (!inSight(to, left)) bringFirst(to, left);
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

/** What the pressed projects have in common. */
function sharedOf({ graph, filter }: Explorer): readonly string[] {
  return [...sharedNodes(graph, filter().projects).shared];
}
