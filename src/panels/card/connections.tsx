import { For, type JSX, Show } from "solid-js";
import { connectionsOf } from "../../core/graph/connections.ts";
import type { Explorer } from "../../state/explorer.ts";
import { TieRow } from "./tie-row.tsx";

/** What a node is tied to, grouped by relation and direction, each tie as a sentence. */
export function Connections(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  const t = () => explorer.t;
  const groups = () => connectionsOf(explorer.graph, props.id);
  return (
    <section class="card-section">
      <h3>
        {t()("card.connections")} <span class="count">{explorer.graph.degree(props.id)}</span>
      </h3>
      <Show when={groups().length > 0} fallback={<p class="muted">{t()("card.noConnections")}</p>}>
        <For each={groups()}>
          {(group) => (
            <>
              <h4>
                {t()(group.forward ? `types.relation.${group.relation}` : `types.inverse.${group.relation}`)}
              </h4>
              <ul class="tie-list">
                <For each={group.ties}>
                  {(tie) => (
                    <li>
                      <TieRow explorer={explorer} id={tie.id} own={props.id} />
                    </li>
                  )}
                </For>
              </ul>
            </>
          )}
        </For>
      </Show>
    </section>
  );
}
