import { For, type JSX, Show } from "solid-js";
import type { FilterGroup, FilterValue, Pressed } from "../../core/view/filter-groups.ts";
import { pressableOf } from "../../core/view/filter-values.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Group, ToggleButton } from "../../ui/choice-group.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Unfold } from "../../ui/unfold.tsx";
import { fetched } from "../view/fetched.tsx";
import { Guarded } from "../view/guarded.tsx";
import type { FilterFace } from "./filter-face.ts";
import { groupLabel, groupTitle, valueName } from "./group-words.ts";

// Fetched beside the first picture instead of before it.
const load = () => import("./facet-legends.tsx");
const legends = { TypeLegend: fetched(load, "TypeLegend"), LineLegend: fetched(load, "LineLegend") } as const;

/**
 * A menu of the values of a group, each with its mark, its name and how much of it the filter leaves. Below them stands what else the map tells by marks of this kind.
 */
export function FacetFilter<G extends FilterGroup>(props: {
  explorer: Explorer;
  group: G;
  face: FilterFace<FilterValue<G>>;
  /** Of what can be pressed, what is offered: all of it where nothing is said. */
  offers?(value: FilterValue<G>): boolean;
  /** How much of a value there is. */
  count(value: FilterValue<G>): number | string;
  /** The rest of the legend. */
  legend: keyof typeof legends;
}): JSX.Element {
  const { explorer, group } = props;
  const Legend = legends[props.legend];
  const values = pressableOf(explorer.graph, group).filter((value) => props.offers?.(value) ?? true);
  const pressed = (): readonly FilterValue<G>[] => {
    const all: Pressed = explorer.filter();
    return all[group];
  };
  return (
    <Unfold
      class="facet-menu"
      buttonClass="toggle"
      label={groupLabel(explorer, group)}
      marked={pressed().length > 0}
      face={
        <>
          {groupTitle(explorer, group)}
          <Show when={pressed().length > 0}>
            <span class="count">{pressed().length}</span>
          </Show>
          <Icon name="unfold" />
        </>
      }
    >
      <Group class="facet-values" label={groupLabel(explorer, group)}>
        <For each={values}>
          {(value) => (
            <ToggleButton
              class="facet-value"
              pressed={pressed().includes(value)}
              onPress={() => props.face.press(explorer, value)}
            >
              {props.face.mark?.(explorer, value)}
              <span>{valueName(explorer, group, value)}</span>
              <span class="count">{props.count(value)}</span>
              <Icon name="check" />
            </ToggleButton>
          )}
        </For>
      </Group>
      <Guarded t={explorer.t} name={explorer.t("page.legend")}>
        <Legend explorer={explorer} />
      </Guarded>
    </Unfold>
  );
}
