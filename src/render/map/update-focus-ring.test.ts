import cytoscape from "cytoscape";
import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { frames } from "../../layout/frames.ts";
import { buildScene } from "../../scene/build-scene.ts";
import { palette } from "../../scene/looks/palette.ts";
import { placeContent } from "../../scene/place-content.ts";
import { mapStyle } from "./map-style.ts";
import { firstElements } from "./to-elements.ts";
import { updateFocusRing } from "./update-focus-ring.ts";

describe("keepRing", () => {
  it("is three pixels thick on the screen at any zoom, and goes where the keyboard goes", () => {
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      elements: [{ data: { id: "a" } }, { data: { id: "b" } }],
    });
    const width = (id: string) => Number(cy.getElementById(id).numericStyle("border-width"));
    cy.getElementById("a").addClass("focused");
    for (const zoom of [0.5, 1, 3]) {
      cy.zoom(zoom);
      updateFocusRing(cy);
      expect(width("a") * cy.zoom()).toBeCloseTo(3);
    }
    cy.getElementById("a").removeClass("focused");
    cy.getElementById("b").addClass("focused");
    updateFocusRing(cy);
    expect([width("a"), width("b") * cy.zoom()]).toEqual([0, 3]);
    cy.destroy();
  });

  it("lies between the rows, and around a hub only, as what is chosen does", () => {
    const { accent, ink, paper } = palette("light");
    const accents = { accent, ink, paper, fontFamily: "serif", forced: false, contrast: false, still: true };
    const { graph } = yongzhou();
    const placed = placeContent(
      { graph, language: "en", shows: () => true, actors: "spine" },
      frames.stage(1440, 792),
    );
    const scene = buildScene({
      graph,
      ...placed,
      layoutId: "all",
      fit: "whole",
      language: "en",
      theme: "light",
    });
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      style: mapStyle(accents),
      elements: firstElements(scene).filter(({ group }) => group === "nodes"),
    });
    for (const mark of ["chosen", "focused"])
      for (const node of cy.nodes().toArray()) {
        node.addClass(mark);
        updateFocusRing(cy);
        const [width, offset] = ["outline-width", "outline-offset"].map((name) =>
          Number(node.numericStyle(name)),
        );
        const beyond = (node.outerHeight() - node.height()) / 2 + (width ?? 0) + (offset ?? 0);
        if (node.data("type") === "project") expect(beyond).toBeGreaterThan(3);
        else expect([node.id(), beyond <= 1.5 + 1e-9, beyond > 0]).toEqual([node.id(), true, true]);
        node.removeClass(mark);
      }
    cy.destroy();
  });
});
