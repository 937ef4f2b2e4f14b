import "../../i18n/late/tables.ts";
import { createMemo, type JSX, Match, Show, Switch } from "solid-js";
import { participation } from "../../core/graph/participation.ts";
import type { Explorer } from "../../state/explorer.ts";
import { CopyTsv } from "../table/copy-tsv.tsx";
import { EmptyState } from "../view/empty-state.tsx";
import { LongNote } from "../view/long-note.tsx";
import { ViewFrame } from "../view/view-frame.tsx";
import { mediaMatches } from "../window/media-matches.ts";
import { printing } from "../window/printing.ts";
import { InstitutionList } from "./institution-list.tsx";
import { InstitutionTable } from "./institution-table.tsx";
import { institutionCells, organCells, shownParticipation } from "./matrix-cells.ts";
import { blockColumns } from "./matrix-columns.ts";
import { narrowWindow } from "./matrix-parts.ts";
import { OrgansPart } from "./organs-part.tsx";
import { PartLegend } from "./part-marks.tsx";

/** The most cells that are all drawn, and the most institutions of a list, wherever they lie. */
const mostCells = 10_000;
const mostListed = 200;

/** Institutions against measures: a table, on a narrow screen a list; or why there is nothing. */
function InstitutionsPart(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const all = participation(explorer.graph);
  const shown = createMemo(() => shownParticipation(explorer, all));
  const narrow = mediaMatches(narrowWindow);
  const prints = printing();
  const cells = createMemo(
    () => shown().rows.length * shown().blocks.reduce((sum, block) => sum + blockColumns(block).length, 0),
  );
  const long = () => cells() > mostCells;
  // No sheet holds so many columns.
  const listed = () => narrow() || (prints() && long());
  const empty = () => shown().rows.length === 0 || shown().blocks.length === 0;
  const why = () => (all.rows.length === 0 ? { message: explorer.t("matrix.noTies") } : {});
  return (
    <Show when={!empty()} fallback={<EmptyState explorer={explorer} {...why()} />}>
      <PartLegend explorer={explorer} rows={all.rows} />
      <LongNote
        explorer={explorer}
        message="long.matrix"
        long={listed() ? shown().rows.length > mostListed : long()}
      />
      <Show
        when={listed()}
        fallback={
          <InstitutionTable explorer={explorer} blocks={shown().blocks} rows={shown().rows} long={long()} />
        }
      >
        <InstitutionList
          explorer={explorer}
          blocks={shown().blocks}
          rows={shown().rows}
          long={shown().rows.length > mostListed}
          printing={prints()}
        />
      </Show>
    </Show>
  );
}

/** The matrix: who takes part in what, and which project builds which organ. */
export function MatrixView(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const organs = () => explorer.part() === "organs";
  return (
    <ViewFrame
      explorer={explorer}
      class="matrix-view"
      parts={[
        { id: "institutions", label: explorer.t("matrix.part.institutions") },
        { id: "organs", label: explorer.t("matrix.part.organs") },
      ]}
      partsLabel={explorer.t("matrix.parts")}
      tools={
        <CopyTsv
          explorer={explorer}
          rows={() => (organs() ? organCells(explorer) : institutionCells(explorer))}
        />
      }
    >
      <Switch fallback={<InstitutionsPart explorer={explorer} />}>
        <Match when={organs()}>
          <OrgansPart explorer={explorer} />
        </Match>
      </Switch>
    </ViewFrame>
  );
}
