import type { Camera } from "../../core/link/link-state.ts";
import type { Box, Scene } from "../../scene/types.ts";

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
      const nodes = new Map(now.nodes.map((node) => [node.id, node]));
      const ties = now.edges.map(
        (edge) => [edge.id, [edge.source, edge.target].flatMap((end) => nodes.get(end) ?? [])] as const,
      );
      known = new Map<string, readonly Box[]>([
        ...now.nodes.map((node) => [node.id, [node]] as const),
        ...ties,
      ]);
    }
    return known.get(id) ?? [];
  };
}

/** The place in another scene where the node that is nearest to the middle stays where it is. */
export function placeInOther(place: Camera, before: Scene, after: Scene): Camera {
  const away = ({ x, y }: Box) => Math.hypot(x - place.x, y - place.y);
  const there = new Map(after.nodes.map((node) => [node.id, node]));
  const [anchor] = before.nodes.filter(({ id }) => there.has(id)).sort((a, b) => away(a) - away(b));
  const twin = anchor && there.get(anchor.id);
  if (!anchor || !twin) return place;
  return { ...place, x: place.x + twin.x - anchor.x, y: place.y + twin.y - anchor.y };
}
