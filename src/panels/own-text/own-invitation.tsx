import { type JSX, Show } from "solid-js";
import { articleSource } from "../../core/atlas/article-source.ts";
import type { Explorer } from "../../state/explorer.ts";

/** The place of a copy as long as none is open: where one is opened, what for, and how to get one. */
export function OwnInvitation(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  return (
    <div class="own-invitation">
      <OpenTextButton explorer={explorer} />
      <p class="muted">
        {t("own.why")} <Show when={articleSource(explorer.atlas)?.url}>{t("own.above")}</Show>
      </p>
    </div>
  );
}

/** Opens the dialog in which a copy is pasted or chosen. */
export function OpenTextButton(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  return (
    <button type="button" class="quiet-button own-open" onClick={() => explorer.openDialog("ownText")}>
      {explorer.t("command.ownText")}
    </button>
  );
}
