import { createMemo, type JSX, lazy, Show, Suspense } from "solid-js";
import { Card } from "./panels/card/card.tsx";
import { FilterBar } from "./panels/filter/filter-bar.tsx";
import { FocusBar } from "./panels/map/focus-bar.tsx";
import { Stage } from "./panels/map/stage.tsx";
import type { PictureOpener } from "./panels/picture/create-picture-opener.ts";
import { PictureDoor } from "./panels/picture/picture-door.tsx";
import { Header } from "./panels/shell/header.tsx";
import { LinkNotice } from "./panels/shell/link-notice.tsx";
import { ShelfNotice } from "./panels/shell/shelf-notice.tsx";
import { SkipButton } from "./panels/shell/skip-button.tsx";
import { Guarded } from "./panels/view/guarded.tsx";
import { ViewPanel } from "./panels/view/view-panel.tsx";
import type { AtlasShelf } from "./state/atlas-shelf.ts";
import type { DialogId, Explorer } from "./state/explorer.ts";

// Fetched when first asked for: most readers only look.
const AboutDialog = lazy(async () => ({
  default: (await import("./panels/shell/about-dialog.tsx")).AboutDialog,
}));
const HelpDialog = lazy(async () => ({
  default: (await import("./panels/shell/help-dialog.tsx")).HelpDialog,
}));

/** The page: header, filters, and the stage with what lies over it. */
export function App(props: { explorer: Explorer; shelf: AtlasShelf; opener: PictureOpener }): JSX.Element {
  // Kept once it is there, so that closing can be seen.
  const asked = (id: DialogId) => createMemo((was: boolean) => was || props.explorer.dialog() === id, false);
  const aboutAsked = asked("about");
  const helpAsked = asked("help");
  return (
    <div class="page">
      <SkipButton explorer={props.explorer} to="view-panel" />
      <Header explorer={props.explorer} shelf={props.shelf} />
      <FilterBar explorer={props.explorer} />
      <main class="stage">
        <div
          class="stage-view"
          id="view-panel"
          tabIndex={-1}
          role="tabpanel"
          aria-label={props.explorer.t(`view.${props.explorer.view()}`)}
        >
          <Guarded explorer={props.explorer} name={props.explorer.t("view.map")}>
            <Stage explorer={props.explorer} />
          </Guarded>
          <ViewPanel explorer={props.explorer} folder={props.shelf.shown().id} />
        </div>
        <FocusBar explorer={props.explorer} />
        <Guarded explorer={props.explorer} name={props.explorer.t("card.title")}>
          <Card explorer={props.explorer} />
        </Guarded>
        <LinkNotice explorer={props.explorer} />
        <ShelfNotice explorer={props.explorer} shelf={props.shelf} />
        <PictureDoor explorer={props.explorer} opener={props.opener} />
      </main>
      <Show when={aboutAsked()}>
        <Suspense>
          <AboutDialog explorer={props.explorer} />
        </Suspense>
      </Show>
      <Show when={helpAsked()}>
        <Suspense>
          <HelpDialog explorer={props.explorer} />
        </Suspense>
      </Show>
    </div>
  );
}
