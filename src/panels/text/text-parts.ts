import type { Explorer } from "../../state/explorer.ts";
import type { Sight } from "../../ui/create-sight.ts";
import type { TextReading } from "./text-reading.ts";

/** What all sentences of the text share. */
export interface TextParts {
  readonly explorer: Explorer;
  readonly reading: TextReading;
  readonly sight: Sight;
  /** Whether there is too much to draw all of it. */
  long(): boolean;
  /** Whether everything is drawn, however much there is. */
  whole(): boolean;
}
