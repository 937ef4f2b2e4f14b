import { type JSX, Suspense } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { fetched } from "../../ui/fetched.tsx";

const Card = fetched(async () => (await import("./card.tsx")).Card);

/** The card, fetched beside the first picture instead of before it. */
export function FetchedCard(props: { explorer: Explorer }): JSX.Element {
  return (
    <Suspense>
      <Card explorer={props.explorer} />
    </Suspense>
  );
}
