import type { Id } from "../core/atlas/schema.ts";
import type { Explorer } from "./explorer.ts";

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
  const passing = [...explorer.passing().nodes];
  const typeOf = (id: Id) => explorer.graph.getNodeAttribute(id, "node").type;
  const trees = passing.filter((id) => ["project", "strand", "measure"].includes(typeOf(id)));
  const lanes = explorer.view() === "lanes" && trees.length > 0;
  explorer.requestCamera(lanes ? trees : passing);
}

/** Whether the reader is somewhere that can be left. */
export function somethingToLeave(explorer: Explorer): boolean {
  return (
    explorer.path() !== undefined || explorer.selection() !== undefined || explorer.focus() !== undefined
  );
}

/** Leaves the innermost of what the reader is in: a path, then what is chosen, then a neighbourhood. */
export function leave(explorer: Explorer): void {
  if (explorer.path()) explorer.setPath(undefined);
  else if (explorer.selection() !== undefined) explorer.select(undefined);
  else explorer.setFocus(undefined);
}
