import { createEffect, For, type JSX, on } from "solid-js";
import type { OrganTable } from "../../core/graph/organ-claims.ts";
import type { Explorer } from "../../state/explorer.ts";
import { SortButton } from "../table/sort-button.tsx";
import { sortState } from "../table/sort-state.ts";
import { nameOf } from "../thing/name-of.ts";
import { NodeButton } from "../thing/node-button.tsx";
import { projectHue } from "../thing/project-hue.ts";
import { OrganCell } from "./organ-cell.tsx";
import { countSort, rowSorts } from "./row-sorts.ts";
import { countClaims, sortedProjects } from "./sorted-projects.ts";
import { walkTable } from "./walk-table.ts";

/** The table of projects by organs, with the claims in the cells and how many there are at its ends. */
export function OrganGrid(props: { explorer: Explorer; table: OrganTable }): JSX.Element {
  const { explorer } = props;
  let table: HTMLTableElement | undefined;
  const walk = walkTable(() => table);
  const count = (ends: { readonly project?: string; readonly organ?: string }) =>
    countClaims(explorer, props.table, ends);
  const rows = () => sortedProjects(explorer, props.table);
  createEffect(on([() => props.table, rows], walk.refresh));
  return (
    <div class="matrix-scroll">
      <table ref={table} class="matrix organ-matrix" onKeyDown={walk.onKeyDown} onFocusIn={walk.onFocusIn}>
        <caption class="visually-hidden">{explorer.t("matrix.caption.organs")}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={sortState(explorer, rowSorts.name)}>
              <SortButton explorer={explorer} column={rowSorts.name}>
                {explorer.t("matrix.project")}
              </SortButton>
            </th>
            <For each={props.table.organs}>
              {(organ) => (
                // Named by itself: every cell of the column is told with it, and not with its button.
                <th
                  scope="col"
                  aria-label={nameOf(explorer, organ)}
                  aria-sort={sortState(explorer, countSort(organ))}
                >
                  <span class="organ-head">
                    <NodeButton explorer={explorer} id={organ} markless />
                    <SortButton
                      explorer={explorer}
                      column={countSort(organ)}
                      label={explorer.t("matrix.sortClaims", { column: nameOf(explorer, organ) })}
                    />
                  </span>
                </th>
              )}
            </For>
            <th scope="col" class="matrix-count-head" aria-sort={sortState(explorer, rowSorts.count)}>
              <SortButton explorer={explorer} column={rowSorts.count}>
                {explorer.t("matrix.claims")}
              </SortButton>
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {(project) => (
              <tr>
                <th scope="row" style={{ "border-left-color": projectHue(explorer, project) }}>
                  <NodeButton explorer={explorer} id={project} markless />
                </th>
                <For each={props.table.organs}>
                  {(organ) => (
                    <td>
                      <OrganCell
                        explorer={explorer}
                        claims={props.table.claims.filter(
                          (claim) => claim.project === project && claim.organ === organ,
                        )}
                      />
                    </td>
                  )}
                </For>
                <td class="matrix-count">{count({ project })}</td>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{explorer.t("matrix.total")}</th>
            <For each={props.table.organs}>{(organ) => <td class="matrix-count">{count({ organ })}</td>}</For>
            <td class="matrix-count">{count({})}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
