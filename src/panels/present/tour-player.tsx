import "../../i18n/late/keys.ts";
import "../../i18n/late/tour.ts";
import { createEffect, createSignal, For, type JSX, on, onCleanup, onMount, Show } from "solid-js";
import { placeBeside, placeOf, type StepAt } from "../../core/tour/step-at.ts";
import { isDrawn } from "../../core/view/view-ids.ts";
import type { Explorer } from "../../state/explorer.ts";
import { keyShown } from "../../state/key-name.ts";
import { Icon } from "../../ui/icon.tsx";
import { DeckButton } from "./deck-button.tsx";
import type { FullScreen } from "./full-screen.ts";
import { onSwipe } from "./on-swipe.ts";
import { TourControls } from "./tour-controls.tsx";
import type { TourMoves } from "./tour-keys.ts";
import { focusOn, tourKey } from "./tour-keys.ts";

/** What a screen is blanked with. */
type BlankShade = "black" | "white";

/** Keys that are held for others and mean nothing alone. */
const held: ReadonlySet<string> = new Set(["Shift", "Control", "Alt", "Meta", "AltGraph", "CapsLock"]);

/**
 * A screen with nothing on it but, for a moment, how to come back: by any key, whatever it does else, or a tap. The focus
 * goes there and back, so that both are told.
 */
function BlankScreen(props: { explorer: Explorer; shade: BlankShade; onEnd(): void }): JSX.Element {
  let screen: HTMLDialogElement | undefined;
  const words = () => props.explorer.t(`tour.${props.shade}`);
  onMount(() => screen?.showModal());
  return (
    <dialog
      ref={screen}
      class={`tour-blank is-${props.shade}`}
      aria-label={words()}
      on:keydown={(event) => {
        event.stopPropagation();
        if (held.has(event.key)) return;
        event.preventDefault();
        screen?.close();
      }}
      on:click={() => screen?.close()}
      onClose={() => props.onEnd()}
    >
      <p>{words()}</p>
    </dialog>
  );
}

/** A picture that is no closer than this, relative to the whole, is not looked at from close by. */
const wholeZoom = 1.01;

/** What stands below the stage while a tour is shown: caption, place, notes, the ways on and out. */
export function TourPlayer(props: {
  explorer: Explorer;
  at: StepAt;
  screen: FullScreen;
  onPrint(): void;
}): JSX.Element {
  const { explorer } = props;
  const [notes, setNotes] = createSignal(false);
  const [outline, setOutline] = createSignal(false);
  const [blank, setBlank] = createSignal<BlankShade>();
  const words = () => ({
    title: props.at.tour.title[explorer.language()],
    caption: props.at.step.caption[explorer.language()],
    notes: props.at.step.notes[explorer.language()],
  });
  const walk = (by: number) => explorer.showStep(placeBeside(props.at, by));
  const moves: TourMoves = {
    next: () => walk(1),
    previous: () => walk(-1),
    first: () => walk(-props.at.tour.steps.length),
    last: () => walk(props.at.tour.steps.length),
    end: () => explorer.endTour(),
    toggleNotes: () => setNotes((shown) => !shown),
    toggleOutline: () => setOutline((shown) => !shown),
    black: () => setBlank("black"),
    white: () => setBlank("white"),
    fullScreen: () => props.screen.enter(),
  };
  const keys = (event: KeyboardEvent) => {
    if (explorer.dialog() !== undefined) return;
    const move = tourKey(event, focusOn(event.target), explorer.singleKeys());
    if (!move) return;
    event.preventDefault();
    if (move === "end" && outline()) setOutline(false);
    else moves[move]();
  };
  window.addEventListener("keydown", keys);
  onCleanup(() => window.removeEventListener("keydown", keys));
  // The browser takes the Escape that leaves the full screen, so leaving it by that is the end.
  createEffect(
    on(props.screen.on, (now, before) => {
      if (before && !now && !leavingOnPurpose) explorer.endTour();
      leavingOnPurpose = false;
    }),
  );
  let leavingOnPurpose = false;
  const screen: FullScreen = {
    ...props.screen,
    leave: () => {
      leavingOnPurpose = true;
      props.screen.leave();
    },
  };
  let bar: HTMLElement | undefined;
  onMount(() => bar?.focus());
  const swiped = (direction: "left" | "right") => walk(direction === "left" ? 1 : -1);
  onMount(() => {
    const stage = document.querySelector<HTMLElement>(".stage");
    // What is looked at from close by is moved instead.
    const isWhole = () => !isDrawn(explorer.view()) || (explorer.camera()?.zoom ?? 1) <= wholeZoom;
    if (stage) onCleanup(onSwipe(stage, swiped, isWhole));
  });

  return (
    <section
      class="tour-bar"
      ref={(element) => {
        bar = element;
        onCleanup(onSwipe(element, swiped));
      }}
      tabindex="-1"
      aria-label={explorer.t("tour.player", { title: words().title })}
      aria-describedby="tour-keys"
    >
      <Show when={blank()}>
        {(shade) => <BlankScreen explorer={explorer} shade={shade()} onEnd={() => setBlank(undefined)} />}
      </Show>
      <Show when={outline()}>
        <TourOutline explorer={explorer} at={props.at} onPrint={() => props.onPrint()} />
      </Show>
      <Show when={notes()}>
        <p class="tour-notes">{words().notes}</p>
      </Show>
      <div class="tour-line">
        <div class="tour-words">
          <h1 class="tour-title">{words().title}</h1>
          <p class="tour-caption">{words().caption}</p>
          {/* As much room for every step as the longest caption takes, so that neither stage nor buttons move. */}
          <For each={props.at.tour.steps}>
            {(step) => (
              <div class="tour-room" data-words={step.caption[explorer.language()]} aria-hidden="true" />
            )}
          </For>
        </div>
        <Show when={!explorer.showsStep()}>
          <button type="button" class="quiet-button tour-astray" onClick={() => walk(0)}>
            <Icon name="back" />
            {explorer.t("tour.astray")}
          </button>
        </Show>
        <TourControls
          explorer={explorer}
          at={props.at}
          moves={moves}
          screen={screen}
          notes={notes()}
          outline={outline()}
        />
      </div>
      <p id="tour-keys" class="visually-hidden">
        {explorer.t("page.tourKeys", { screen: keyShown(explorer, "F5") })}
      </p>
      <p class="visually-hidden" role="status">
        {explorer.t("tour.status", {
          number: props.at.number,
          total: props.at.tour.steps.length,
          caption: words().caption,
        })}
      </p>
    </section>
  );
}

/** The steps of a tour to jump to, its hand-out and its slides. */
function TourOutline(props: { explorer: Explorer; at: StepAt; onPrint(): void }): JSX.Element {
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
