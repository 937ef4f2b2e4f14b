import { createMemo, For, type JSX } from "solid-js";
import { bases } from "../../core/atlas/vocabulary.ts";
import { facetCounts } from "../../core/view/facet-counts.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Group } from "../../ui/group.tsx";
import { ToggleButton } from "../../ui/toggle-button.tsx";
import { BasisMark } from "../thing/type-mark.tsx";

/** Claims of which basis are seen; the lines are those of the map. */
export function BasisFilter(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const counts = createMemo(() => facetCounts(explorer.graph, explorer.filter(), "bases"));
  return (
    <Group class="mark-filter" label={explorer.t("page.filterByBasis")}>
      <For each={bases}>
        {(basis) => (
          <ToggleButton
            class="mark-toggle"
            pressed={explorer.filter().bases.includes(basis)}
            label={explorer.t("page.filterValue", {
              name: explorer.t(`types.basis.${basis}`),
              count: counts().get(basis) ?? 0,
            })}
            onPress={() => explorer.toggleFilter("bases", basis)}
          >
            <BasisMark basis={basis} />
          </ToggleButton>
        )}
      </For>
    </Group>
  );
}
