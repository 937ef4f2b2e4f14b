import type { JSX } from "solid-js";
import type { Basis } from "../../core/atlas/vocabulary.ts";
import type { OrganClaim } from "../../core/graph/organ-claims.ts";
import type { Explorer } from "../../state/explorer.ts";
import { BasisLegend } from "../thing/basis-legend.tsx";

/** What the lines under the claims and along the streams mean, with how many claims have each basis. */
export function OrganLegend(props: { explorer: Explorer; claims: readonly OrganClaim[] }): JSX.Element {
  const count = (basis: Basis) => props.claims.filter((claim) => claim.basis === basis).length;
  return (
    <ul class="view-legend" aria-label={props.explorer.t("page.legend")}>
      <BasisLegend explorer={props.explorer} has={(basis) => count(basis) > 0} count={count} />
    </ul>
  );
}
