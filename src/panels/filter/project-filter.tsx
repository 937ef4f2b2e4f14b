import { createMemo, For, type JSX } from "solid-js";
import { rootProjects } from "../../core/graph/tree.ts";
import { facetCounts } from "../../core/view/facet-counts.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Group } from "../../ui/group.tsx";
import { ToggleButton } from "../../ui/toggle-button.tsx";
import { nameOf } from "../thing/name-of.ts";
import { projectHue } from "../thing/project-hue.ts";

/** Which projects are seen, each with how many nodes it would show. */
export function ProjectFilter(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const counts = createMemo(() => facetCounts(explorer.graph, explorer.filter(), "projects"));
  return (
    <Group class="project-filter" label={explorer.t("page.filterByProject")}>
      <For each={rootProjects(explorer.graph)}>
        {(id) => (
          <ToggleButton
            pressed={explorer.filter().projects.includes(id)}
            onPress={() => explorer.toggleFilter("projects", id)}
          >
            <span
              class="swatch"
              style={{ "background-color": projectHue(explorer, id) }}
              aria-hidden="true"
            />
            {nameOf(explorer, id)}
            <span class="count">{counts().get(id) ?? 0}</span>
          </ToggleButton>
        )}
      </For>
    </Group>
  );
}
