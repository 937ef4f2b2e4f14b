import { createEffect, createSignal, type JSX, Show } from "solid-js";
import { isDrawn } from "./core/view/view-ids.ts";
import { cardIsOpen } from "./panels/card/card-is-open.ts";
import { FilterBar } from "./panels/filter/filter-bar.tsx";
import { Stage } from "./panels/map/stage.tsx";
import type { PictureOpener } from "./panels/picture/create-picture-opener.ts";
import { Tours } from "./panels/present/tours.tsx";
import { EmbedBar } from "./panels/shell/embed-bar.tsx";
import { FetchedIntro } from "./panels/shell/fetched-intro.tsx";
import { Header, SkipButton } from "./panels/shell/header.tsx";
import { LinkNotice, SettingsNotice, StoreNotice, UnfetchedNotice } from "./panels/shell/notices.tsx";
import { ShellDialogs } from "./panels/shell/shell-dialogs.tsx";
import { fetched } from "./panels/view/fetched.tsx";
import { Guarded } from "./panels/view/guarded.tsx";
import { ViewPanel } from "./panels/view/view-panel.tsx";
import { viewPanelId } from "./panels/view/view-panel-id.ts";
import { whenIdle } from "./panels/window/painted.ts";
import type { AtlasStore } from "./state/atlas-store.ts";
import type { Explorer } from "./state/explorer.ts";

// Fetched when asked for, or once the map is there and nothing else is to be done.
const Card = fetched(() => import("./panels/card/card.tsx"), "Card");
const PictureDoor = fetched(() => import("./panels/picture/picture-door.tsx"), "PictureDoor");
const FocusBar = fetched(() => import("./panels/map/focus-bar.tsx"), "FocusBar");

/** The page: header, filters, and the stage with what lies over it; in a tour or an embedded view the stage alone. */
export function App(props: { explorer: Explorer; store: AtlasStore; opener: PictureOpener }): JSX.Element {
  const { explorer } = props;
  const carded = () => cardIsOpen(explorer);
  const [idle, setIdle] = createSignal(false);
  const rest = () => whenIdle(() => setIdle(true));
  createEffect(() => {
    if (!isDrawn(explorer.view())) rest();
  });
  const folder = () => props.store.folder();
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
        <Header explorer={explorer} store={props.store} />
        <FilterBar explorer={explorer} />
      </Show>
      <main class="stage">
        <div
          class="stage-view"
          classList={{ "is-beside": explorer.beside() }}
          id={viewPanelId}
          tabIndex={-1}
          role="tabpanel"
          aria-label={explorer.t(`view.${explorer.view()}`)}
        >
          <Guarded t={explorer.t} name={explorer.t("view.map")}>
            <Stage explorer={explorer} idle={idle()} onMap={rest} />
          </Guarded>
          <ViewPanel explorer={explorer} folder={folder()} />
        </div>
        <Show when={!explorer.embedded && !explorer.showsStep()}>
          <FetchedIntro explorer={explorer} />
          <Show when={explorer.focus()}>
            <Guarded
              t={explorer.t}
              name={explorer.t("command.focus")}
              frame={(message) => <div class="notice">{message}</div>}
            >
              <FocusBar explorer={explorer} />
            </Guarded>
          </Show>
          <Guarded
            t={explorer.t}
            name={explorer.t("card.title")}
            frame={(message) => (
              <Show when={carded()}>
                <aside class="card" aria-label={explorer.t("card.title")}>
                  {message}
                </aside>
              </Show>
            )}
          >
            <Show when={carded() || idle()}>
              <Card explorer={explorer} />
            </Show>
          </Guarded>
        </Show>
        <LinkNotice explorer={explorer} />
        <StoreNotice explorer={explorer} store={props.store} />
        <SettingsNotice explorer={explorer} />
        <UnfetchedNotice explorer={explorer} folder={folder()} />
        <Guarded
          t={explorer.t}
          name={explorer.t("command.openPicture")}
          frame={(message) => <div class="notice">{message}</div>}
        >
          <Show when={idle()}>
            <PictureDoor explorer={explorer} store={props.store} opener={props.opener} />
          </Show>
        </Guarded>
      </main>
      <Show when={explorer.embedded}>
        <EmbedBar explorer={explorer} />
      </Show>
      <Tours explorer={explorer} />
      <ShellDialogs explorer={explorer} folder={folder()} />
    </div>
  );
}
