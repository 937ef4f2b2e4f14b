import "../../i18n/late/facts.ts";
import "../../i18n/late/lens.ts";
import { createSignal, For, type JSX, Show } from "solid-js";
import type { Id } from "../../core/atlas/schema.ts";
import { claimOf, sentencesOf } from "../../core/graph/claims.ts";
import type { Explorer } from "../../state/explorer.ts";
import { SentenceLinks } from "../card/lead.tsx";
import { nameOf } from "../entity/name-of.ts";
import { ChooseButton, NodeButton } from "../entity/node-button.tsx";

/** How many rows are made at once: an atlas of ten thousand nodes has classes of thousands. */
const portion = 200;

/** The claims of a class: each leads to its node or tie, an inference says why and how surely, all where it is said. */
export function LensList(props: {
  id: string;
  explorer: Explorer;
  title: string;
  nodes: readonly Id[];
  edges: readonly string[];
}): JSX.Element {
  const { t } = props.explorer;
  const total = () => props.nodes.length + props.edges.length;
  return (
    <section class="lens-list" id={props.id} aria-label={props.title}>
      <h2>{props.title}</h2>
      <Show when={total() > 0} fallback={<p class="muted">{t("lens.empty")}</p>}>
        <Part explorer={props.explorer} heading={t("lens.ties")} ids={props.edges} />
        <Part explorer={props.explorer} heading={t("lens.nodes")} ids={props.nodes} />
      </Show>
    </section>
  );
}

function Part(props: { explorer: Explorer; heading: string; ids: readonly string[] }): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  const [most, setMost] = createSignal(portion);
  const left = () => props.ids.length - most();
  return (
    <Show when={props.ids.length > 0}>
      <h3>
        {props.heading} <span class="count">{props.ids.length}</span>
      </h3>
      <ul>
        <For each={props.ids.slice(0, most())}>{(id) => <Row explorer={explorer} id={id} />}</For>
      </ul>
      <Show when={left() > 0}>
        <button type="button" class="quiet-button" onClick={() => setMost(most() + portion)}>
          {t("lens.more", { count: left() })}
        </button>
      </Show>
    </Show>
  );
}

function Row(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  const { graph, t } = explorer;
  const claim = () => claimOf(graph, props.id);
  return (
    <li>
      <Show
        when={graph.hasNode(props.id)}
        fallback={
          <ChooseButton explorer={explorer} id={props.id} class="node-button lens-tie">
            <span>{nameOf(explorer, props.id)}</span>
          </ChooseButton>
        }
      >
        <NodeButton explorer={explorer} id={props.id} />
      </Show>
      <Show when={claim().rationale}>
        {(rationale) => (
          <p class="lens-why">
            <Show when={claim().confidence}>
              {(confidence) => <strong>{t(`types.confidence.${confidence()}`)}</strong>}
            </Show>{" "}
            {rationale()[explorer.language()]}
          </p>
        )}
      </Show>
      <p class="lens-where muted">
        <SentenceLinks explorer={explorer} sentences={sentencesOf(graph, props.id)} />
      </p>
    </li>
  );
}
