import type { JSX } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { Icon } from "../../ui/icon.tsx";
import { TabList } from "../../ui/tab-list.tsx";
import { views } from "./view-registry.tsx";

/** The views of the atlas, one of them open. */
export function ViewTabs(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const tabs = () =>
    views.map(({ id, icon }) => ({
      id,
      hint: explorer.t(`view.answers.${id}`),
      content: (
        <>
          <Icon name={icon} />
          <span>{explorer.t(`view.${id}`)}</span>
        </>
      ),
    }));
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
