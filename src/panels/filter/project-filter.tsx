import { createMemo, For, type JSX } from "solid-js";
import { rootProjects } from "../../core/graph/tree.ts";
import { countBesides, facetCounts } from "../../core/view/facet-counts.ts";
import type { Explorer } from "../../state/explorer.ts";
import { pressProject } from "../../state/reader-actions.ts";
import { Group, ToggleButton } from "../../ui/choice-group.tsx";
import { nameOf } from "../entity/name-of.ts";
import { projectHue } from "../entity/node-mark.tsx";
import { groupLabel } from "./group-words.ts";
import { shortNames } from "./short-names.ts";

/** Which projects are seen, each in its hue, with how many nodes it would show here: its own and the organs. */
export function ProjectFilter(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const projects = rootProjects(explorer.graph);
  const counts = createMemo(() =>
    facetCounts(explorer.graph, explorer.filter(), "projects", explorer.placed()),
  );
  const organs = createMemo(() => countBesides(explorer.graph, explorer.filter()));
  const names = createMemo(() => shortNames(projects.map((id) => nameOf(explorer, id))));
  const own = (id: string) => counts().get(id) ?? 0;
  const label = (id: string) => {
    const params = { name: nameOf(explorer, id), own: own(id), organs: organs() };
    return explorer.t(organs() === 0 ? "page.projectAlone" : "page.projectValue", params);
  };
  return (
    <Group class="project-filter" label={groupLabel(explorer, "projects")}>
      <For each={projects}>
        {(id, at) => (
          <ToggleButton
            pressed={explorer.filter().projects.includes(id)}
            label={label(id)}
            onPress={() => pressProject(explorer, id)}
          >
            <span
              class="swatch"
              style={{ "background-color": projectHue(explorer, id) }}
              aria-hidden="true"
            />
            <span>
              {names()[at()]?.own}
              <span class="chip-kind">{names()[at()]?.common}</span>
            </span>
            <span class="count">{organs() === 0 ? own(id) : `${own(id)} + ${organs()}`}</span>
          </ToggleButton>
        )}
      </For>
    </Group>
  );
}
