import "../../i18n/late/facts.ts";
import "../../i18n/late/lens.ts";
import type { Language } from "../../core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { claimOf, hasOwnClaim } from "../../core/graph/claims.ts";
import {
  type Lens,
  type LensBy,
  type LensClass,
  lensClasses,
  lensClassOf,
  lensDraws,
} from "../../core/view/lens.ts";
import { lensClaims } from "../../core/view/lens-claims.ts";
import { formatMessage } from "../../i18n/format.ts";
import { messages } from "../../i18n/messages.ts";
import { dashOf } from "../looks/appearance.ts";
import { mix } from "../looks/colour.ts";
import { fadedShare, faintColours } from "../looks/faint.ts";
import { palette, type ThemeName } from "../looks/palette.ts";
import type { Box, Scene, SceneEdge, SceneLine, SceneNode } from "../types.ts";
import { lensLook } from "./lens-looks.ts";

/** What a class is called. */
export function lensClassName(by: LensBy, one: LensClass, language: Language): string {
  return formatMessage(messages[nameKey(by, one)], language);
}

function nameKey(by: LensBy, one: LensClass) {
  switch (one) {
    case "stated":
    case "background":
    case "inferred":
      return `types.basis.${one}` as const;
    case "high":
    case "medium":
    case "low":
      return `types.confidence.${one}` as const;
    case "one":
    case "two":
    case "more":
      return `lens.sentences.${one}` as const;
    case "none":
      return by === "confidence" ? "lens.confidence.none" : "lens.sentences.none";
    default:
      return one satisfies never;
  }
}

/**
 * A scene with its nodes, edges and lines in the colours of what their claims rest on, and the legend of these. Dashes
 * tell the basis under every lens; of a line that several edges share, the weakest of their classes is told. Where one
 * class is lit, the others are as faint as what a filter fades. O(nodes + edges).
 */
export function lensScene(scene: Scene, graph: AtlasGraph, lens: Lens, theme: ThemeName): Scene {
  const { by, only } = lens;
  const colors = palette(theme);
  const classOf = (id: string) => lensClassOf(claimOf(graph, id), by);
  const ends = new Set(
    scene.edges.flatMap(({ id, source, target }) =>
      only && lensDraws(lens, claimOf(graph, id)) ? [source, target] : [],
    ),
  );
  const isLit = (one: LensClass, id = "") => !only || one === only || ends.has(id);
  const faint = (color: string) => mix(color, colors.paper, fadedShare);

  const node = (one: SceneNode): SceneNode => {
    const found = classOf(one.id);
    const look = lensLook(by, found, theme);
    const strokeWidth = look.strokeWidth * scene.size;
    const sign = one.boxed ? undefined : (one.outline ?? aroundDots(one));
    const fill = one.boxed || sign ? look.fill : one.fill;
    const textColor = one.boxed ? look.textColor : one.textColor;
    const painted = { ...one, fill, textColor, stroke: look.stroke };
    return {
      ...painted,
      ...(isLit(found, one.id) ? {} : faintColours(painted, colors.paper, colors.ink, fadedShare)),
      strokeWidth,
      dash: dashOf(claimOf(graph, one.id).basis, strokeWidth),
      dots: [],
      outline: one.boxed ? one.outline : sign,
    };
  };
  const order: readonly LensClass[] = lensClasses[by];
  /** Of what has no class of its own, nothing. */
  const weakest = (ids: readonly string[]) => {
    const own = ids.filter((id) => hasOwnClaim(graph, id)).map(classOf);
    const told = by === "confidence" ? own.filter((one) => one !== "none") : own;
    return order[Math.max(...told.map((one) => order.indexOf(one)))];
  };
  const line = (one: SceneLine): SceneLine => {
    const found = weakest(one.edges);
    if (found === undefined) return { ...one, stroke: mix(colors.line, colors.paper, treeShare) };
    const { stroke } = lensLook(by, found, theme);
    return { ...one, stroke: isLit(found) ? stroke : faint(stroke) };
  };
  const edge = (one: SceneEdge): SceneEdge => {
    const found = classOf(one.id);
    const { stroke } = lensLook(by, found, theme);
    // Its ways are found when they are first asked for, and stay so.
    return Object.defineProperties(
      {},
      {
        ...Object.getOwnPropertyDescriptors(one),
        stroke: { value: isLit(found) ? stroke : faint(stroke), enumerable: true },
      },
    ) as SceneEdge;
  };
  const everything = { nodes: new Set(graph.nodes()), edges: new Set(graph.edges()) };
  return {
    ...scene,
    panels: scene.panels.map((panel) => ({ ...panel, fill: mix(colors.line, colors.paper, 0.07) })),
    lines: scene.lines.map(line),
    nodes: scene.nodes.map(node),
    edges: scene.edges.map(edge),
    lens: {
      by,
      entries: [...lensClaims(graph, by, everything)].flatMap(([id, { nodes, edges }]) =>
        nodes.length + edges.length > 0
          ? [{ id, text: lensClassName(by, id, scene.language), ...lensLook(by, id, theme) }]
          : [],
      ),
    },
  };
}

/** How much of its colour a line of a tree has that tells no class. */
const treeShare = 0.5;

/** Where the dots stand before the words of what has no box: there is room for a sign of its class. */
function aroundDots({ x, y, dots }: SceneNode): Box | undefined {
  if (dots.length === 0) return undefined;
  const reach = Math.max(...dots.map(({ radius }) => radius));
  const [xs, ys] = [dots.map(({ dx }) => dx), dots.map(({ dy }) => dy)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return {
    x: x + (left + right) / 2,
    y: y + (top + bottom) / 2,
    width: right - left + reach * 2,
    height: Math.max(bottom - top + reach * 2, reach * 4),
  };
}
