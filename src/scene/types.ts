/** A point in scene units; one unit is one CSS pixel when the whole map is fitted in its reference window. */
export type Point = readonly [x: number, y: number];

/** An axis-parallel rectangle by its centre, in scene units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle of the scene by its upper left corner. */
export interface SceneRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The outlines a node can have; each node type has exactly one. */
export const shapeNames = [
  "hexagon",
  "cut-rectangle",
  "pill",
  "round-rectangle",
  "ellipse",
  "tag",
  "diamond",
  "folded-rectangle",
] as const;
export type ShapeName = (typeof shapeNames)[number];

/** A project's mark on a shared node; its place in the little grid is the same on every node. */
export interface Dot {
  /** From the box's centre, in scene units. */
  readonly dx: number;
  readonly dy: number;
  readonly radius: number;
  readonly color: string;
}

/** How a label is set inside its box. */
export interface LabelStyle {
  /** Lines as drawn, already broken; never empty. */
  readonly lines: readonly string[];
  readonly fontSize: number;
  /** Distance between baselines, in scene units. */
  readonly lineHeight: number;
  readonly fontWeight: 400 | 600;
}

/** One node as a picture shows it: geometry, label and colours, nothing about what is filtered or chosen. */
export interface SceneNode extends Box {
  readonly id: string;
  readonly type: string;
  readonly level: "far" | "overview" | "near";
  readonly shape: ShapeName;
  readonly label: LabelStyle;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly textColor: string;
  /** Dash lengths of the outline, empty for solid: the basis of the node's own claim. */
  readonly dash: readonly number[];
  /** Where the label's middle stands, from the box's centre: dots push it aside. */
  readonly labelShift: number;
  /** One dot per project of a shared node; empty inside a territory. */
  readonly dots: readonly Dot[];
  readonly projects: readonly string[];
}

/** One tie as a picture shows it. */
export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  readonly basis: "stated" | "inferred" | "background";
  /** From the source's outline to the target's outline: two to six points, at most five segments. */
  readonly points: readonly Point[];
  readonly cornerRadius: number;
  readonly stroke: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly arrow: boolean;
  /** The level from which the tie is drawn without being asked for; `asked` for one that only selection, hover or a small filter shows. */
  readonly standing: "far" | "overview" | "near" | "asked";
}

/** A small heading on the map that is no node, such as the name of a part of the spine. */
export interface SceneHeading {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
  readonly color: string;
}

/** Everything a picture of one layout, in one language and one theme, consists of. */
export interface Scene {
  readonly layoutId: string;
  /** Whether it is looked at as a whole at first, or across its width from the top. */
  readonly fit: "whole" | "width";
  readonly language: "zh" | "en";
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly headings: readonly SceneHeading[];
}
