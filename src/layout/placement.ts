import type { Id } from "../core/atlas/schema.ts";

/** Room for a picture, in the unit of the result; without a height it goes on downwards. */
export interface Frame {
  readonly width: number;
  readonly height?: number | undefined;
  /** Sizes of a leaf's label. */
  readonly size: FrameSizes;
}

/** How large a leaf's label may be. */
export interface FrameSizes {
  /** What does not reach it is not drawn, but counted. */
  readonly least: number;
  /** Below it a size costs much more than it gains. */
  readonly floor: number;
  /** Up to here size counts fully, beyond it little. */
  readonly comfort: number;
  /** It is never larger. */
  readonly most: number;
}

/** What a box stands for. */
export type BoxPart = "root" | "branch" | "leaf" | "detail" | "goal" | "actor";

/** A rectangle; x and y are its left upper corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lines of words: `x` is where each begins, or its middle; `y` the middle of them all. */
export interface PlacedText {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly weight: 400 | 600;
  readonly align: "start" | "middle";
}

/** Words over what they name. */
export interface PlacedHeading extends PlacedText {
  /** The nodes under it. */
  readonly over: readonly Id[];
}

/** A node where it stands. */
export interface PlacedBox extends Rect {
  readonly id: Id;
  readonly part: BoxPart;
  /** Of whose territory it is, by the atlas's order of roots; undefined for what is shared. */
  readonly territory: number | undefined;
  readonly label: PlacedText;
  /** Whether it stands in the picture more than once and this is not the first place. */
  readonly again: boolean;
  /** Under which leaf or root a detail or a goal stands, where it stands there for its tie to it. */
  readonly under?: Id | undefined;
  /** The sign of its type before its words, where it has no outline. */
  readonly glyph: Rect | undefined;
  /** A slot for each territory shown, filled where it takes part. */
  readonly dots: readonly PlacedDot[];
}

/** A slot for a territory beside an actor's name. */
export interface PlacedDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly territory: number;
  readonly on: boolean;
}

/** A line, each stretch of it drawn once for all edges that run there. */
export interface PlacedRoute {
  readonly kind: "trunk" | "twig" | "tie" | "rule";
  /** The edges that run here; a rule has none. */
  readonly edges: readonly Id[];
  /** The nodes that a rule stands over. */
  readonly over?: readonly Id[];
  readonly territory: number | undefined;
  readonly dashed: boolean;
  readonly arrow: boolean;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** A faint ground behind a branch that takes more than one column. */
export interface PlacedPanel extends Rect {
  readonly territory: number;
}

/** A picture, placed. */
export interface Placement {
  readonly width: number;
  readonly height: number;
  /** The size of a leaf's label. */
  readonly size: number;
  /** How territories are arranged, so that another language can be given the same. */
  readonly arrangement: string;
  readonly boxes: readonly PlacedBox[];
  readonly headings: readonly PlacedHeading[];
  readonly panels: readonly PlacedPanel[];
  readonly routes: readonly PlacedRoute[];
  /** What the frame has no legible room for. */
  readonly leftOut: readonly Id[];
}
