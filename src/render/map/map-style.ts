import type { SingularElementArgument, StylesheetJson } from "cytoscape";
import { arrowScale } from "../../scene/arrow.ts";

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
}

/** How much of a filtered-out node or tie is left to be seen, and where more contrast is asked for. */
const fadedOpacity = { usual: 0.14, contrast: 0.4 } as const;

const dashOf = (element: SingularElementArgument): number[] => element.data("dash");

/** Cytoscape's stylesheet: everything it draws comes from the elements' data, which come from the scene. */
export function mapStyle(accents: MapAccents): StylesheetJson {
  return [
    {
      selector: "node[shape]",
      style: {
        width: "data(width)",
        height: "data(height)",
        shape: "data(shape)" as "ellipse",
        "shape-polygon-points": "data(points)",
        "corner-radius": "data(radius)",
        "background-color": "data(fill)",
        "border-color": "data(stroke)",
        "border-width": "data(strokeWidth)",
        "border-style": "data(borderStyle)" as "solid",
        "border-dash-pattern": dashOf as unknown as number[],
        label: "data(label)",
        color: "data(textColor)",
        "font-family": accents.fontFamily,
        "font-size": "data(fontSize)",
        "font-weight": "data(fontWeight)" as unknown as 400,
        "line-height": "data(lineHeight)" as unknown as number,
        "text-valign": "center",
        "text-halign": "center",
        "text-margin-x": "data(shift)" as unknown as number,
        "text-wrap": "wrap",
        "text-max-width": "2000px",
        "background-image": "data(dots)",
        "background-width": "100%",
        "background-height": "100%",
        "background-clip": "none",
        "overlay-opacity": 0,
      },
    },
    {
      selector: "node.heading",
      style: {
        width: 1,
        height: 1,
        "background-opacity": 0,
        label: "data(label)",
        color: "data(textColor)",
        "font-family": accents.fontFamily,
        "font-size": "data(fontSize)",
        "text-valign": "center",
        "text-halign": "center",
        events: "no",
      },
    },
    {
      selector: "edge",
      style: {
        width: "data(width)",
        "line-color": "data(stroke)",
        "line-style": "data(lineStyle)" as "solid",
        "line-dash-pattern": dashOf as unknown as number[],
        "curve-style": "data(curve)" as "straight",
        "segment-weights": "data(weights)" as unknown as number[],
        "segment-distances": "data(distances)" as unknown as number[],
        "segment-radii": "data(radius)" as unknown as number[],
        "radius-type": "arc-radius",
        "edge-distances": "node-position",
        "source-endpoint": "data(sourceEnd)",
        "target-endpoint": "data(targetEnd)",
        "target-arrow-shape": "data(arrow)" as "triangle",
        "target-arrow-color": "data(stroke)",
        "arrow-scale": arrowScale,
        "overlay-opacity": 0,
      },
    },
    ...(accents.contrast ? contrastStyle(accents) : []),
    ...(accents.forced ? forcedStyle(accents) : []),
    { selector: ".hidden", style: { display: "none" } },
    { selector: ".faded", style: { opacity: accents.contrast ? fadedOpacity.contrast : fadedOpacity.usual } },
    { selector: "edge.lit", style: { width: 2.4, "z-index": 8 } },
    { selector: "node.lit", style: { "border-width": 2, "z-index": 9 } },
    {
      selector: "node.chosen",
      style: { "outline-width": 3, "outline-color": accents.accent, "outline-offset": 2, "z-index": 10 },
    },
    {
      selector: "edge.chosen",
      style: {
        width: 3.2,
        "line-color": accents.accent,
        "target-arrow-color": accents.accent,
        "z-index": 10,
      },
    },
    {
      selector: "node.focused",
      // Its width is kept in pixels of the screen by `keepRing`.
      style: { "outline-width": 3, "outline-color": accents.ink, "outline-offset": 3, "z-index": 11 },
    },
    {
      selector: "edge.focused",
      style: { width: 3.2, "line-color": accents.ink, "target-arrow-color": accents.ink },
    },
    { selector: ".dimmed", style: { opacity: accents.contrast ? 0.8 : 0.5 } },
  ];
}

function contrastStyle({ ink }: MapAccents): StylesheetJson {
  return [
    {
      selector: "node[shape]",
      style: { "border-width": (node: SingularElementArgument) => 1.6 * node.data("strokeWidth") },
    },
    { selector: "node.heading", style: { color: ink } },
    { selector: "edge", style: { "line-color": ink, "target-arrow-color": ink } },
  ] as StylesheetJson;
}

function forcedStyle({ ink, paper }: MapAccents): StylesheetJson {
  return [
    { selector: "node[shape]", style: { "background-color": paper, "border-color": ink, color: ink } },
    { selector: "node.heading", style: { color: ink } },
    { selector: "edge", style: { "line-color": ink, "target-arrow-color": ink } },
  ];
}
