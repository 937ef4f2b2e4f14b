import type { AtlasGraph } from "../core/graph/build-graph.ts";
import type { Filter } from "../core/view/filter.ts";
import { type Focus, noFocus } from "../core/view/focus.ts";
import type { Level } from "../core/view/level.ts";
import { visibility } from "../core/view/visibility.ts";
import type { PictureOptions, PicturePresence } from "./picture.ts";
import type { Box, Scene, SceneRect } from "./types.ts";

/** What of an atlas a picture is to show. */
export interface PictureSubject {
  readonly graph: AtlasGraph;
  readonly scene: Scene;
  readonly filter: Filter;
  readonly level: Level;
  /** What is chosen: it is drawn with its ties whatever the level. */
  readonly chosen?: Focus;
  /** The neighbourhood that is looked at. */
  readonly within?: ReadonlySet<string> | undefined;
  /** Whether a node or tie can be part of the picture; all can where nothing is said. */
  readonly belongs?: (id: string) => boolean;
  /** The part of the scene to draw, or just as much as holds what is drawn. */
  readonly area: SceneRect | "bounds";
  /** Whether the names of parts and columns are drawn: over a part of the scene they would name what is not there. */
  readonly headings: boolean;
}

/** The part of a scene that a picture draws, and how each node and tie in it is seen. */
export type PictureContent = Pick<PictureOptions, "area" | "presence" | "headings" | "level">;

/** Room around what is drawn, in scene units. */
const margin = 10;

/**
 * What is drawn of a subject under its filter. Nothing is lit: a picture points at nothing. Undefined where nothing is
 * left to draw.
 */
export function pictureContent(subject: PictureSubject): PictureContent | undefined {
  const { graph, scene, filter, level, within, chosen = noFocus, belongs = () => true } = subject;
  const { area, headings } = subject;
  const tiers = new Map(scene.edges.map((edge) => [edge.id, edge.standing]));
  const seen = visibility(graph, {
    filter,
    level,
    chosen,
    within,
    standing: (id) => tiers.get(id) ?? "asked",
  });
  const presence = (id: string): PicturePresence => {
    if (!belongs(id)) return "hidden";
    const presence = graph.hasNode(id) ? seen.node(id) : seen.edge(id);
    return presence === "lit" ? "shown" : presence;
  };
  const drawn = scene.nodes.filter((node) => presence(node.id) !== "hidden");
  if (drawn.length === 0) return undefined;
  const named = headings ? scene.headings : [];
  if (area !== "bounds") return { area, presence, level, headings };
  const there = new Set(drawn.map(({ id }) => id));
  const ties = scene.edges.filter(
    ({ id, source, target }) => there.has(source) && there.has(target) && presence(id) !== "hidden",
  );
  const box = boundsOf([
    ...drawn,
    ...ties.flatMap(({ points }) => points.map(([x, y]) => ({ x, y, width: 0, height: 0 }))),
    ...named.map(({ x, y, fontSize }) => ({ x, y, width: 0, height: fontSize * 1.2 })),
  ]);
  return { area: box, presence, level, headings };
}

/** The smallest rectangle around some boxes, with a little room. */
export function boundsOf(boxes: readonly Box[]): SceneRect {
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2)) - margin;
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2)) - margin;
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2)) + margin;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2)) + margin;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
