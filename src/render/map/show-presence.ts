import type { Core } from "cytoscape";
import type { Visibility } from "../../core/view/visibility.ts";
import type { Scene } from "../../scene/types.ts";
import { edgeElement } from "./to-elements.ts";

/** What is seen now, on top of a scene. */
export interface MapState {
  readonly visibility: Visibility;
  readonly chosen: ReadonlySet<string>;
  /** What the keyboard stands on. */
  readonly focused: string | undefined;
}

const presences = ["hidden", "faded", "lit", "dimmed", "chosen", "focused"] as const;

/**
 * Puts what is seen now onto the drawn elements, in one batch of class changes, each for all elements at once. Ties that
 * are asked for are added when they are first seen: their routes cost more than anything else here.
 */
export function showPresence(cy: Core, scene: Scene, state: MapState): void {
  cy.batch(() => {
    addSeen(cy, scene, state);
    const anyLit = scene.nodes.some((node) => state.visibility.node(node.id) === "lit");
    const given = new Map(presences.map((name) => [name, cy.collection()]));
    const taken = new Map(presences.map((name) => [name, cy.collection()]));
    for (const element of cy.elements().toArray()) {
      if (element.hasClass("heading")) continue;
      const id = element.id();
      const presence = element.isNode() ? state.visibility.node(id) : state.visibility.edge(id);
      const wanted = [
        presence === "shown" && anyLit ? "dimmed" : presence,
        state.chosen.has(id) ? "chosen" : "",
        id === state.focused ? "focused" : "",
      ];
      // Remembered with the element: asking each of them for each class costs more than all the rest here.
      const before: readonly string[] = element.scratch("presence") ?? [];
      element.scratch("presence", wanted);
      for (const name of presences) {
        if (wanted.includes(name) === before.includes(name)) continue;
        (wanted.includes(name) ? given : taken).get(name)?.merge(element);
      }
    }
    for (const [name, elements] of taken) elements.removeClass(name);
    for (const [name, elements] of given) elements.addClass(name);
  });
}

/** Adds the ties that are seen for the first time. */
function addSeen(cy: Core, scene: Scene, { visibility }: MapState): void {
  const unseen = scene.edges.filter(
    ({ id }) => visibility.edge(id) !== "hidden" && cy.getElementById(id).empty(),
  );
  if (unseen.length === 0) return;
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  cy.add(
    unseen.flatMap((edge) => {
      const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
      return source && target ? [edgeElement(edge, source, target)] : [];
    }),
  );
}
