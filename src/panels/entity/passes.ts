import type { Explorer } from "../../state/explorer.ts";

/** Whether the filter leaves a node or tie in. */
export function passes(explorer: Pick<Explorer, "passing">, id: string): boolean {
  const { nodes, edges } = explorer.passing();
  return nodes.has(id) || edges.has(id);
}
