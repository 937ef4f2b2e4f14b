import type { JSX } from "solid-js";
import type { Basis } from "../../core/atlas/vocabulary.ts";
import type { Explorer } from "../../state/explorer.ts";
import { FacetFilter } from "./facet-filter.tsx";
import type { FilterFace } from "./filter-face.ts";

/** Claims of which basis are seen, by the lines of the map. */
export function BasisFilter(props: { explorer: Explorer; face: FilterFace<Basis> }): JSX.Element {
  return <FacetFilter {...props} group="bases" legend="LineLegend" />;
}
