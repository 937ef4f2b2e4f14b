import type { JSX } from "solid-js";
import { AboutDialog } from "./panels/about-dialog.tsx";
import { Card } from "./panels/card.tsx";
import { FilterBar } from "./panels/filter-bar.tsx";
import { FocusBar } from "./panels/focus-bar.tsx";
import { Guarded } from "./panels/guarded.tsx";
import { Header } from "./panels/header.tsx";
import { HelpDialog } from "./panels/help-dialog.tsx";
import { LinkNotice } from "./panels/link-notice.tsx";
import { ShelfNotice } from "./panels/shelf-notice.tsx";
import { SkipButton } from "./panels/skip-button.tsx";
import { Stage } from "./panels/stage.tsx";
import { ViewPanel } from "./panels/view-panel.tsx";
import type { AtlasShelf } from "./state/atlas-shelf.ts";
import type { Explorer } from "./state/explorer.ts";

/** The page: header, filters, and the stage with what lies over it. */
export function App(props: { explorer: Explorer; shelf: AtlasShelf }): JSX.Element {
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
          <ViewPanel explorer={props.explorer} />
        </div>
        <FocusBar explorer={props.explorer} />
        <Guarded explorer={props.explorer} name={props.explorer.t("card.title")}>
          <Card explorer={props.explorer} />
        </Guarded>
        <LinkNotice explorer={props.explorer} />
        <ShelfNotice explorer={props.explorer} shelf={props.shelf} />
      </main>
      <AboutDialog explorer={props.explorer} />
      <HelpDialog explorer={props.explorer} />
    </div>
  );
}
