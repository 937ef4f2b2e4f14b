import type { Core } from "cytoscape";

/** How thick the ring around the node is where the keyboard stands, in CSS pixels at every zoom. */
const ring = 3;

/** Draws the ring on the outline of what the keyboard stands on, around a hub, and takes it from where it stood before; again after each zoom. */
export function keepRing(cy: Core): void {
  const scaled = ring / cy.zoom();
  const left = cy.nodes(".ringed").not(".focused");
  left.removeClass("ringed").removeStyle("border-width outline-width outline-offset");
  const stood = cy.nodes(".focused").addClass("ringed");
  const [around, on] = [stood.filter("[role = 'root']"), stood.not("[role = 'root']")];
  around.style({ "outline-width": scaled, "outline-offset": scaled });
  on.style({ "border-width": scaled });
}
