import type { Id } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import { emptyFilter, type Filter } from "../view/filter.ts";
import type { FocusState } from "../view/focus-state.ts";
import type { Lens } from "../view/lens.ts";
import type { ViewId, ViewPart } from "../view/view-ids.ts";

export { type FocusState, focusSteps } from "../view/focus-state.ts";
export { type ViewId, type ViewPart, viewIds } from "../view/view-ids.ts";

/** The size of a stage, in CSS pixels: what nodes are placed for. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Where the map is looked at: the middle of the stage in scene units, and the zoom relative to the one that fits, among
 * the nodes as they are placed for a stage and a language; without one, for those of the reader.
 */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly stage?: StageSize;
  /** Only with a stage. */
  readonly language?: Language;
}

/** Two nodes and which of the shortest ways between them is looked at, counted from 0. */
export interface PathState {
  readonly from: Id;
  readonly to: Id;
  readonly choice: number;
}

/** A step of a tour, by the ids of both. */
export interface TourPlace {
  readonly tour: Id;
  readonly step: Id;
}

/** What a link carries; language and theme are the reader's and no part of it. */
export interface LinkState extends Filter {
  /** Only where it is not the atlas that opens by itself. */
  readonly atlas?: Id;
  readonly view: ViewId;
  /** Only where it is not the view's first. */
  readonly part?: ViewPart;
  /** The column that tables are sorted by, with a hyphen before it for the greatest first. */
  readonly sort?: string;
  /** The chosen nodes and ties in the order in which they were chosen, each once. */
  readonly sel: readonly string[];
  readonly focus?: FocusState;
  readonly path?: PathState;
  /** Whether mechanisms, figures and references are placed, too. */
  readonly detail?: true;
  /** Whether what passes the filter is placed as a picture of its own. */
  readonly arranged?: true;
  /** What colours the map. */
  readonly lens?: Lens;
  readonly camera?: Camera;
  /** The step of a tour that is being shown. */
  readonly tour?: TourPlace;
}

/** What a link without a hash opens. */
export const defaultLink: LinkState = { ...emptyFilter, view: "map", sel: [] };

/** One part of a link that could not be followed. */
export interface LinkProblem {
  /** `damaged` is the whole link, the others are one part of it. */
  readonly code: "damaged" | "unknownPart" | "repeatedPart" | "badValue" | "unknownId" | "unknownAtlas";
  /** The part's name as the link writes it. */
  readonly name: string;
  readonly value: string;
}
