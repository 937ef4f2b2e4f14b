import { type JSX, Show, Suspense } from "solid-js";
import { isFiltering } from "../../core/view/filter.ts";
import { isDrawn } from "../../core/view/view-ids.ts";
import type { Explorer } from "../../state/explorer.ts";
import { somethingToLeave } from "../../state/reader-moves.ts";
import { fetched } from "../../ui/fetched.tsx";
import { Guarded } from "../view/guarded.tsx";

// Nothing waits for it, and who has put it away never needs it.
const Intro = fetched(async () => (await import("./intro.tsx")).Intro);

/** Where to begin, as long as nothing is chosen and the reader has not put it away. */
export function FetchedIntro(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const shown = () =>
    !explorer.introduced() &&
    !explorer.tour() &&
    isDrawn(explorer.view()) &&
    !isFiltering(explorer.filter()) &&
    !somethingToLeave(explorer);
  return (
    <Show when={shown()}>
      <Guarded
        explorer={explorer}
        name={explorer.t("intro.name")}
        frame={(message) => <div class="intro">{message}</div>}
      >
        <Suspense>
          <Intro explorer={explorer} />
        </Suspense>
      </Guarded>
    </Show>
  );
}
