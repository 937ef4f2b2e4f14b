import type { SingularElementArgument, StylesheetJson } from "cytoscape";
import { mix } from "../../scene/looks/colour.ts";
import { dimmedShare, fadedShare, faintColours } from "../../scene/looks/faint.ts";
import { arrowScaleOf } from "../../scene/shape/arrow.ts";

/** Colours of what the pointer, the keyboard and the choice add to a scene. */
export interface MapAccents {
  readonly ink: string;
  readonly paper: string;
  readonly accent: string;
  readonly fontFamily: string;
  /** Whether the system imposes its colours: outlines and ink then stand for fills and hues. */
  readonly forced: boolean;
  /** Whether the reader's system asks for more contrast: ties and outlines are then drawn in ink, and stronger. */
  readonly contrast: boolean;
  /** Whether what changes its colour does so at once. */
  readonly still: boolean;
}

/** How much is left to what is faded or dimmed where the reader's system asks for more contrast. */
const withContrast = { faded: 0.5, dimmed: 0.8 } as const;
/** By how much outlines are thicker there. */
const thicker = 1.6;

/** How thick the outline is of what is chosen, or stood on; half of it lies outside. */
const markWidth = 3;
const plainMarkWidth = 2;
const around = { "outline-width": markWidth, "outline-offset": 3 } as const;

/** The ground and the thin outline of a row that has no outline while it is chosen, or stood on. */
function plainMark({ accent, ink, forced }: MapAccents) {
  const ground = { "background-color": accent, "background-opacity": forced ? 0 : 0.14, color: ink } as const;
  // Half of it lies inside, where the words leave less room than those of a box do.
  return { ...ground, "border-width": plainMarkWidth };
}

/**
 * What an element's data say. By a function, whose answer Cytoscape holds against the last one: `data(…)` it reads,
 * parses and applies anew with every change of a class.
 */
const dataOf = (key: string) => ((element: SingularElementArgument) => element.data(key)) as never;

/** Cytoscape's stylesheet: everything it draws comes from the elements' data, which come from the scene. */
export function mapStyle(accents: MapAccents): StylesheetJson {
  return [
    {
      selector: "node[shape]",
      style: {
        width: dataOf("width"),
        height: dataOf("height"),
        shape: dataOf("shape"),
        "shape-polygon-points": dataOf("points"),
        "corner-radius": dataOf("radius"),
        "background-color": dataOf("fill"),
        "border-color": dataOf("stroke"),
        "border-width": dataOf("strokeWidth"),
        "border-style": dataOf("borderStyle"),
        "border-dash-pattern": dataOf("dash"),
        label: dataOf("label"),
        color: dataOf("textColor"),
        "font-family": accents.fontFamily,
        "font-size": dataOf("fontSize"),
        "font-weight": dataOf("fontWeight"),
        "line-height": dataOf("lineHeight"),
        "text-valign": "center",
        "text-halign": "center",
        "text-margin-x": dataOf("shift"),
        "text-margin-y": dataOf("down"),
        "text-wrap": "wrap",
        "text-max-width": "2000px",
        // Cytoscape draws words into a picture of their lines: what hangs below the last one has room there only by this.
        "text-background-padding": dataOf("belowLine"),
        "background-image": dataOf("marks"),
        "background-width": dataOf("marksWidth"),
        "background-height": dataOf("marksHeight"),
        "background-position-x": dataOf("marksX"),
        "background-position-y": dataOf("marksY"),
        "background-clip": "none",
        "overlay-opacity": 0,
      },
    },
    { selector: "node.plain", style: { "background-opacity": 0, "border-width": 0 } },
    { selector: "node.start", style: { "text-halign": "right", "text-justification": "left" } },
    {
      selector: "edge",
      style: {
        width: dataOf("width"),
        "line-color": dataOf("stroke"),
        "line-style": dataOf("lineStyle"),
        "line-dash-pattern": dataOf("dash"),
        "curve-style": dataOf("curve"),
        "segment-weights": dataOf("weights"),
        "segment-distances": dataOf("distances"),
        "segment-radii": dataOf("radius"),
        "radius-type": "arc-radius",
        // Between nodes whose outlines meet, the line between their middles has no direction for Cytoscape.
        "edge-distances": "endpoints" as "intersection",
        "source-endpoint": dataOf("sourceEnd"),
        "target-endpoint": dataOf("targetEnd"),
        "target-arrow-shape": dataOf("arrow"),
        "target-arrow-color": dataOf("stroke"),
        "arrow-scale": headOf(),
        "overlay-opacity": 0,
      },
    },
    // Its line is drawn already, with those of others; here it answers, and is drawn where it is lit.
    { selector: "edge.told", style: { "line-opacity": 0, "target-arrow-shape": "none" } },
    {
      selector: "edge.told.lit, edge.told.chosen, edge.told.focused",
      style: { "line-opacity": 1, "target-arrow-shape": dataOf("arrow") },
    },
    ...(accents.contrast ? contrastStyle(accents) : []),
    ...(accents.forced ? forcedStyle(accents) : []),
    { selector: ".hidden", style: { display: "none" } },
    ...faintStyle(".faded", accents.contrast ? withContrast.faded : fadedShare, accents),
    ...faintStyle(".dimmed", accents.contrast ? withContrast.dimmed : dimmedShare, accents),
    { selector: "edge.lit", style: { width: strongerOf(2.4), "arrow-scale": headOf(2.4), "z-index": 8 } },
    {
      selector: "node.boxed.lit",
      style: { "border-width": strongerOf(2, "strokeWidth", accents.contrast ? thicker : 1), "z-index": 9 },
    },
    {
      selector: "edge[word]",
      style: {
        "source-label": dataOf("word"),
        "source-text-offset": dataOf("wordAt"),
        // Other ties of its kind share its line, and would run over it.
        "z-index": 9,
        color: accents.ink,
        "font-family": accents.fontFamily,
        "font-size": dataOf("wordSize"),
        "text-background-color": accents.paper,
        "text-background-opacity": 1,
        "text-background-padding": dataOf("wordRoom"),
      },
    },
    // On the outline, since rows stand close: a ring around one would cover the words of its neighbours.
    {
      selector: "node.chosen",
      style: {
        "border-width": markWidth,
        "border-color": accents.accent,
        "border-style": "solid",
        "z-index": 10,
      },
    },
    { selector: "node.plain.chosen, node.plain.focused", style: plainMark(accents) },
    // It has room around it, and a fill that a line of its own outline would not stand out from.
    {
      selector: "node.chosen[role = 'root']",
      style: { ...around, "outline-color": accents.accent, "border-width": 0 },
    },
    {
      selector: "edge.chosen",
      style: {
        width: 3.2,
        "arrow-scale": arrowScaleOf(3.2),
        "line-color": accents.accent,
        "target-arrow-color": accents.accent,
        "z-index": 10,
      },
    },
    {
      selector: "node.focused",
      // Its width is kept in pixels of the screen by `updateFocusRing`.
      style: {
        "border-width": markWidth,
        "border-color": accents.ink,
        "border-style": "solid",
        "z-index": 11,
      },
    },
    {
      selector: "node.focused[role = 'root']",
      style: { ...around, "outline-color": accents.ink, "border-width": 0 },
    },
    {
      selector: "edge.focused",
      style: {
        width: 3.2,
        "arrow-scale": arrowScaleOf(3.2),
        "line-color": accents.ink,
        "target-arrow-color": accents.ink,
      },
    },
  ];
}

/** A width that is never less than the element's own. */
function strongerOf(width: number, own = "width", factor = 1) {
  return ((element: SingularElementArgument) =>
    Math.max(width, element.data(own) * factor)) as unknown as number;
}

/** The head of a line that is never less than so wide. */
function headOf(width = 0) {
  return ((element: SingularElementArgument) =>
    arrowScaleOf(Math.max(width, element.data("width")))) as unknown as number;
}

/** What is left of its colours to what a class makes faint; where the system imposes its own, it lets through. */
function faintStyle(selector: string, share: number, accents: MapAccents): StylesheetJson {
  const { ink, paper, forced, contrast } = accents;
  if (forced) return [{ selector, style: { opacity: share } }];
  const ofNode = (key: "fill" | "stroke" | "textColor") => (node: SingularElementArgument) =>
    faintColours(node.data() as Parameters<typeof faintColours>[0], paper, ink, share)[key];
  const ofEdge = (edge: SingularElementArgument) => mix(contrast ? ink : edge.data("stroke"), paper, share);
  return [
    {
      selector: `node[shape]${selector}`,
      style: {
        "background-color": ofNode("fill"),
        "border-color": ofNode("stroke"),
        color: ofNode("textColor"),
        "background-image-opacity": share,
      },
    },
    { selector: `edge${selector}`, style: { "line-color": ofEdge, "target-arrow-color": ofEdge } },
  ] as StylesheetJson;
}

function contrastStyle({ ink }: MapAccents): StylesheetJson {
  return [
    {
      selector: "node.boxed",
      style: { "border-width": (node: SingularElementArgument) => thicker * node.data("strokeWidth") },
    },
    { selector: "edge", style: { "line-color": ink, "target-arrow-color": ink } },
  ] as StylesheetJson;
}

function forcedStyle({ ink, paper }: MapAccents): StylesheetJson {
  return [
    { selector: "node[shape]", style: { "background-color": paper, "border-color": ink, color: ink } },
    { selector: "edge", style: { "line-color": ink, "target-arrow-color": ink } },
  ];
}
