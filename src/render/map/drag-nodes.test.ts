import cytoscape from "cytoscape";
import { expect, it } from "vitest";
import { dragNodes } from "./turn-wheel.ts";

const mounted = () =>
  cytoscape({
    headless: true,
    layout: { name: "preset" },
    styleEnabled: true,
    autoungrabify: true,
    elements: [{ data: { id: "elders~3", node: "elders" }, position: { x: 10, y: 20 }, pannable: true }],
  });

it("lets nodes be grabbed until it is stopped, even where the map is gone by then", () => {
  const cy = mounted();
  const stop = dragNodes(cy, () => undefined);
  const ids = ["elders~3", "well"];
  // Another scene is drawn meanwhile.
  cy.add({ data: { id: "well", node: "well" }, pannable: true });
  for (const id of ids) {
    expect(cy.getElementById(id).pannable()).toBe(false);
    expect(cy.getElementById(id).grabbable() && !cy.autoungrabify()).toBe(true);
  }
  stop();
  expect(cy.autoungrabify()).toBe(true);
  for (const id of ids) expect(cy.getElementById(id).pannable()).toBe(true);
  const again = dragNodes(cy, () => undefined);
  cy.destroy();
  expect(again).not.toThrow();
});

it("tells which node is let go and how far from where it stood, and can put it back; nothing is told after the end", () => {
  const cy = mounted();
  const told: unknown[] = [];
  const node = cy.getElementById("elders~3");
  const drag = () => {
    node.emit("grab");
    node.position({ x: 70, y: 90 });
    node.emit("dragfree");
  };
  const stop = dragNodes(cy, (id, by, putBack) => {
    told.push([id, by]);
    putBack();
  });
  drag();
  expect(told).toEqual([["elders", [60, 70]]]);
  expect(node.position()).toEqual({ x: 10, y: 20 });
  stop();
  drag();
  expect(told).toHaveLength(1);
});
