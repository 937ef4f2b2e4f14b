import { For, type JSX, Show } from "solid-js";
import { sayLead } from "../../core/say/lead/say-lead.ts";
import type { Explorer } from "../../state/explorer.ts";
import { SaidPieces } from "./said-pieces.tsx";
import { SentenceLinks } from "./sentence-links.tsx";

/** What a card begins with: who does it, or who acts on it, in a sentence or a few, each with where it is said. */
export function Lead(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  // Of a tie the first is the card's heading.
  const sentences = () =>
    sayLead(explorer.graph, props.id, explorer.language()).slice(explorer.graph.hasEdge(props.id) ? 1 : 0);
  return (
    <Show when={sentences().length > 0}>
      <div class="card-lead">
        <For each={sentences()}>
          {({ pieces, sentences: places }) => (
            <p>
              <SaidPieces explorer={explorer} pieces={pieces} own={props.id} as="link" />{" "}
              <SentenceLinks explorer={explorer} sentences={places} article />
            </p>
          )}
        </For>
      </div>
    </Show>
  );
}
