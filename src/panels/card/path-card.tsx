import "../../i18n/late/card.ts";
import { For, type JSX, Show } from "solid-js";
import { describePath } from "../../core/describe/describe-path.ts";
import { mostPaths, type Path } from "../../core/graph/shortest-paths.ts";
import type { PathState } from "../../core/link/link-state.ts";
import type { Explorer } from "../../state/explorer.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { nounIn } from "../entity/name-of.ts";
import { NodeButton } from "../entity/node-button.tsx";
import { Citation } from "./citation.tsx";
import { copyWords } from "./copy-words.ts";
import { TieRow } from "./tie-row.tsx";

/** The card of the ways between two nodes: each hop a sentence with its evidence, and the other ways of that length. */
export function PathCard(props: { explorer: Explorer; path: PathState }): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  const heading = () =>
    t("explore.pathBetween", {
      from: nounIn(explorer, props.path.from),
      to: nounIn(explorer, props.path.to),
    });
  const said = (way: Path) => describePath(explorer.graph, way, explorer.language());
  const inSentences = (way: Path) => {
    const { summary, hops } = said(way);
    return [summary, ...hops.flatMap(({ claims }) => claims.map(({ sentence }) => sentence))].join("\n");
  };
  const ways = () => explorer.paths();
  const choices = () => ways().map((_, at) => ({ value: String(at), label: String(at + 1) }));
  return (
    <>
      <p class="card-type">{t("explore.path")}</p>
      <h2 class="card-heading">{heading()}</h2>
      <div class="card-actions">
        <button
          type="button"
          class="quiet-button"
          onClick={() => explorer.setPath({ from: props.path.to, to: props.path.from, choice: 0 })}
        >
          <Icon name="path" />
          {t("explore.pathSwap")}
        </button>
      </div>
      <Show when={explorer.shownPath()} fallback={<p role="status">{t("explore.pathNone")}</p>}>
        {(way) => (
          <>
            <p class="card-note">{said(way()).summary}</p>
            <Show when={ways().length > 1}>
              <ChoiceGroup
                label={t("explore.pathWays")}
                labelShown
                choices={choices()}
                value={String(Math.min(props.path.choice, ways().length - 1))}
                onChoose={(choice) => explorer.setPath({ ...props.path, choice: Number(choice) })}
              />
              <Show when={ways().length >= mostPaths}>
                <p class="muted">{t("explore.pathMost", { count: mostPaths })}</p>
              </Show>
            </Show>
            <ol class="path-steps">
              <For each={way().nodes}>
                {(id, at) => (
                  <li>
                    <NodeButton explorer={explorer} id={id} />
                    <For each={way().hops[at()] ?? []}>
                      {(tie) => <TieRow explorer={explorer} id={tie} />}
                    </For>
                  </li>
                )}
              </For>
            </ol>
            <CopyButton words={copyWords(explorer, "copy.sentences")} text={() => inSentences(way())} />
            <Citation explorer={explorer} cited={way()} />
          </>
        )}
      </Show>
    </>
  );
}
