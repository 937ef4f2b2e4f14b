import { type JSX, lazy, Show } from "solid-js";
import { AboutDialog } from "./panels/about-dialog.tsx";
import { Card } from "./panels/card.tsx";
import { EmbedBar } from "./panels/embed-bar.tsx";
import { FilterBar } from "./panels/filter-bar.tsx";
import { FocusBar } from "./panels/focus-bar.tsx";
import { Header } from "./panels/header.tsx";
import { HelpDialog } from "./panels/help-dialog.tsx";
import { LinkNotice } from "./panels/link-notice.tsx";
import { Tours } from "./panels/present/tours.tsx";
import { ShelfNotice } from "./panels/shelf-notice.tsx";
import { Stage } from "./panels/stage.tsx";
import { ViewPanel } from "./panels/view-panel.tsx";
import type { AtlasShelf } from "./state/atlas-shelf.ts";
import type { Explorer } from "./state/explorer.ts";

// No build carries it: there the branch is dead.
const CopyStep = import.meta.env.DEV ? lazy(() => import("./panels/present/copy-step.tsx")) : undefined;

/** The page: header, filters, and the stage with what lies over it; in a tour or an embedded view the stage alone. */
export function App(props: { explorer: Explorer; shelf: AtlasShelf }): JSX.Element {
  const { explorer } = props;
  return (
    <div class="page" classList={{ "page-bare": explorer.embedded || explorer.tour() !== undefined }}>
      <Show when={!explorer.embedded}>
        <Header explorer={explorer} shelf={props.shelf} />
        <FilterBar explorer={explorer} />
      </Show>
      <main class="stage">
        <div
          class="stage-view"
          id="view-panel"
          role="tabpanel"
          aria-label={explorer.t(`view.${explorer.view()}`)}
        >
          <Stage explorer={explorer} />
          <ViewPanel explorer={explorer} />
        </div>
        <Show when={!explorer.embedded && !explorer.showsStep()}>
          <FocusBar explorer={explorer} />
          <Card explorer={explorer} />
        </Show>
        <LinkNotice explorer={explorer} />
        <ShelfNotice explorer={explorer} shelf={props.shelf} />
        {CopyStep && <CopyStep explorer={explorer} />}
      </main>
      <Show when={explorer.embedded}>
        <EmbedBar explorer={explorer} />
      </Show>
      <Tours explorer={explorer} />
      <Show when={!explorer.embedded}>
        <AboutDialog explorer={explorer} />
        <HelpDialog explorer={explorer} />
      </Show>
    </div>
  );
}
