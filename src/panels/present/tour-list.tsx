import "../../i18n/late/tour.ts";
import { For, type JSX, Show } from "solid-js";
import type { Tour } from "../../core/atlas/schema.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Icon } from "../../ui/icon.tsx";
import { ProblemList } from "../shell/problem-page.tsx";
import { ReloadButton } from "../shell/unfetched.tsx";
import { DeckButton } from "./deck-button.tsx";

/** The tours of an atlas to choose from, each with its hand-out and slides; or what is wrong with them. */
export function TourList(props: {
  explorer: Explorer;
  onStart(tour: Tour): void;
  onPrint(tour: Tour): void;
}): JSX.Element {
  const { explorer } = props;
  const { tours, tourProblems } = explorer.atlas;
  return (
    <Dialog
      open={explorer.dialog() === "tours"}
      title={explorer.t("tour.choose")}
      closeLabel={explorer.t("common.close")}
      onClose={() => explorer.closeDialog()}
    >
      <Show when={tourProblems?.length === 0}>
        <p role="alert">{explorer.t("tour.unfetched")}</p>
        <ReloadButton t={explorer.t} />
      </Show>
      <Show when={tourProblems?.length ? tourProblems : undefined}>
        {(problems) => (
          <>
            <p role="alert">{explorer.t("tour.broken")}</p>
            <ProblemList problems={problems()} language={explorer.language()} />
          </>
        )}
      </Show>
      <ul class="tour-list">
        <For each={tours?.tours ?? []}>
          {(tour) => {
            const title = () => tour.title[explorer.language()];
            return (
              <li>
                <button
                  type="button"
                  class="tour-choice"
                  aria-label={explorer.t("tour.start", { title: title() })}
                  onClick={() => props.onStart(tour)}
                >
                  <Icon name="present" />
                  <span class="tour-choice-title">{title()}</span>
                  <span class="muted">{explorer.t("tour.steps", { count: tour.steps.length })}</span>
                  <span class="tour-choice-what muted">{tour.description[explorer.language()]}</span>
                </button>
                <button
                  type="button"
                  class="quiet-button"
                  aria-label={explorer.t("tour.handoutOf", { title: title() })}
                  onClick={() => props.onPrint(tour)}
                >
                  <Icon name="print" />
                  {explorer.t("tour.handout")}
                </button>
                <DeckButton explorer={explorer} tour={tour} />
              </li>
            );
          }}
        </For>
      </ul>
    </Dialog>
  );
}
