import { For, type JSX, Show } from "solid-js";
import { ownPartNames } from "../../core/link/link-parts.ts";
import { filterGroups, specOf } from "../../core/view/filter-groups.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Notice } from "../../ui/notice.tsx";
import { viewPanelId } from "../view/view-panel-id.ts";

/** What of an opened link could not be followed, until it is dismissed. */
export function LinkNotice(props: { explorer: Explorer }): JSX.Element {
  const t = () => props.explorer.t;
  const partName = (name: string) => {
    const group = filterGroups.find((one) => one === name);
    if (group) return specOf(group).name[props.explorer.language()];
    const part = ownPartNames.find((one) => one === name);
    return part === undefined ? name : t()(`link.part.${part}`);
  };
  return (
    <Show when={props.explorer.linkProblems().length > 0}>
      <Notice
        role="alert"
        closeLabel={t()("common.close")}
        leaveTo={viewPanelId}
        onClose={() => props.explorer.dismissLinkProblems()}
      >
        <ul>
          <For each={props.explorer.linkProblems()}>
            {(problem) => (
              <li>
                {t()(`link.${problem.code}`, {
                  name: problem.name,
                  part: partName(problem.name),
                  value: [...problem.value].slice(0, 60).join(""),
                })}
              </li>
            )}
          </For>
        </ul>
      </Notice>
    </Show>
  );
}
