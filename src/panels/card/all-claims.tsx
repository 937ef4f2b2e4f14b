import "../../i18n/late/explore.ts";
import { For, type JSX } from "solid-js";
import { claimsOf } from "../../core/graph/claims-of.ts";
import type { Explorer } from "../../state/explorer.ts";
import { TieLine } from "./tie-line.tsx";

/** Why a node is in the atlas: every tie it takes part in, as a sentence with what that rests on. */
export function AllClaims(props: { explorer: Explorer; id: string }): JSX.Element {
  const claims = () =>
    claimsOf(props.explorer.graph, props.id).groups.flatMap((group) => group.claims.map(({ id }) => id));
  return (
    <details class="card-more">
      <summary>
        {props.explorer.t("explore.whyHere")} <span class="count">{claims().length}</span>
      </summary>
      <For each={claims()}>{(id) => <TieLine explorer={props.explorer} id={id} />}</For>
    </details>
  );
}
