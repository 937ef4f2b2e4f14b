import { type JSX, Show } from "solid-js";
import type { Explorer } from "../state/explorer.ts";
import { Icon } from "../ui/icon.tsx";
import { EdgeCard } from "./edge-card.tsx";
import { NodeCard } from "./node-card.tsx";

/** The card of what is chosen: what it is, what it rests on, what it is tied to. */
export function Card(props: { explorer: Explorer }): JSX.Element {
  const t = () => props.explorer.t;
  return (
    <Show when={props.explorer.selection()} keyed>
      {(id) => (
        <aside class="card" aria-label={t()("card.title")}>
          <button
            type="button"
            class="icon-button card-close"
            aria-label={t()("common.close")}
            onClick={() => props.explorer.select(undefined)}
          >
            <Icon name="close" />
          </button>
          <div class="card-scroll">
            <Show when={props.explorer.selectionHidden()}>
              <p class="card-hidden">
                {t()("card.hidden")}{" "}
                <button type="button" class="link-button" onClick={() => props.explorer.showSelection()}>
                  {t()("card.show")}
                </button>
              </p>
            </Show>
            {props.explorer.graph.hasNode(id) ? (
              <NodeCard explorer={props.explorer} id={id} />
            ) : (
              <EdgeCard explorer={props.explorer} id={id} />
            )}
          </div>
        </aside>
      )}
    </Show>
  );
}
