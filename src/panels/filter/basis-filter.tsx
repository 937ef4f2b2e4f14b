import { createMemo, type JSX } from "solid-js";
import { bases } from "../../core/atlas/vocabulary.ts";
import { tieCounts } from "../../core/view/facet-counts.ts";
import type { Explorer } from "../../state/explorer.ts";
import { BasisMark } from "../thing/type-mark.tsx";
import { FacetMenu } from "./facet-menu.tsx";

/** Claims of which basis are seen, by the lines of the map; tells of arrows and thickness, too. */
export function BasisFilter(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const counts = createMemo(() => tieCounts(explorer.graph, explorer.filter(), "bases", explorer.placed()));
  const values = () =>
    bases.map((id) => ({
      id,
      name: explorer.t(`types.basis.${id}`),
      count: explorer.t("map.ties", { count: counts().get(id) ?? 0 }),
      pressed: explorer.filter().bases.includes(id),
    }));
  return (
    <FacetMenu
      explorer={explorer}
      label={explorer.t("page.filterByBasis")}
      face={explorer.t("page.basis")}
      values={values()}
      mark={(basis) => <BasisMark basis={basis} />}
      onPress={(basis) => explorer.toggleFilter("bases", basis)}
      legend={
        <>
          <li>
            <svg class="legend-mark" viewBox="-14 -7.5 28 15" aria-hidden="true">
              <path d="M-13 0H12M6 -4L12 0L6 4" stroke-width="1.4" />
            </svg>
            {explorer.t("legend.arrow")}
          </li>
          <li>
            <svg class="legend-mark" viewBox="-14 -7.5 28 15" aria-hidden="true">
              <path d="M-13 -3H13" stroke-width="3" />
              <path d="M-13 4H13" stroke-width="1" />
            </svg>
            {explorer.t("legend.thickness")}
          </li>
          <li class="muted">{explorer.t("legend.counted")}</li>
        </>
      }
    />
  );
}
