import { For, type JSX } from "solid-js";
import type { OrganTable } from "../../core/graph/organ-claims.ts";
import type { Explorer } from "../../state/explorer.ts";
import { NodeButton } from "../thing/node-button.tsx";
import { projectHue } from "../thing/project-hue.ts";
import { OrganCell } from "./organ-cell.tsx";

/** The same for a narrow screen: per project the organs that it builds, each with the claims. */
export function OrganList(props: { explorer: Explorer; table: OrganTable }): JSX.Element {
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
