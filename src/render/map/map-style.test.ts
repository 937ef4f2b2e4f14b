import cytoscape from "cytoscape";
import { describe, expect, it, vi } from "vitest";
import { emptyScene } from "../../../tests/fixtures/empty-scene.ts";
import { mapAccents, peopledNodes } from "../../../tests/fixtures/mounted-map.ts";
import { mapStyle } from "./map-style.ts";
import { firstElements } from "./to-elements.ts";

/** What of Cytoscape's style applies one property to one element. */
interface Applying {
  applyParsedProperty(element: unknown, property: { readonly name: string }): boolean;
}

describe("mapStyle", () => {
  it("applies to what fades what fading changes, and nothing that its data say as before", () => {
    const colours = { fill: "#ffffff", stroke: "#204060", textColor: "#102030" };
    const nodes = Object.values(peopledNodes).map((node) => ({ ...node, ...colours }));
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      style: mapStyle({ ...mapAccents, paper: "#ffffff", ink: "#000000", still: false }),
      elements: firstElements({ ...emptyScene, nodes }),
    });
    const far = cy.getElementById("far");
    expect([far.numericStyle("width"), far.style("label")]).toEqual([peopledNodes.far.width, "far"]);
    const applied = vi.spyOn(cy.style() as unknown as Applying, "applyParsedProperty");
    far.addClass("faded");
    expect(far.style("background-color")).toBeTruthy();
    const names = new Set(applied.mock.calls.map(([, { name }]) => name));
    expect([...names].sort()).toEqual(
      ["background-color", "background-image-opacity", "border-color", "color"].sort(),
    );
    expect(far.animated()).toBe(false);
    cy.destroy();
  });
});
