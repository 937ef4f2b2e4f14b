import { For, type JSX } from "solid-js";
import { figureKinds } from "../../core/atlas/vocabulary.ts";
import type { FigureFact } from "../../core/graph/figure-facts.ts";
import type { Explorer } from "../../state/explorer.ts";
import { ProjectLegend } from "../thing/project-legend.tsx";
import { KindMark } from "./kind-mark.tsx";

/** What the marks and colours of the figures mean, as far as they are seen. */
export function FigureLegend(props: { explorer: Explorer; facts: readonly FigureFact[] }): JSX.Element {
  const { explorer } = props;
  const seen = () => new Set(props.facts.map(({ figure }) => figure.kind));
  return (
    <ul class="view-legend" aria-label={explorer.t("page.legend")}>
      <For each={figureKinds.filter((kind) => seen().has(kind))}>
        {(kind) => (
          <li>
            <KindMark kind={kind} />
            {explorer.t(`types.figureKind.${kind}`)}
          </li>
        )}
      </For>
      <ProjectLegend explorer={explorer} />
    </ul>
  );
}
