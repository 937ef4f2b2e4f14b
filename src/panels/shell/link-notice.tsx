import { For, type JSX, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { Icon } from "../../ui/icon.tsx";

/** What of an opened link could not be followed, until it is dismissed. */
export function LinkNotice(props: { explorer: Explorer }): JSX.Element {
  const t = () => props.explorer.t;
  return (
    <Show when={props.explorer.linkProblems().length > 0}>
      <div class="notice" role="alert">
        <ul>
          <For each={props.explorer.linkProblems()}>
            {(problem) => (
              <li>
                {t()(`link.${problem.code}`, {
                  name: problem.name,
                  value: [...problem.value].slice(0, 60).join(""),
                })}
              </li>
            )}
          </For>
        </ul>
        <button
          type="button"
          class="icon-button"
          aria-label={t()("common.close")}
          onClick={() => props.explorer.dismissLinkProblems()}
        >
          <Icon name="close" />
        </button>
      </div>
    </Show>
  );
}
