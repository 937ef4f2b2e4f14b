import cytoscape from "cytoscape";
import { describe, expect, it } from "vitest";
import { keepRing } from "./keep-ring.ts";

describe("keepRing", () => {
  it("is three pixels thick on the screen at any zoom, and goes where the keyboard goes", () => {
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      elements: [{ data: { id: "a" } }, { data: { id: "b" } }],
    });
    const width = (id: string) => Number(cy.getElementById(id).numericStyle("outline-width"));
    cy.getElementById("a").addClass("focused");
    for (const zoom of [0.5, 1, 3]) {
      cy.zoom(zoom);
      keepRing(cy);
      expect(width("a") * cy.zoom()).toBeCloseTo(3);
    }
    cy.getElementById("a").removeClass("focused");
    cy.getElementById("b").addClass("focused");
    keepRing(cy);
    expect([width("a"), width("b") * cy.zoom()]).toEqual([0, 3]);
    cy.destroy();
  });
});
