import { For, type JSX, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { filterModes } from "../../core/view/filter.ts";
import { type FilterGroup, filterGroups } from "../../core/view/filter-groups.ts";
import type { Explorer } from "../../state/explorer.ts";
import { chooseMode } from "../../state/reader-actions.ts";
import { ChoiceGroup, ToggleButton } from "../../ui/choice-group.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Unfold } from "../../ui/unfold.tsx";
import { filterFaces } from "./filter-faces.tsx";
import { FilterStatus } from "./filter-status.tsx";
import { filterBarId } from "./leave-to-filters.ts";

/** What is folded away in a narrow window. */
const folded = filterGroups.filter((group) => group !== "projects");

/**
 * The first controls of the page: what is seen, how the rest is treated, and what that leaves. In a narrow window all
 * but the projects unfold from one button.
 */
export function FilterBar(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const modes = () => filterModes.map((value) => ({ value, label: explorer.t(`common.mode.${value}`) }));
  const pressed = () => folded.reduce((sum, group) => sum + explorer.filter()[group].length, 0);
  return (
    <section class="filter-bar" id={filterBarId} aria-label={explorer.t("page.filters")}>
      <GroupFilter explorer={explorer} group="projects" />
      <Unfold
        class="filter-sheet"
        buttonClass="toggle"
        marked={pressed() > 0}
        face={
          <>
            <Icon name="filter" />
            {explorer.t("page.filters")}
            <Show when={pressed() > 0}>
              <span class="count">{pressed()}</span>
            </Show>
          </>
        }
      >
        <For each={folded}>{(group) => <GroupFilter explorer={explorer} group={group} />}</For>
        <ChoiceGroup
          label={explorer.t("page.filtering")}
          choices={modes()}
          value={explorer.filter().mode}
          onChoose={(mode) => chooseMode(explorer, mode)}
        />
        <ToggleButton
          class="follow-toggle"
          pressed={explorer.follows()}
          label={explorer.t("page.followHint")}
          onPress={() => explorer.setFollows(!explorer.follows())}
        >
          <Icon name="focus" />
          <span>{explorer.t("page.follow")}</span>
        </ToggleButton>
      </Unfold>
      <FilterStatus explorer={explorer} />
    </section>
  );
}

function GroupFilter<G extends FilterGroup>(props: { explorer: Explorer; group: G }): JSX.Element {
  const face = filterFaces[props.group];
  return <Dynamic component={face.Control} explorer={props.explorer} face={face} />;
}
