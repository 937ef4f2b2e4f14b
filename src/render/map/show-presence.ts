import type { Core } from "cytoscape";
import type { Level } from "../../core/view/level.ts";
import type { Visibility } from "../../core/view/visibility.ts";
import { textWidth } from "../../layout/measure/text-width.ts";
import type { Point, Scene } from "../../scene/types.ts";
import { edgeElement, nodesById } from "./to-elements.ts";

/** What is seen now, on top of a scene. */
export interface MapState {
  readonly visibility: Visibility;
  readonly level: Level;
  readonly chosen: ReadonlySet<string>;
  /** What the keyboard stands on. */
  readonly focused: string | undefined;
  /** What is written on ties, by their ids. */
  readonly words?: ReadonlyMap<string, string>;
}

/** How large these words are, and the room around them, in CSS pixels at every zoom. */
const wordSize = { text: 12, room: 3 } as const;

const presences = ["hidden", "faded", "lit", "dimmed", "chosen", "focused"] as const;

/**
 * Puts what is seen now onto the drawn elements, in one batch of class changes. Ties that are asked for are
 * added when they are first seen: their routes cost more than anything else here.
 */
export function showPresence(cy: Core, scene: Scene, state: MapState): void {
  const nodes = nodesById(scene);
  cy.batch(() => {
    for (const edge of scene.edges) {
      const presence = state.visibility.edge(edge.id);
      const asked = presence === "lit" || state.chosen.has(edge.id) || edge.id === state.focused;
      // What a line tells is drawn once more where it is lit only; what stands under what needs none.
      const drawn = edge.told === undefined || (edge.told === "line" && asked) || edge.id === state.focused;
      if (presence === "hidden" || !drawn || cy.getElementById(edge.id).nonempty()) continue;
      const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
      if (source && target) cy.add(edgeElement(edge, source, target));
    }
    writeWords(cy, scene, state.words ?? none);
    const anyLit = lights(scene, state);
    for (const element of cy.elements().toArray()) {
      const id: string = element.isNode() ? element.data("node") : element.id();
      const presence = element.isNode() ? state.visibility.node(id) : state.visibility.edge(id);
      const wanted = [
        presence === "shown" && anyLit ? "dimmed" : presence,
        state.chosen.has(id) ? "chosen" : "",
        id === state.focused ? "focused" : "",
      ];
      // Remembered with the element: asking each of them for each class costs more than all the rest here.
      const known = wanted.join(" ");
      if (element.scratch("presence") === known) continue;
      element.scratch("presence", known);
      for (const name of presences) element.toggleClass(name, wanted.includes(name));
    }
  });
}

/** Whether anything is lit, so that the rest steps back. */
export function lights(scene: Scene, { visibility }: Pick<MapState, "visibility">): boolean {
  return scene.nodes.some((node) => visibility.node(node.id) === "lit");
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, [x, y], at) => {
    const [fromX, fromY] = points[at] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}

const none: ReadonlyMap<string, string> = new Map();

/** Writes words on ties that are as long as they are, and takes away those that were there before. */
function writeWords(cy: Core, scene: Scene, asked: ReadonlyMap<string, string>): void {
  const words = new Map(
    scene.edges.flatMap((edge) => {
      const word = asked.get(edge.id);
      if (word === undefined) return [];
      const fits = lengthOf(edge.points) * cy.zoom() > textWidth(word, wordSize.text, 400);
      return fits ? [[edge.id, word] as const] : [];
    }),
  );
  for (const edge of cy.edges("[word]").toArray()) if (!words.has(edge.id())) edge.removeData("word");
  const scale = 1 / cy.zoom();
  for (const [id, word] of words)
    cy.getElementById(id).data({
      word,
      wordSize: wordSize.text * scale,
      wordRoom: `${wordSize.room * scale}px`,
    });
}
