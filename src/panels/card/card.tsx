import "../../i18n/late/card.ts";
import { createSignal, type JSX, Match, Show, Switch } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { leave } from "../../state/reader-actions.ts";
import { Icon } from "../../ui/icon.tsx";
import { nameOf } from "../entity/name-of.ts";
import { createCardFocus, createCardSheet, SheetHandle } from "./card-sheet.tsx";
import { createTrail } from "./card-trail.ts";
import { EdgeCard } from "./edge-card.tsx";
import { NodeCard } from "./node-card.tsx";
import { PathCard } from "./path-card.tsx";
import { SelectionCard } from "./selection-card.tsx";

/** The card of what is chosen: a path, several things, a node or a tie; what it is, rests on, is tied to. */
export function Card(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const trail = createTrail(explorer);
  const several = () => explorer.selected().length > 1;
  const open = () => explorer.path() !== undefined || explorer.selection() !== undefined;
  const focus = createCardFocus(explorer, open);
  const sheet = createCardSheet();
  const [scrolled, setScrolled] = createSignal(false);
  return (
    <Show when={open()}>
      <aside
        ref={focus.ref}
        class="card"
        classList={{ "is-full": sheet.full(), "is-dragged": sheet.dragged() !== undefined }}
        style={{ "--dragged": `${sheet.dragged() ?? 0}px` }}
        aria-label={explorer.t("card.title")}
        onFocusIn={focus.onFocusIn}
      >
        <SheetHandle explorer={explorer} sheet={sheet} />
        <div class="card-bar">
          <Show when={!explorer.path() && trail.before()}>
            {(id) => (
              <button
                type="button"
                class="icon-button card-back"
                aria-label={explorer.t("explore.back", { name: nameOf(explorer, id()) })}
                title={explorer.t("explore.back", { name: nameOf(explorer, id()) })}
                onClick={trail.back}
              >
                <Icon name="back" />
              </button>
            )}
          </Show>
          <button
            type="button"
            class="icon-button card-close"
            aria-label={explorer.t("common.close")}
            title={explorer.t("common.close")}
            onClick={() => leave(explorer)}
          >
            <Icon name="close" />
          </button>
        </div>
        <div
          class="card-scroll"
          classList={{ "is-scrolled": scrolled() }}
          onScroll={(event) => setScrolled(event.currentTarget.scrollTop > 0)}
        >
          <Switch>
            <Match when={explorer.path()}>{(path) => <PathCard explorer={explorer} path={path()} />}</Match>
            <Match when={several()}>
              <SelectionCard explorer={explorer} />
            </Match>
            <Match when={explorer.selection()} keyed>
              {(id) => (
                <>
                  <Show when={explorer.selectionHidden()}>
                    <p class="card-hidden">
                      {explorer.t("card.hidden")}{" "}
                      <button type="button" class="link-button" onClick={() => explorer.showSelection()}>
                        {explorer.t("card.show")}
                      </button>
                    </p>
                  </Show>
                  {explorer.graph.hasNode(id) ? (
                    <NodeCard explorer={explorer} id={id} />
                  ) : (
                    <EdgeCard explorer={explorer} id={id} />
                  )}
                </>
              )}
            </Match>
          </Switch>
        </div>
      </aside>
    </Show>
  );
}
