import type { JSX } from "solid-js";
import type { Basis } from "../../core/atlas/vocabulary.ts";
import type { Explorer } from "../../state/explorer.ts";
import { fetched } from "../view/fetched.tsx";
import { FacetFilter } from "./facet-filter.tsx";
import type { FilterFace } from "./filter-face.ts";

const BasisMeanings = fetched(() => import("./menu-meanings.tsx"), "BasisMeanings");

/** Claims of which basis are seen, by the lines of the map; tells of arrows and thickness, too. */
export function BasisFilter(props: { explorer: Explorer; face: FilterFace<Basis> }): JSX.Element {
  return <FacetFilter {...props} group="bases" legend={<BasisMeanings explorer={props.explorer} />} />;
}
