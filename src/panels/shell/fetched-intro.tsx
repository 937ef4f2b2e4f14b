import { type JSX, Show } from "solid-js";
import { isFiltering } from "../../core/view/filter.ts";
import { isDrawn } from "../../core/view/view-ids.ts";
import type { Explorer } from "../../state/explorer.ts";
import { somethingToLeave } from "../../state/reader-actions.ts";
import { fetched } from "../view/fetched.tsx";
import { Guarded } from "../view/guarded.tsx";
import { mediaMatches } from "../window/media-matches.ts";

// Nothing waits for it, and who has put it away never needs it.
const Intro = fetched(() => import("./intro.tsx"), "Intro");

/** Where to begin, as long as nothing is chosen and the reader has not put it away; on a telephone until he scrolls. */
export function FetchedIntro(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const narrow = mediaMatches("(max-width: 37.4rem)");
  const shown = () =>
    !explorer.introduced() &&
    // Who scrolls on has begun; there it takes a good part of the stage.
    !(narrow() && explorer.camera()) &&
    !explorer.tour() &&
    isDrawn(explorer.view()) &&
    !isFiltering(explorer.filter()) &&
    !somethingToLeave(explorer);
  return (
    <Show when={shown()}>
      <Guarded
        t={explorer.t}
        name={explorer.t("intro.name")}
        frame={(message) => <div class="intro">{message}</div>}
      >
        <Intro explorer={explorer} />
      </Guarded>
    </Show>
  );
}
