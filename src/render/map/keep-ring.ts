import type { Core } from "cytoscape";

/** How thick the ring around the node is where the keyboard stands, in CSS pixels at every zoom. */
const ring = 3;

/** Draws the ring around what the keyboard stands on, and takes it from where it stood before; again after each zoom. */
export function keepRing(cy: Core): void {
  const scaled = ring / cy.zoom();
  cy.nodes(".ringed").not(".focused").removeClass("ringed").removeStyle("outline-width outline-offset");
  cy.nodes(".focused").addClass("ringed").style({ "outline-width": scaled, "outline-offset": scaled });
}
