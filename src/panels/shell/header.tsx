import { type JSX, Show } from "solid-js";
import type { AtlasShelf } from "../../state/atlas-shelf.ts";
import type { DialogId, Explorer } from "../../state/explorer.ts";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { presentButtonId } from "../present/tours.tsx";
import { SearchBox } from "../search/search-box.tsx";
import { ViewTabs } from "../view/view-tabs.tsx";
import { AtlasMenu } from "./atlas-menu.tsx";

/** The top of the page: what this is, the views, the search, and what concerns the page as a whole. */
export function Header(props: { explorer: Explorer; shelf: AtlasShelf }): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  const dark = () => explorer.theme() === "dark";
  const chinese = () => explorer.language() === "zh";
  /** A button with a word, for what the page is for beside being looked at. */
  const door = (id: DialogId, icon: IconName, label: () => string, more: { class: string; id?: string }) => (
    <button
      type="button"
      id={more.id}
      class={more.class}
      aria-label={label()}
      title={label()}
      onClick={() => explorer.openDialog(id)}
    >
      <Icon name={icon} />
      <span>{label()}</span>
    </button>
  );
  return (
    <header class="header">
      <a class="brand" href="./" title={t("page.home")}>
        <span class="brand-mark" lang="zh-Hans">
          脉络
        </span>{" "}
        <span class="brand-name">Mailuo</span>
      </a>
      <AtlasMenu explorer={explorer} shelf={props.shelf} />
      <ViewTabs explorer={explorer} />
      <SearchBox explorer={explorer} folder={props.shelf.shown().id} />
      <div class="header-tools">
        <IconButton
          icon="info"
          label={t("common.language")}
          onPress={() => explorer.setLanguage(chinese() ? "en" : "zh")}
        >
          {chinese() ? <span lang="en">EN</span> : <span lang="zh-Hans">中</span>}
        </IconButton>
        <IconButton
          icon={dark() ? "sun" : "moon"}
          label={t("common.theme")}
          onPress={() => explorer.setThemeChoice(dark() ? "light" : "dark")}
        />
        <IconButton icon="info" label={t("command.about")} onPress={() => explorer.openDialog("about")} />
        <Show when={explorer.atlas.tours ?? explorer.atlas.tourProblems}>
          {door("tours", "present", () => t("command.tours"), { class: "word-button", id: presentButtonId })}
        </Show>
        {door("share", "share", () => t("command.share"), { class: "word-button" })}
        {door("export", "export", () => t("command.export"), { class: "main-button" })}
      </div>
    </header>
  );
}
