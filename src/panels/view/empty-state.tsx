import { For, type JSX, Show } from "solid-js";
import { defaultLink } from "../../core/link/link-state.ts";
import { isFiltering } from "../../core/view/filter.ts";
import { type StarterQuestion, starterQuestions } from "../../core/view/starter-questions.ts";
import type { Explorer } from "../../state/explorer.ts";
import { thenFocus } from "../../ui/then-focus.ts";
import { questionText } from "./question-text.ts";
import { viewPanelId } from "./view-panel-id.ts";

/** What a view shows where there is nothing to show: why, the way back, and three questions that it answers. */
export function EmptyState(props: { explorer: Explorer; message?: string }): JSX.Element {
  const { explorer } = props;
  const open = ({ opens }: StarterQuestion) => {
    const { atlas } = explorer.link();
    explorer.openLink({ ...defaultLink, ...(atlas !== undefined && { atlas }), ...opens }, []);
  };
  return (
    <div class="view-message empty-state">
      <p role="status">{props.message ?? explorer.t("view.empty")}</p>
      <Show when={isFiltering(explorer.filter())}>
        <button
          type="button"
          class="quiet-button"
          onClick={() => thenFocus(() => explorer.clearFilter(), viewPanelId)}
        >
          {explorer.t("command.clearFilter")}
        </button>
      </Show>
      <p class="muted">{explorer.t("view.questions")}</p>
      <ul>
        <For each={starterQuestions(explorer.graph, explorer.view())}>
          {(question) => (
            <li>
              <button
                type="button"
                class="link-button"
                onClick={() => thenFocus(() => open(question), viewPanelId)}
              >
                {questionText(explorer, question)}
              </button>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
