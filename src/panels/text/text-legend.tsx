import { type JSX, Show } from "solid-js";
import { isFiltering } from "../../core/view/filter.ts";
import type { Explorer } from "../../state/explorer.ts";
import { BasisLegend } from "../thing/basis-legend.tsx";
import { ProjectLegend } from "../thing/project-legend.tsx";
import { Swatch } from "../thing/swatch.tsx";

/** What the strip's ticks and hues and the list's lines mean. */
export function TextLegend(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const seen = new Set(explorer.graph.mapEdges((_id, { edge }) => edge.basis));
  return (
    <ul class="view-legend" aria-label={explorer.t("page.legend")}>
      <li>{explorer.t("text.measure")}</li>
      <Show when={explorer.language() === "en"}>
        <li>{explorer.t("text.gloss")}</li>
      </Show>
      <ProjectLegend explorer={explorer} />
      <Show when={explorer.filter().mode === "fade" && isFiltering(explorer.filter())}>
        <li>
          <Swatch class="is-filtered" />
          {explorer.t("text.filtered")}
        </li>
      </Show>
      <BasisLegend explorer={explorer} has={(basis) => seen.has(basis)} />
    </ul>
  );
}
