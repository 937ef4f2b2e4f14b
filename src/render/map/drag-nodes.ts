import type { Core, EventObject } from "cytoscape";

/** A node was let go; `putBack` returns it to where the scene has it. */
export type Drop = (id: string, place: readonly [x: number, y: number], putBack: () => void) => void;

/** Lets nodes be dragged until the returned function is called, and tells where each is let go, in scene units. */
export function dragNodes(cy: Core, drop: Drop): () => void {
  const from = new Map<string, { x: number; y: number }>();
  const grab = ({ target }: EventObject) => from.set(target.id(), { ...target.position() });
  const free = ({ target }: EventObject) => {
    const start = from.get(target.id());
    const { x, y } = target.position();
    drop(target.id(), [x, y], () => start && target.position(start));
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
