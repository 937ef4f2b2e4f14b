import { createMemo, For, type JSX } from "solid-js";
import { nodeTypes } from "../../core/atlas/vocabulary.ts";
import { facetCounts } from "../../core/view/facet-counts.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Group } from "../../ui/group.tsx";
import { ToggleButton } from "../../ui/toggle-button.tsx";
import { TypeMark } from "../thing/type-mark.tsx";

/** Which types of node are seen; the shapes are those of the map, so that the row is a legend too. */
export function TypeFilter(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const counts = createMemo(() => facetCounts(explorer.graph, explorer.filter(), "types"));
  const there = new Set(explorer.graph.mapNodes((_id, { node }) => node.type));
  return (
    <Group class="mark-filter" label={explorer.t("page.filterByType")}>
      <For each={nodeTypes.filter((type) => there.has(type))}>
        {(type) => (
          <ToggleButton
            class="mark-toggle"
            pressed={explorer.filter().types.includes(type)}
            label={explorer.t("page.filterValue", {
              name: explorer.t(`types.nodes.${type}`),
              count: counts().get(type) ?? 0,
            })}
            onPress={() => explorer.toggleFilter("types", type)}
          >
            <TypeMark type={type} />
          </ToggleButton>
        )}
      </For>
    </Group>
  );
}
