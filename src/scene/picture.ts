import type { Level } from "../core/view/level.ts";
import type { PageSize } from "./frame.ts";
import { legendOf } from "./legend.ts";
import {
  type PictureText,
  type PlacedEntry,
  placeSurround,
  type SurroundOptions,
} from "./picture-surround.ts";
import type { Box, Scene, SceneEdge, SceneNode, SceneRect } from "./types.ts";

/** How a node or tie is seen in a picture. */
export type PicturePresence = "shown" | "faded" | "hidden";

/** What a picture is made from. */
export interface PictureOptions extends Omit<SurroundOptions, "width" | "height" | "legend"> {
  readonly scene: Scene;
  readonly presence: (id: string) => PicturePresence;
  /** The part of the scene to draw: what has its middle there, whole. */
  readonly area: SceneRect;
  /** Whether the names of parts and columns belong to what is drawn. */
  readonly headings: boolean;
  /** The level that `presence` answers for. */
  readonly level: Level;
  /** How many pixels it will be wide, or points on a page: what decides which labels can be read. */
  readonly across: number;
  readonly transparent: boolean;
  readonly legend: boolean;
}

/** A picture as data, in units of 1/1600 of its width: the drawing, and what stands around it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The page that it fills, in points. */
  readonly page: PageSize;
  readonly level: Level;
  readonly background: string | undefined;
  readonly language: Scene["language"];
  readonly ink: string;
  readonly muted: string;
  /** The texts in full; how much of them is drawn, and where, is in `texts`. */
  readonly title: string;
  readonly caption: string;
  readonly source: string;
  readonly link: string;
  readonly texts: readonly PictureText[];
  readonly legend: readonly PlacedEntry[];
  /** Where the drawing stands: scene point × scale + offset. */
  readonly scale: number;
  readonly offset: readonly [x: number, y: number];
  readonly window: SceneRect;
  readonly nodes: readonly {
    readonly node: SceneNode;
    readonly faded: boolean;
    readonly labelled: boolean;
  }[];
  readonly edges: readonly { readonly edge: SceneEdge; readonly faded: boolean }[];
  readonly headings: Scene["headings"];
  /** How many labels would come out too small to read and are left out. */
  readonly unreadable: number;
}

/** Width of every picture in its own units. */
const pictureWidth = 1600;
/** Labels that come out smaller than this, in pixels of a picture or points of a page, are not drawn. */
export const smallestLabel = 9;

/** Lays out a picture: title and caption above, the drawing as large as it fits, legend and source below. */
export function buildPicture(options: PictureOptions): Picture {
  const { scene, presence, page } = options;
  const height = Math.round((pictureWidth * page.height) / page.width);
  // What is in the picture is there whole: no format need cut it off, and PowerPoint could not.
  const nodes = scene.nodes.filter((node) => presence(node.id) !== "hidden" && inside(node, options.area));
  const area = widened(options.area, nodes);
  const shown = new Set(nodes.map(({ id }) => id));
  const edges = scene.edges.filter(
    (edge) => presence(edge.id) !== "hidden" && shown.has(edge.source) && shown.has(edge.target),
  );
  const visibleEdges = new Set(edges.map(({ id }) => id));
  const { texts, legend, window } = placeSurround({
    ...options,
    width: pictureWidth,
    height,
    legend: options.legend ? legendOf(scene, shown, visibleEdges) : [],
  });
  const scale = Math.min(window.width / area.width, window.height / area.height);
  const smallest = (smallestLabel * pictureWidth) / options.across;
  const labelled = (node: SceneNode) => node.label.fontSize * scale >= smallest;
  return {
    width: pictureWidth,
    height,
    page,
    level: options.level,
    background: options.transparent ? undefined : scene.background,
    language: scene.language,
    ink: options.ink,
    muted: options.muted,
    title: options.title,
    caption: options.caption,
    source: options.source,
    link: options.link,
    texts,
    legend,
    scale,
    offset: [
      window.x + (window.width - area.width * scale) / 2 - area.x * scale,
      window.y + (window.height - area.height * scale) / 2 - area.y * scale,
    ],
    window,
    nodes: nodes.map((node) => ({ node, faded: presence(node.id) === "faded", labelled: labelled(node) })),
    edges: edges.map((edge) => ({ edge, faded: presence(edge.id) === "faded" })),
    headings: scene.headings.filter(
      (heading) => options.headings && inside(heading, area) && heading.fontSize * scale >= smallest,
    ),
    unreadable: nodes.filter((node) => !labelled(node)).length,
  };
}

/** The area, and as much more as it takes to hold boxes whose middles are in it. */
function widened({ x, y, width, height }: SceneRect, boxes: readonly Box[]): SceneRect {
  const left = Math.min(x, ...boxes.map((box) => box.x - box.width / 2));
  const top = Math.min(y, ...boxes.map((box) => box.y - box.height / 2));
  const right = Math.max(x + width, ...boxes.map((box) => box.x + box.width / 2));
  const bottom = Math.max(y + height, ...boxes.map((box) => box.y + box.height / 2));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const inside = (point: { x: number; y: number }, area: SceneRect) =>
  point.x > area.x && point.x < area.x + area.width && point.y > area.y && point.y < area.y + area.height;
