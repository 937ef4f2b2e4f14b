import { type JSX, onMount, Show } from "solid-js";
import { isDrawn } from "../../core/view/view-ids.ts";
import type { AtlasStore } from "../../state/atlas-store.ts";
import type { DialogId, Explorer } from "../../state/explorer.ts";
import { Icon, IconButton, type IconName } from "../../ui/icon.tsx";
import { LinkMenu } from "../../ui/link-menu.tsx";
import { presentButtonId } from "../present/tours.tsx";
import { SearchBox } from "../search/search-box.tsx";
import { ViewTabs } from "../view/view-tabs.tsx";
import { standfirst } from "./standfirst.ts";

/** The top of the page: what this is, the views, the search, and what concerns the page as a whole. */
export function Header(props: { explorer: Explorer; store: AtlasStore }): JSX.Element {
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
      <AtlasMenu explorer={explorer} store={props.store} />
      <ViewTabs explorer={explorer} />
      <SearchBox explorer={explorer} folder={props.store.folder()} />
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

/** The title of the atlas that is open, and in a line what it is; a button that tells both in full, and the other atlases. */
function AtlasMenu(props: { explorer: Explorer; store: AtlasStore }): JSX.Element {
  const { explorer, store } = props;
  const title = () => explorer.atlas.graph.title[explorer.language()];
  const several = store.entries.length > 1;
  const items = () =>
    store.entries.map(({ id, title: listed }) => ({
      id,
      text: listed[explorer.language()],
      href: store.linkTo(id),
      current: id === store.shown().id,
      busy: id === store.pending(),
    }));
  let button: HTMLButtonElement | undefined;
  onMount(() => {
    if (store.shown().chosen) button?.focus();
  });
  return (
    <LinkMenu
      ref={(element) => {
        button = element;
      }}
      class="atlas-menu"
      label={explorer.t("page.atlases")}
      hint={explorer.t(several ? "page.chooseAtlas" : "page.whatThisIs")}
      items={several ? items() : []}
      onChoose={(id) => store.choose(id)}
      about={
        <>
          <p class="atlas-full">{title()}</p>
          <p class="muted">{standfirst(explorer)}</p>
          <p>{explorer.atlas.graph.description[explorer.language()]}</p>
        </>
      }
      line={standfirst(explorer)}
    >
      <span class="atlas-name">{title()}</span>
      <Icon name="unfold" />
    </LinkMenu>
  );
}

/** The first stop of Tab, seen only there: past header and filters to where the arrow keys work in the view: the canvas, the tree, else the view itself. A button, since the address holds the state. */
export function SkipButton(props: {
  explorer: Explorer;
  /** The id of the element to go to. */
  to: string;
}): JSX.Element {
  return (
    <button
      type="button"
      class="skip-button main-button"
      onClick={() => {
        const panel = document.getElementById(props.to);
        const own = isDrawn(props.explorer.view()) ? ".map-canvas" : "[role=treeitem][tabindex='0']";
        (panel?.querySelector<HTMLElement>(own) ?? panel)?.focus();
      }}
    >
      {props.explorer.t("page.skip")}
    </button>
  );
}
