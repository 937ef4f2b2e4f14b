import "../../i18n/late/share.ts";
import { createEffect, createUniqueId, For, type JSX, lazy, on } from "solid-js";
import { isDrawn } from "../../core/view/view-ids.ts";
import type { SceneOf, StageLayout } from "../../scene/create-scenes.ts";
import type { SceneRect } from "../../scene/types.ts";
import { type Explorer, type ShareId, shareIds } from "../../state/explorer.ts";
import { CopyByHand } from "../../ui/copy-button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Icon } from "../../ui/icon.tsx";
import { pageAddress } from "../picture/picture-link.ts";
import { createShare, type ShareOutcome } from "./create-share.ts";
import { ExportData } from "./export-data.tsx";
import { viewPicture } from "./view-picture.ts";

// No build carries it: there the branch is dead.
const CopyStep = import.meta.env.DEV ? lazy(() => import("../present/copy-step.tsx")) : undefined;

/** Ways to hand on what is seen, each of which copies something and says so. */
export function ShareDialog(props: {
  explorer: Explorer;
  sceneOf: SceneOf;
  /** What is on the stage. */
  layout: StageLayout;
  viewport(): SceneRect | undefined;
}): JSX.Element {
  const { explorer } = props;
  return (
    <Dialog
      open={explorer.dialog() === "share"}
      title={explorer.t("command.share")}
      closeLabel={explorer.t("common.close")}
      class="share-dialog"
      onClose={() => explorer.closeDialog()}
    >
      <ShareList {...props} />
    </Dialog>
  );
}

function ShareList(props: Parameters<typeof ShareDialog>[0]): JSX.Element {
  const { explorer } = props;
  const share = createShare({
    explorer,
    page: pageAddress(window.location.href),
    picture: () => viewPicture(props),
    writePicture: (picture) => navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]),
  });
  // Asked for by its own command: done as the list opens.
  createEffect(
    on(explorer.shareRequest, (id) => {
      if (id) void share.copy(id);
    }),
  );
  // Only of what is drawn is there a picture.
  const ways = () => shareIds.filter((id) => id !== "picture" || isDrawn(explorer.view()));
  return (
    <ul class="share-list">
      <For each={ways()}>
        {(id) => (
          <ShareWay
            explorer={explorer}
            id={id}
            outcome={share.outcome(id)}
            onCopy={() => void share.copy(id)}
          />
        )}
      </For>
      <ExportData explorer={explorer} />
      <OpenAtlas explorer={explorer} />
      {CopyStep && (
        <li>
          <CopyStep explorer={explorer} />
        </li>
      )}
    </ul>
  );
}

/** The way in for an atlas of one's own: the page's one chooser of files. */
function OpenAtlas(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const hintId = createUniqueId();
  const choose = () => {
    explorer.closeDialog();
    explorer.requestPicture();
  };
  return (
    <li>
      <button type="button" class="share-way" aria-describedby={hintId} onClick={choose}>
        <Icon name="open" />
        {explorer.t("share.open")}
      </button>
      <p class="muted" id={hintId}>
        {explorer.t("share.openHint")}
      </p>
    </li>
  );
}

function ShareWay(props: {
  explorer: Explorer;
  id: ShareId;
  outcome: ShareOutcome | undefined;
  onCopy(): void;
}): JSX.Element {
  const { t } = props.explorer;
  const hintId = createUniqueId();
  const refused = () => (props.outcome?.kind === "refused" ? props.outcome.text : undefined);
  const said = () => {
    const kind = props.outcome?.kind;
    if (kind === "making") return props.id === "picture" ? t("share.making") : "";
    if (kind === "copied") return t("share.copied");
    if (kind === "refused") return t("share.refused");
    if (kind === "saved") return t("share.pictureRefused");
    return kind === "failed" ? t("share.pictureFailed") : "";
  };
  /** What went as usual is said in the row itself, which moves no other. */
  const isLong = () => !["making", "copied", undefined].includes(props.outcome?.kind);
  return (
    <li>
      <button type="button" class="share-way" aria-describedby={hintId} onClick={() => props.onCopy()}>
        <Icon name={props.outcome?.kind === "copied" ? "check" : "copy"} />
        {t(`share.${props.id}`)}
      </button>
      <p class="muted" id={hintId}>
        {t(`share.${props.id}Hint`)}
      </p>
      <p class="share-said" classList={{ "is-long": isLong() }} role="status">
        {said()}
      </p>
      <CopyByHand label={t(`share.${props.id}`)} text={refused()} />
    </li>
  );
}
