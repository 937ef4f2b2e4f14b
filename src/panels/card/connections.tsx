import { For, type JSX, Show } from "solid-js";
import { connectionsOf } from "../../core/graph/connections.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Icon } from "../../ui/icon.tsx";
import { nameOf } from "../thing/name-of.ts";

/** What a node is tied to, grouped by relation and direction; each tie leads to the other end or to itself. */
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
              <ul class="connection-list">
                <For each={group.ties}>
                  {(tie) => (
                    <li>
                      <button type="button" class="connection" onClick={() => explorer.select(tie.other)}>
                        {nameOf(explorer, tie.other)}
                        <Show when={tie.basis !== "stated"}>
                          <span class="muted"> {t()(`types.basis.${tie.basis}`)}</span>
                        </Show>
                      </button>
                      <button
                        type="button"
                        class="icon-button tie-button"
                        aria-label={t()("card.tie", {
                          sentence: nameOf(explorer, tie.id),
                        })}
                        onClick={() => explorer.select(tie.id)}
                      >
                        <Icon name="arrow" />
                      </button>
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
