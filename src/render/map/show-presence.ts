import type { CollectionReturnValue, Core } from "cytoscape";
import { importAgain } from "../../core/import-again.ts";
import type { Level } from "../../core/view/level.ts";
import type { Visibility } from "../../core/view/visibility.ts";
import type { Scene } from "../../scene/types.ts";
import type { TieWord } from "../../scene/words/tie-words.ts";
import { edgeElement, nodesById } from "./to-elements.ts";

/** What is seen now, on top of a scene. */
export interface MapState {
  readonly visibility: Visibility;
  readonly level: Level;
  readonly chosen: ReadonlySet<string>;
  /** What the keyboard stands on. */
  readonly focused: string | undefined;
  /** What is written on lit ties, where there is room. */
  readonly words?: readonly TieWord[];
  /** Whether the scene is placed for what is told, with words as large as its own. */
  readonly told?: boolean;
}

const presences = ["hidden", "faded", "lit", "dimmed", "chosen", "focused"] as const;

/**
 * Puts what is seen now onto the drawn elements, in one batch of class changes, and says whether any is seen otherwise
 * than before; those that are not are left alone. Ties that are asked for are added when they are first seen: their
 * routes cost more than anything else here.
 */
export function showPresence(cy: Core, scene: Scene, state: MapState): boolean {
  const nodes = nodesById(scene);
  // What changes alike is told as one: for each element and class by itself it costs more than all the rest here.
  const alike = new Map<string, CollectionReturnValue>();
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
    const anyLit = lights(scene, state);
    for (const element of cy.elements().toArray()) {
      const id: string = element.isNode() ? element.data("node") : element.id();
      const presence = element.isNode() ? state.visibility.node(id) : state.visibility.edge(id);
      const wanted = [
        presence === "shown" && anyLit ? "dimmed" : presence,
        state.chosen.has(id) ? "chosen" : "",
        id === state.focused ? "focused" : "",
      ];
      const known = wanted.filter(Boolean).join(" ");
      if ((element.scratch("presence") ?? "shown") === known) continue;
      element.scratch("presence", known);
      const others = alike.get(known) ?? cy.collection();
      alike.set(known, others.merge(element));
    }
    for (const [known, elements] of alike) {
      const wanted = known.split(" ");
      elements.removeClass(presences.filter((name) => !wanted.includes(name)).join(" "));
      elements.addClass(known);
    }
  });
  writeWords(cy, scene, state);
  return alike.size > 0;
}

/** Whether anything is lit, so that the rest steps back. */
export function lights(scene: Scene, { visibility }: Pick<MapState, "visibility">): boolean {
  return scene.nodes.some((node) => visibility.node(node.id) === "lit");
}

// Fetched when something is pointed at first.
const loadPlacing = importAgain(() => import("../../scene/words/place-words.ts"));
let placing: Awaited<ReturnType<typeof loadPlacing>> | undefined;

/** Writes words on ties, as large at every zoom, and takes away those that were there before. */
export function writeWords(cy: Core, scene: Scene, state: MapState): void {
  if (!placing && state.words?.length) {
    // What cannot be had is not written: the card says it.
    void loadPlacing().then(
      (module) => {
        placing = module;
        if (!cy.destroyed()) writeWords(cy, scene, state);
      },
      () => {},
    );
    return;
  }
  if (!placing) return;
  const placed = placing.placeWords(scene, state, cy.zoom());
  const words = new Map(placed.map((one) => [one.id, one]));
  const before: readonly string[] = cy.scratch("worded") ?? [];
  cy.scratch("worded", [...words.keys()]);
  cy.batch(() => {
    for (const id of before) if (!words.has(id)) cy.getElementById(id).removeData("word");
    for (const [id, { word, at, size, room }] of words)
      cy.getElementById(id).data({ word, wordAt: `${at}px`, wordSize: size, wordRoom: `${room}px` });
  });
}
