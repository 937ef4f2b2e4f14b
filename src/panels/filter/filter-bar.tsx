import type { JSX } from "solid-js";
import { filterModes } from "../../core/view/filter.ts";
import type { Explorer } from "../../state/explorer.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { BasisFilter } from "./basis-filter.tsx";
import { filterBarId } from "./filter-bar-id.ts";
import { FilterStatus } from "./filter-status.tsx";
import { InstitutionFilter } from "./institution-filter.tsx";
import { ProjectFilter } from "./project-filter.tsx";
import { TypeFilter } from "./type-filter.tsx";

/** The first controls of the page: what is seen, how the rest is treated, and what that leaves. */
export function FilterBar(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const modes = () => filterModes.map((value) => ({ value, label: explorer.t(`common.mode.${value}`) }));
  return (
    <section class="filter-bar" id={filterBarId} tabIndex={-1} aria-label={explorer.t("page.filters")}>
      <ProjectFilter explorer={explorer} />
      <TypeFilter explorer={explorer} />
      <BasisFilter explorer={explorer} />
      <InstitutionFilter explorer={explorer} />
      <ChoiceGroup
        label={explorer.t("page.filtering")}
        choices={modes()}
        value={explorer.filter().mode}
        onChoose={(mode) => explorer.setFilterMode(mode)}
      />
      <FilterStatus explorer={explorer} />
    </section>
  );
}
