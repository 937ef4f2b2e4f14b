import type { Camera } from "../../core/link/link-state.ts";
import type { Box, Scene } from "../../scene/types.ts";
import { nodesById } from "./to-elements.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The zoom at which all of a scene is on a stage. */
export function wholeZoomOf(scene: Scene, stage: Size): number {
  return Math.min(stage.width / scene.width, stage.height / scene.height);
}

/** The zoom that a scene opens with, to which all others are relative. */
export function fitZoomOf(scene: Scene, stage: Size): number {
  return scene.fit === "width" ? stage.width / scene.width : wholeZoomOf(scene, stage);
}

/**
 * Tells the boxes of a node, or of both ends of a tie, in the scene of the moment. They are the scene's own: what is
 * not drawn has no box in Cytoscape.
 */
export function boxesIn(scene: () => Scene): (id: string) => readonly Box[] {
  let of: Scene | undefined;
  let known = new Map<string, readonly Box[]>();
  return (id) => {
    const now = scene();
    if (now !== of) {
      of = now;
      const nodes = nodesById(now);
      const ties = now.edges.map(
        (edge) => [edge.id, [edge.source, edge.target].flatMap((end) => nodes.get(end) ?? [])] as const,
      );
      known = new Map<string, readonly Box[]>([...nodes].map(([id, node]) => [id, [node]]));
      for (const [id, boxes] of ties) known.set(id, boxes);
    }
    return known.get(id) ?? [];
  };
}

/** The place in another scene where the node that is nearest to the middle stays where it is. */
export function placeInOther(place: Camera, before: Scene, after: Scene): Camera {
  const pair = anchorOf(place, before, after);
  if (!pair) return place;
  const [was, is] = pair;
  return { ...place, x: place.x + is.x - was.x, y: place.y + is.y - was.y };
}

/** A node in two scenes: the one that is named, else of those in both the nearest to a place in the first. */
export function anchorOf(
  { x, y }: Pick<Camera, "x" | "y">,
  before: Scene,
  after: Scene,
  named?: string,
): readonly [was: Box, is: Box] | undefined {
  const there = nodesById(after);
  const away = (box: Box) => Math.hypot(box.x - x, box.y - y);
  const both = before.nodes.filter(({ id }) => there.has(id));
  const was = both.find(({ id }) => id === named) ?? both.toSorted((a, b) => away(a) - away(b))[0];
  const is = was && there.get(was.id);
  return was && is && [was, is];
}
