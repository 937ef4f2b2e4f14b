import { type JSX, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { EmptyState } from "../view/empty-state.tsx";

/** What stands in place of a tree or table without lines: the filter leaves nothing, or the atlas has nothing. */
export function NothingHere(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const filtered = () => explorer.passingCounts().shown < explorer.passingCounts().total;
  return (
    <Show
      when={filtered()}
      fallback={<EmptyState explorer={explorer} message={explorer.t("outline.noRows")} />}
    >
      <EmptyState explorer={explorer} />
    </Show>
  );
}
