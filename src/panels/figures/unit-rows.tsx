import { For, type JSX, Show } from "solid-js";
import type { UnitGroup } from "../../core/view/figures-by-unit.ts";
import { figureAxis } from "../../render/charts/figure-axis.ts";
import type { Explorer } from "../../state/explorer.ts";
import { figureColumns } from "./figure-columns.ts";
import { FigureRow } from "./figure-row.tsx";

/** The figures of one unit; where there are several, under its name, and on an axis of their own where there is something to compare. */
export function UnitRows(props: { explorer: Explorer; group: UnitGroup }): JSX.Element {
  const { explorer } = props;
  const { unit, facts } = props.group;
  const values = facts.flatMap(({ figure }) => figure.value ?? []);
  const axis = values.length > 1 ? figureAxis(values) : undefined;
  return (
    <tbody>
      <Show when={facts.length > 1}>
        <tr class="figure-unit-head">
          <th scope="rowgroup" colSpan={figureColumns.length}>
            {unit[explorer.language()]} <span class="count">{facts.length}</span>
          </th>
        </tr>
      </Show>
      <For each={facts}>
        {(fact, at) => (
          <FigureRow explorer={explorer} fact={fact} axis={axis} last={at() === facts.length - 1} />
        )}
      </For>
    </tbody>
  );
}
