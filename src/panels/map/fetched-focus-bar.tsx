import { type JSX, Show, Suspense } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { fetched } from "../../ui/fetched.tsx";
import { Guarded } from "../view/guarded.tsx";

const FocusBar = fetched(async () => (await import("./focus-bar.tsx")).FocusBar);

/** That only a neighbourhood is looked at, fetched when one first is. */
export function FetchedFocusBar(props: { explorer: Explorer }): JSX.Element {
  return (
    <Show when={props.explorer.focus()}>
      <Guarded
        explorer={props.explorer}
        name={props.explorer.t("command.focus")}
        frame={(message) => <div class="notice">{message}</div>}
      >
        <Suspense>
          <FocusBar explorer={props.explorer} />
        </Suspense>
      </Guarded>
    </Show>
  );
}
