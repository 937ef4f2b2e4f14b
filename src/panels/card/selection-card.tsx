import "../../i18n/late/card.ts";
import { For, type JSX, Show } from "solid-js";
import { describeSelection } from "../../core/describe/describe-selection.ts";
import type { Explorer } from "../../state/explorer.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { nameOf } from "../entity/name-of.ts";
import { NodeButton } from "../entity/node-button.tsx";
import { copyWords } from "./copy-words.ts";
import { TieRow } from "./tie-row.tsx";

/** The card of several chosen things: what they are, how they are tied to each other, and the way between two. */
export function SelectionCard(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const { t, graph } = explorer;
  const nodes = () => explorer.selected().filter((id) => graph.hasNode(id));
  const said = () => describeSelection(graph, explorer.selected(), explorer.language());
  const ties = () => said().ties;
  const inSentences = () => [said().summary, ...ties().map(({ sentence }) => sentence)].join("\n");
  const [from, to] = [() => nodes()[0], () => nodes()[1]];
  const findWay = () => {
    const [start, end] = [from(), to()];
    if (start !== undefined && end !== undefined) explorer.setPath({ from: start, to: end, choice: 0 });
  };
  return (
    <>
      <h2 class="card-heading">{t("explore.chosen", { count: explorer.selected().length })}</h2>
      <p class="card-note">{said().summary}</p>
      <Show when={nodes().length === 2 && explorer.selected().length === 2}>
        <div class="card-actions">
          <button type="button" class="quiet-button" onClick={findWay}>
            <Icon name="path" />
            {t("explore.pathOfTwo")}
          </button>
        </div>
      </Show>
      <ul class="chosen-list">
        <For each={nodes()}>
          {(id) => (
            <li>
              <NodeButton explorer={explorer} id={id} />
              <button
                type="button"
                class="icon-button"
                aria-label={t("explore.release", { name: nameOf(explorer, id) })}
                onClick={() => explorer.toggleSelected(id)}
              >
                <Icon name="close" />
              </button>
            </li>
          )}
        </For>
      </ul>
      <section class="card-section">
        <h3>
          {t("explore.betweenThem")} <span class="count">{ties().length}</span>
        </h3>
        <Show when={ties().length > 0} fallback={<p class="muted">{t("explore.noneBetween")}</p>}>
          <For each={ties().map(({ id }) => id)}>{(id) => <TieRow explorer={explorer} id={id} />}</For>
        </Show>
      </section>
      <CopyButton words={copyWords(explorer, "copy.sentences")} text={inSentences} />
    </>
  );
}
