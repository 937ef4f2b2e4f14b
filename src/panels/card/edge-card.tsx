import "../../i18n/late/card.ts";
import { For, type JSX, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../entity/name-of.ts";
import { NodeButton } from "../entity/node-button.tsx";
import { BasisMark } from "../entity/node-mark.tsx";
import { Citation } from "./citation.tsx";
import { ClaimSection } from "./claim-section.tsx";
import { Lead } from "./lead.tsx";

/** The card of a tie: its sentence, who undertakes what it tells of, its two ends, what it rests on. */
export function EdgeCard(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  const t = () => explorer.t;
  const edge = () => explorer.graph.getEdgeAttribute(props.id, "edge");
  return (
    <>
      <p class="card-type">
        <BasisMark basis={edge().basis} />
        <span>{explorer.graph.getEdgeAttribute(props.id, "relation").label[explorer.language()]}</span>
      </p>
      <h2 class="card-heading">{nameOf(explorer, props.id)}</h2>
      <Lead explorer={explorer} id={props.id} />
      <ul class="card-ends" aria-label={t()("evidence.ends")}>
        <For each={[edge().source, edge().target]}>
          {(id) => (
            <li>
              <NodeButton explorer={explorer} id={id} />
            </li>
          )}
        </For>
      </ul>
      <Show when={edge().note}>{(note) => <p class="card-note">{note()[explorer.language()]}</p>}</Show>
      <ClaimSection explorer={explorer} claim={edge()} />
      <Citation explorer={explorer} cited={props.id} />
    </>
  );
}
