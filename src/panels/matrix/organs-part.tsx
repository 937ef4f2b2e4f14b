import { createMemo, For, type JSX, Show } from "solid-js";
import type { Basis } from "../../core/atlas/vocabulary.ts";
import { type OrganClaim, type OrganTable, organTable } from "../../core/graph/organ-claims.ts";
import { organFlow } from "../../core/graph/organ-flow.ts";
import { organsInView } from "../../core/view/matrix-in-view.ts";
import type { Explorer } from "../../state/explorer.ts";
import { BasisLegend } from "../entity/legends.tsx";
import { NodeButton } from "../entity/node-button.tsx";
import { projectHue } from "../entity/node-mark.tsx";
import { FlowPicture } from "../flow/flow-picture.tsx";
import { EmptyState } from "../view/empty-state.tsx";
import { mediaMatches } from "../window/media-matches.ts";
import { narrowWindow } from "./matrix-parts.ts";
import { OrganCell, OrganGrid } from "./organ-grid.tsx";

/** Projects against organs: a table of the claims and beside it the picture of their flow; or why there is nothing. */
export function OrgansPart(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const all = organTable(explorer.graph);
  const shown = createMemo<OrganTable>(() => organsInView(all, explorer.passing(), explorer.filter().mode));
  const narrow = mediaMatches(narrowWindow);
  const flow = createMemo(() => organFlow(shown()));
  const empty = () => shown().claims.length === 0;
  const why = () => (all.claims.length === 0 ? { message: explorer.t("matrix.noOrgans") } : {});
  return (
    <Show when={!empty()} fallback={<EmptyState explorer={explorer} {...why()} />}>
      <OrganLegend explorer={explorer} claims={all.claims} />
      <div class="organs-part">
        <Show when={narrow()} fallback={<OrganGrid explorer={explorer} table={shown()} />}>
          <OrganList explorer={explorer} table={shown()} />
        </Show>
        <FlowPicture explorer={explorer} flow={flow()} />
      </div>
    </Show>
  );
}

/** What the lines under the claims and along the streams mean, with how many claims have each basis. */
function OrganLegend(props: { explorer: Explorer; claims: readonly OrganClaim[] }): JSX.Element {
  const count = (basis: Basis) => props.claims.filter((claim) => claim.basis === basis).length;
  return (
    <ul class="view-legend" aria-label={props.explorer.t("page.legend")}>
      <BasisLegend explorer={props.explorer} has={(basis) => count(basis) > 0} count={count} />
    </ul>
  );
}

/** The same for a narrow screen: per project the organs that it builds, each with the claims. */
function OrganList(props: { explorer: Explorer; table: OrganTable }): JSX.Element {
  const { explorer } = props;
  const claimsOf = (project: string, organ?: string) =>
    props.table.claims.filter(
      (claim) => claim.project === project && (organ === undefined || claim.organ === organ),
    );
  return (
    <ul class="organ-list">
      <For each={props.table.projects}>
        {(project) => (
          <li style={{ "border-left-color": projectHue(explorer, project) }}>
            <h3>
              <NodeButton explorer={explorer} id={project} />
              <span class="count">{claimsOf(project).length}</span>
            </h3>
            <For each={props.table.organs.filter((organ) => claimsOf(project, organ).length > 0)}>
              {(organ) => (
                <>
                  <h4>
                    <NodeButton explorer={explorer} id={organ} />
                  </h4>
                  <OrganCell explorer={explorer} claims={claimsOf(project, organ)} />
                </>
              )}
            </For>
          </li>
        )}
      </For>
    </ul>
  );
}
