import { type JSX, Show } from "solid-js";
import type { AtlasShelf } from "../../state/atlas-shelf.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Icon } from "../../ui/icon.tsx";
import { presentButtonId } from "../present/tours.tsx";
import { SearchBox } from "../search/search-box.tsx";
import { ViewTabs } from "../view/view-tabs.tsx";
import { AtlasMenu } from "./atlas-menu.tsx";

/** The top of the page: what this is, the search, and what concerns the page as a whole. */
export function Header(props: { explorer: Explorer; shelf: AtlasShelf }): JSX.Element {
  const t = () => props.explorer.t;
  return (
    <header class="header">
      <a class="brand" href="./">
        <span class="brand-mark" lang="zh-Hans">
          脉络
        </span>{" "}
        <span class="brand-name">Mailuo</span>
      </a>
      <AtlasMenu explorer={props.explorer} shelf={props.shelf} />
      <ViewTabs explorer={props.explorer} />
      <SearchBox explorer={props.explorer} folder={props.shelf.shown().id} />
      <div class="header-tools">
        <button
          type="button"
          class="quiet-button"
          aria-label={t()("common.language")}
          onClick={() => props.explorer.setLanguage(props.explorer.language() === "zh" ? "en" : "zh")}
        >
          {props.explorer.language() === "zh" ? <span lang="en">EN</span> : <span lang="zh-Hans">中</span>}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t()("common.theme")}
          onClick={() => props.explorer.setThemeChoice(props.explorer.theme() === "dark" ? "light" : "dark")}
        >
          <Icon name={props.explorer.theme() === "dark" ? "sun" : "moon"} />
        </button>
        <button
          type="button"
          class="icon-button wide-only"
          aria-label={t()("command.help")}
          onClick={() => props.explorer.openDialog("help")}
        >
          <Icon name="keyboard" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t()("command.about")}
          onClick={() => props.explorer.openDialog("about")}
        >
          <Icon name="info" />
        </button>
        <Show when={props.explorer.atlas.tours ?? props.explorer.atlas.tourProblems}>
          <button
            type="button"
            id={presentButtonId}
            class="icon-button"
            aria-label={t()("command.tours")}
            title={t()("command.tours")}
            onClick={() => props.explorer.openDialog("tours")}
          >
            <Icon name="present" />
          </button>
        </Show>
        <button
          type="button"
          class="main-button"
          aria-label={t()("command.export")}
          onClick={() => props.explorer.openDialog("export")}
        >
          <Icon name="export" />
          <span>{t()("command.export")}</span>
        </button>
      </div>
    </header>
  );
}
