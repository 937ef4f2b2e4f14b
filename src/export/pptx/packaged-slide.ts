import type { LayoutName } from "./layout-xml.ts";

/** A slide that is written, and what its package must know of it. */
export interface PackagedSlide {
  readonly layout: LayoutName;
  readonly xml: string;
  readonly notes: readonly string[];
}
