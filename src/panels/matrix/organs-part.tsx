import { createMemo, type JSX, Show } from "solid-js";
import { type OrganTable, organTable } from "../../core/graph/organ-claims.ts";
import { organFlow } from "../../core/graph/organ-flow.ts";
import { organsInView } from "../../core/view/organs-in-view.ts";
import type { Explorer } from "../../state/explorer.ts";
import { EmptyState } from "../view/empty-state.tsx";
import { mediaMatches } from "../window/media-matches.ts";
import { FlowPicture } from "./flow-picture.tsx";
import { narrowWindow } from "./narrow-window.ts";
import { OrganGrid } from "./organ-grid.tsx";
import { OrganLegend } from "./organ-legend.tsx";
import { OrganList } from "./organ-list.tsx";

/** Projects against organs: a table of the claims and beside it the picture of their flow; or why there is nothing. */
export function OrgansPart(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const all = organTable(explorer.graph);
  const shown = createMemo<OrganTable>(() => organsInView(all, explorer.passing(), explorer.filter().mode));
  const narrow = mediaMatches(narrowWindow);
  const flow = createMemo(() => organFlow(shown()));
  const empty = () => shown().claims.length === 0;
  const why = () => (all.claims.length === 0 ? { message: explorer.t("matrix.noOrgans") } : {});
  return (
    <Show when={!empty()} fallback={<EmptyState explorer={explorer} {...why()} />}>
      <OrganLegend explorer={explorer} claims={all.claims} />
      <div class="organs-part">
        <Show when={narrow()} fallback={<OrganGrid explorer={explorer} table={shown()} />}>
          <OrganList explorer={explorer} table={shown()} />
        </Show>
        <FlowPicture explorer={explorer} flow={flow()} />
      </div>
    </Show>
  );
}
