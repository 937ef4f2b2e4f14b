import type { JSX } from "solid-js";
import { AboutDialog } from "./panels/about-dialog.tsx";
import { Card } from "./panels/card.tsx";
import { FilterBar } from "./panels/filter-bar.tsx";
import { FocusBar } from "./panels/focus-bar.tsx";
import { Header } from "./panels/header.tsx";
import { HelpDialog } from "./panels/help-dialog.tsx";
import { LinkNotice } from "./panels/link-notice.tsx";
import type { PictureOpener } from "./panels/open-picture/create-picture-opener.ts";
import { PictureDoor } from "./panels/open-picture/picture-door.tsx";
import { ShelfNotice } from "./panels/shelf-notice.tsx";
import { Stage } from "./panels/stage.tsx";
import { ViewPanel } from "./panels/view-panel.tsx";
import type { AtlasShelf } from "./state/atlas-shelf.ts";
import type { Explorer } from "./state/explorer.ts";

/** The page: header, filters, and the stage with what lies over it. */
export function App(props: { explorer: Explorer; shelf: AtlasShelf; opener: PictureOpener }): JSX.Element {
  return (
    <div class="page">
      <Header explorer={props.explorer} shelf={props.shelf} />
      <FilterBar explorer={props.explorer} />
      <main class="stage">
        <div
          class="stage-view"
          id="view-panel"
          role="tabpanel"
          aria-label={props.explorer.t(`view.${props.explorer.view()}`)}
        >
          <Stage explorer={props.explorer} />
          <ViewPanel explorer={props.explorer} />
        </div>
        <FocusBar explorer={props.explorer} />
        <Card explorer={props.explorer} />
        <LinkNotice explorer={props.explorer} />
        <ShelfNotice explorer={props.explorer} shelf={props.shelf} />
        <PictureDoor explorer={props.explorer} opener={props.opener} />
      </main>
      <AboutDialog explorer={props.explorer} />
      <HelpDialog explorer={props.explorer} />
    </div>
  );
}
