import type { Accessor } from "solid-js";
import { mediaMatches } from "./media-matches.ts";

/** Whether the system imposes its colours, as it is now. */
export function forcedColours(): Accessor<boolean> {
  return mediaMatches("(forced-colors: active)");
}
