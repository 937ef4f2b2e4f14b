import { type JSX, Show, Suspense } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { fetched } from "../../ui/fetched.tsx";
import { Guarded } from "../view/guarded.tsx";

const Card = fetched(async () => (await import("./card.tsx")).Card);

/** The card, fetched beside the first picture instead of before it; where it fails that is said in its place. */
export function FetchedCard(props: {
  explorer: Explorer;
  /** Whether there is something for it to show. */
  open: boolean;
}): JSX.Element {
  const { explorer } = props;
  const inPlace = (message: JSX.Element) => (
    <Show when={props.open}>
      <aside class="card" aria-label={explorer.t("card.title")}>
        {message}
      </aside>
    </Show>
  );
  return (
    <Guarded explorer={explorer} name={explorer.t("card.title")} frame={inPlace}>
      <Suspense>
        <Card explorer={explorer} />
      </Suspense>
    </Guarded>
  );
}
