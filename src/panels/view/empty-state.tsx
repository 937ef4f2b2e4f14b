import { type JSX, Show } from "solid-js";
import { isFiltering } from "../../core/view/filter.ts";
import type { Explorer } from "../../state/explorer.ts";
import { releaseAll } from "../../state/reader-actions.ts";
import { thenFocus } from "../../ui/then-focus.ts";
import { QuestionList } from "./question-list.tsx";
import { viewPanelId } from "./view-panel-id.ts";

/** What a view shows where there is nothing to show: why, the way back, and three questions that it answers. */
export function EmptyState(props: { explorer: Explorer; message?: string }): JSX.Element {
  const { explorer } = props;
  return (
    <div class="view-message empty-state">
      <p role="status">{props.message ?? explorer.t("view.empty")}</p>
      <Show when={isFiltering(explorer.filter())}>
        <button
          type="button"
          class="quiet-button"
          onClick={() => thenFocus(() => releaseAll(explorer), viewPanelId)}
        >
          {explorer.t("command.clearFilter")}
        </button>
      </Show>
      <p class="muted">{explorer.t("view.questions")}</p>
      <QuestionList explorer={explorer} />
    </div>
  );
}
