import { type JSX, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { Notice } from "../../ui/notice.tsx";
import { viewPanelId } from "../view/view-panel-id.ts";

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
