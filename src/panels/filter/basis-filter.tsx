import { For, type JSX } from "solid-js";
import { type Basis, bases } from "../../core/atlas/vocabulary.ts";
import type { Explorer } from "../../state/explorer.ts";
import { FacetFilter } from "./facet-filter.tsx";
import type { FilterFace } from "./filter-face.ts";

/** Claims of which basis are seen, by the lines of the map; tells of arrows and thickness, too. */
export function BasisFilter(props: { explorer: Explorer; face: FilterFace<Basis> }): JSX.Element {
  const { t } = props.explorer;
  return (
    <FacetFilter
      {...props}
      group="bases"
      legend={
        <>
          <li>
            <svg class="legend-mark" viewBox="-14 -7.5 28 15" aria-hidden="true">
              <path d="M-13 0H12M6 -4L12 0L6 4" stroke-width="1.4" />
            </svg>
            {t("legend.arrow")}
          </li>
          <li>
            <svg class="legend-mark" viewBox="-14 -7.5 28 15" aria-hidden="true">
              <path d="M-13 -3H13" stroke-width="3" />
              <path d="M-13 4H13" stroke-width="1" />
            </svg>
            {t("legend.thickness")}
          </li>
          <For each={bases}>
            {(basis) => (
              <li class="basis-meaning">
                <strong>{t(`types.basis.${basis}`)}</strong> {t(`types.basisMeaning.${basis}`)}
              </li>
            )}
          </For>
          <li class="muted">{t("legend.counted")}</li>
        </>
      }
    />
  );
}
