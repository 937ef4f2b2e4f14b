import { For, type JSX, Show } from "solid-js";
import type { OrganClaim } from "../../core/graph/organ-claims.ts";
import { children } from "../../core/graph/tree.ts";
import type { Explorer } from "../../state/explorer.ts";
import { ChooseButton } from "../thing/choose-button.tsx";
import { nameOf } from "../thing/name-of.ts";
import { NodeButton } from "../thing/node-button.tsx";
import { claimName } from "./claim-name.ts";

/** The claims of a cell, each leading to its card, and with a strand's claim the measures that the strand consists of. */
export function OrganCell(props: { explorer: Explorer; claims: readonly OrganClaim[] }): JSX.Element {
  const { explorer } = props;
  return (
    <Show
      when={props.claims.length > 0}
      fallback={
        <span class="empty-cell">
          <span aria-hidden="true">–</span>
          <span class="visually-hidden">{explorer.t("matrix.noClaim")}</span>
        </span>
      }
    >
      <ul class="organ-claims">
        <For each={props.claims}>{(claim) => <Claim explorer={explorer} claim={claim} />}</For>
      </ul>
    </Show>
  );
}

function Claim(props: { explorer: Explorer; claim: OrganClaim }): JSX.Element {
  const { explorer } = props;
  const { edge, source, strand, basis } = props.claim;
  const claim = explorer.graph.getEdgeAttribute(edge, "edge");
  const measures = source === strand ? children(explorer.graph, strand) : [];
  return (
    <li classList={{ "is-faded": !explorer.passing().edges.has(edge) }}>
      <ChooseButton
        explorer={explorer}
        id={edge}
        class={`claim-button is-${basis}`}
        title={nameOf(explorer, edge)}
      >
        <span class="claim-label">{claimName(explorer, props.claim)}</span>
        <Show when={basis !== "stated"}>
          <span class="visually-hidden"> {explorer.t(`types.basis.${basis}`)}</span>
        </Show>
      </ChooseButton>
      <Show when={basis !== "stated"}>
        <span class="claim-basis">
          {explorer.t(claim.confidence ? `types.confidence.${claim.confidence}` : `types.basis.${basis}`)}
        </span>
      </Show>
      <Show when={measures.length > 0}>
        <details class="claim-measures">
          <summary>{explorer.t("matrix.measuresOf", { count: measures.length })}</summary>
          <ul>
            <For each={measures}>
              {(id) => (
                <li>
                  <NodeButton explorer={explorer} id={id} markless />
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </li>
  );
}
