import { createMemo, type JSX, Show } from "solid-js";
import type { SentenceClaim } from "../../core/atlas/sentence-coverage.ts";
import type { Explorer } from "../../state/explorer.ts";
import { NodeButton } from "../thing/node-button.tsx";
import { ClaimList } from "./claim-list.tsx";
import type { TextParts } from "./text-parts.ts";
import { TieButton } from "./tie-button.tsx";

/** What rests on a sentence: the nodes, then the ties, each with the name or number that is quoted for it. */
export function SentenceClaims(props: {
  parts: TextParts;
  claims: readonly SentenceClaim[];
  /** Whether their beginning is drawn before it is known where it lies. */
  first: boolean;
}): JSX.Element {
  const { explorer } = props.parts;
  const nodes = createMemo(() => props.claims.filter(({ id }) => explorer.graph.hasNode(id)));
  const ties = createMemo(() => props.claims.filter(({ id }) => !explorer.graph.hasNode(id)));
  return (
    <>
      <Show when={nodes().length > 0}>
        <ClaimList
          parts={props.parts}
          class="claim-nodes"
          label={explorer.t("text.nodes")}
          claims={nodes()}
          first={props.first}
          item={(claim) => (
            <>
              <NodeButton explorer={explorer} id={claim.id} />
              <Quoted explorer={explorer} claim={claim} />
            </>
          )}
        />
      </Show>
      <Show when={ties().length > 0}>
        <ClaimList
          parts={props.parts}
          class="claim-ties"
          label={explorer.t("text.ties")}
          claims={ties()}
          first={props.first}
          item={(claim) => (
            <>
              <TieButton explorer={explorer} id={claim.id} />
              <Quoted explorer={explorer} claim={claim} />
            </>
          )}
        />
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
