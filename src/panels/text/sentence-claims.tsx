import { For, type JSX, Show } from "solid-js";
import type { SentenceClaim } from "../../core/atlas/sentence-coverage.ts";
import type { Explorer } from "../../state/explorer.ts";
import { NodeButton } from "../thing/node-button.tsx";
import { TieButton } from "./tie-button.tsx";

/** What rests on a sentence: the nodes, then the ties, each with the name or number that is quoted for it. */
export function SentenceClaims(props: { explorer: Explorer; claims: readonly SentenceClaim[] }): JSX.Element {
  const { explorer } = props;
  const nodes = () => props.claims.filter(({ id }) => explorer.graph.hasNode(id));
  const ties = () => props.claims.filter(({ id }) => !explorer.graph.hasNode(id));
  return (
    <>
      <Show when={nodes().length > 0}>
        <ul class="claim-nodes" aria-label={explorer.t("text.nodes")}>
          <For each={nodes()}>
            {(claim) => (
              <li>
                <NodeButton explorer={explorer} id={claim.id} />
                <Quoted explorer={explorer} claim={claim} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={ties().length > 0}>
        <ul class="claim-ties" aria-label={explorer.t("text.ties")}>
          <For each={ties()}>
            {(claim) => (
              <li>
                <TieButton explorer={explorer} id={claim.id} />
                <Quoted explorer={explorer} claim={claim} />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}

/** The text's own names and numbers for a claim, those apart that its button says already. */
function Quoted(props: { explorer: Explorer; claim: SentenceClaim }): JSX.Element {
  const { graph } = props.explorer;
  const said = () =>
    graph.hasNode(props.claim.id)
      ? graph.getNodeAttribute(props.claim.id, "node").label[props.explorer.language()]
      : "";
  const surfaces = () => {
    const quoted = props.claim.places.flatMap(({ surface }) => surface?.replace(/^“|”$/gu, "") ?? []);
    return [...new Set(quoted)].filter((surface) => surface !== said());
  };
  return (
    <Show when={surfaces().length > 0}>
      <span class="muted" lang="zh-Hans">
        {surfaces()
          .map((surface) => props.explorer.t("card.quoted", { surface }))
          .join(" ")}
      </span>
    </Show>
  );
}
