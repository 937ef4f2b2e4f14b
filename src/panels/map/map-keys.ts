import type { MapHandle } from "../../render/map/mount-map.ts";
import { type Direction, nextInDirection } from "../../render/map/walk.ts";
import type { Scene } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";

/** What the keys of the map work on. */
export interface MapKeysContext {
  readonly explorer: Explorer;
  readonly scene: Scene;
  readonly map: MapHandle | undefined;
  focused(): string | undefined;
  setFocused(id: string | undefined): void;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** Answers a key pressed on the map's canvas; keys that mean nothing here go on to the page. */
export function mapKeys(event: KeyboardEvent, context: MapKeysContext): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = directions[event.key];
  if (direction) walk(direction, event.shiftKey, context);
  else if (event.key === "Enter") choose(context);
  else if (event.key.toLowerCase() === "e" && context.focused() !== undefined) walkTies(context);
  else if (event.key === "Escape" && context.focused() !== undefined) context.setFocused(undefined);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function walk(direction: Direction, anywhere: boolean, context: MapKeysContext): void {
  const { explorer, scene } = context;
  const seen = scene.nodes.filter((node) => explorer.visibility().node(node.id) !== "hidden");
  const here = seen.find((node) => node.id === (context.focused() ?? explorer.selection()));
  if (!here) {
    go(context, seen[0]?.id);
    return;
  }
  const neighbours = new Set(explorer.graph.neighbors(here.id));
  const tied = seen.filter((node) => neighbours.has(node.id));
  go(
    context,
    (anywhere ? undefined : nextInDirection(here, tied, direction)) ?? nextInDirection(here, seen, direction),
  );
}

function walkTies(context: MapKeysContext): void {
  const { graph } = context.explorer;
  const at = context.focused();
  if (at === undefined) return;
  const start = graph.hasEdge(at) ? graph.source(at) : at;
  const ties = graph.edges(start);
  go(context, ties[(ties.indexOf(at) + 1) % ties.length]);
}

function choose({ explorer, focused }: MapKeysContext): void {
  const id = focused();
  if (id !== undefined) explorer.select(id);
}

function go(context: MapKeysContext, id: string | undefined): void {
  if (id === undefined) return;
  context.setFocused(id);
  context.explorer.setHover(id);
  context.map?.reveal(id, false, 0);
}
