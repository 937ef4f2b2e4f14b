import "../../i18n/late/tour.ts";
import { type JSX, Show } from "solid-js";
import type { Tour } from "../../core/atlas/schema.ts";
import { importAgain } from "../../core/import-again.ts";
import { saveBlob } from "../../export/save-blob.ts";
import type { Explorer } from "../../state/explorer.ts";
import { createRun, type Run } from "../../ui/create-run.ts";
import { Icon } from "../../ui/icon.tsx";
import { pageAddress } from "../picture/picture-link.ts";
import type { DeckEnd } from "./make-tour-deck.ts";

const loadMaker = importAgain(() => import("./make-tour-deck.ts"));

/** Makes a PowerPoint file of a tour, says how that goes, and can be told to stop. */
export function DeckButton(props: { explorer: Explorer; tour: Tour }): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  const run = createRun<DeckEnd>();
  const running = () => {
    const state = run.state();
    return state.kind === "running" ? state : undefined;
  };
  let button: HTMLButtonElement | undefined;
  const cancel = () => {
    run.cancel();
    // The button that was pressed is gone.
    button?.focus();
  };
  const make = () => {
    if (running()) return;
    // A title, the steps, the sources.
    void run.start(props.tour.steps.length + 2, async (signal, progress) => {
      const maker = await loadMaker().catch(() => undefined);
      if (!maker) return { kind: "failed", step: "fetch" };
      return maker.makeTourDeck({
        tour: props.tour,
        drawing: {
          explorer,
          language: explorer.language(),
          theme: explorer.theme(),
        },
        atlasId: explorer.link().atlas,
        page: pageAddress(window.location.href),
        signal,
        progress,
        save: saveBlob,
      });
    });
  };
  return (
    <div class="deck-maker">
      <button
        ref={button}
        type="button"
        class="quiet-button"
        aria-label={t("tour.deckOf", { title: props.tour.title[explorer.language()] })}
        aria-disabled={running() !== undefined}
        onClick={make}
      >
        <Icon name="export" />
        {t("tour.deck")}
      </button>
      <Show when={running()}>
        {(state) => (
          <>
            <progress aria-label={t("tour.deckMaking")} max={state().total} value={state().made} />
            <button type="button" class="quiet-button" onClick={cancel}>
              {t("common.cancel")}
            </button>
          </>
        )}
      </Show>
      <p class="deck-outcome muted" role="status">
        {outcome(explorer, run.state())}
      </p>
      <p class="deck-problem" role="alert">
        {problem(explorer, run.state())}
      </p>
    </div>
  );
}

type State = ReturnType<Run<DeckEnd>["state"]>;

function outcome({ t }: Explorer, state: State): string {
  if (state.kind === "running") return t("tour.deckProgress", { made: state.made, total: state.total });
  if (state.kind === "done") return t("tour.deckSaved");
  return state.kind === "cancelled" ? t("tour.deckCancelled") : "";
}

function problem({ t }: Explorer, state: State): string {
  if (state.kind !== "failed") return "";
  if (state.step !== "draw") return t(`tour.deckFailed.${state.step}`);
  return t("tour.deckFailed.draw", { number: state.number, title: state.title });
}
