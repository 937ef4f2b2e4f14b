import { createMemo, type JSX, lazy, Show, Suspense } from "solid-js";
import { Card } from "./panels/card.tsx";
import { FilterBar } from "./panels/filter-bar.tsx";
import { FocusBar } from "./panels/focus-bar.tsx";
import { Header } from "./panels/header.tsx";
import { LinkNotice } from "./panels/link-notice.tsx";
import { ShelfNotice } from "./panels/shelf-notice.tsx";
import { Stage } from "./panels/stage.tsx";
import { ViewPanel } from "./panels/view-panel.tsx";
import type { AtlasShelf } from "./state/atlas-shelf.ts";
import type { DialogId, Explorer } from "./state/explorer.ts";

// Fetched when first asked for: most readers only look.
const AboutDialog = lazy(async () => ({ default: (await import("./panels/about-dialog.tsx")).AboutDialog }));
const HelpDialog = lazy(async () => ({ default: (await import("./panels/help-dialog.tsx")).HelpDialog }));

/** The page: header, filters, and the stage with what lies over it. */
export function App(props: { explorer: Explorer; shelf: AtlasShelf }): JSX.Element {
  // Kept once it is there, so that closing can be seen.
  const asked = (id: DialogId) => createMemo((was: boolean) => was || props.explorer.dialog() === id, false);
  const aboutAsked = asked("about");
  const helpAsked = asked("help");
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
