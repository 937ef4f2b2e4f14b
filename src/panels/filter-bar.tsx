import { For, type JSX, Show } from "solid-js";
import { rootProjects } from "../core/graph/tree.ts";
import { sayFilter } from "../core/say/say-filter.ts";
import type { FilterMode } from "../core/view/filter.ts";
import { hueOf, palette } from "../scene/palette.ts";
import type { Explorer } from "../state/explorer.ts";
import { ChoiceGroup } from "../ui/choice-group.tsx";
import { Group } from "../ui/group.tsx";
import { Icon } from "../ui/icon.tsx";
import { ToggleButton } from "../ui/toggle-button.tsx";

/** The first control of the page: which projects are seen, how the rest is treated, and what that leaves. */
export function FilterBar(props: { explorer: Explorer }): JSX.Element {
  const t = () => props.explorer.t;
  const projects = rootProjects(props.explorer.graph);
  const members = (project: string) =>
    props.explorer.graph.filterNodes((_, { projects: own }) => own.includes(project)).length;
  const pressed = (id: string) => props.explorer.filter().projects.includes(id);
  const filtering = () => props.explorer.filter().projects.length > 0;
  const inWords = () =>
    filtering()
      ? sayFilter(props.explorer.graph, props.explorer.filter(), props.explorer.language())
      : t()("page.noFilter");
  const modes = () =>
    (["fade", "hide"] satisfies FilterMode[]).map((value) => ({ value, label: t()(`common.mode.${value}`) }));
  return (
    <section class="filter-bar" aria-label={t()("page.filters")}>
      <Group class="project-filter" label={t()("page.filterByProject")}>
        <For each={projects}>
          {(id, index) => (
            <ToggleButton pressed={pressed(id)} onPress={() => props.explorer.toggleFilter("projects", id)}>
              <span
                class="swatch"
                style={{ "background-color": hueOf(palette(props.explorer.theme()), index()) }}
                aria-hidden="true"
              />
              {props.explorer.graph.getNodeAttribute(id, "node").label[props.explorer.language()]}
              <span class="count">{members(id)}</span>
            </ToggleButton>
          )}
        </For>
      </Group>
      <ChoiceGroup
        label={t()("page.filtering")}
        choices={modes()}
        value={props.explorer.filter().mode}
        onChoose={(mode) => props.explorer.setFilterMode(mode)}
      />
      <p class="filter-status" role="status" aria-label={t()("page.currentFilter")}>
        <strong>{t()("page.counts", { ...props.explorer.passingCounts() })}</strong> <span>{inWords()}</span>
      </p>
      <Show when={filtering()}>
        <button type="button" class="quiet-button clear-filter" onClick={() => props.explorer.clearFilter()}>
          <Icon name="close" />
          {t()("common.clear")}
        </button>
      </Show>
    </section>
  );
}
