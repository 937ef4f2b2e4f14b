import type { Basis, Language } from "../core/atlas/vocabulary.ts";
import type { LensBy, LensClass } from "../core/view/lens.ts";
import type { Level } from "../core/view/level.ts";
import type { EdgeKind, NodeRole, ShapeName } from "../core/vocabulary/roles.ts";
import type { TypeDef } from "../core/vocabulary/vocabulary-schema.ts";

/** A point in scene units; one unit is a CSS pixel of the stage, or a point of the page, that it is placed for. */
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

/** A project's mark on a shared node; its place in the little grid is the same on every node. */
export interface Dot {
  /** From the box's centre, in scene units. */
  readonly dx: number;
  readonly dy: number;
  readonly radius: number;
  readonly color: string;
  /** Whether it takes part in that project; a slot without a part is a speck. */
  readonly on: boolean;
}

/** How a label is set. */
export interface LabelStyle {
  /** Lines as drawn, already broken; never empty. */
  readonly lines: readonly string[];
  readonly fontSize: number;
  /** Distance between baselines, in scene units. */
  readonly lineHeight: number;
  readonly fontWeight: 400 | 600;
  readonly align: "start" | "middle";
  /** Where lines begin, or have their middle, and the middle of them all: from the box's centre. */
  readonly dx: number;
  readonly dy: number;
}

/** One node as a picture shows it: geometry, label and colours, nothing about what is filtered or chosen. */
export interface SceneNode extends Box {
  /** Its own among all that is drawn: a node that stands in several places has one for each. */
  readonly key: string;
  readonly id: string;
  /** Whether it stands elsewhere in the same picture, and first there. */
  readonly again: boolean;
  readonly type: string;
  readonly role: NodeRole;
  readonly level: Level;
  readonly shape: ShapeName;
  /** Where its shape is drawn: around its words, as a small sign before them, or not at all. */
  readonly outline: Box | undefined;
  readonly boxed: boolean;
  readonly label: LabelStyle;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly textColor: string;
  /** Dash lengths of the outline, empty for solid: the basis of the node's own claim. */
  readonly dash: readonly number[];
  /** One dot per project, where it stands outside of territories. */
  readonly dots: readonly Dot[];
  readonly projects: readonly string[];
}

/** One edge as a picture shows it where something asks for it. */
export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  readonly kind: EdgeKind;
  readonly basis: Basis;
  /**
   * How the picture tells it without being asked: by a line, or by one end standing under the other, and it is drawn where
   * it is lit; or by what stands where on every map, and it is not.
   */
  readonly told: "line" | "place" | undefined;
  /** From the source's box to the target's, found when it is first asked for. */
  readonly points: readonly Point[];
  readonly cornerRadius: number;
  readonly stroke: string;
  readonly width: number;
  readonly dash: readonly number[];
  /** The same along its points, in step with all that runs there. */
  readonly dashes: readonly number[];
  readonly arrow: boolean;
}

/** A line that stands without being asked for, each stretch drawn once for all edges that run there. */
export interface SceneLine {
  /** None for a rule. */
  readonly edges: readonly string[];
  /** Where along it each of them runs, by the way from its start; all along where nothing says so. */
  readonly spans?: () => readonly (readonly [from: number, to: number])[];
  /** In whose tree it is; undefined for one between projects, and for a rule. */
  readonly project: string | undefined;
  /** The nodes that a rule stands over. */
  readonly over: readonly string[];
  readonly level: Level;
  readonly points: readonly Point[];
  readonly cornerRadius: number;
  readonly stroke: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly arrow: boolean;
}

/** A faint ground behind what belongs together. */
export interface ScenePanel extends SceneRect {
  readonly fill: string;
  readonly level: Level;
}

/** A small heading on the map that is no node, such as the name of a part of the spine. */
export interface SceneHeading {
  readonly id: string;
  readonly level: Level;
  /** The nodes under it. */
  readonly over: readonly string[];
  readonly lines: readonly string[];
  readonly x: number;
  /** The middle of all lines. */
  readonly y: number;
  readonly align: "start" | "middle" | "end";
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly fontWeight: 400 | 600;
  readonly color: string;
  /** The tie that it is written on, the ground that covers this there, and the room around the words, in scene units. */
  readonly on?: { readonly tie: string; readonly ground: string; readonly room: number };
}

/** A class of claims that colours tell, and how it is drawn. */
export interface LensEntry {
  readonly id: LensClass;
  readonly text: string;
  readonly fill: string;
  readonly stroke: string;
  /** Of outlines, in sizes of a leaf's label. */
  readonly strokeWidth: number;
}

/** Everything a picture of one placement, in one language and one theme, consists of. */
export interface Scene {
  /** What is placed and for which frame: scenes with the same one differ in colours only. */
  readonly layoutId: string;
  /** Whether it is looked at as a whole at first, or across its width from the top. */
  readonly fit: "whole" | "width";
  /** Whether it is never looked at from so far that its words could not be read: all of it at once tells nothing. */
  readonly legible?: boolean;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  /** The size of a leaf's label, in scene units. */
  readonly size: number;
  readonly background: string;
  /** The types of its vocabulary, in order. */
  readonly types: readonly TypeDef[];
  readonly panels: readonly ScenePanel[];
  readonly lines: readonly SceneLine[];
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly headings: readonly SceneHeading[];
  /** What its colours tell, where that is not the project. */
  readonly lens?: { readonly by: LensBy; readonly entries: readonly LensEntry[] };
  /** Nodes that its frame has no legible room for. */
  readonly leftOut: readonly string[];
}
