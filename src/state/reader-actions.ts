import { batch } from "solid-js";
import type { Id } from "../core/atlas/schema.ts";
import type { NodeType } from "../core/atlas/vocabulary.ts";
import { children } from "../core/graph/tree.ts";
import { placeOf } from "../core/tour/step-at.ts";
import {
  type FilterGroup,
  type FilterMatch,
  type FilterMode,
  type FilterValue,
  hidesRest,
  isFiltering,
} from "../core/view/filter.ts";
import { levelOfRole, seenAt } from "../core/view/level.ts";
import { treeRoles } from "../core/vocabulary/roles.ts";
import type { Brought, Explorer } from "./explorer.ts";

/** Chooses a node or tie, or, besides what is chosen, that too or no longer. */
export function choose(explorer: Explorer, id: string, besides: boolean): void {
  if (besides) explorer.toggleSelected(id);
  else explorer.select(id);
}

/** The node that was chosen last; undefined where nothing or a tie was. */
export function chosenNode(explorer: Explorer): Id | undefined {
  const id = explorer.selection();
  return id !== undefined && explorer.graph.hasNode(id) ? id : undefined;
}

/** Chooses every node of the chosen one's type, that one last. */
export function chooseSameType(explorer: Explorer): void {
  const id = chosenNode(explorer);
  if (id === undefined) return;
  const { type } = explorer.graph.getNodeAttribute(id, "node");
  chooseWith(
    explorer,
    id,
    explorer.graph.filterNodes((_id, { node }) => node.type === type),
  );
}

/** Chooses everything that is tied to the chosen node, and it last. */
export function chooseNeighbours(explorer: Explorer): void {
  const id = chosenNode(explorer);
  if (id !== undefined) chooseWith(explorer, id, explorer.graph.neighbors(id));
}

/** Chooses nodes, one of them last, so that its card comes first when the others are released. */
function chooseWith(explorer: Explorer, last: Id, ids: readonly Id[]): void {
  explorer.selectAll([...ids.filter((id) => id !== last), last]);
}

/** Brings what the filter leaves to fill the stage: its trees, without what is shared far off, where there are any. */
export function fitPassing(explorer: Explorer): void {
  // What is placed alone is a picture of that, with what it hangs on.
  if (explorer.arranged()) {
    explorer.requestCamera("all");
    return;
  }
  const passing = [...explorer.passing().nodes];
  const isTree = (id: Id) => treeRoles.has(explorer.graph.getNodeAttribute(id, "type").role);
  const trees = passing.filter(isTree);
  const lanes = explorer.view() === "lanes" && trees.length > 0;
  explorer.requestCamera(lanes ? trees : passing);
}

/** Presses or releases a project; where the camera follows, it goes to what is pressed, or back to the whole. */
export function pressProject(explorer: Explorer, id: Id): void {
  explorer.toggleFilter("projects", id);
  follow(explorer);
}

/** Presses or releases another value; where the camera follows and the rest is hidden, it goes to what is left. */
export function pressValue<G extends FilterGroup>(explorer: Explorer, group: G, value: FilterValue<G>): void {
  explorer.toggleFilter(group, value);
  if (explorer.filter().mode === "hide") follow(explorer);
}

/** Chooses what passes of several projects; where the camera follows, it goes to what that leaves. */
export function chooseMatch(explorer: Explorer, match: FilterMatch): void {
  explorer.setFilterMatch(match);
  if (!explorer.follows()) return;
  if (match === "all" && explorer.passing().nodes.size > 0) fitPassing(explorer);
  else follow(explorer);
}

/** Chooses what becomes of what is left out; where the camera follows, it goes to what is left, or back to the whole. */
export function chooseMode(explorer: Explorer, mode: FilterMode): void {
  explorer.setFilterMode(mode);
  if (isFiltering(explorer.filter())) follow(explorer);
}

/** Places what is left as a picture of its own, or puts it back, and shows all of it. */
export function arrange(explorer: Explorer, arranged: boolean): void {
  explorer.setArranged(arranged);
  explorer.requestCamera("all");
}

/** Releases everything; where the camera follows, it goes back to the whole. */
export function releaseAll(explorer: Explorer): void {
  explorer.clearFilter();
  follow(explorer);
}

/** Brings what is pressed, or what is left where the rest is gone; all of it where neither is anything. */
function follow(explorer: Explorer): void {
  if (!explorer.follows()) return;
  const { projects } = explorer.filter();
  // Where the rest is gone, what is left stands for all that can be seen.
  const hides = hidesRest(explorer.filter());
  const alone = hides || explorer.arranged();
  // Lanes have closed the gaps of what is gone: what is left is all of them.
  if (hides && explorer.view() === "lanes") explorer.requestCamera("all");
  else if (alone && explorer.passing().nodes.size > 0) fitPassing(explorer);
  else if (projects.length > 0) explorer.requestCamera(territoriesOf(explorer, projects));
  else explorer.requestCamera("all");
}

/** What stands in the territories of projects: themselves, their strands and measures. */
function territoriesOf({ graph }: Explorer, projects: readonly Id[]): readonly Id[] {
  const below = (id: Id): readonly Id[] => [id, ...children(graph, id).flatMap(below)];
  return projects.flatMap(below);
}

/** Presses or releases a type; one that has places only in detail is shown there. */
export function pressType(explorer: Explorer, type: NodeType): void {
  pressValue(explorer, "types", type);
  const pressed = explorer.filter().types.includes(type);
  const from = levelOfRole[explorer.graph.getAttribute("vocabulary").type(type).role];
  if (!pressed || seenAt(from, explorer.level())) return;
  if (from === "near") explorer.setDetail(true);
  else explorer.requestCamera("all");
}

/** Shows the first step of the atlas's first tour, which is the one through all of it. */
export function startTour(explorer: Explorer): void {
  const [first] = explorer.atlas.tours?.tours ?? [];
  if (first) explorer.showStep(placeOf(first, 0));
}

/** Whether the reader is somewhere that can be left. */
export function somethingToLeave(explorer: Explorer): boolean {
  return (
    explorer.path() !== undefined ||
    explorer.selection() !== undefined ||
    explorer.focus() !== undefined ||
    explorer.lens() !== undefined
  );
}

/** Leaves the innermost of what the reader is in: a path, what is chosen, a neighbourhood, what colours the map. */
export function leave(explorer: Explorer): void {
  if (explorer.path()) explorer.setPath(undefined);
  else if (explorer.selection() !== undefined) explorer.select(undefined);
  else if (explorer.focus()) explorer.setFocus(undefined);
  else explorer.setLens(undefined);
}

/** Has a copy of the text read, and shows where that is done. */
export function bringText(explorer: Explorer, text: Brought): void {
  batch(() => {
    explorer.closeDialog();
    explorer.endTour();
    explorer.setView("text");
    explorer.bring(text);
  });
}
