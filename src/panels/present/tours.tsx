import { createEffect, createMemo, createSignal, type JSX, lazy, on, Show, Suspense } from "solid-js";
import type { Tour } from "../../core/atlas/schema.ts";
import { placeOf } from "../../core/tour/step-at.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { SceneOf } from "../map/create-scenes.ts";
import { followStep } from "./follow-step.ts";
import { createFullScreen } from "./full-screen.ts";

// Fetched when first needed: most readers only look.
const TourList = lazy(async () => ({ default: (await import("./tour-list.tsx")).TourList }));
const TourPlayer = lazy(async () => ({ default: (await import("./tour-player.tsx")).TourPlayer }));
const HandoutView = lazy(async () => ({ default: (await import("./handout-view.tsx")).HandoutView }));

/** The button that opens the tours, to which the focus returns. */
export const presentButtonId = "present-button";

/** Tours: choosing one, showing it, handing it out. */
export function Tours(props: { explorer: Explorer; sceneOf: SceneOf }): JSX.Element {
  const { explorer } = props;
  const screen = createFullScreen();
  const [printed, setPrinted] = createSignal<Tour>();
  // Kept once it is there, so that closing can be seen.
  const choosing = createMemo((was: boolean) => was || explorer.dialog() === "tours", false);
  const start = (tour: Tour) => {
    explorer.closeDialog();
    screen.enter();
    explorer.showStep(placeOf(tour, 0));
  };
  const print = (tour: Tour) => {
    explorer.closeDialog();
    setPrinted(tour);
  };
  followStep(explorer);
  createEffect(() => {
    const [only, ...others] = explorer.atlas.tours?.tours ?? [];
    if (explorer.dialog() === "tours" && only && others.length === 0) start(only);
  });
  createEffect(
    on(explorer.tour, (now, before) => {
      if (now || !before) return;
      screen.leave();
      document.getElementById(presentButtonId)?.focus();
    }),
  );
  return (
    <>
      <Show when={explorer.step()}>
        {(at) => (
          <Suspense>
            <TourPlayer
              explorer={explorer}
              sceneOf={props.sceneOf}
              at={at()}
              screen={screen}
              onPrint={() => print(at().tour)}
            />
          </Suspense>
        )}
      </Show>
      <Show when={choosing()}>
        <Suspense>
          <TourList explorer={explorer} sceneOf={props.sceneOf} onStart={start} onPrint={print} />
        </Suspense>
      </Show>
      <Show when={printed()}>
        {(tour) => (
          <Suspense>
            <HandoutView
              explorer={explorer}
              sceneOf={props.sceneOf}
              tour={tour()}
              onClose={() => setPrinted(undefined)}
            />
          </Suspense>
        )}
      </Show>
    </>
  );
}
