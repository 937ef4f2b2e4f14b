import { For, type JSX } from "solid-js";
import type { NodeType } from "../../core/atlas/vocabulary.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { levelOfRole, seenAt } from "../../core/view/level.ts";
import type { Explorer } from "../../state/explorer.ts";
import { projectHue } from "../thing/node-mark.tsx";
import { FacetFilter } from "./facet-filter.tsx";
import type { FilterFace } from "./filter-face.ts";

/** Which types of node are seen, by the shapes of the map; tells of hues and dots, too. */
export function TypeFilter(props: { explorer: Explorer; face: FilterFace<NodeType> }): JSX.Element {
  const { explorer } = props;
  const vocabulary = explorer.graph.getAttribute("vocabulary");
  const there = new Set(explorer.graph.mapNodes((_id, { node }) => node.type));
  const hues = () => rootProjects(explorer.graph).map((id) => projectHue(explorer, id));
  return (
    <FacetFilter
      {...props}
      group="types"
      offers={(type) => there.has(type)}
      level="near"
      tellCount={(type, count) =>
        seenAt(levelOfRole[vocabulary.type(type).role], explorer.placed())
          ? count
          : explorer.t("page.inDetail", { count })
      }
      legend={
        <>
          <li>
            <svg class="legend-mark" viewBox="-14 -7.5 28 15" aria-hidden="true">
              <For each={hues()}>
                {(hue, at) => (
                  <path
                    d={`M${-13 + (26 / hues().length) * at()} 0h${26 / hues().length}`}
                    stroke-width="7"
                    style={{ stroke: hue }}
                  />
                )}
              </For>
            </svg>
            {explorer.t("legend.hue")}
          </li>
          <li>
            <svg class="legend-mark" viewBox="-14 -7.5 28 15" aria-hidden="true">
              <ellipse rx="13" ry="7" />
              <For each={hues().slice(0, 2)}>
                {(hue, at) => <circle cx={at() * 6 - 3} r="2" style={{ fill: hue, stroke: hue }} />}
              </For>
            </svg>
            {explorer.t("legend.dots")}
          </li>
        </>
      }
    />
  );
}
