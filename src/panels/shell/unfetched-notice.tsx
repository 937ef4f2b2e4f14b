import { createSignal, type JSX, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { atlasFile, unfetched } from "../../state/fetch-text.ts";
import { Notice } from "../../ui/notice.tsx";
import { viewPanelId } from "../view/view-panel-id.ts";
import { ReloadButton } from "./unfetched.tsx";

/** Which files of the atlas could not be fetched, whatever is missing for want of them; until it is dismissed. */
export function UnfetchedNotice(props: {
  explorer: Explorer;
  /** The name of the atlas's folder. */
  folder: string;
}): JSX.Element {
  const { t } = props.explorer;
  const [dismissed, setDismissed] = createSignal<readonly string[]>([]);
  const files = () =>
    [...unfetched()].filter(
      (file) => file.startsWith(atlasFile(props.folder, "")) && !dismissed().includes(file),
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
