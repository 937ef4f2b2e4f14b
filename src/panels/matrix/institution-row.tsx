import { For, type JSX } from "solid-js";
import type { ParticipationRow } from "../../core/graph/participation.ts";
import { countParts } from "../../core/view/matrix-in-view.ts";
import { NodeButton } from "../thing/node-button.tsx";
import { projectHue } from "../thing/project-hue.ts";
import { CellButton } from "./cell-button.tsx";
import type { ColumnPortion } from "./column-portions.ts";
import { askedPlace } from "./keep-asked-row.ts";
import type { MatrixParts } from "./matrix-parts.ts";

/** One institution's row. */
export function InstitutionRow(props: {
  parts: MatrixParts;
  row: ParticipationRow;
  /** Its place among the rows of the table, from 1, where not all of them are drawn. */
  place: number | undefined;
}): JSX.Element {
  const { explorer, columns, ends, long, onSeveral } = props.parts;
  const asked = () => askedPlace(explorer, props.row.institution);
  // Plain arrays, built anew with the columns: most cells are empty and need nothing that reacts.
  const cells = (portion: ColumnPortion) =>
    portion.columns.map((column, at) => {
      const parts = props.row.parts.get(column);
      const end = ends().get(column);
      const place = long() ? portion.from + at : undefined;
      return (
        <td class={end && `ends-${end}`} data-at={place} aria-colindex={place && place + 1}>
          {parts && (
            <CellButton
              explorer={explorer}
              column={column}
              parts={parts}
              hue={projectHue(explorer, portion.block.project)}
              onSeveral={onSeveral}
            />
          )}
        </td>
      );
    });
  return (
    <tr
      aria-rowindex={props.place}
      classList={{ "is-asked": asked() !== undefined }}
      style={{ "--asked-above": asked()?.above, "--asked-below": asked()?.below }}
    >
      <th scope="row">
        <NodeButton explorer={explorer} id={props.row.institution} markless />
      </th>
      <td class="matrix-count">{countParts(props.row, explorer.passing())}</td>
      <For each={columns.segments()}>
        {(segment) =>
          segment.kind === "gap" ? <td colSpan={segment.span} aria-hidden="true" /> : cells(segment)
        }
      </For>
    </tr>
  );
}
