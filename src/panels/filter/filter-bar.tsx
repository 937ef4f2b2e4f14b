import { createMemo, For, type JSX, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { describeFilter } from "../../core/describe/describe-filter.ts";
import { countAt } from "../../core/view/facet-counts.ts";
import { filterModes, isFiltering } from "../../core/view/filter.ts";
import { type FilterGroup, filterGroups } from "../../core/view/filter-groups.ts";
import type { Explorer } from "../../state/explorer.ts";
import { chooseMode } from "../../state/reader-actions.ts";
import { ChoiceGroup, ToggleButton } from "../../ui/choice-group.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Unfold } from "../../ui/unfold.tsx";
import { fetched } from "../view/fetched.tsx";
import { Guarded } from "../view/guarded.tsx";
import { filterFaces } from "./filter-faces.tsx";
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

// Fetched when something is first pressed.
const FilterWords = fetched(() => import("./filter-words.tsx"), "FilterWords");

/** What the filter leaves, in numbers and in words, what is pressed, and the way back. */
function FilterStatus(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const filtering = () => isFiltering(explorer.filter());
  const here = createMemo(() => countAt(explorer.graph, explorer.passing().nodes, explorer.placed()));
  const inWords = () =>
    filtering()
      ? describeFilter(explorer.graph, explorer.filter(), explorer.language())
      : explorer.t("page.noFilter");
  return (
    <div class="filter-status" role="status" aria-label={explorer.t("page.currentFilter")}>
      <strong>{explorer.t("page.counts", { ...explorer.passingCounts() })}</strong>{" "}
      <span class="filter-unit">
        {explorer.t("page.nodes")}
        <Show when={here() < explorer.passingCounts().shown}>
          {" "}
          <span class="filter-here">{explorer.t("page.here", { count: here() })}</span>
        </Show>
      </span>{" "}
      <span class="visually-hidden">{inWords()}</span>
      <Show when={filtering()}>
        <span class="filter-words">
          <Guarded t={explorer.t} name={explorer.t("page.currentFilter")}>
            <FilterWords explorer={explorer} />
          </Guarded>
        </span>
      </Show>
    </div>
  );
}
