import { For, type JSX, Show } from "solid-js";
import { bases } from "../../core/atlas/vocabulary.ts";
import { isFiltering } from "../../core/view/filter.ts";
import type { Explorer } from "../../state/explorer.ts";
import { ProjectLegend } from "../project-legend.tsx";
import { BasisMark } from "../type-mark.tsx";

/** What the strip's ticks and hues and the list's lines mean. */
export function TextLegend(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const seen = new Set(explorer.graph.mapEdges((_id, { edge }) => edge.basis));
  return (
    <ul class="view-legend" aria-label={explorer.t("page.legend")}>
      <li>{explorer.t("text.measure")}</li>
      <ProjectLegend explorer={explorer} />
      <Show when={explorer.filter().mode === "fade" && isFiltering(explorer.filter())}>
        <li>
          <svg class="legend-swatch is-filtered" viewBox="0 0 10 10" aria-hidden="true">
            <rect width="10" height="10" rx="2" />
          </svg>
          {explorer.t("text.filtered")}
        </li>
      </Show>
      <For each={bases.filter((basis) => seen.has(basis))}>
        {(basis) => (
          <li>
            <BasisMark basis={basis} />
            {explorer.t(`types.basis.${basis}`)}
          </li>
        )}
      </For>
    </ul>
  );
}
