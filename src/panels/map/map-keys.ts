import { createSignal } from "solid-js";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { children } from "../../core/graph/tree.ts";
import type { MapHandle } from "../../render/map/mount-map.ts";
import { type Direction, nextInDirection, type Walkable } from "../../render/map/walk.ts";
import type { Scene } from "../../scene/types.ts";
import type { CameraTarget, Explorer } from "../../state/explorer.ts";
import { keyName } from "../../state/key-name.ts";
import { asClose } from "../camera/subjects.ts";

/** What the keys of the map work on. */
interface MapKeysContext {
  readonly explorer: Explorer;
  readonly scene: Scene;
  readonly map: MapHandle | undefined;
  readonly focus: Pick<MapFocus, "focused" | "tiesOf" | "setFocused">;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const zooms: Readonly<Record<string, CameraTarget>> = { "+": "in", "-": "out", "0": "all" };

/** Answers a key pressed on the map's canvas; keys that mean nothing here go on to the page. */
export function mapKeys(event: KeyboardEvent, context: MapKeysContext): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = directions[event.key];
  const name = keyName(event);
  const zoom = name === undefined ? undefined : zooms[name];
  if (direction) walk(direction, event.shiftKey, context);
  else if (event.key === "Enter") choose(context);
  else if (zoom) context.explorer.requestCamera(zoom);
  else if (name === "e" && context.explorer.singleKeys()) walkTies(context);
  // What is chosen is left first, by the page.
  else if (event.key === "Escape" && canStepOff(context)) context.focus.setFocused(undefined);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function canStepOff({ explorer, focus }: MapKeysContext): boolean {
  return focus.focused() !== undefined && explorer.selection() === undefined && !explorer.path();
}

function walk(direction: Direction, anywhere: boolean, context: MapKeysContext): void {
  const { explorer } = context;
  const seen = seenNodes(context);
  const here = standing(context);
  if (!here) {
    go(context, seen[0]?.id);
    return;
  }
  const { graph } = explorer;
  const near = new Set([...tiedTo(graph, here.id), ...siblings(graph, here.id)]);
  const tied = seen.filter((node) => near.has(node.id));
  // A tie that leads aside is no way down; and a list is walked row by row, not from its end to its head.
  const next = anywhere
    ? undefined
    : (nextInDirection(here, tied, direction, true) ??
      nextInDirection(here, seen, direction, true) ??
      nextInDirection(here, tied, direction));
  go(context, next ?? nextInDirection(here, seen, direction), undefined, here.id);
}

/** What is part of the same whole. */
function siblings(graph: AtlasGraph, id: string): readonly string[] {
  if (!graph.hasNode(id)) return [];
  const { partOf } = graph.getNodeAttribute(id, "node");
  return partOf === undefined ? [] : children(graph, partOf);
}

function seenNodes({ explorer, scene }: MapKeysContext) {
  return scene.nodes.filter((node) => explorer.visibility().node(node.id) !== "hidden");
}

/** Where the reader is: on a node, or on a tie, which is walked from between its ends; nowhere at first. */
function standing(context: MapKeysContext): Walkable | undefined {
  const { explorer, scene } = context;
  const { graph } = explorer;
  const id = context.focus.focused() ?? explorer.selection();
  if (id === undefined) return undefined;
  const [first, second = first] = (graph.hasEdge(id) ? graph.extremities(id) : [id]).map((end) =>
    scene.nodes.find((node) => node.id === end),
  );
  if (!first || !second) return undefined;
  return { ...first, id, x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
}

function tiedTo(graph: AtlasGraph, id: string): readonly string[] {
  return graph.hasEdge(id) ? graph.extremities(id) : graph.neighbors(id);
}

/** From a node to its first tie, from a tie to the next one of the node that it was reached from. */
function walkTies(context: MapKeysContext): void {
  const { graph } = context.explorer;
  const at = context.focus.focused() ?? context.explorer.selection() ?? seenNodes(context)[0]?.id;
  if (at === undefined) return;
  const start = graph.hasEdge(at) ? (context.focus.tiesOf() ?? graph.source(at)) : at;
  const ties = graph.edges(start);
  go(context, ties[(ties.indexOf(at) + 1) % ties.length] ?? at, start);
}

/** Opens the card of where the reader is; once it is open, goes there. */
function choose({ explorer, focus }: MapKeysContext): void {
  const id = focus.focused() ?? explorer.selection();
  if (id === undefined) return;
  if (id === explorer.selection()) explorer.requestCard();
  else explorer.select(id);
}

function go(context: MapKeysContext, id: string | undefined, tiesOf?: string, from?: string): void {
  if (id === undefined) return;
  context.map?.bring(asClose({ ids: [id], closeness: 0 }), false);
  context.focus.setFocused(id, tiesOf, from);
}

/** Where the keyboard stands on the map. */
export interface MapFocus {
  /** The node or tie; undefined while the keyboard is elsewhere or has not moved yet. */
  focused(): string | undefined;
  /** The node whose ties are being walked, while a tie of it is stood on. */
  tiesOf(): string | undefined;
  /** The node or tie that an arrow led here from. */
  cameFrom(): string | undefined;
  /** Whether the keyboard is on the map. */
  byKeys(): boolean;
  setFocused(id: string | undefined, tiesOf?: string, from?: string): void;
  onFocus(event: FocusEvent & { currentTarget: HTMLElement }): void;
  onBlur(): void;
}

/** Remembers where the keyboard stands on the map, and where it left it until it comes back. */
export function createMapFocus(
  explorer: Explorer,
  /** Told where it stands now. */
  onStand: (id: string | undefined) => void,
): MapFocus {
  const [focused, setFocused] = createSignal<string>();
  let walked: string | undefined;
  let left: string | undefined;
  let before: string | undefined;
  const [byKeys, setByKeys] = createSignal(false);
  const stand = (id: string | undefined, tiesOf?: string, from?: string) => {
    walked = tiesOf;
    before = from;
    if (id !== undefined) setByKeys(true);
    setFocused(id);
    onStand(id);
  };
  return {
    focused,
    tiesOf: () => walked,
    cameFrom: () => before,
    byKeys,
    setFocused: stand,
    onFocus: ({ currentTarget }) => {
      // A click stands nowhere: what it chooses is seen already.
      if (!currentTarget.matches(":focus-visible")) return;
      setByKeys(true);
      stand(left ?? explorer.selection());
    },
    onBlur: () => {
      left = focused();
      setByKeys(false);
      stand(undefined);
    },
  };
}
