import type { Core, EventObject } from "cytoscape";

/** A node was let go: how far from where the scene has it, in scene units; `putBack` returns it there. */
export type Drop = (id: string, by: readonly [dx: number, dy: number], putBack: () => void) => void;

/** Lets nodes be dragged until the returned function is called, and tells how far each was when it is let go. */
export function dragNodes(cy: Core, drop: Drop): () => void {
  const from = new Map<string, { x: number; y: number }>();
  const grab = ({ target }: EventObject) => from.set(target.id(), { ...target.position() });
  const free = ({ target }: EventObject) => {
    const start = from.get(target.id());
    if (!start) return;
    const { x, y } = target.position();
    drop(target.data("node"), [x - start.x, y - start.y], () => target.position(start));
  };
  cy.autoungrabify(false);
  cy.on("grab", "node", grab);
  cy.on("dragfree", "node", free);
  return () => {
    if (cy.destroyed()) return;
    cy.autoungrabify(true);
    cy.off("grab", "node", grab);
    cy.off("dragfree", "node", free);
  };
}
