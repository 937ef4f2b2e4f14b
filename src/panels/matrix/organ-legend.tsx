import { For, type JSX } from "solid-js";
import { claimsByBasis, type OrganClaim } from "../../core/graph/organ-claims.ts";
import type { Explorer } from "../../state/explorer.ts";
import { BasisMark } from "../type-mark.tsx";

/** What the lines under the claims and along the streams mean, with how many claims have each basis. */
export function OrganLegend(props: { explorer: Explorer; claims: readonly OrganClaim[] }): JSX.Element {
  const { explorer } = props;
  return (
    <section class="part-legend" aria-label={explorer.t("matrix.legend")}>
      <ul>
        <For each={claimsByBasis(props.claims)}>
          {([basis, count]) => (
            <li>
              <BasisMark basis={basis} /> {explorer.t(`types.basis.${basis}`)}{" "}
              <span class="count">{count}</span>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
