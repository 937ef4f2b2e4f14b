import { createMemo, For, type JSX } from "solid-js";
import type { ColumnBlock, ParticipationRow } from "../../core/graph/participation.ts";
import { countParts } from "../../core/view/matrix-in-view.ts";
import type { Explorer } from "../../state/explorer.ts";
import { SortButton } from "../table/sort-button.tsx";
import { sortState } from "../table/sort-state.ts";
import { nameOf } from "../thing/name-of.ts";
import { NodeButton } from "../thing/node-button.tsx";
import { projectHue } from "../thing/project-hue.ts";
import { blockColumns } from "./block-columns.ts";
import type { ColumnEnds } from "./column-ends.ts";
import { firstColumn } from "./first-column.ts";
import { countSort, rowSorts } from "./row-sorts.ts";

/** The heads of the table's columns: projects with their counts, strands, measures. */
export function InstitutionHead(props: {
  explorer: Explorer;
  blocks: readonly ColumnBlock[];
  rows: readonly ParticipationRow[];
  ends: ColumnEnds;
}): JSX.Element {
  const { explorer } = props;
  /** Blocks and groups with the column that they begin at. */
  const placed = createMemo(() => {
    let at = firstColumn;
    return props.blocks.map((block) => {
      const from = at;
      const groups = block.groups.map((group) => {
        at += group.columns.length;
        return { ...group, from: at - group.columns.length };
      });
      return { block, from, groups };
    });
  });
  const tiesOf = (block: ColumnBlock) => {
    const columns = new Set(blockColumns(block));
    return props.rows.reduce((sum, row) => sum + countParts(row, explorer.passing(), columns), 0);
  };
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={3} class="matrix-corner" aria-sort={sortState(explorer, rowSorts.name)}>
          <SortButton explorer={explorer} column={rowSorts.name}>
            {explorer.t("matrix.institution")}
          </SortButton>
        </th>
        <th
          scope="col"
          rowSpan={3}
          class="matrix-count-head"
          data-at={1}
          aria-sort={sortState(explorer, rowSorts.count)}
        >
          <SortButton explorer={explorer} column={rowSorts.count}>
            {explorer.t("matrix.count")}
          </SortButton>
        </th>
        <For each={placed()}>
          {({ block, from }) => (
            <th
              scope="colgroup"
              class="matrix-project ends-project"
              colSpan={blockColumns(block).length}
              data-at={from}
              // Named by itself: every cell of the column is told with it, and not with its button.
              aria-label={nameOf(explorer, block.project)}
              style={{ "border-top-color": projectHue(explorer, block.project) }}
              aria-sort={sortState(explorer, countSort(block.project))}
            >
              <span class="matrix-project-name">
                <NodeButton explorer={explorer} id={block.project} />
                <span class="count">{explorer.t("matrix.ties", { count: tiesOf(block) })}</span>
                <SortButton
                  explorer={explorer}
                  column={countSort(block.project)}
                  label={explorer.t("matrix.sortTies", { column: nameOf(explorer, block.project) })}
                />
              </span>
            </th>
          )}
        </For>
      </tr>
      <tr>
        <For each={placed()}>
          {({ groups }) => (
            <For each={groups}>
              {({ strand, columns, from }) => {
                const ends = () => `matrix-strand ends-${props.ends.get(columns.at(-1) ?? "") ?? "group"}`;
                // What belongs to the project itself has no head of its own.
                if (strand === undefined)
                  return <td class={ends()} colSpan={columns.length} data-at={from} />;
                return (
                  <th scope="colgroup" class={ends()} colSpan={columns.length} data-at={from}>
                    <NodeButton explorer={explorer} id={strand} markless />
                  </th>
                );
              }}
            </For>
          )}
        </For>
      </tr>
      <tr>
        <For each={placed()}>
          {({ block, groups }) => (
            <For each={groups}>
              {({ strand, columns, from }) => (
                <For each={columns}>
                  {(id, at) => (
                    <th
                      scope="col"
                      class={`matrix-measure ends-${props.ends.get(id) ?? "none"}`}
                      data-at={from + at()}
                    >
                      {id === (strand ?? block.project) ? (
                        <NodeButton explorer={explorer} id={id} markless text={explorer.t("matrix.whole")} />
                      ) : (
                        <NodeButton explorer={explorer} id={id} markless />
                      )}
                    </th>
                  )}
                </For>
              )}
            </For>
          )}
        </For>
      </tr>
    </thead>
  );
}
