import type { LayoutName } from "../theme/layout-xml.ts";

/** The name that a slide knows its address by. */
export const addressRelation = "rIdAddress";

/** A slide that is written, and what its package must know of it. */
export interface PackagedSlide {
  readonly layout: LayoutName;
  readonly xml: string;
  readonly notes: readonly string[];
  /** Where its text with the relation `addressRelation` leads. */
  readonly link?: string;
}
