import { createEffect, For, type JSX, on } from "solid-js";
import type { OrganClaim, OrganTable } from "../../core/graph/organ-claims.ts";
import { readSort, sortBy } from "../../core/view/sort-order.ts";
import type { Explorer } from "../../state/explorer.ts";
import { NodeButton } from "../node-button.tsx";
import { OrganCell } from "./organ-cell.tsx";
import { projectHue } from "./project-hue.ts";
import { SortButton, sortState } from "./sort-button.tsx";
import { rowSorts } from "./sorted-rows.ts";
import { walkTable } from "./walk-table.ts";

/** The table of projects by organs, with the claims in the cells and how many there are at its ends. */
export function OrganGrid(props: { explorer: Explorer; table: OrganTable }): JSX.Element {
  const { explorer } = props;
  let table: HTMLTableElement | undefined;
  const walk = walkTable(() => table);
  const labelOf = (id: string) => explorer.graph.getNodeAttribute(id, "node").label[explorer.language()];
  const count = (matches: (claim: OrganClaim) => boolean) =>
    props.table.claims.filter((claim) => explorer.passing().edges.has(claim.edge) && matches(claim)).length;
  const rows = (): readonly string[] => {
    const { projects, organs } = props.table;
    const order = readSort(explorer.sort());
    if (!order) return projects;
    const sorted = (readFrom: (project: string) => string | number) =>
      sortBy(projects, readFrom, order.descending, explorer.language());
    if (order.column === rowSorts.name) return sorted(labelOf);
    if (order.column === rowSorts.count)
      return sorted((project) => count((claim) => claim.project === project));
    if (!organs.includes(order.column)) return projects;
    return sorted((project) => count((claim) => claim.project === project && claim.organ === order.column));
  };
  createEffect(on([() => props.table, rows], walk.refresh));
  return (
    <div class="matrix-scroll">
      <table ref={table} class="matrix organ-matrix" onKeyDown={walk.onKeyDown} onFocusIn={walk.onFocusIn}>
        <caption class="visually-hidden">{explorer.t("matrix.caption.organs")}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={sortState(explorer, rowSorts.name)}>
              <SortButton
                explorer={explorer}
                column={rowSorts.name}
                first="up"
                label={explorer.t("matrix.sort", { column: explorer.t("matrix.project") })}
              >
                {explorer.t("matrix.project")}
              </SortButton>
            </th>
            <For each={props.table.organs}>
              {(organ) => (
                <th scope="col" aria-sort={sortState(explorer, organ)}>
                  <span class="organ-head">
                    <NodeButton explorer={explorer} id={organ} markless />
                    <SortButton
                      explorer={explorer}
                      column={organ}
                      first="down"
                      label={explorer.t("matrix.sortClaims", { column: labelOf(organ) })}
                    />
                  </span>
                </th>
              )}
            </For>
            <th scope="col" class="matrix-count-head" aria-sort={sortState(explorer, rowSorts.count)}>
              <SortButton
                explorer={explorer}
                column={rowSorts.count}
                first="down"
                label={explorer.t("matrix.sort", { column: explorer.t("matrix.claims") })}
              >
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
                <td class="matrix-count">{count((claim) => claim.project === project)}</td>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{explorer.t("matrix.total")}</th>
            <For each={props.table.organs}>
              {(organ) => <td class="matrix-count">{count((claim) => claim.organ === organ)}</td>}
            </For>
            <td class="matrix-count">{count(() => true)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
