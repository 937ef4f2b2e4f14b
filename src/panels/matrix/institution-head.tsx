import { createMemo, For, type JSX, Show } from "solid-js";
import type { ColumnBlock, ParticipationRow } from "../../core/graph/participation.ts";
import { countParts } from "../../core/view/matrix-in-view.ts";
import { nameOf } from "../entity/name-of.ts";
import { NodeButton } from "../entity/node-button.tsx";
import { projectHue } from "../entity/node-mark.tsx";
import { SortButton } from "../table/sort-button.tsx";
import { sortState } from "../table/sort-state.ts";
import { blockColumns, firstColumn } from "./matrix-columns.ts";
import type { MatrixParts } from "./matrix-parts.ts";
import { countSort, rowSorts } from "./sorted-rows.ts";

/** The heads of the table's columns: projects with their counts, strands, measures. */
export function InstitutionHead(props: {
  parts: MatrixParts;
  blocks: readonly ColumnBlock[];
  rows: readonly ParticipationRow[];
}): JSX.Element {
  const { explorer, columns, ends, hasSeveral, long } = props.parts;
  /** Blocks with the column that they begin at. */
  const placed = createMemo(() => {
    let at = firstColumn;
    return props.blocks.map((block) => {
      const { length } = blockColumns(block);
      at += length;
      return { block, length, from: at - length };
    });
  });
  const place = (at: number) => (long() ? at : undefined);
  const endOf = (group: readonly string[]) => ends().get(group.at(-1) ?? "") ?? "none";
  const tiesOf = (block: ColumnBlock) => {
    const columns = new Set(blockColumns(block));
    return props.rows.reduce((sum, row) => sum + countParts(row, explorer.passing(), columns), 0);
  };
  return (
    <thead>
      <Show when={long()}>
        {/* Has no height: it tells which columns are near to what is seen. */}
        <tr class="matrix-portions" {...unread}>
          <td colSpan={firstColumn} />
          <For each={columns.portions()}>
            {(portion) => <td ref={portion.ref} colSpan={portion.columns.length} />}
          </For>
        </tr>
      </Show>
      <tr aria-rowindex={place(1)}>
        <th scope="col" rowSpan={3} class="matrix-corner" aria-sort={sortState(explorer, rowSorts.name)}>
          <SortButton explorer={explorer} column={rowSorts.name}>
            {explorer.graph.getAttribute("vocabulary").labelOf("actor", explorer.language())}
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
          {({ block, length, from }) => (
            <th
              scope="colgroup"
              class="matrix-project ends-block"
              colSpan={length}
              aria-colindex={place(from + 1)}
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
      <tr aria-rowindex={place(2)}>
        <For each={columns.segments()}>
          {(segment) =>
            segment.kind === "gap" ? (
              <Gap span={segment.span} />
            ) : (
              segment.groups.map(({ strand, columns: under, from }) => {
                const look = `matrix-strand ends-${endOf(under)}`;
                // What belongs to the project itself has no head of its own.
                if (strand === undefined)
                  return (
                    <td class={look} colSpan={under.length} data-at={from} aria-colindex={place(from + 1)} />
                  );
                return (
                  <th
                    scope="colgroup"
                    class={look}
                    colSpan={under.length}
                    data-at={from}
                    aria-colindex={place(from + 1)}
                  >
                    <NodeButton explorer={explorer} id={strand} markless />
                  </th>
                );
              })
            )
          }
        </For>
      </tr>
      <tr aria-rowindex={place(3)}>
        <For each={columns.segments()}>
          {(segment) =>
            segment.kind === "gap" ? (
              <Gap span={segment.span} />
            ) : (
              segment.groups.flatMap(({ strand, columns: under, from }) =>
                under.map((id, at) => (
                  <th
                    scope="col"
                    class={`matrix-measure ends-${ends().get(id) ?? "none"}`}
                    classList={{ "has-several": hasSeveral(id) }}
                    data-at={from + at}
                    aria-colindex={place(from + at + 1)}
                  >
                    {id === (strand ?? segment.block.project) ? (
                      <NodeButton explorer={explorer} id={id} markless text={explorer.t("matrix.whole")} />
                    ) : (
                      <NodeButton explorer={explorer} id={id} markless />
                    )}
                  </th>
                )),
              )
            )
          }
        </For>
      </tr>
    </thead>
  );
}

// Nothing in it takes the focus.
const unread = { "aria-hidden": "true" } as const;

/** Heads that are not drawn. */
function Gap(props: { span: number }): JSX.Element {
  return <td colSpan={props.span} aria-hidden="true" />;
}
