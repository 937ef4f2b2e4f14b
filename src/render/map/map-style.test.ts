import cytoscape, { type SingularElementArgument } from "cytoscape";
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

const element = (data: Readonly<Record<string, number>>) =>
  ({ data: (key: string) => data[key] }) as unknown as SingularElementArgument;

it.each([false, true])("makes no outline or line thinner that is lit, with more contrast: %s", (contrast) => {
  const styles = mapStyle({ ...mapAccents, contrast });
  for (const own of [1, 2.2, 3.5])
    for (const [selector, property, data] of [
      ["node.boxed.lit", "border-width", "strokeWidth"],
      ["edge.lit", "width", "width"],
    ] as const) {
      const rule = styles.find((one) => one.selector === selector);
      const lit: unknown = rule && "style" in rule ? Reflect.get(rule.style, property) : undefined;
      const width = typeof lit === "function" ? lit(element({ [data]: own })) : lit;
      expect(width, `${selector} of ${own}`).toBeGreaterThanOrEqual(own);
    }
});

it("makes heads larger with their lines, so that none is lost at the end of a strong one", () => {
  const styles = mapStyle(mapAccents);
  const head = (selector: string, width: number) => {
    const rule = styles.find((one) => one.selector === selector);
    const scale: unknown = rule && "style" in rule ? Reflect.get(rule.style, "arrow-scale") : undefined;
    if (typeof scale !== "function") throw new Error(selector);
    // Half the breadth of Cytoscape's triangle at the end of a line so wide.
    return 0.15 * Math.max(29, (13.37 * width) ** 0.9) * scale(element({ width }));
  };
  for (const width of [1.3, 2.4, 3.5, 6])
    expect(head("edge", width), `${width}`).toBeGreaterThan(1.5 * width);
  expect(head("edge.lit", 1.3)).toBeGreaterThan(1.5 * 2.4);
});
