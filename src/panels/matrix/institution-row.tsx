import { createMemo, type JSX } from "solid-js";
import type { ColumnBlock, Part, ParticipationRow } from "../../core/graph/participation.ts";
import { countParts } from "../../core/view/matrix-in-view.ts";
import type { Explorer } from "../../state/explorer.ts";
import { NodeButton } from "../thing/node-button.tsx";
import { projectHue } from "../thing/project-hue.ts";
import { blockColumns } from "./block-columns.ts";
import { CellButton } from "./cell-button.tsx";
import type { ColumnEnds } from "./column-ends.ts";

/** One institution's row. */
export function InstitutionRow(props: {
  explorer: Explorer;
  row: ParticipationRow;
  blocks: readonly ColumnBlock[];
  ends: ColumnEnds;
  onSeveral(parts: readonly Part[], column: string, button: HTMLElement): void;
}): JSX.Element {
  const { explorer } = props;
  // Plain arrays, built anew with the columns: most cells are empty and need nothing that reacts.
  const cells = createMemo(() =>
    props.blocks.flatMap((block) =>
      blockColumns(block).map((column) => {
        const parts = props.row.parts.get(column);
        const ends = props.ends.get(column);
        return (
          <td class={ends && `ends-${ends}`}>
            {parts && (
              <CellButton
                explorer={explorer}
                column={column}
                parts={parts}
                hue={projectHue(explorer, block.project)}
                onSeveral={props.onSeveral}
              />
            )}
          </td>
        );
      }),
    ),
  );
  return (
    <tr>
      <th scope="row">
        <NodeButton explorer={explorer} id={props.row.institution} markless />
      </th>
      <td class="matrix-count">{countParts(props.row, explorer.passing())}</td>
      {cells()}
    </tr>
  );
}
