import { type JSX, lazy, Show } from "solid-js";
import { cardIsOpen } from "./panels/card/card-is-open.ts";
import { FetchedCard } from "./panels/card/fetched-card.tsx";
import { FilterBar } from "./panels/filter/filter-bar.tsx";
import { createScenes } from "./panels/map/create-scenes.ts";
import { FetchedFocusBar } from "./panels/map/fetched-focus-bar.tsx";
import { Stage } from "./panels/map/stage.tsx";
import type { PictureOpener } from "./panels/picture/create-picture-opener.ts";
import { PictureDoor } from "./panels/picture/picture-door.tsx";
import { Tours } from "./panels/present/tours.tsx";
import { EmbedBar } from "./panels/shell/embed-bar.tsx";
import { FetchedIntro } from "./panels/shell/fetched-intro.tsx";
import { Header } from "./panels/shell/header.tsx";
import { LinkNotice } from "./panels/shell/link-notice.tsx";
import { ShelfNotice } from "./panels/shell/shelf-notice.tsx";
import { ShellDialogs } from "./panels/shell/shell-dialogs.tsx";
import { SkipButton } from "./panels/shell/skip-button.tsx";
import { Guarded } from "./panels/view/guarded.tsx";
import { ViewPanel } from "./panels/view/view-panel.tsx";
import { viewPanelId } from "./panels/view/view-panel-id.ts";
import type { AtlasShelf } from "./state/atlas-shelf.ts";
import type { Explorer } from "./state/explorer.ts";

// No build carries it: there the branch is dead.
const CopyStep = import.meta.env.DEV ? lazy(() => import("./panels/present/copy-step.tsx")) : undefined;

/** The page: header, filters, and the stage with what lies over it; in a tour or an embedded view the stage alone. */
export function App(props: { explorer: Explorer; shelf: AtlasShelf; opener: PictureOpener }): JSX.Element {
  const { explorer } = props;
  // For the stage and what is made of tours alike: places take time to make, and are made once.
  const sceneOf = createScenes(explorer);
  const carded = () => cardIsOpen(explorer);
  const pagesIn = () => {
    const { entries, shown } = props.shelf;
    return entries.find(({ id, files }) => id === shown().id && files.includes("pages.json"))?.id;
  };
  return (
    <div
      class="page"
      classList={{
        "page-bare": explorer.embedded || explorer.tour() !== undefined,
        "page-with-card": carded(),
      }}
    >
      <Show when={!explorer.embedded}>
        <SkipButton explorer={explorer} to={viewPanelId} />
        <Header explorer={explorer} shelf={props.shelf} />
        <FilterBar explorer={explorer} />
      </Show>
      <main class="stage">
        <div
          class="stage-view"
          id={viewPanelId}
          tabIndex={-1}
          role="tabpanel"
          aria-label={explorer.t(`view.${explorer.view()}`)}
        >
          <Guarded explorer={explorer} name={explorer.t("view.map")}>
            <Stage explorer={explorer} sceneOf={sceneOf} pagesIn={pagesIn()} />
          </Guarded>
          <ViewPanel explorer={explorer} folder={props.shelf.shown().id} />
        </div>
        <Show when={!explorer.embedded && !explorer.showsStep()}>
          <FetchedIntro explorer={explorer} />
          <FetchedFocusBar explorer={explorer} />
          <FetchedCard explorer={explorer} open={carded()} />
        </Show>
        <LinkNotice explorer={explorer} />
        <ShelfNotice explorer={explorer} shelf={props.shelf} />
        <PictureDoor explorer={explorer} opener={props.opener} />
        {CopyStep && <CopyStep explorer={explorer} />}
      </main>
      <Show when={explorer.embedded}>
        <EmbedBar explorer={explorer} />
      </Show>
      <Tours explorer={explorer} sceneOf={sceneOf} />
      <ShellDialogs explorer={explorer} folder={props.shelf.shown().id} />
    </div>
  );
}
