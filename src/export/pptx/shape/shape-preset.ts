import type { ShapeName } from "../../../core/vocabulary/roles.ts";
import { cornerRadius, outlinePoints } from "../../../scene/shape/shape-outline.ts";
import { xml } from "./xml.ts";

/** A side of a shape, where ties are glued. */
export type Side = "top" | "left" | "bottom" | "right";

/** A connection site of a shape: its number there, and its place from the shape's middle. */
interface Site {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** One of PowerPoint's shapes for an outline of the scene; lengths in scene units. */
export interface ShapePreset {
  readonly geometry: string;
  readonly sites: Readonly<Record<Side, Site>>;
  /** From the shape's middle to the middle of the room that PowerPoint gives its text. */
  readonly textMiddle: readonly [x: number, y: number];
  /** How far from the shape's left that room begins. */
  readonly textLeft: number;
}

type Places = Readonly<Record<Side, readonly [x: number, y: number]>>;

/** Presets number their sites anticlockwise from the top (ECMA-376, presetShapeDefinitions.xml). */
const usualNumbers: Readonly<Record<Side, number>> = { top: 0, left: 1, bottom: 2, right: 3 };
/** How much of a round corner the room for text stays clear of (ECMA-376: 29,289 of 100,000). */
const roundInset = 0.29289;
/** An ellipse has one more between each two. */
const ellipseNumbers: Readonly<Record<Side, number>> = { top: 0, left: 2, bottom: 4, right: 6 };

/**
 * The native shape for an outline of this size. Hexagon and cut rectangle have corners of their own, since
 * PowerPoint's hexagon and octagon have their sites at the corners: a tie from the middle of a side would jump as
 * soon as somebody moves the shape. These and the pill give all their room to the text.
 */
export function shapePreset(shape: ShapeName, width: number, height: number): ShapePreset {
  const short = Math.min(width, height);
  const share = (length: number) => (short === 0 ? 0 : Math.min(50_000, (length / short) * 100_000));
  const places: Places = {
    top: [0, -height / 2],
    left: [-width / 2, 0],
    bottom: [0, height / 2],
    right: [width / 2, 0],
  };
  const sites = sitesOf(usualNumbers, places);
  switch (shape) {
    case "hexagon":
    case "cut-rectangle":
      return { geometry: polygon(shape, width, height), sites, textMiddle: [0, 0], textLeft: 0 };
    case "pill":
      return { geometry: pill(width, height), sites, textMiddle: [0, 0], textLeft: 0 };
    case "round-rectangle": {
      const radius = cornerRadius(shape, height) ?? 0;
      const geometry = preset("roundRect", { adj: share(radius) });
      return { geometry, sites, textMiddle: [0, 0], textLeft: radius * roundInset };
    }
    case "ellipse":
      return {
        geometry: preset("ellipse"),
        sites: sitesOf(ellipseNumbers, places),
        textMiddle: [0, 0],
        textLeft: 0,
      };
    case "diamond":
      return { geometry: preset("diamond"), sites, textMiddle: [0, 0], textLeft: 0 };
    case "tag": {
      const tip = Math.min(height * 0.35, width / 5);
      return {
        geometry: preset("homePlate", { adj: share(tip) }),
        // Its upper and lower sites are not in the middle.
        sites: sitesOf(usualNumbers, {
          ...places,
          top: [-tip / 2, -height / 2],
          bottom: [width / 2 - tip, height / 2],
        }),
        textMiddle: [-tip / 4, 0],
        textLeft: 0,
      };
    }
    case "folded-rectangle": {
      const fold = Math.min(height * 0.32, width / 5);
      return {
        geometry: preset("foldedCorner", { adj: share(fold) }),
        sites,
        textMiddle: [0, -fold / 2],
        textLeft: 0,
      };
    }
    default:
      return shape satisfies never;
  }
}

/** Words without an outline, which can be tied all the same. */
export function plainPreset(width: number, height: number): ShapePreset {
  const sites = sitesOf(usualNumbers, {
    top: [0, -height / 2],
    left: [-width / 2, 0],
    bottom: [0, height / 2],
    right: [width / 2, 0],
  });
  return { geometry: preset("rect"), sites, textMiddle: [0, 0], textLeft: 0 };
}

function sitesOf(numbers: Readonly<Record<Side, number>>, places: Places): ShapePreset["sites"] {
  const site = (side: Side): Site => ({ index: numbers[side], x: places[side][0], y: places[side][1] });
  return { top: site("top"), left: site("left"), bottom: site("bottom"), right: site("right") };
}

/** A path's own units: fine enough for corners, whatever the shape's size. */
const fine = 1000;

/** A shape of the scene's corners, with a connection site in the middle of each side as a rectangle has them. */
function polygon(shape: ShapeName, width: number, height: number): string {
  const corners = outlinePoints(shape, width, height) ?? [];
  const legs = corners.map(([x, y], index) =>
    xml(
      index === 0 ? "a:moveTo" : "a:lnTo",
      {},
      xml("a:pt", { x: (x + width / 2) * fine, y: (y + height / 2) * fine }),
    ),
  );
  return custom(width, height, legs);
}

/** A pill whose room for text is all of it: that of PowerPoint's keeps clear of the corners, above and below, too. */
function pill(width: number, height: number): string {
  const radius = Math.min(width, height) / 2;
  const point = (x: number, y: number) => xml("a:pt", { x: x * fine, y: y * fine });
  const end = (from: number) =>
    xml("a:arcTo", { wR: radius * fine, hR: radius * fine, stAng: from, swAng: 10_800_000 });
  return custom(width, height, [
    xml("a:moveTo", {}, point(radius, 0)),
    xml("a:lnTo", {}, point(width - radius, 0)),
    end(16_200_000),
    xml("a:lnTo", {}, point(radius, height)),
    end(5_400_000),
  ]);
}

function custom(width: number, height: number, legs: readonly string[]): string {
  const site = (angle: string, x: string, y: string) => xml("a:cxn", { ang: angle }, xml("a:pos", { x, y }));
  const path = xml("a:path", { w: width * fine, h: height * fine }, ...legs, xml("a:close"));
  return ownGeometry(
    path,
    site("3cd4", "hc", "t"),
    site("cd2", "l", "vc"),
    site("cd4", "hc", "b"),
    site("0", "r", "vc"),
  );
}

/** A geometry that no preset has: its path, and the sites where ties are glued. */
export function ownGeometry(path: string, ...sites: readonly string[]): string {
  return xml(
    "a:custGeom",
    {},
    xml("a:avLst"),
    xml("a:gdLst"),
    xml("a:ahLst"),
    xml("a:cxnLst", {}, ...sites),
    xml("a:rect", { l: "l", t: "t", r: "r", b: "b" }),
    xml("a:pathLst", {}, path),
  );
}

/** A preset's geometry with its adjustments. */
export function preset(name: string, adjustments: Readonly<Record<string, number>> = {}): string {
  const values = Object.entries(adjustments).map(([key, value]) =>
    xml("a:gd", { name: key, fmla: `val ${Math.round(value)}` }),
  );
  return xml("a:prstGeom", { prst: name }, xml("a:avLst", {}, ...values));
}
