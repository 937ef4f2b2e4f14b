import { neighbourhood } from "../../core/graph/neighbourhood.ts";
import type { Subject } from "../../render/map/frame-subject.ts";
import type { MapHandle } from "../../render/map/mount-map.ts";
import type { Explorer } from "../../state/explorer.ts";

/** What of the explorer says what is to be seen. */
export type Explored = Pick<
  Explorer,
  "graph" | "selection" | "selected" | "shownPath" | "focus" | "visibility" | "showsStep"
>;

/** What of a map says how close something is. */
export type Closeness = Pick<MapHandle, "zoomForLabel">;

/** The same, and whether it is read by scrolling. */
type Scrolled = Pick<MapHandle, "overview">;

/** Sizes of a leaf's label on the screen, in CSS pixels. */
const labels = {
  /** What is chosen can be read. */
  legible: 12,
  /** What it is tied to is made out, where that shows all of it. */
  madeOut: 9,
  /** A few nodes are not brought closer. */
  few: 30,
  /** What passes beside a pressed project is seen with it, as far as that leaves it so large. */
  beside: 18,
  /** What a step of a tour brings is not brought closer: near enough to read, far enough to see where it is. */
  step: 22,
} as const;

/** How much smaller than it opens the map is at the least where that shows all that is tied to what is chosen beside its card. */
export const leastBeside = 0.7;

/** A node, or a tie with both its ends, and what it is tied to. */
export function subjectOf(explorer: Explored, map: Closeness, id: string): Subject {
  const { graph } = explorer;
  const tie = graph.hasEdge(id);
  const others = explorer.selected().filter((other) => other !== id);
  const beside = others.length > 0 || tie ? others : graph.neighbors(id);
  return {
    ids: [id],
    besides: beside.filter(
      (other) => !graph.hasNode(other) || explorer.visibility().node(other) !== "hidden",
    ),
    // No farther away than the whole is.
    closeness: Math.max(1, map.zoomForLabel(labels.legible)),
    leastForAll: Math.max(leastBeside, map.zoomForLabel(labels.madeOut)),
    steady: true,
  };
}

/**
 * The territories of projects and the goals that they lead to, with what the filter leaves around them, as far as all
 * stays easy to read. Where all is read by scrolling, goals stand at their projects.
 */
export function territorySubject(
  explorer: Explored & Pick<Explorer, "filter" | "passing">,
  map: Closeness & Scrolled,
  ids: readonly string[],
): Subject {
  const { graph } = explorer;
  const goalsOf = (project: string) =>
    graph
      .filterOutEdges(project, (_edge, { relation }) => relation.kind === "goal")
      .map((edge) => graph.target(edge));
  const pressed = explorer.filter().projects.filter((project) => ids.includes(project));
  const goals = map.overview() ? [] : pressed.flatMap(goalsOf);
  return {
    ...groupOf(explorer, map, [...new Set([...ids, ...goals])]),
    besides: [...explorer.passing().nodes].filter((id) => explorer.visibility().node(id) !== "hidden"),
    closeness: map.zoomForLabel(labels.beside),
  };
}

/** Nodes that are to fill the stage. */
export function groupOf(explorer: Explored, map: Closeness, ids: readonly string[]): Subject {
  const most = map.zoomForLabel(explorer.showsStep() ? labels.step : labels.few);
  return { ids, closeness: 0, most };
}

/** What the reader has chosen to see: a way, else the node or tie that was chosen last. */
export function chosenSubject(explorer: Explored, map: Closeness): Subject | undefined {
  const path = explorer.shownPath();
  if (path) return groupOf(explorer, map, path.nodes);
  const id = explorer.selection();
  return id === undefined ? undefined : subjectOf(explorer, map, id);
}

/** The neighbourhood that the reader looks at. */
export function chosenFocus(explorer: Explored, map: Closeness): Subject | undefined {
  const focus = explorer.focus();
  const ids = focus && neighbourhood(explorer.graph, focus.id, focus.steps);
  return ids && groupOf(explorer, map, [...ids]);
}

/** What a step names first, where all that it shows is read by scrolling; the stage is placed for it else. */
export function toldSubject(explorer: Explored, map: Scrolled): Subject | undefined {
  const first = explorer.selected().find((id) => explorer.graph.hasNode(id));
  return first === undefined || !map.overview() ? undefined : { ids: [first], closeness: 0, steady: true };
}

/** The same, where the camera shall stay as close as it is. */
export function asClose(subject: Subject): Subject {
  return { ids: subject.ids, closeness: 0, steady: true };
}
