import "../../i18n/late/facts.ts";
import { createEffect, For, type JSX, on, Show } from "solid-js";
import type { OrganClaim, OrganTable } from "../../core/graph/organ-claims.ts";
import { children } from "../../core/graph/tree.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../entity/name-of.ts";
import { ChooseButton, NodeButton } from "../entity/node-button.tsx";
import { projectHue } from "../entity/node-mark.tsx";
import { SortButton } from "../table/sort-button.tsx";
import { sortState } from "../table/sort-state.ts";
import { claimName } from "./part-words.ts";
import { countClaims, countSort, rowSorts, sortedProjects } from "./sorted-rows.ts";
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
                {explorer.graph.getAttribute("vocabulary").labelOf("root", explorer.language())}
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

/** The claims of a cell, each leading to its card, and with a strand's claim the measures that the strand consists of. */
export function OrganCell(props: { explorer: Explorer; claims: readonly OrganClaim[] }): JSX.Element {
  const { explorer } = props;
  return (
    <Show
      when={props.claims.length > 0}
      fallback={
        <span class="empty-cell">
          <span aria-hidden="true">–</span>
          <span class="visually-hidden">{explorer.t("matrix.noClaim")}</span>
        </span>
      }
    >
      <ul class="organ-claims">
        <For each={props.claims}>{(claim) => <Claim explorer={explorer} claim={claim} />}</For>
      </ul>
    </Show>
  );
}

function Claim(props: { explorer: Explorer; claim: OrganClaim }): JSX.Element {
  const { explorer } = props;
  const { edge, source, strand, basis } = props.claim;
  const claim = explorer.graph.getEdgeAttribute(edge, "edge");
  const measures = source === strand ? children(explorer.graph, strand) : [];
  return (
    <li classList={{ "is-faded": !explorer.passing().edges.has(edge) }}>
      <ChooseButton
        explorer={explorer}
        id={edge}
        class={`claim-button is-${basis}`}
        title={nameOf(explorer, edge)}
      >
        <span class="claim-label">{claimName(explorer, props.claim)}</span>
        <Show when={basis !== "stated"}>
          <span class="visually-hidden"> {explorer.t(`types.basis.${basis}`)}</span>
        </Show>
      </ChooseButton>
      <Show when={basis !== "stated"}>
        <span class="claim-basis">
          {explorer.t(claim.confidence ? `types.confidence.${claim.confidence}` : `types.basis.${basis}`)}
        </span>
      </Show>
      <Show when={measures.length > 0}>
        <details class="claim-measures">
          <summary>{explorer.t("matrix.measuresOf", { count: measures.length })}</summary>
          <ul>
            <For each={measures}>
              {(id) => (
                <li>
                  <NodeButton explorer={explorer} id={id} markless />
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </li>
  );
}
