import "../../i18n/late/tour.ts";
import { For, type JSX } from "solid-js";
import { placeOf, type StepAt } from "../../core/tour/step-at.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Icon } from "../../ui/icon.tsx";
import { DeckButton } from "./deck-button.tsx";

/** The steps of a tour to jump to, its hand-out and its slides. */
export function TourOutline(props: { explorer: Explorer; at: StepAt; onPrint(): void }): JSX.Element {
  const { explorer } = props;
  return (
    <nav class="tour-outline" aria-label={explorer.t("tour.outline")}>
      <ol>
        <For each={props.at.tour.steps}>
          {(step, index) => (
            <li>
              <button
                type="button"
                class="tour-jump"
                aria-current={props.at.number === index() + 1 ? "step" : undefined}
                onClick={() => explorer.showStep(placeOf(props.at.tour, index()))}
              >
                <span class="tour-number">{index() + 1}</span>
                <span>{step.caption[explorer.language()]}</span>
              </button>
            </li>
          )}
        </For>
      </ol>
      <div class="tour-takings">
        <button type="button" class="quiet-button" onClick={() => props.onPrint()}>
          <Icon name="print" />
          {explorer.t("tour.handout")}
        </button>
        <DeckButton explorer={explorer} tour={props.at.tour} />
      </div>
    </nav>
  );
}
