import { createMemo, type JSX } from "solid-js";
import { viewIds } from "../../core/view/view-ids.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Icon } from "../../ui/icon.tsx";
import { TabList } from "../../ui/tab-list.tsx";
import { viewFaces } from "./view-faces.tsx";

/** The views of the atlas, one of them open. */
export function ViewTabs(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  // A memo: each of them is asked for the others whenever another view opens, and would make all icons anew.
  const tabs = createMemo(() =>
    viewIds.map((id) => ({
      id,
      hint: explorer.t(`view.answers.${id}`),
      content: (
        <>
          <Icon name={viewFaces[id].icon} />
          <span>{explorer.t(`view.${id}`)}</span>
        </>
      ),
    })),
  );
  return (
    <TabList
      class="view-tabs"
      label={explorer.t("view.views")}
      tabs={tabs()}
      current={explorer.view()}
      panel="view-panel"
      onChoose={(id) => explorer.setView(id)}
    />
  );
}
