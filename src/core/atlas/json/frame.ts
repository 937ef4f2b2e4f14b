import type { JsonPath } from "./json-path.ts";

/** An object or list that the scan is inside of. */
export interface Frame {
  readonly kind: "object" | "array";
  /** The keys met so far; an object's only. */
  readonly keys: Set<string>;
  key: string;
  index: number;
  /** Whether the next string of an object is a key. */
  awaitsKey: boolean;
}

/** A frame that nothing has been met in. */
export function openFrame(kind: Frame["kind"]): Frame {
  return { kind, keys: new Set(), key: "", index: 0, awaitsKey: true };
}

/** Where the scan is. */
export function framePath(frames: readonly Frame[]): JsonPath {
  return frames.map((frame) => (frame.kind === "object" ? frame.key : frame.index));
}
