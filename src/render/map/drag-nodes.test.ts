import cytoscape from "cytoscape";
import { expect, it } from "vitest";
import { dragNodes } from "./drag-nodes.ts";

const mounted = () =>
  cytoscape({
    headless: true,
    layout: { name: "preset" },
    styleEnabled: true,
    autoungrabify: true,
    elements: [{ data: { id: "elders" }, position: { x: 10, y: 20 } }],
  });

it("lets nodes be grabbed until it is stopped, even where the map is gone by then", () => {
  const cy = mounted();
  const stop = dragNodes(cy, () => undefined);
  expect(cy.getElementById("elders").grabbable() && !cy.autoungrabify()).toBe(true);
  stop();
  expect(cy.autoungrabify()).toBe(true);
  const again = dragNodes(cy, () => undefined);
  cy.destroy();
  expect(again).not.toThrow();
});

it("tells where a node is let go, and can put it back; nothing is told after the end", () => {
  const cy = mounted();
  const told: unknown[] = [];
  const node = cy.getElementById("elders");
  const drag = () => {
    node.emit("grab");
    node.position({ x: 70, y: 90 });
    node.emit("dragfree");
  };
  const stop = dragNodes(cy, (id, place, putBack) => {
    told.push([id, place]);
    putBack();
  });
  drag();
  expect(told).toEqual([["elders", [70, 90]]]);
  expect(node.position()).toEqual({ x: 10, y: 20 });
  stop();
  drag();
  expect(told).toHaveLength(1);
});
