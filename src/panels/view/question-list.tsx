import { For, type JSX } from "solid-js";
import { defaultLink } from "../../core/link/link-state.ts";
import { type StarterQuestion, starterQuestions } from "../../core/link/starter-questions.ts";
import type { Explorer } from "../../state/explorer.ts";
import { thenFocus } from "../../ui/then-focus.ts";
import { questionText } from "./question-text.ts";
import { viewPanelId } from "./view-panel-id.ts";

/** Three questions that the open view answers of this atlas, each of which opens its answer. */
export function QuestionList(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const open = ({ opens }: StarterQuestion) => {
    const { atlas } = explorer.link();
    explorer.openLink({ ...defaultLink, ...(atlas !== undefined && { atlas }), ...opens }, []);
  };
  return (
    <ul class="question-list">
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
  );
}
