import { createEffect, createSignal, type JSX, on, Show } from "solid-js";
import type { Tour } from "../../core/atlas/schema.ts";
import { placeOf } from "../../core/tour/step-at.ts";
import { stepCamera } from "../../core/tour/step-subject.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { DialogDoor } from "../view/dialog-door.tsx";
import { dialogs } from "../view/dialogs.ts";
import { fetched } from "../view/fetched.tsx";
import { Guarded } from "../view/guarded.tsx";
import { createFullScreen } from "./full-screen.ts";

// Fetched when first needed: most readers only look.
const TourPlayer = fetched(() => import("./tour-player.tsx"), "TourPlayer");
const HandoutView = fetched(() => import("./handout-view.tsx"), "HandoutView");

/** The button that opens the tours, to which the focus returns. */
export const presentButtonId = "present-button";

/** Tours: choosing one, showing it, handing it out. */
export function Tours(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const screen = createFullScreen();
  const [printed, setPrinted] = createSignal<Tour>();
  const start = (tour: Tour) => {
    explorer.closeDialog();
    screen.enter();
    explorer.showStep(placeOf(tour, 0));
  };
  const print = (tour: Tour) => {
    explorer.closeDialog();
    setPrinted(tour);
  };
  const name = () => explorer.t("command.tours");
  const failed = (close: () => void) => (message: JSX.Element) => (
    <Dialog open title={name()} closeLabel={explorer.t("common.close")} onClose={close}>
      {message}
    </Dialog>
  );
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
          <Guarded t={explorer.t} name={name()} frame={failed(() => explorer.endTour())}>
            <TourPlayer explorer={explorer} at={at()} screen={screen} onPrint={() => print(at().tour)} />
          </Guarded>
        )}
      </Show>
      <DialogDoor explorer={explorer} id="tours">
        <dialogs.tours explorer={explorer} onStart={start} onPrint={print} />
      </DialogDoor>
      <Show when={printed()}>
        {(tour) => (
          <Guarded t={explorer.t} name={name()} frame={failed(() => setPrinted(undefined))}>
            <HandoutView explorer={explorer} tour={tour()} onClose={() => setPrinted(undefined)} />
          </Guarded>
        )}
      </Show>
    </>
  );
}

/** Brings onto the stage what the step of a tour shows, and after the tour what was there. */
function followStep(explorer: Explorer): void {
  createEffect(
    on(explorer.step, (at, before) => {
      // The map is placed for what a step shows.
      if (at)
        explorer.requestCamera(at.step.view === "lanes" ? stepCamera(explorer.graph, at.step) : "start");
      else if (before) explorer.requestCamera(explorer.camera() ?? "start");
    }),
  );
}
