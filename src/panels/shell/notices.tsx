import { createSignal, For, type JSX, Show } from "solid-js";
import { ownPartNames } from "../../core/link/link-parts.ts";
import { filterGroups, groupName } from "../../core/view/filter-groups.ts";
import type { AtlasStore } from "../../state/atlas-store.ts";
import type { Explorer } from "../../state/explorer.ts";
import { atlasFile, unfetched } from "../../state/fetch-text.ts";
import { Notice } from "../../ui/notice.tsx";
import { viewPanelId } from "../view/view-panel-id.ts";
import { ReloadButton } from "./unfetched.tsx";

/** That what the reader set could not be remembered, until it is dismissed or was remembered after all. */
export function SettingsNotice(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  return (
    <Show when={explorer.settingsUnsaved()}>
      <Notice
        role="status"
        closeLabel={explorer.t("common.close")}
        leaveTo={viewPanelId}
        onClose={() => explorer.tellSettingsUnsaved(false)}
      >
        <p>{explorer.t("page.settingsUnsaved")}</p>
      </Notice>
    </Show>
  );
}

/** That an atlas which was chosen could not be fetched, until it is dismissed. */
export function StoreNotice(props: { explorer: Explorer; store: AtlasStore }): JSX.Element {
  return (
    <Show when={props.store.unreachable()}>
      {(file) => (
        <Notice
          role="alert"
          closeLabel={props.explorer.t("common.close")}
          leaveTo={viewPanelId}
          onClose={() => props.store.dismiss()}
        >
          <p>{props.explorer.t("page.unreachableStays", { file: file() })}</p>
        </Notice>
      )}
    </Show>
  );
}

/** What of an opened link could not be followed, until it is dismissed. */
export function LinkNotice(props: { explorer: Explorer }): JSX.Element {
  const t = () => props.explorer.t;
  const partName = (name: string) => {
    const group = filterGroups.find((one) => one === name);
    if (group)
      return groupName(props.explorer.graph.getAttribute("vocabulary"), group)[props.explorer.language()];
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

/** Which files of the atlas could not be fetched, but for what the view itself tells; until it is dismissed. */
export function UnfetchedNotice(props: {
  explorer: Explorer;
  /** The name of the atlas's folder. */
  folder: string;
}): JSX.Element {
  const { t } = props.explorer;
  const [dismissed, setDismissed] = createSignal<readonly string[]>([]);
  const files = () =>
    [...unfetched()].filter(
      (file) =>
        file.startsWith(atlasFile(props.folder, "")) &&
        !dismissed().includes(file) &&
        !(props.explorer.view() === "text" && file === atlasFile(props.folder, "text-index.json")),
    );
  return (
    <Show when={files().length > 0}>
      <Notice
        role="alert"
        closeLabel={t("common.close")}
        leaveTo={viewPanelId}
        onClose={() => setDismissed([...dismissed(), ...files()])}
      >
        <div>
          <p>{t("page.unfetched", { file: files().join(", ") })}</p>
          <ReloadButton t={t} />
        </div>
      </Notice>
    </Show>
  );
}
