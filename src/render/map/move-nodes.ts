import type { Core } from "cytoscape";
import type { Scene } from "../../scene/types.ts";
import type { Viewport } from "./frame-subject.ts";
import { nodesById } from "./to-elements.ts";

/** How long nodes take to where another placement has them, in milliseconds. */
const duration = 360;

/**
 * Lets the nodes of a scene go from where another scene had them on the screen to their places; `arrived` is told at the
 * end. Returns what ends it early, with every node in its place.
 */
export function moveNodes(
  cy: Core,
  before: Scene,
  now: Scene,
  then: Viewport,
  arrived: () => void,
): () => void {
  const [pan, zoom] = [cy.pan(), cy.zoom()];
  const old = nodesById(before);
  const nodes = cy.nodes();
  const places = new Map(now.nodes.map(({ key, x, y }) => [key, { x, y }]));
  let over = false;
  const end = () => {
    if (over || cy.destroyed()) return;
    over = true;
    nodes.stop();
    nodes.positions((node) => places.get(node.id()) ?? node.position());
    arrived();
  };
  cy.batch(() => {
    for (const node of nodes.toArray()) {
      const from = old.get(node.data("node"));
      if (!from) continue;
      const [x, y] = [from.x * then.zoom + then.pan.x, from.y * then.zoom + then.pan.y];
      node.position({ x: (x - pan.x) / zoom, y: (y - pan.y) / zoom });
    }
  });
  for (const node of nodes.toArray()) {
    const position = places.get(node.id());
    if (position) node.animate({ position, duration, easing: "ease-in-out-cubic" });
  }
  const timer = setTimeout(end, duration + 40);
  return () => {
    clearTimeout(timer);
    end();
  };
}
