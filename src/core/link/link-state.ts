import type { Id } from "../atlas/schema.ts";
import type { FilterMode } from "../view/filter.ts";
import type { MapShape } from "../view/map-shape.ts";

/** The views of an atlas, the first one being where the page opens. */
export const viewIds = ["map"] as const;

/** A view of an atlas. */
export type ViewId = (typeof viewIds)[number];

/**
 * Where the map is looked at: the middle of the stage in scene units, and the zoom relative to the one that fits. It
 * holds for the places of one shape of stage; `wide` is left unsaid.
 */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly shape?: Exclude<MapShape, "wide">;
}

/** What a link carries; language and theme are the reader's and no part of it. */
export interface LinkState {
  /** Only where it is not the atlas that opens by itself. */
  readonly atlas?: Id;
  readonly view: ViewId;
  readonly projects: readonly Id[];
  readonly mode: FilterMode;
  /** The chosen node or tie. */
  readonly sel?: string;
  readonly camera?: Camera;
}

/** What a link without a hash opens. */
export const defaultLink: LinkState = { view: "map", projects: [], mode: "fade" };

/** One part of a link that could not be followed. */
export interface LinkProblem {
  /** `damaged` is the whole link, the others are one part of it. */
  readonly code: "damaged" | "unknownPart" | "repeatedPart" | "badValue" | "unknownId" | "unknownAtlas";
  /** The part's name as the link writes it. */
  readonly name: string;
  readonly value: string;
}
