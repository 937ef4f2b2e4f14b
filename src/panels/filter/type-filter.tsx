import { createMemo, For, type JSX } from "solid-js";
import { nodeTypes } from "../../core/atlas/vocabulary.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { facetCounts } from "../../core/view/facet-counts.ts";
import { levelOfType, seenAt } from "../../core/view/level.ts";
import type { Explorer } from "../../state/explorer.ts";
import { pressType } from "../../state/reader-moves.ts";
import { projectHue } from "../thing/project-hue.ts";
import { TypeMark } from "../thing/type-mark.tsx";
import { FacetMenu } from "./facet-menu.tsx";

/** Which types of node are seen, by the shapes of the map; tells of hues and dots, too. */
export function TypeFilter(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const counts = createMemo(() => facetCounts(explorer.graph, explorer.filter(), "types"));
  const there = new Set(explorer.graph.mapNodes((_id, { node }) => node.type));
  const types = nodeTypes.filter((type) => there.has(type));
  const hues = () => rootProjects(explorer.graph).map((id) => projectHue(explorer, id));
  const values = () =>
    types.map((id) => ({
      id,
      name: explorer.t(`types.nodes.${id}`),
      count: seenAt(levelOfType[id], explorer.placed())
        ? (counts().get(id) ?? 0)
        : explorer.t("page.inDetail", { count: counts().get(id) ?? 0 }),
      pressed: explorer.filter().types.includes(id),
    }));
  return (
    <FacetMenu
      explorer={explorer}
      label={explorer.t("page.filterByType")}
      face={explorer.t("page.type")}
      values={values()}
      mark={(type) => <TypeMark type={type} />}
      onPress={(type) => pressType(explorer, type)}
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
