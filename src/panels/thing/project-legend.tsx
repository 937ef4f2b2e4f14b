import "../../i18n/late/text.ts";
import { For, type JSX } from "solid-js";
import { rootProjects } from "../../core/graph/tree.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "./name-of.ts";
import { projectHue } from "./project-hue.ts";
import { Swatch } from "./swatch.tsx";

/** The projects by their hue and what is shared by none, as items of a view's legend. */
export function ProjectLegend(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  return (
    <For each={[...rootProjects(explorer.graph), undefined]}>
      {(project) => (
        <li>
          <Swatch hue={projectHue(explorer, project)} />
          {project === undefined ? explorer.t("text.shared") : nameOf(explorer, project)}
        </li>
      )}
    </For>
  );
}
