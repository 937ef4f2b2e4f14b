import { For, type JSX, Show } from "solid-js";
import { rootProjects } from "../../core/graph/tree.ts";
import { sayFilter } from "../../core/say/say-filter.ts";
import { isFiltering } from "../../core/view/filter.ts";
import type { MapHandle } from "../../render/map/mount-map.ts";
import type { Scene } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";
import { projectHue } from "../thing/project-hue.ts";
import { Swatch } from "../thing/swatch.tsx";
import { LegendEntries } from "./legend-entries.tsx";

/** What is on paper in place of the stage: all that it shows, with title, filter, legend and source, on a sheet as it is shaped. */
export function StagePrint(props: { explorer: Explorer; scene: Scene; map: MapHandle }): JSX.Element {
  const { explorer } = props;
  const language = explorer.language;
  const { graph } = explorer.atlas;
  const said = () =>
    isFiltering(explorer.filter()) ? sayFilter(explorer.graph, explorer.filter(), language()) : "";
  const sources = () => graph.sources.filter(({ kind }) => kind === "primary");
  const title = () => graph.title[language()];
  return (
    <section class="stage-print" classList={{ "is-wide": props.scene.width > props.scene.height }}>
      <h2>{title()}</h2>
      <p class="muted">{said()}</p>
      <div class="stage-picture">
        <img src={props.map.wholePicture()} alt={title()} />
      </div>
      <ul class="view-legend">
        <For each={rootProjects(explorer.graph)}>
          {(project) => (
            <li>
              <Swatch hue={projectHue(explorer, project)} />
              {nameOf(explorer, project)}
            </li>
          )}
        </For>
        <LegendEntries explorer={explorer} scene={props.scene} />
      </ul>
      <For each={sources()}>
        {({ author, title: of, publisher, published, url }) => (
          <p class="muted">
            {[author?.[language()], of[language()], publisher[language()], published]
              .filter((part) => part !== undefined)
              .join(" · ")}
            <Show when={url}>{(address) => <> · {address()}</>}</Show>
          </p>
        )}
      </For>
    </section>
  );
}
