import { type FrameName, frameAspect } from "./frame.ts";
import { type LegendEntry, legendOf } from "./legend.ts";
import type { Scene, SceneEdge, SceneNode } from "./types.ts";

/** A rectangle of the scene by its upper left corner. */
export interface SceneRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a node or tie is seen in a picture. */
export type PicturePresence = "shown" | "faded" | "hidden";

/** What a picture is made from. */
export interface PictureOptions {
  readonly scene: Scene;
  readonly presence: (id: string) => PicturePresence;
  /** The part of the scene to draw. */
  readonly area: SceneRect;
  readonly frame: FrameName;
  readonly stage: { readonly width: number; readonly height: number };
  /** Width in pixels, which decides what can be read. */
  readonly pixels: number;
  readonly transparent: boolean;
  /** Colours of the texts around the drawing. */
  readonly ink: string;
  readonly muted: string;
  /** Empty for none. */
  readonly title: string;
  readonly caption: string;
  readonly source: string;
  readonly legend: boolean;
}

/** A picture as data, in units of 1/1600 of its width: the drawing, and what stands around it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly background: string | undefined;
  readonly fontFamily: string;
  readonly language: Scene["language"];
  readonly ink: string;
  readonly muted: string;
  readonly title: string;
  readonly caption: string;
  readonly source: string;
  readonly legend: readonly LegendEntry[];
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
export const pictureMargin = 28;
export const titleSize = 30;
export const captionSize = 15;
export const legendSize = 14;
/** Labels that come out smaller than this, in pixels, are not drawn. */
const smallestPixels = 9;

/** Lays out a picture: title and caption above, the drawing as large as it fits, legend and source below. */
export function buildPicture(options: PictureOptions): Picture {
  const { scene, presence, area } = options;
  const height = Math.round(pictureWidth / frameAspect(options.frame, options.stage));
  const nodes = scene.nodes.filter((node) => presence(node.id) !== "hidden" && touches(node, area));
  const shown = new Set(nodes.map(({ id }) => id));
  const edges = scene.edges.filter(
    (edge) => presence(edge.id) !== "hidden" && shown.has(edge.source) && shown.has(edge.target),
  );
  const visibleEdges = new Set(edges.map(({ id }) => id));
  const legend = options.legend ? legendOf(scene, shown, visibleEdges) : [];
  const top =
    pictureMargin + (options.title ? titleSize * 1.4 : 0) + (options.caption ? captionSize * 1.7 : 0);
  const below = (legend.length > 0 ? legendSize * 2.2 : 0) + (options.source ? captionSize * 1.7 : 0);
  const window: SceneRect = {
    x: pictureMargin,
    y: top,
    width: pictureWidth - 2 * pictureMargin,
    height: Math.max(1, height - top - below - pictureMargin),
  };
  const scale = Math.min(window.width / area.width, window.height / area.height);
  const smallest = (smallestPixels * pictureWidth) / options.pixels;
  const labelled = (node: SceneNode) => node.label.fontSize * scale >= smallest;
  return {
    width: pictureWidth,
    height,
    background: options.transparent ? undefined : scene.background,
    fontFamily: scene.fontFamily,
    language: scene.language,
    ink: options.ink,
    muted: options.muted,
    title: options.title,
    caption: options.caption,
    source: options.source,
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
      (heading) => inside(heading, area) && heading.fontSize * scale >= smallest * 0.8,
    ),
    unreadable: nodes.filter((node) => !labelled(node)).length,
  };
}

const touches = (node: SceneNode, area: SceneRect) =>
  node.x + node.width / 2 > area.x &&
  node.x - node.width / 2 < area.x + area.width &&
  node.y + node.height / 2 > area.y &&
  node.y - node.height / 2 < area.y + area.height;

const inside = (point: { x: number; y: number }, area: SceneRect) =>
  point.x > area.x && point.x < area.x + area.width && point.y > area.y && point.y < area.y + area.height;
