import { For, type JSX, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { Group } from "../../ui/group.tsx";
import { Icon } from "../../ui/icon.tsx";
import { ToggleButton } from "../../ui/toggle-button.tsx";
import { Unfold } from "../../ui/unfold.tsx";

/** One value that can be pressed. */
interface FacetValue<T extends string> {
  readonly id: T;
  readonly name: string;
  /** How much of it there is. */
  readonly count: number | string;
  readonly pressed: boolean;
}

/**
 * A menu of values to filter by, each with its mark, its name and how much of it pressing it shows; below them what
 * else the map tells by marks of this kind.
 */
export function FacetMenu<T extends string>(props: {
  explorer: Explorer;
  /** What the menu and its group are called. */
  label: string;
  /** What its button says. */
  face: string;
  values: readonly FacetValue<T>[];
  mark(id: T): JSX.Element;
  onPress(id: T): void;
  /** The rest of the legend, as items of a list. */
  legend: JSX.Element;
}): JSX.Element {
  const pressed = () => props.values.filter((one) => one.pressed).length;
  const facet = (id: T) => props.values.find((one) => one.id === id);
  return (
    <Unfold
      class="facet-menu"
      buttonClass="toggle"
      label={props.label}
      marked={pressed() > 0}
      face={
        <>
          {props.face}
          <Show when={pressed() > 0}>
            <span class="count">{pressed()}</span>
          </Show>
          <Icon name="unfold" />
        </>
      }
    >
      <Group class="facet-values" label={props.label}>
        <For each={props.values.map(({ id }) => id)}>
          {(id) => (
            <ToggleButton
              class="facet-value"
              pressed={facet(id)?.pressed ?? false}
              onPress={() => props.onPress(id)}
            >
              {props.mark(id)}
              <span>{facet(id)?.name}</span>
              <span class="count">{facet(id)?.count}</span>
              <Icon name="check" />
            </ToggleButton>
          )}
        </For>
      </Group>
      <ul class="facet-legend" aria-label={props.explorer.t("page.legend")}>
        {props.legend}
      </ul>
    </Unfold>
  );
}
