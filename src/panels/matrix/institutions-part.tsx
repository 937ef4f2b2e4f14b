import { createMemo, type JSX, Show } from "solid-js";
import { participation } from "../../core/graph/participation.ts";
import type { Explorer } from "../../state/explorer.ts";
import { EmptyState } from "../view/empty-state.tsx";
import { mediaMatches } from "../window/media-matches.ts";
import { InstitutionList } from "./institution-list.tsx";
import { InstitutionTable } from "./institution-table.tsx";
import { narrowWindow } from "./narrow-window.ts";
import { PartLegend } from "./part-legend.tsx";
import { shownParticipation } from "./shown-participation.ts";

/** Institutions against measures: a table, on a narrow screen a list; or why there is nothing. */
export function InstitutionsPart(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const all = participation(explorer.graph);
  const shown = createMemo(() => shownParticipation(explorer, all));
  const narrow = mediaMatches(narrowWindow);
  const empty = () => shown().rows.length === 0 || shown().blocks.length === 0;
  const why = () => (all.rows.length === 0 ? { message: explorer.t("matrix.noTies") } : {});
  return (
    <Show when={!empty()} fallback={<EmptyState explorer={explorer} {...why()} />}>
      <PartLegend explorer={explorer} rows={all.rows} />
      <Show
        when={narrow()}
        fallback={<InstitutionTable explorer={explorer} blocks={shown().blocks} rows={shown().rows} />}
      >
        <InstitutionList explorer={explorer} blocks={shown().blocks} rows={shown().rows} />
      </Show>
    </Show>
  );
}
