import { edgeId } from "../../core/atlas/edge-id.ts";
import type { FigureFact } from "../../core/graph/figure-facts.ts";
import type { Explorer } from "../../state/explorer.ts";

/** Whether a figure, or a tie by which it quantifies something, is chosen. */
export function figureChosen(
  explorer: Pick<Explorer, "selected">,
  { node, quantifies }: FigureFact,
): boolean {
  const ids = [
    node.id,
    ...quantifies.map((target) => edgeId({ source: node.id, relation: "quantifies", target })),
  ];
  return explorer.selected().some((id) => ids.includes(id));
}
