import "../../i18n/late/tour.ts";
import { type JSX, Show } from "solid-js";
import type { StepAt } from "../../core/tour/step-at.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Icon } from "../../ui/icon.tsx";
import type { FullScreen } from "./full-screen.ts";
import type { TourMoves } from "./tour-keys.ts";

/** The buttons of a tour. */
export function TourControls(props: {
  explorer: Explorer;
  at: StepAt;
  moves: TourMoves;
  screen: FullScreen;
  notes: boolean;
  outline: boolean;
}): JSX.Element {
  const t = () => props.explorer.t;
  const total = () => props.at.tour.steps.length;
  return (
    <div class="tour-controls">
      <button
        type="button"
        class="icon-button"
        aria-label={t()("tour.previous")}
        aria-disabled={props.at.number === 1}
        onClick={() => props.moves.previous()}
      >
        <Icon name="back" />
      </button>
      <span class="tour-place">{t()("tour.place", { number: props.at.number, total: total() })}</span>
      <button
        type="button"
        class="icon-button tour-next"
        aria-label={t()("tour.next")}
        aria-disabled={props.at.number === total()}
        onClick={() => props.moves.next()}
      >
        <Icon name="arrow" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t()("tour.outline")}
        title={t()("tour.outline")}
        aria-expanded={props.outline}
        onClick={() => props.moves.toggleOutline()}
      >
        <Icon name="outline" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t()("tour.notes")}
        title={t()("tour.notes")}
        aria-pressed={props.notes}
        onClick={() => props.moves.toggleNotes()}
      >
        <Icon name="text" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t()("tour.blank")}
        title={props.explorer.singleKeys() ? t()("tour.blankByKey") : t()("tour.blank")}
        onClick={(event) => {
          // After a pointer the keys are the tour's again: a space would blank the screen anew.
          if (event.detail > 0) event.currentTarget.blur();
          props.moves.black();
        }}
      >
        <svg class="icon tour-screen" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M3 5h18v11H3zM8 20h8" />
        </svg>
      </button>
      <Show when={props.screen.allowed}>
        <button
          type="button"
          class="icon-button"
          aria-label={t()("tour.fullScreen")}
          title={t()("tour.fullScreen")}
          aria-pressed={props.screen.on()}
          onClick={() => (props.screen.on() ? props.screen.leave() : props.screen.enter())}
        >
          <Icon name="fit" />
        </button>
      </Show>
      <button
        type="button"
        class="icon-button"
        aria-label={t()("tour.end")}
        title={t()("tour.end")}
        onClick={() => props.moves.end()}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
