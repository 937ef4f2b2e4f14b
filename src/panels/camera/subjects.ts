import { neighbourhood } from "../../core/graph/neighbourhood.ts";
import { children, rootProjects } from "../../core/graph/tree.ts";
import { type Level, levelOfType } from "../../core/view/level.ts";
import { narrowBelow, windowSize, zoomOfLevel } from "../../core/view/level-at-zoom.ts";
import type { MapShape } from "../../core/view/map-shape.ts";
import type { Sight } from "../../render/map/camera-control.ts";
import type { Subject } from "../../render/map/frame-subject.ts";
import type { Explorer } from "../../state/explorer.ts";

/** What of the explorer says what is to be seen. */
export type Explored = Pick<
  Explorer,
  "graph" | "selection" | "selected" | "shownPath" | "focus" | "visibility" | "showsStep"
>;

/** A few nodes are not brought closer than this, relative to the whole map; in lanes, than these. */
const closest = { many: 4, map: 2.2, lanes: 1.15, narrowLanes: 4 } as const;
/** How close a step of a tour may be brought: near enough to read, far enough to see where it is. */
const closestStep = {
  map: { wide: 3, narrow: 7 },
  lanes: { wide: 1.5, narrow: 4 },
} as const;
/** How far lanes may be looked at from, in a narrow window from where the strands and measures of a project fill it. */
const legibleLanes = { wide: 0.7, narrow: 1.6 } as const;
/** A narrow window opens on one territory, just before its measures come. */
const beforeOverview = 0.98;

const sizeNow = () => windowSize(window.innerWidth);

/** How close the camera must be for a level, relative to the whole map: a little closer than where that begins. */
export function closenessOf(level: Level): number {
  return zoomOfLevel(level, sizeNow()) * (level === "near" ? 1.1 : 1.01);
}

/** The least zoom, relative to the whole, at which labels can be read. */
function legible(shape: MapShape | undefined): number {
  const size = sizeNow();
  if (shape === undefined) return legibleLanes[size];
  return size === "wide" ? closenessOf("overview") : zoomOfLevel("overview", size) * beforeOverview;
}

/** A node, or a tie with both its ends, and what it is tied to. */
export function subjectOf(explorer: Explored, shape: MapShape | undefined, id: string): Subject {
  const { graph } = explorer;
  const tie = graph.hasEdge(id);
  const ends = tie ? graph.extremities(id) : [id];
  const levels = ends.map((end) => closenessOf(levelOfType[graph.getNodeAttribute(end, "node").type]));
  const others = explorer.selected().filter((other) => other !== id);
  const beside = others.length > 0 || tie ? others : graph.neighbors(id);
  return {
    ids: [id],
    besides: beside.filter(
      (other) => !graph.hasNode(other) || explorer.visibility().node(other) !== "hidden",
    ),
    closeness: Math.max(legible(shape), ...(shape === undefined ? [] : levels)),
    steady: true,
  };
}

/** Nodes that are to fill the stage. */
export function groupOf(
  explorer: Explored,
  shape: MapShape | undefined,
  ids: readonly string[],
  most = mostOf(explorer, shape),
): Subject {
  // A window that has room for the overview does not lose it for the sake of what lies at the outermost.
  const keepsLevel = shape !== undefined && sizeNow() === "wide" && !explorer.showsStep();
  return {
    ids,
    closeness: 0,
    most,
    ...(keepsLevel && { least: closenessOf("overview") }),
  };
}

/** What the reader has chosen to see: a way, else the node or tie that was chosen last. */
export function chosenSubject(explorer: Explored, shape: MapShape | undefined): Subject | undefined {
  const path = explorer.shownPath();
  if (path) return groupOf(explorer, shape, path.nodes, mostOfFew(shape));
  const id = explorer.selection();
  return id === undefined ? undefined : subjectOf(explorer, shape, id);
}

/** The neighbourhood that the reader looks at. */
export function chosenFocus(explorer: Explored, shape: MapShape | undefined): Subject | undefined {
  const focus = explorer.focus();
  const ids = focus && neighbourhood(explorer.graph, focus.id, focus.steps);
  return ids && groupOf(explorer, shape, [...ids], mostOfFew(shape));
}

/** The same, where the camera shall stay as close as it is. */
export function asClose(subject: Subject): Subject {
  return { ids: subject.ids, closeness: 0, steady: true };
}

/**
 * Where a window opens: with all there is; a narrow one on the map with one territory across its width, in the lanes
 * with the strands and measures of the first project, which is what can be read there.
 */
export function openingSight({ graph }: Pick<Explorer, "graph">, shape: MapShape | undefined): Sight {
  const [first] = rootProjects(graph);
  if (first === undefined || window.innerWidth >= narrowBelow) return "all";
  const strands = children(graph, first);
  const tree = [...strands, ...strands.flatMap((strand) => children(graph, strand))];
  if (shape === undefined) return { ids: tree, closeness: 0, most: closest.narrowLanes };
  return { ids: [first, ...tree], closeness: 0, most: legible(shape) };
}

/** How close the camera comes at most to a few nodes that belong together. */
function mostOfFew(shape: MapShape | undefined): number {
  if (shape !== undefined) return Math.max(closest.map, legible(shape) * 1.3);
  return sizeNow() === "wide" ? closest.lanes : closest.narrowLanes;
}

/** How close the camera comes at most to what it is asked to bring. */
function mostOf(explorer: Explored, shape: MapShape | undefined): number {
  if (explorer.showsStep()) return closestStep[shape === undefined ? "lanes" : "map"][sizeNow()];
  return shape === undefined ? mostOfFew(shape) : closest.many;
}
